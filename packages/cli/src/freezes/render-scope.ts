import type { FreezeScope } from '@runplane/protocol';

/** What a freeze stops, as a person would say it. */
export function renderScope({ organization, ...scope }: FreezeScope): string {
  const parts = Object.entries(scope).map(([member, value]) => `${member} ${value}`);
  return parts.length === 0 ? 'everything' : parts.join(', ');
}
