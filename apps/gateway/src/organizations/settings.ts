import type { JsonObject } from '@runplane/core';
import type { OrganizationRow } from '../stores/store.ts';

/** What administrators set of an organization, by subject. Each part is read by who knows what it means. */
export type Settings = Readonly<Record<string, JsonObject>>;

// rows are never changed in place
const read = new WeakMap<OrganizationRow, Settings>();

export function settingsOf(organization: OrganizationRow): Settings {
  const known = read.get(organization);
  if (known !== undefined) return known;
  const settings = JSON.parse(organization.settings) as Settings;
  read.set(organization, settings);
  return settings;
}

/** The settings with one part in the place of what was there, as they are stored. */
export function withSetting(organization: OrganizationRow, name: string, part: JsonObject): string {
  return JSON.stringify({ ...settingsOf(organization), [name]: part });
}
