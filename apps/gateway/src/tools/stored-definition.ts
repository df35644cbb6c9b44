import { canonicalJson, definitionText, type ToolDefinition } from '@runplane/core';
import { digestOf } from '../ledger/sha256.ts';

/** A definition as it is stored: its RFC 8785 text and that text's digest. */
export interface StoredDefinition {
  readonly digest: string;
  readonly definition: string;
}

export function toStoredDefinition(definition: ToolDefinition): StoredDefinition {
  const text = definitionText(definition, canonicalJson);
  return { digest: digestOf(text), definition: text };
}

const interned = new Map<string, ToolDefinition>();
const internedAtMost = 16_384;

/** The definition behind what `toStoredDefinition` wrote: the same object each time, so that what it amounts to is too. */
export function readStoredDefinition({ digest, definition }: StoredDefinition, source: string): ToolDefinition {
  const name = `${digest} ${source}`;
  const known = interned.get(name);
  if (known !== undefined) return known;
  if (interned.size >= internedAtMost) interned.clear();
  const read = { ...(JSON.parse(definition) as Omit<ToolDefinition, 'source'>), source };
  interned.set(name, read);
  return read;
}
