import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import {
  canonicalJson,
  commitmentOf,
  emptyFrontier,
  encodeBase64,
  extendTree,
  formatCheckpoint,
  formatVkey,
  type JsonObject,
  type JsonValue,
  leafHash,
  type NoteKey,
  noteKey,
  signNote,
} from '@runplane/core';

/** Everything here follows from names, so that the cases are the same whoever writes them. */
export const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

export interface Signer {
  readonly key: NoteKey;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

export function signer(name: string, seed: string): Signer {
  const der = Buffer.concat([pkcs8Prefix, sha256(utf8(seed))]);
  const privateKey: KeyObject = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  const key = noteKey(sha256, name, new Uint8Array(spki.subarray(-32)));
  return { key, sign: (bytes) => new Uint8Array(sign(null, bytes, privateKey)) };
}

export const origin = 'gateway.example/rp/acme/0';
export const otherOrigin = 'gateway.example/rp/globex/0';
export const log = signer(origin, 'the log of acme');
export const otherLog = signer(otherOrigin, 'the log of globex');
export const stranger = signer('stranger.example', 'nobody');
export const vkey = formatVkey(log.key);

export interface Opening {
  readonly path: string;
  readonly salt: string;
  readonly value: JsonValue;
}

/** One entry of a log: what is hashed, and what is kept beside. */
export interface Line {
  readonly leaf: Uint8Array;
  readonly openings?: readonly Opening[];
}

export function opening(path: string, value: JsonValue, name = path): Opening {
  return { path, salt: encodeBase64(sha256(utf8(`salt of ${name}`))), value };
}

export function commitmentTo({ path, salt, value }: Opening): JsonObject {
  return { c: commitmentOf(sha256, { path, salt: Buffer.from(salt, 'base64'), value }), field: path };
}

export function members(
  kind: string,
  second: number,
  more: JsonObject = {},
  sealed: readonly Opening[] = [],
): JsonObject {
  return {
    ...more,
    ...(sealed.length > 0 && { commitments: sealed.map(commitmentTo) }),
    kind,
    log: origin,
    ts: `2026-11-22T09:00:0${second}.000Z`,
    v: 'rp.entry/1',
  };
}

export function line(entry: JsonObject, openings: readonly Opening[] = []): Line {
  const leaf = utf8(canonicalJson(entry));
  return openings.length > 0 ? { leaf, openings } : { leaf };
}

export function rootOfLines(lines: readonly Line[]): Uint8Array {
  return treeOf(lines).root;
}

export function treeOf(lines: readonly Line[]) {
  return extendTree(
    sha256,
    emptyFrontier,
    lines.map(({ leaf }) => leafHash(sha256, leaf)),
  );
}

export function checkpointOf(lines: readonly Line[], by: Signer = log, name: string = origin): string {
  return signNote(formatCheckpoint({ origin: name, size: lines.length, root: rootOfLines(lines) }), by.key, by.sign);
}

export interface ExportParts {
  readonly origin?: string;
  readonly size?: string;
  readonly checkpoint?: string;
}

export function exportOf(lines: readonly Line[], parts: ExportParts = {}): string {
  const header = {
    checkpoint: parts.checkpoint ?? checkpointOf(lines),
    format: 'rp.export/1',
    origin: parts.origin ?? origin,
    size: parts.size ?? String(lines.length),
  };
  return [header, ...lines.map(exportLine)].map((value) => `${canonicalJson(value)}\n`).join('');
}

export function exportLine({ leaf, openings }: Line, seq: number): JsonObject {
  return { leaf: encodeBase64(leaf), ...(openings && { openings: openings as never }), seq: String(seq) };
}

export interface ReceiptParts {
  readonly origin?: string;
  readonly seq?: string;
  readonly leaf?: string;
  readonly proof?: readonly string[];
  readonly checkpoint?: string;
  readonly openings?: readonly Opening[];
}

export function receiptOf(lines: readonly Line[], seq: number, parts: ReceiptParts = {}) {
  return {
    origin,
    seq: String(seq),
    leaf: encodeBase64(lines[seq]!.leaf),
    proof: treeOf(lines).proofBase64(seq),
    checkpoint: checkpointOf(lines),
    ...parts,
  };
}

export function stateOf(lines: readonly Line[], checkpoint: string = checkpointOf(lines)) {
  const root = encodeBase64(rootOfLines(lines));
  return { format: 'rp.state/1', origin, size: String(lines.length), root, checkpoint };
}
