import type { Decision } from '../answer/decision.ts';
import { RunplaneError, unavailable } from '../runplane-error.ts';
import { equal, fromBase64, toBase64 } from './bytes.ts';
import { type Checkpoint, isSignedBy, parseCheckpoint } from './checkpoint.ts';
import { type KeptLog, type KeptState, readKeptState, type StateStore } from './kept-state.ts';
import type { LogProofs } from './log-proofs.ts';
import { isConsistent, type TreeHead } from './merkle-tree.ts';
import { parseVerificationKey, type VerificationKey } from './verification-key.ts';
import { findReceiptFault } from './verify-receipt.ts';

export interface LogWatchOptions {
  readonly proofs: LogProofs;
  readonly stateStore: StateStore;
  /** null: the first key that the gateway shows is pinned */
  readonly verificationKey: string | null;
  readonly verifyReceipts: boolean;
  readonly answersBetweenProofs: number;
}

/** How large each log was when a call began: a new decision must stand behind that. */
export type Sizes = ReadonlyMap<string, bigint>;

/** One log under watch. `kept` is proven; `newest` has only been shown. */
interface WatchedLog {
  readonly key: VerificationKey;
  readonly sizeAtStart: bigint;
  kept: TreeHead | null;
  newest: Checkpoint;
  answersSinceProof: number;
  proving: Promise<void> | null;
  fault: RunplaneError | null;
}

/** Watches that every log this client is answered from only grows, and is signed by one key. */
export class LogWatch {
  readonly #options: LogWatchOptions;
  readonly #logs = new Map<string, WatchedLog>();
  readonly #opening = new Map<string, Promise<WatchedLog>>();
  #state: Promise<KeptState> | null = null;

  constructor(options: LogWatchOptions) {
    this.#options = options;
  }

  sizes(): Sizes {
    return new Map([...this.#logs].map(([origin, log]) => [origin, log.newest.size]));
  }

  /**
   * Rejects with `UNAVAILABLE` when the receipt contradicts what was seen before, or when a proof is due and cannot be
   * had. `sizesBefore` is null for a request that may be a replay: its decision may stand anywhere.
   */
  async observe(decision: Decision, sizesBefore: Sizes | null): Promise<void> {
    const checkpoint = readCheckpoint(decision);
    const log = this.#logs.get(checkpoint.origin) ?? (await this.#openOnce(checkpoint));
    log.fault ??= findContradiction(log, decision, checkpoint, sizesBefore);
    if (log.fault !== null) throw log.fault;
    if (checkpoint.size > log.newest.size) log.newest = checkpoint;
    log.answersSinceProof += 1;
    if (log.answersSinceProof >= this.#options.answersBetweenProofs) log.proving ??= this.#proveAndKeep(log);
    await log.proving;
    if (this.#options.verifyReceipts) await verifyReceipt(decision, checkpoint, log.key);
  }

  /** Calls that are answered together at the start wait for one opening. A failed one is tried again by the next. */
  #openOnce(checkpoint: Checkpoint): Promise<WatchedLog> {
    const { origin } = checkpoint;
    const opening = this.#opening.get(origin) ?? this.#open(checkpoint).finally(() => this.#opening.delete(origin));
    this.#opening.set(origin, opening);
    return opening;
  }

  async #open(newest: Checkpoint): Promise<WatchedLog> {
    const known = (await this.#load()).logs[newest.origin];
    const kept = known === undefined ? null : toTreeHead(known);
    const log: WatchedLog = {
      key: await this.#pinKey(newest.origin, known),
      sizeAtStart: kept?.size ?? 0n,
      kept,
      newest,
      answersSinceProof: Number.POSITIVE_INFINITY,
      proving: null,
      fault: null,
    };
    this.#logs.set(newest.origin, log);
    return log;
  }

  async #pinKey(origin: string, known: KeptLog | undefined): Promise<VerificationKey> {
    const { verificationKey, proofs } = this.#options;
    const text = verificationKey ?? known?.vkey ?? (await unproven(() => proofs.verificationKey()));
    const key = await parseVerificationKey(text).catch((cause) => {
      throw unavailable('log_untrusted', `the key of log \`${origin}\` cannot be used: ${cause.message}`, { cause });
    });
    if (key.name === origin) return key;
    throw unavailable('log_untrusted', `the gateway answers from log \`${origin}\`, the key is of log \`${key.name}\``);
  }

  async #proveAndKeep(log: WatchedLog): Promise<void> {
    const { newest } = log;
    try {
      await this.#prove(log, newest);
      if (log.kept === null || newest.size > log.kept.size) log.kept = newest;
      await this.#keep(newest.origin, log.key, log.kept);
      log.answersSinceProof = 0;
    } catch (error) {
      if (error instanceof RunplaneError && error.reasons[0]?.code === 'log_inconsistent') log.fault = error;
      throw error;
    } finally {
      log.proving = null;
    }
  }

  async #prove({ key, kept }: WatchedLog, newest: Checkpoint): Promise<void> {
    const { origin } = newest;
    if (!(await isSignedBy(newest, key))) {
      throw unavailable('log_untrusted', `a checkpoint of log \`${origin}\` is not signed by the log's pinned key`);
    }
    if (kept === null) return;
    // A replay may carry the checkpoint of its first answer, older than the one that was kept.
    const [from, to] = kept.size <= newest.size ? [kept, newest] : [newest, kept];
    const { proofs } = this.#options;
    const proof = from.size === to.size ? [] : await unproven(() => proofs.consistency(from.size, to.size));
    if (!(await isConsistent(from, to, proof))) {
      throw inconsistent(origin, `its tree of ${from.size} entries is not the beginning of its tree of ${to.size}`);
    }
  }

