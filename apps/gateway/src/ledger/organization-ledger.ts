import { equalBytes } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import {
  type ApprovalRow,
  type CommitResult,
  type HeadLock,
  type OrganizationRow,
  type Store,
  StoreUnavailable,
} from '../stores/store.ts';
import { answerRepeat, settleAll } from './answer-commands.ts';
import { toBase64 } from './base64.ts';
import { type BuiltBatch, buildBatch } from './build-batch.ts';
import type { Command, Ledger, LedgerState } from './command.ts';
import { CommandQueue, keyText, type Waiting } from './command-queue.ts';
import type { LedgerClock } from './ledger-clock.ts';
import { advance, type CompileSet, type LedgerMemory, loadMemory } from './ledger-memory.ts';
import { receiptText } from './receipt.ts';
import { type SignedCheckpoint, SignedHead } from './signed-head.ts';
import type { Signer } from './signer.ts';
import type { SignerGuard, TreeHead } from './signer-guard.ts';
import { BrokenTree, createNodeReader, rootAt, storedConsistencyProof, storedInclusionProof } from './stored-tree.ts';

/** after so many batches in a row that another gateway's write made stale, wait for the head's lock */
const staleBeforeLock = 1;
const idleBeforeMarkMs = 20;
const attemptsBeforeGivingUp = 4;
const closePollMs = 100;
const peerCheckpointAttempts = 30;
const peerCheckpointPollMs = 100;

export interface LedgerParts {
  readonly store: Store;
  readonly signer: Signer;
  readonly guard: SignerGuard;
  readonly clock: LedgerClock;
  readonly compile: CompileSet;
  takeRandom(length: number): Uint8Array;
  /** told when the ledger freezes or loses its database, for the operator */
  report(event: { readonly level: 'warn' | 'error'; readonly code: string; readonly detail: string }): void;
}

type Condition = Ledger['condition'];

/**
 * One organization's ledger: a queue of commands and a loop that commits all that wait as one batch. There is no timer:
 * while a batch is being made durable the next one gathers.
 *
 * INVARIANT (no answer before the log): a command's promise resolves only after its entries are committed, the signer
 * guard has the new head on disk, and the checkpoint over it is signed.
 */
export class OrganizationLedger implements Ledger {
  readonly #parts: LedgerParts;
  readonly #queue = new CommandQueue();
  readonly #head: SignedHead;
  #memory: LedgerMemory;
  #running: Promise<void> | null = null;
  #condition: Condition = { state: 'ready' };
  #closed = false;
  #staleInARow = 0;
  #markTimer: NodeJS.Timeout | null = null;

  private constructor(parts: LedgerParts, memory: LedgerMemory) {
    this.#parts = parts;
    this.#memory = memory;
    this.#head = new SignedHead(parts.signer, parts.guard, { size: 0, root: memory.head.root });
  }

  /**
   * Reads the ledger and checks it against what this host signed before.
   *
   * @param trusted a head that the operator vouches for, where this host has no record of its own
   */
  static async open(parts: LedgerParts, org: string, trusted: TreeHead | null): Promise<OrganizationLedger> {
    const ledger = new OrganizationLedger(parts, await loadMemory(parts, org));
    await ledger.#adopt(trusted).catch(unlessBroken);
    await ledger.#examine();
    return ledger;
  }

  get organization(): OrganizationRow {
    return this.#memory.organization;
  }

  get state(): LedgerState {
    return this.#memory;
  }

  get condition(): Condition {
    return this.#condition;
  }

  get verificationKey(): string {
    return this.#head.verificationKey;
  }

  submit<T>(command: Command<T>): Promise<T> {
    const refusal = this.#refusal();
    if (refusal !== null) return Promise.reject(refusal);
    const answer = this.#queue.add(command);
    this.#wake();
    return answer;
  }

  #refusal(): ProblemError | null {
    if (this.#closed) return new ProblemError('ledger_unavailable', 'the gateway is shutting down');
    if (this.#condition.state === 'ready') return null;
    const code = this.#condition.state === 'frozen' ? 'log_frozen' : 'ledger_unavailable';
    return new ProblemError(code, this.#condition.detail);
  }

  #wake(): void {
    if (this.#running !== null) return;
    // setImmediate: what arrives in the same turn of the event loop shares the batch
    void this.#run(() => new Promise<void>((resolve) => setImmediate(resolve)).then(() => this.#drain()));
  }

  /** INVARIANT (one at a time): whatever replaces the memory runs here, so that no reading overtakes a commit. */
  #run(work: () => Promise<void>): Promise<void> {
    this.#running = work().finally(() => {
      this.#running = null;
      if (this.#queue.length > 0) this.#wake();
    });
    return this.#running;
  }

