import { hash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '@runplane/core';
import type { EntryDraft } from './command.ts';

/** A leaf may be no longer than this: tiles of entries give it a 16-bit length (C2SP tlog-tiles). */
export const maxLeafBytes = 65_535;

const entryVersion = 'rp.entry/1';
const saltBytes = 32;

export interface SealedLeaf {
  /** RFC 8785 text */
  readonly leaf: string;
  /** JSON `[[field, salt, value], …]`, or null when nothing is sealed */
  readonly openings: string | null;
}

/**
 * The leaf of an entry: its envelope, its members in clear, and a salted commitment for each sealed value, whose
 * openings are kept beside and can be erased without breaking the tree.
 *
 * Written as text, member by member in canonical order: the values are canonical already, and one pass over strings
 * costs a fifth of building, ordering and serialising objects.
 */
export function sealLeaf(
  { kind, subject, members, sealed }: EntryDraft,
  envelope: { readonly log: string; readonly ts: number },
  takeRandom: (length: number) => Uint8Array,
): SealedLeaf {
  let commitments = '';
  let openings = '';
  for (const [field, value] of sealed) {
    const salt = takeRandom(saltBytes);
    const fieldText = JSON.stringify(field);
    const valueText = canonicalJson(value);
    const separator = commitments === '' ? '' : ',';
    commitments += `${separator}{"c":"${commit(salt, field, valueText)}","field":${fieldText}}`;
    openings += `${separator}[${fieldText},"${toBase64(salt)}",${valueText}]`;
  }
  const texts: Record<string, string> = {
    id: JSON.stringify(subject),
    kind: JSON.stringify(kind),
    log: JSON.stringify(envelope.log),
    ts: `"${new Date(envelope.ts).toISOString()}"`,
    v: `"${entryVersion}"`,
  };
  if (commitments !== '') texts.commitments = `[${commitments}]`;
  for (const name in members) texts[name] = canonicalJson(members[name] as JsonValue);
  const names = Object.keys(texts).sort();
  let leaf = '';
  for (const name of names) leaf += `${leaf === '' ? '{' : ','}"${name}":${texts[name]}`;
  return { leaf: `${leaf}}`, openings: openings === '' ? null : `[${openings}]` };
}

const domain = Buffer.from('rp.pd/1\0');
const pathStart = domain.length + saltBytes + 4;
let scratch = Buffer.alloc(4096);
domain.copy(scratch);

/** The same bytes as core's `commitmentOf`, put together in one buffer that is used again. */
function commit(salt: Uint8Array, field: string, valueText: string): string {
  const most = pathStart + 3 * (field.length + valueText.length);
  if (most > scratch.length) {
    scratch = Buffer.alloc(2 * most);
    domain.copy(scratch);
  }
  scratch.set(salt, domain.length);
  const pathLength = scratch.write(field, pathStart);
  scratch.writeUInt32BE(pathLength, pathStart - 4);
  const valueLength = scratch.write(valueText, pathStart + pathLength);
  return hash('sha256', scratch.subarray(0, pathStart + pathLength + valueLength), 'base64');
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
