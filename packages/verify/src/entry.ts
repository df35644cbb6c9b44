import { fromUtf8 } from './bytes.ts';
import { canonical } from './canonical.ts';
import { isKnownKind } from './entry-kinds.ts';
import type { Findings } from './outcome.ts';
import { isMembers, type Json, type JsonMembers, readJson } from './strict-json.ts';

/** Tiles of entries give a leaf a 16-bit length (C2SP tlog-tiles). */
const maximumLeafLength = 65_535;
const timePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** What the bytes of a leaf say, as far as every entry says it. */
export interface Entry {
  readonly kind: string;
  readonly ts: string;
  readonly members: JsonMembers;
  /** commitments by field, base64 */
  readonly commitments: ReadonlyMap<string, string>;
}

/** Reads a leaf and says what is wrong with it; null when it cannot be read at all. */
export function readEntry(leaf: Uint8Array, origin: string, where: string, findings: Findings): Entry | null {
  if (leaf.length > maximumLeafLength) {
    findings.add('malformed', 'leaf_too_large', where, `its leaf has ${leaf.length} bytes`);
    return null;
  }
  const tampered = (code: string, message: string) => findings.add('tampered', code, where, message);
  const members = canonicalMembers(leaf);
  if (members === null) {
    tampered('leaf_not_canonical', 'its leaf is not canonical JSON');
    return null;
  }
  const { v, log, ts, kind } = members;
  if (v !== 'rp.entry/1') findings.add('incomplete', 'version_unknown', where, `its version is ${show(v)}`);
  if (log !== origin) tampered('other_log', `it was written for the log ${show(log)}`);
  if (typeof kind !== 'string') tampered('kind_missing', 'it has no kind');
  else if (!isKnownKind(kind)) findings.add('incomplete', 'kind_unknown', where, `its kind is ${show(kind)}`);
  if (!isTime(ts)) tampered('time_malformed', `its time is ${show(ts)}`);
  if (!hasOnlyIntegers(members)) tampered('number_not_integer', 'it has a number that is not an integer');
  const commitments = readCommitments(members.commitments);
  if (commitments === null) tampered('commitments_malformed', 'its commitments are not readable');
  return {
    kind: typeof kind === 'string' ? kind : '',
    ts: isTime(ts) ? ts : '',
    members,
    commitments: commitments ?? new Map(),
  };
}

/** Time never goes back within a log; texts of one form compare as the times do. */
export function checkOrder(before: string, entry: Entry, where: string, findings: Findings): void {
  if (entry.ts !== '' && entry.ts < before) {
    findings.add('tampered', 'time_went_back', where, `its time \`${entry.ts}\` is before \`${before}\``);
  }
}

function canonicalMembers(leaf: Uint8Array): JsonMembers | null {
  const text = fromUtf8(leaf);
  const value = text === null ? undefined : readJson(text);
  return isMembers(value) && canonical(value) === text ? value : null;
}

function isTime(ts: Json | undefined): ts is string {
  if (typeof ts !== 'string' || !timePattern.test(ts)) return false;
  const time = new Date(ts);
  return !Number.isNaN(time.getTime()) && time.toISOString() === ts;
}

function hasOnlyIntegers(value: Json): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (Array.isArray(value)) return value.every(hasOnlyIntegers);
  return isMembers(value) ? Object.values(value).every(hasOnlyIntegers) : true;
}

function readCommitments(value: Json | undefined): Map<string, string> | null {
  const commitments = new Map<string, string>();
  if (value === undefined) return commitments;
  if (!Array.isArray(value)) return null;
  for (const item of value as readonly Json[]) {
    if (!isMembers(item) || Object.keys(item).length !== 2) return null;
    const { field, c } = item;
    if (typeof field !== 'string' || typeof c !== 'string' || commitments.has(field)) return null;
    commitments.set(field, c);
  }
  return commitments;
}

function show(value: Json | undefined): string {
  const text = value === undefined ? 'missing' : `\`${JSON.stringify(value)}\``;
  return text.length > 80 ? `${text.slice(0, 80)}…\`` : text;
}
