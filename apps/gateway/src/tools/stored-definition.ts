import { canonicalJson, definitionText, type ToolDefinition } from '@runplane/core';
import { bounds, ProblemError } from '@runplane/protocol';
import { digestOf } from '../ledger/sha256.ts';

/** A definition as it is stored: its RFC 8785 text and that text's digest. */
export interface StoredDefinition {
  readonly digest: string;
  readonly definition: string;
}

/** @param path of the definition in the request */
export function requireSize({ definition }: Pick<StoredDefinition, 'definition'>, path: string): void {
  const length = Buffer.byteLength(definition);
  const most = bounds.toolDefinitionBytes;
  if (length <= most) return;
  throw new ProblemError('body_too_large', `the definition has ${length} bytes; ${most} are possible`, { path });
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