  #load(): Promise<KeptState> {
    this.#state ??= unproven(async () => readKeptState(await this.#options.stateStore.load())).catch((error) => {
      this.#state = null;
      throw error;
    });
    return this.#state;
  }

  async #keep(origin: string, key: VerificationKey, { size, root }: TreeHead): Promise<void> {
    const { logs } = await this.#load();
    const state = { logs: { ...logs, [origin]: { vkey: key.text, size: String(size), root: toBase64(root) } } };
    this.#state = Promise.resolve(state);
    await unproven(async () => this.#options.stateStore.save(state));
  }
}

function readCheckpoint({ receipt }: Decision): Checkpoint {
  const checkpoint = parseCheckpoint(receipt.checkpoint ?? '');
  const covers = checkpoint?.origin === receipt.origin && BigInt(receipt.seq) < checkpoint.size;
  if (checkpoint !== null && covers) return checkpoint;
  throw unavailable('answer_malformed', "the decision's receipt has no checkpoint that covers it");
}

/** What can be told from one answer without asking for a proof. */
function findContradiction(
  log: WatchedLog,
  { receipt }: Decision,
  { origin, size, root }: Checkpoint,
  sizesBefore: Sizes | null,
): RunplaneError | null {
  for (const head of [log.kept, log.newest]) {
    if (head?.size === size && !equal(head.root, root)) {
      return inconsistent(origin, `it has two different trees of ${size} entries`);
    }
  }
  if (sizesBefore === null) return null;
  const sizeBefore = sizesBefore.get(origin) ?? log.sizeAtStart;
  if (BigInt(receipt.seq) >= sizeBefore) return null;
  return inconsistent(origin, `a new decision stands at ${receipt.seq}, but it held ${sizeBefore} entries before`);
}

async function verifyReceipt(decision: Decision, checkpoint: Checkpoint, key: VerificationKey): Promise<void> {
  const fault = await findReceiptFault(decision, checkpoint, key);
  if (fault !== null) throw unavailable('receipt_invalid', `the decision's receipt does not hold: ${fault}`);
}

/** Whatever keeps a proof from being made leaves the log unproven: not a fault of the log, and no reason to go on. */
async function unproven<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw unavailable('log_unproven', `it could not be checked that the log only grew: ${why}`, { cause });
  }
}

function inconsistent(origin: string, what: string): RunplaneError {
  const advice = 'nothing it answers can be trusted until an operator looks at it';
  return unavailable('log_inconsistent', `log \`${origin}\` was cut or rewritten: ${what}; ${advice}`);
}

function toTreeHead({ size, root }: KeptLog): TreeHead {
  return { size: BigInt(size), root: fromBase64(root) ?? new Uint8Array() };
}