  async #drain(): Promise<void> {
    if (this.#markTimer !== null) clearTimeout(this.#markTimer);
    while (this.#queue.length > 0) {
      if (this.#condition.state !== 'ready') return this.#queue.rejectAll(this.#refusal()!);
      await this.#commitBatch(this.#queue.take());
    }
    this.#markTimer = setTimeout(() => void this.#markSigned(), idleBeforeMarkMs).unref();
  }

  // The common case alone: one batch, one commit that takes effect. Everything else comes after it.
  async #commitBatch(commands: Waiting[]): Promise<void> {
    let built: BuiltBatch<Waiting> | null = null;
    let lock: HeadLock | null = null;
    try {
      if (this.#staleInARow > staleBeforeLock) lock = await this.#lockHead();
      built = await this.#build(commands);
      for (const item of built.placed) if ('refusal' in item) item.command.reject(item.refusal);
      if (built.batch.entries.length === 0) return await lock?.release();
      const committing = (lock ?? this.#parts.store).commit(built.batch);
      lock = null;
      // both are waited for even when one fails: what is still on its way must not meet the next batch
      const [commit, guard] = await Promise.allSettled([committing, this.#head.intend(built.batch.head)]);
      if (commit.status === 'rejected') throw commit.reason;
      if (guard.status === 'rejected') throw guard.reason;
      if (commit.value.outcome === 'committed') return this.#answer(built);
      await this.#resolveConflict(built, commit.value);
    } catch (cause) {
      await lock?.release().catch(() => undefined);
      await this.#recover(built, commands, cause);
    }
  }

  /** Keeps other gateways from writing until this one has: who lost the race twice would else lose it for ever. */
  async #lockHead(): Promise<HeadLock> {
    const lock = await this.#parts.store.lockHead(this.organization.org);
    try {
      if (lock.size !== this.#memory.size) await this.#reload();
      return lock;
    } catch (cause) {
      await lock.release().catch(() => undefined);
      throw cause;
    }
  }

  async #build(commands: readonly Waiting[]): Promise<BuiltBatch<Waiting>> {
    const { clock, takeRandom } = this.#parts;
    return buildBatch({
      memory: this.#memory,
      commands,
      approvals: await this.#approvalsOf(commands),
      time: clock.read(this.#memory.ts),
      checkpoint: this.#head.checkpoint?.note ?? this.#memory.head.checkpoint,
      takeRandom,
    });
  }

  async #approvalsOf(commands: readonly Waiting[]): Promise<ReadonlyMap<string, ApprovalRow>> {
    const ids = new Set(commands.flatMap(({ approval }) => (approval === undefined ? [] : [approval])));
    if (ids.size === 0) return new Map();
    const { store } = this.#parts;
    const rows = await Promise.all([...ids].map((id) => store.approval(this.organization.org, id)));
    return new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const])));
  }

  #answer(built: BuiltBatch<Waiting>): void {
    const { batch, tree, leaves } = built;
    this.#memory = advance(built.state, batch.head, tree.frontier, built.partial);
    this.#staleInARow = 0;
    const checkpointJson = JSON.stringify(this.#head.sign(batch.head).note);
    const { origin } = this.organization;
    settleAll(built, (seq) => () => {
      const leaf = leaves[seq - batch.expectedSize]!;
      return receiptText({ origin, seq, leaf, proof: tree.proofBase64(seq) }, checkpointJson);
    });
  }

  async #resolveConflict(
    { placed }: BuiltBatch<Waiting>,
    result: Exclude<CommitResult, { outcome: 'committed' }>,
  ): Promise<void> {
    let again = placed.flatMap((item) => ('refusal' in item ? [] : [item.command]));
    if (result.outcome === 'late') this.#parts.clock.follow(result.now);
    if (result.outcome === 'stale') this.#staleInARow += 1;
    // the batch already changed what memory shares with it: read it again, whatever the reason
    await this.#reload();
    if (result.outcome === 'known') {
      const known = new Map(result.decisions.map((row) => [keyText(row.idempotencyKey!), row]));
      again = again.filter((command) => !answerRepeat(command, known));
    }
    this.#queue.putBack(again);
  }

  /** The commit failed, or nobody knows: memory is thrown away, the log read again, each command answered by what it says. */
  async #recover(built: BuiltBatch<Waiting> | null, commands: readonly Waiting[], cause: unknown): Promise<void> {
    const isUnknown = built !== null && (!(cause instanceof StoreUnavailable) || cause.outcomeUnknown);
    const refusal = new ProblemError('ledger_unavailable', 'the log could not be written: nothing was allowed', {
      cause,
    });
    const refuse = () => {
      for (const command of commands) command.reject(refusal);
    };
    this.#become({ state: 'unavailable', detail: 'the log cannot be written at the moment' }, cause);
    if (!isUnknown) refuse();
    await this.#untilReadable(refusal, refuse);
    if (isUnknown && this.#condition.state === 'ready' && (await this.#tookEffect(built)))
      await this.#answerLate(built);
    refuse();
  }

  /** Tries again and again to read the log; what waits meanwhile is refused rather than kept. */
  async #untilReadable(refusal: ProblemError, giveUp: () => void): Promise<void> {
    for (let attempt = 1; !this.#closed; attempt += 1) {
      try {
        await this.#reload();
        if (this.#condition.state === 'unavailable') this.#become({ state: 'ready' }, null);
        return;
      } catch {
        if (attempt === attemptsBeforeGivingUp) giveUp();
        this.#queue.rejectAll(refusal);
        await new Promise((resolve) => setTimeout(resolve, Math.min(1_000, 25 * 2 ** attempt)));
      }
    }
  }

  // By the root, which all of the batch is under: single entries of two gateways may be equal.
  async #tookEffect({ batch: { head } }: BuiltBatch<Waiting>): Promise<boolean> {
    if (this.#memory.size < head.size) return false;
    try {
      return equalBytes(await this.#rootAt(head.size), head.root);
    } catch {
      return false;
    }
  }

  async #answerLate(built: BuiltBatch<Waiting>): Promise<void> {
    const seqs = built.placed.flatMap((item) => ('refusal' in item ? [] : [item.seq]));
    try {
      const receipts = new Map(await Promise.all(seqs.map(async (seq) => [seq, await this.receiptOf(seq)] as const)));
      settleAll(built, (seq) => () => receipts.get(seq)!);
    } catch {
      // they are in the log; whoever asks again with the same idempotency key is answered from there
    }
  }

  async #reload(): Promise<void> {
    this.#memory = await loadMemory(this.#parts, this.organization.org, this.#memory);
    await this.#examine();
  }

  /** Takes in what another gateway wrote; cheap when nothing did. */
  async refresh(): Promise<void> {
    if (this.#running !== null || this.#closed || this.#condition.state !== 'ready') return;
    const { size } = await this.#parts.store.head(this.organization.org);
    if (size !== this.#memory.size && this.#running === null) await this.#run(() => this.#reloadOrWait());
  }

  async #reloadOrWait(): Promise<void> {
    try {
      await this.#reload();
    } catch (cause) {
      // what was read may not have been examined: nothing is signed on top of it until it was
      this.#become({ state: 'unavailable', detail: 'the log cannot be read at the moment' }, cause);
      await this.#untilReadable(
        new ProblemError('ledger_unavailable', 'the log could not be read', { cause }),
        () => {},
      );
    }
  }

  /** A host without a record adopts what the operator vouches for, or a peer's signed checkpoint from the database. */
  async #adopt(trusted: TreeHead | null): Promise<void> {
    const head = trusted ?? (await this.#peerHead());
    if (head !== null) await this.#head.adopt(head, this.#memory.head, (size) => this.#rootAt(size));
  }

  // A log that was founded a moment ago has no checkpoint beside its head yet: its founder keeps one when it is idle.
  async #peerHead(): Promise<TreeHead | null> {
    const { store, guard } = this.#parts;
    if (store.engine !== 'postgres' || this.#memory.size === 0 || guard.record !== null) return null;
    for (let i = 0; i < peerCheckpointAttempts && this.#memory.head.checkpoint === null; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, peerCheckpointPollMs));
      this.#memory = await loadMemory(this.#parts, this.organization.org);
    }
    return this.#head.open(this.#memory.head.checkpoint);
  }

  /** Freezes a log that does not continue what was signed, else signs its head where that was not done yet. */
  async #examine(): Promise<void> {
    const { head } = this.#memory;
    const finding = await this.#compare(head).catch((cause: unknown) => {
      if (cause instanceof BrokenTree) return { ok: false as const, code: 'rewritten', detail: cause.message };
      throw cause;
    });
    if (!finding.ok) return this.#become({ state: 'frozen', detail: `${finding.code}: ${finding.detail}` }, null);
    if (head.size === 0 || this.#head.checkpoint?.size === head.size) return;
    await this.#head.intend(head);
    this.#head.sign(head);
  }

  /** The stored head with the stored tree, and both with what was signed. */
  async #compare(head: TreeHead) {
    if (!equalBytes(await this.#rootAt(head.size), head.root)) {
      return { ok: false as const, code: 'rewritten', detail: 'the stored head is not the root of the stored tree' };
    }
    return this.#head.check(head, (size) => this.#rootAt(size), this.#parts.store.engine === 'sqlite');
  }

  #become(condition: Condition, cause: unknown): void {
    this.#condition = condition;
    const { report } = this.#parts;
    if (condition.state === 'ready') {
      report({ level: 'warn', code: 'ledger_ready', detail: 'the log can be written again' });
      return;
    }
    const code = condition.state === 'frozen' ? 'log_frozen' : 'ledger_unavailable';
    const detail = cause instanceof Error ? `${condition.detail}: ${cause.message}` : condition.detail;
    report({ level: 'error', code, detail });
  }

  checkpoint(): SignedCheckpoint {
    if (this.#head.checkpoint !== null) return this.#head.checkpoint;
    throw this.#refusal() ?? new ProblemError('not_found', 'the log is empty: there is nothing to sign yet');
  }

  async receiptOf(seq: number): Promise<string> {
    const { size, note } = this.checkpoint();
    const { org, origin } = this.organization;
    const [entry] = seq < size ? await this.#parts.store.entries(org, seq, 1) : [];
    if (entry?.seq !== seq) throw new ProblemError('not_found', `the log has no entry ${seq}`);
    const proof = (await this.inclusionProof(seq, size)).map(toBase64);
    return receiptText({ origin, seq, leaf: Buffer.from(entry.leaf), proof }, JSON.stringify(note));
  }

  inclusionProof(seq: number, size: number): Promise<Uint8Array[]> {
    return storedInclusionProof(this.#readNode(), seq, size);
  }

  consistencyProof(from: number, to: number): Promise<Uint8Array[]> {
    return storedConsistencyProof(this.#readNode(), from, to);
  }

  #rootAt(size: number): Promise<Uint8Array> {
    return rootAt(this.#readNode(), size);
  }

  #readNode(): ReturnType<typeof createNodeReader> {
    const { organization, size, partial } = this.#memory;
    return createNodeReader(this.#parts.store, organization.org, size, partial);
  }

  async #markSigned(): Promise<void> {
    const { store } = this.#parts;
    const { checkpoint } = this.#head;
    if (checkpoint === null) return;
    this.#head.markSigned();
    // other hosts have no record of their own to start from; this one has its signer guard
    if (store.engine !== 'postgres') return;
    await store.keepCheckpoint(this.organization.org, checkpoint.note).catch(() => undefined);
  }

  /** Finishes what waits, refuses what comes, and marks the last head as signed. */
  async close(): Promise<void> {
    while (this.#running !== null) {
      // a log that cannot be written has nothing to wait for
      this.#closed = this.#condition.state !== 'ready';
      await Promise.race([this.#running, new Promise((resolve) => setTimeout(resolve, closePollMs))]);
    }
    this.#closed = true;
    if (this.#markTimer !== null) clearTimeout(this.#markTimer);
    if (this.#condition.state === 'ready') await this.#markSigned();
    await this.#head.close();
  }
}

// a broken tree vouches for nothing; the examination that follows freezes it
function unlessBroken(cause: unknown): void {
  if (!(cause instanceof BrokenTree)) throw cause;
}
