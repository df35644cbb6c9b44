import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { equalBytes } from '@runplane/core';
import { toBase64 } from './base64.ts';
import { digestOf } from './sha256.ts';

/** A size and the root that goes with it. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** What was signed last, and what was about to be. */
export interface GuardRecord {
  readonly signed: TreeHead;
  readonly intent: TreeHead;
}

const slotBytes = 512;

/**
 * Remembers outside the database what was signed, so that a database that was rolled back or rewritten is noticed before
 * anything contradictory is signed (C2SP tlog-checkpoint: a log must never sign inconsistent checkpoints).
 *
 * The file has two slots that are written in turn, each with a count and a checksum: a write that a crash tears leaves
 * the other slot whole. One write and one fsync a batch, in parallel with the commit.
 */
export interface SignerGuard {
  /** null when this host has never signed for the log */
  readonly record: GuardRecord | null;
  /** Resolves when it is durable that `intent` may be signed next and `signed` was. */
  write(record: GuardRecord): Promise<void>;
  close(): Promise<void>;
}

export async function openSignerGuard(file: string): Promise<SignerGuard> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await openForUpdate(file);
  const newest = await readNewest(handle);
  let count = newest?.count ?? 0;
  let record = newest?.record ?? null;
  return {
    get record() {
      return record;
    },
    async write(next) {
      count += 1;
      await handle.write(toSlot(count, next), 0, slotBytes, (count % 2) * slotBytes);
      await handle.datasync();
      record = next;
    },
    close: () => handle.close(),
  };
}

async function openForUpdate(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r+');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    const created = await open(file, 'wx+', 0o600);
    await created.sync();
    return created;
  }
}

async function readNewest(handle: FileHandle): Promise<{ count: number; record: GuardRecord } | null> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(2 * slotBytes), 0, 2 * slotBytes, 0);
  const slots = [0, 1].flatMap((slot) => {
    const read = fromSlot(buffer.subarray(0, bytesRead).subarray(slot * slotBytes, (slot + 1) * slotBytes));
    return read === null ? [] : [read];
  });
  return slots.sort((a, b) => b.count - a.count)[0] ?? null;
}

function toSlot(count: number, { signed, intent }: GuardRecord): Buffer {
  const body = [count, ...headText(signed), ...headText(intent)].join(' ');
  const slot = Buffer.alloc(slotBytes, ' ');
  slot.write(`${body} ${digestOf(body)}\n`);
  return slot;
}

function headText({ size, root }: TreeHead): string[] {
  return [String(size), toBase64(root)];
}

function fromSlot(slot: Buffer): { count: number; record: GuardRecord } | null {
  const parts = slot.toString('utf8').trim().split(' ');
  const [count = '', signedSize = '', signedRoot = '', intentSize = '', intentRoot = '', checksum] = parts;
  if (parts.length !== 6 || digestOf(parts.slice(0, 5).join(' ')) !== checksum) return null;
  return {
    count: Number(count),
    record: { signed: toHead(signedSize, signedRoot), intent: toHead(intentSize, intentRoot) },
  };
}

function toHead(size: string, root: string): TreeHead {
  return { size: Number(size), root: Buffer.from(root, 'base64') };
}

export type GuardFinding =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'rolled_back' | 'rewritten' | 'unknown_log'; readonly detail: string };

/**
 * Whether a stored log continues what was signed.
 *
 * @param stored the head as the database has it, its root recomputed from the stored tree
 * @param rootAt the root of the stored tree at an earlier size
 * @param exclusive no other gateway can have written, so that an intent with the head's own size must be the head
 */
export async function checkStoredLog(
  record: GuardRecord | null,
  stored: TreeHead,
  rootAt: (size: number) => Promise<Uint8Array>,
  exclusive: boolean,
): Promise<GuardFinding> {
  if (record === null) {
    return stored.size === 0 ? { ok: true } : { ok: false, code: 'unknown_log', detail: unknownLog(stored) };
  }
  const { signed, intent } = record;
  if (stored.size < signed.size) {
    return {
      ok: false,
      code: 'rolled_back',
      detail: `${signed.size} entries were signed, the database has ${stored.size}`,
    };
  }
  if (!equalBytes(await rootAt(signed.size), signed.root)) {
    return {
      ok: false,
      code: 'rewritten',
      detail: `the first ${signed.size} entries are not the ones that were signed`,
    };
  }
  if (exclusive && intent.size === stored.size && !equalBytes(intent.root, stored.root)) {
    return {
      ok: false,
      code: 'rewritten',
      detail: `the last batch of the ${stored.size} entries is not what was written`,
    };
  }
  return { ok: true };
}

function unknownLog({ size, root }: TreeHead): string {
  const head = `${size}:${Buffer.from(root).toString('hex')}`;
  return `this host never signed the log of ${size} entries; if it is the right one, vouch for it with RUNPLANE_TRUST_HEAD=${head}`;
}
