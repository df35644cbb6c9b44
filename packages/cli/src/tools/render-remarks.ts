import type { ImportRemark } from '@runplane/core';
import { inertText } from '../terminal/inert-text.ts';

const shown = 50;

/** `file:line:column`, so that editors and terminals can jump there. */
export function renderRemarks(origin: string, remarks: readonly ImportRemark[], kind: string): string {
  const lines = remarks.slice(0, shown).map(({ line, column, path, detail }) => {
    const what = path === '' ? detail : `${path}: ${detail}`;
    return `${inertText(`${origin}:${line}:${column}: ${kind}${what}`)}\n`;
  });
  const more = remarks.length - lines.length;
  return `${lines.join('')}${more > 0 ? `and ${more} more\n` : ''}`;
}
