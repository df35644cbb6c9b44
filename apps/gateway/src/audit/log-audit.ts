import {
  emptyFrontier,
  equalBytes,
  extendTree,
  type Frontier,
  leafHash,
  rootOf,
  verifyConsistency,
} from '@runplane/core';
import type { AuditVerification } from '@runplane/protocol';
import type { Ledger } from '../ledger/command.ts';
import { sha256 } from '../ledger/sha256.ts';
import type { EntryRow, Store } from '../stores/store.ts';

/** Rehashes what is stored and compares it with what was signed, a bounded piece at a time. */
export interface LogAudits {
  /** Goes on from what was verified before, towards the newest checkpoint. */
  verify(ledger: Ledger): Promise<AuditVerification>;
  /**
   * Goes on in the background: first towards the head, then over all of it again and again. Resolves to the first entry
   * that is known not to be what was signed, or null.
   */
  scrub(ledger: Ledger): Promise<number | null>;
}

/** entries that one step reads */
const chunkEntries = 500;
/** steps that one call may take */
const stepsPerCall = 10;

interface Head {
  readonly size: number;
  readonly root: Uint8Array;
}

/** How far a pass over the log has come, and the entry that it cannot get past. */
interface Pass {
  readonly frontier: Frontier;
  readonly brokenAt: number | null;
}

interface Progress {
  forward: Pass;
  again: Pass;
  /** calls take turns */
  turn: Promise<unknown>;
}

const start: Pass = { frontier: emptyFrontier, brokenAt: null };

export function createLogAudits(store: Pick<Store, 'entries'>): LogAudits {
  const progress = new Map<string, Progress>();
  const inTurn = <T>(ledger: Ledger, work: (of: Progress) => Promise<T>): Promise<T> => {
    const { org } = ledger.organization;
    const of = progress.get(org) ?? { forward: start, again: start, turn: Promise.resolve() };
    progress.set(org, of);
    const done = of.turn.then(() => work(of));
    of.turn = done.catch(() => undefined);
    return done;
  };
  return {
    verify: (ledger) =>
      inTurn(ledger, async (of) => {
        if (ledger.condition.state === 'frozen') return verdictOf(of, ledger.state.size, false);
        const head = ledger.checkpoint();
        of.forward = retry(of.forward);
        for (let steps = 0; steps < stepsPerCall && canAdvance(of.forward, head); steps += 1) {
          of.forward = await advance(store, ledger, of.forward, head);
          if (of.forward.brokenAt !== null) break;
        }
        return verdictOf(of, head.size, true);
      }),
    scrub: (ledger) =>
      inTurn(ledger, async (of) => {
        const head = ledger.checkpoint();
        if (canAdvance(of.forward, head)) of.forward = await advance(store, ledger, retry(of.forward), head);
        else of.again = await advance(store, ledger, canAdvance(of.again, head) ? retry(of.again) : start, head);
        return firstFault(of);
      }),
  };
}

function canAdvance({ frontier }: Pass, head: Head): boolean {
  return frontier.size < head.size;
}

// what an operator put right again is found right again
function retry({ frontier }: Pass): Pass {
  return { frontier, brokenAt: null };
}

/** `agrees`: the log is not frozen, so the signer found its head to be what was signed. */
function verdictOf(progress: Progress, chainLength: number, agrees: boolean): AuditVerification {
  const fault = firstFault(progress);
  return {
    valid: agrees && fault === null,
    ...(fault !== null && { brokenAt: String(fault) }),
    chainLength,
    verifiedThrough: Math.min(progress.forward.frontier.size, fault ?? Infinity),
  };
}

function firstFault({ forward, again }: Progress): number | null {
  const faults = [forward.brokenAt, again.brokenAt].filter((seq) => seq !== null);
  return faults.length === 0 ? null : Math.min(...faults);
}

/** One chunk further, or stopped at the first entry that does not agree with the signed tree. */
async function advance(store: Pick<Store, 'entries'>, ledger: Ledger, { frontier }: Pass, head: Head): Promise<Pass> {
  const limit = Math.min(chunkEntries, head.size - frontier.size);
  const rows = await store.entries(ledger.organization.org, frontier.size, limit);
  const sound = soundPrefix(rows, frontier.size);
  const hashes = rows.slice(0, sound).map((row) => row.leafHash);
  const agrees = (count: number) => agreesWithTree(ledger, extend(frontier, hashes.slice(0, count)), head);
  if (sound === limit && (await agrees(limit))) return { frontier: extend(frontier, hashes), brokenAt: null };
  const good = await longestPrefix(sound, agrees);
  return { frontier: extend(frontier, hashes.slice(0, good)), brokenAt: frontier.size + good };
}

function extend(frontier: Frontier, hashes: readonly Uint8Array[]): Frontier {
  return extendTree(sha256, frontier, hashes).frontier;
}

/** How many rows from the first on are where they belong and hash to what is stored as their hash. */
function soundPrefix(rows: readonly EntryRow[], from: number): number {
  const at = rows.findIndex(
    (row, index) => row.seq !== from + index || !equalBytes(leafHash(sha256, Buffer.from(row.leaf)), row.leafHash),
  );
  return at === -1 ? rows.length : at;
}

async function agreesWithTree(ledger: Ledger, prefix: Frontier, { size, root }: Head): Promise<boolean> {
  const prefixRoot = rootOf(sha256, prefix);
  if (prefix.size === size) return equalBytes(prefixRoot, root);
  // the consistency proof comes from the stored tree, and counts because it leads to the signed root
  const proof = await ledger.consistencyProof(prefix.size, size);
  return verifyConsistency(sha256, { from: prefix.size, to: size, fromRoot: prefixRoot, toRoot: root, proof });
}

/** The largest count that holds; holding at one count implies holding at every smaller one. Nothing always holds. */
async function longestPrefix(most: number, holds: (count: number) => Promise<boolean>): Promise<number> {
  let good = 0;
  let bad = most + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (await holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
