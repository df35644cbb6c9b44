import { hash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '@runplane/core';
import { toBase64 } from './base64.ts';
import type { EntryDraft, Envelope, WrittenEntry } from './command.ts';

/** A leaf may be no longer than this: tiles of entries give it a 16-bit length (C2SP tlog-tiles). */
export const maxLeafBytes = 65_535;

export const entryVersion = 'rp.entry/1';
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
 */
export function sealLeaf(
  entry: EntryDraft | WrittenEntry,
  envelope: Envelope,
  takeRandom: (length: number) => Uint8Array,
): SealedLeaf {
  const isWritten = 'write' in entry;
  let commitments = '';
  let openings = '';
  for (const [field, value] of entry.sealed) {
    const salt = takeRandom(saltBytes);
    const fieldText = JSON.stringify(field);
    const valueText = isWritten ? (value as string) : canonicalJson(value);
    const separator = commitments === '' ? '[' : ',';
    commitments += `${separator}{"c":"${commit(salt, field, valueText)}","field":${fieldText}}`;
    openings += `${separator}[${fieldText},"${toBase64(salt)}",${valueText}]`;
  }
  if (commitments !== '') commitments += ']';
  const leaf = isWritten ? entry.write(envelope, commitments) : leafOfDraft(entry, envelope, commitments);
  return { leaf, openings: openings === '' ? null : `${openings}]` };
}

function leafOfDraft({ kind, subject, members }: EntryDraft, { log, ts }: Envelope, commitments: string): string {
  const texts: Record<string, string> = {
    id: JSON.stringify(subject),
    kind: JSON.stringify(kind),
    log: JSON.stringify(log),
    ts: JSON.stringify(ts),
    v: JSON.stringify(entryVersion),
  };
  if (commitments !== '') texts.commitments = commitments;
  for (const name in members) texts[name] = canonicalJson(members[name] as JsonValue);
  return `{${Object.keys(texts)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${texts[name]}`)
    .join(',')}}`;
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
