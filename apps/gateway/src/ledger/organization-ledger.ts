import { ProblemError } from '@runplane/protocol';
import { type CommitResult, type HeadLock, type OrganizationRow, StoreUnavailable } from '../stores/store.ts';
import { answerRepeat, settleAll } from './answer-commands.ts';
import { awaitCheckpoint } from './await-checkpoint.ts';
import { toBase64 } from './base64.ts';
import { type BuiltBatch, buildBatch } from './build-batch.ts';
import type { Command, Ledger, LedgerState } from './command.ts';
import { CommandQueue, keyText, type Waiting } from './command-queue.ts';
import { conditionEvent } from './condition-event.ts';
import { examineLog } from './examine-log.ts';
import { advance, configuredBy, type LedgerMemory, loadMemory } from './ledger-memory.ts';
import type { LedgerParts } from './ledger-parts.ts';
import { tellAnswered, tellMoved } from './ledger-watch.ts';
import { LoopCache } from './loop-cache.ts';
import { receiptText } from './receipt.ts';
import { type SignedCheckpoint, SignedHead } from './signed-head.ts';
import type { TreeHead } from './signer-guard.ts';
import {
  BrokenTree,
  createNodeReader,
  isUnder,
  rootAt,
  storedConsistencyProof,
  storedInclusionProof,
} from './stored-tree.ts';

/** after another gateway wrote: so many batches take the head's lock first, counted anew with each foreign write */
const lockedAfterForeignWrite = 4;
const idleBeforeMarkMs = 20;
const attemptsBeforeGivingUp = 4;
const closePollMs = 100;

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
  readonly #queue = new CommandQueue(() => this.#wake());
  readonly #loop: LoopCache;
  readonly #head: SignedHead;
  #memory: LedgerMemory;
  #running: Promise<void> | null = null;
  #condition: Condition = { state: 'ready' };
  #closed = false;
  /** batches that take the head's lock first, because another gateway is writing */
  #lockedLeft = 0;
  #markTimer: NodeJS.Timeout | null = null;

  private constructor(parts: LedgerParts, memory: LedgerMemory) {
    this.#parts = parts;
    this.#memory = memory;
    parts.keysChanged(memory.keys);
    this.#loop = new LoopCache(parts.store, memory.organization.org);
    this.#head = new SignedHead(parts.signer, parts.guard, { size: 0, root: memory.head.root });
  }

  /**
   * Reads the ledger and checks it against what this host signed before.
   *
   * @param trusted heads that the operator vouches for, where this host has no record of its own: one of them is this log's
   */
  static async open(parts: LedgerParts, org: string, trusted: readonly TreeHead[]): Promise<OrganizationLedger> {
    const ledger = new OrganizationLedger(parts, await loadMemory(parts, org));
    await ledger.#adopt(trusted);
    await ledger.#examine();
    await ledger.#signHead();
    return ledger;
  }

  get organization(): OrganizationRow {
    return this.#memory.organization;
  }

  get state(): LedgerState {
    return this.#configured();
  }

  #configured(): LedgerMemory {
    this.#memory = configuredBy(this.#memory, this.#parts.live);
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
    return this.#queue.add(command);
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
      await this.#commitBatch();
    }
    this.#markTimer = setTimeout(() => void this.#markSigned(), idleBeforeMarkMs).unref();
  }

  // The common case alone: one batch, one commit that takes effect. Everything else comes after it.
  async #commitBatch(): Promise<void> {
    let commands: Waiting[] = [];
    let built: BuiltBatch<Waiting> | null = null;
    let lock: HeadLock | null = null;
    try {
      if (this.#lockedLeft > 0) lock = await this.#lockHead();
      // what was read under the lock may not be what was signed
      if (this.#condition.state !== 'ready') {
        await lock?.release();
        return this.#queue.rejectAll(this.#refusal()!);
      }
      // after the lock: what came while this gateway waited for it shares the batch
      commands = this.#queue.take();
      built = await this.#build(commands);
      if (built.batch.entries.length === 0) return await this.#refuseAll(built, lock);
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

  /** A batch that writes nothing has no commit that would tell that it goes by what another gateway has changed. */
  async #refuseAll(built: BuiltBatch<Waiting>, lock: HeadLock | null): Promise<void> {
    await lock?.release();
    const { size } = await this.#parts.store.head(this.organization.org);
    if (size !== this.#memory.size) return this.#resolveConflict(built, { outcome: 'stale', size });
    await this.#signHead();
    settleAll(built, () => () => '');
  }

  /**
   * Keeps other gateways from writing until this one has. While several write, a batch that is built without the lock is
   * built in vain more often than not.
   */
  async #lockHead(): Promise<HeadLock> {
    const lock = await this.#parts.store.lockHead(this.organization.org);
    try {
      if (lock.size === this.#memory.size) this.#lockedLeft -= 1;
      else await this.#reload();
      return lock;
    } catch (cause) {
      await lock.release().catch(() => undefined);
      throw cause;
    }
  }

  async #build(commands: readonly Waiting[]): Promise<BuiltBatch<Waiting>> {
    const { clock, takeRandom, scopeHash } = this.#parts;
    const loop = await this.#loop.view(commands.map(({ reads }) => reads));
    const time = clock.read(this.#memory.ts);
    for (;;) {
      const built = buildBatch({
        memory: this.#configured(),
        commands,
        loop,
        time,
        checkpoint: this.#head.checkpoint?.note ?? this.#memory.head.checkpoint,
        takeRandom,
        scopeHash,
      });
      if ('batch' in built) return built;
      await this.#loop.read(loop, built);
    }
  }

  #answer(built: BuiltBatch<Waiting>): void {
    const { batch, tree, leaves } = built;
    this.#loop.keep(built.state);
    this.#remember(advance(built.state, batch.head, tree.frontier, built.partial));
    const checkpointJson = JSON.stringify(this.#head.sign(batch.head).note);
    const { origin } = this.organization;
    settleAll(built, (seq) => () => {
      const leaf = leaves[seq - batch.expectedSize]!;
      return receiptText({ origin, seq, leaf, proof: tree.proofBase64(seq) }, checkpointJson);
    });
    tellAnswered(this.#parts.watch, batch);
  }

  #remember(memory: LedgerMemory): void {
    const before = this.#memory;
    this.#memory = memory;
    if (memory.keys !== before.keys) this.#parts.keysChanged(memory.keys);
    tellMoved(this.#parts.watch, before, memory);
  }

  async #resolveConflict(
    { placed }: BuiltBatch<Waiting>,
    result: Exclude<CommitResult, { outcome: 'committed' }>,
  ): Promise<void> {
    let again = placed.map(({ command }) => command);
    if (result.outcome === 'late') this.#parts.clock.follow(result.now);
    // another gateway may have written, whatever the reason
    await this.#reload();
    if (result.outcome === 'known') {
      // the receipts of what is known
      await this.#signHead();
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
    if (
      isUnknown &&
      this.#condition.state === 'ready' &&
      (await isUnder(this.#rootAt, this.#memory.size, built.batch.head))
    )
      await this.#answerLate(built);
    refuse();
  }

  /** Tries again and again to read the log; what waits meanwhile is refused rather than kept. */
  async #untilReadable(refusal: ProblemError, giveUp: () => void): Promise<void> {
    for (let attempt = 1; !this.#closed; attempt += 1) {
      try {
        await this.#reload();
        await this.#signHead();
        if (this.#condition.state === 'unavailable') this.#become({ state: 'ready' }, null);
        return;
      } catch {
        if (attempt === attemptsBeforeGivingUp) giveUp();
        this.#queue.rejectAll(refusal);
        await new Promise((resolve) => setTimeout(resolve, Math.min(1_000, 25 * 2 ** attempt)));
      }
    }
  }

  async #answerLate(built: BuiltBatch<Waiting>): Promise<void> {
    const seqs = built.placed.flatMap((item) => ('refusal' in item ? [] : [item.seq]));
    try {
      const receipts = new Map(await Promise.all(seqs.map(async (seq) => [seq, await this.receiptOf(seq)] as const)));
      settleAll(built, (seq) => () => receipts.get(seq)!);
      tellAnswered(this.#parts.watch, built.batch);
    } catch {
      // they are in the log; whoever asks again with the same idempotency key is answered from there
    }
  }

  /** What is read is examined before anything is built on it. */
  async #reload(): Promise<void> {
    const before = this.#memory.size;
    this.#loop.forget();
    this.#remember(await loadMemory(this.#parts, this.organization.org, this.#memory));
    if (this.#memory.size !== before) this.#lockedLeft = lockedAfterForeignWrite;
    await this.#examine();
  }

  /** Takes in what another gateway wrote; cheap when nothing did. */
  async refresh(): Promise<void> {
    if (this.#condition.state !== 'ready') return;
    // whatever begins after this one meets by itself what the other gateway wrote
    await this.#running?.catch(() => undefined);
    if (this.#running !== null || this.#closed || this.#condition.state !== 'ready') return;
    const { size } = await this.#parts.store.head(this.organization.org);
    if (size !== this.#memory.size && this.#running === null) await this.#run(() => this.#reloadOrWait());
  }

  async reach(size: number): Promise<void> {
    while (this.#memory.size < size) {
      const refusal = this.#refusal();
      if (refusal !== null) throw refusal;
      await (this.#running ?? this.#run(() => this.#reloadOrWait()));
    }
  }

  async #reloadOrWait(): Promise<void> {
    try {
      await this.#reload();
      await this.#signHead();
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
  async #adopt(trusted: readonly TreeHead[]): Promise<void> {
    const peer = trusted.length === 0 ? await this.#peerHead() : null;
    for (const head of peer === null ? trusted : [peer]) {
      await this.#head.adopt(head, this.#memory.head, this.#rootAt).catch((cause) => {
        // a broken tree vouches for nothing; the examination that follows freezes it
        if (!(cause instanceof BrokenTree)) throw cause;
      });
    }
  }

  async #peerHead(): Promise<TreeHead | null> {
    const { store, guard } = this.#parts;
    if (store.engine !== 'postgres' || this.#memory.size === 0 || guard.record !== null) return null;
    this.#remember(await awaitCheckpoint(this.#parts, this.#memory));
    return this.#head.open(this.#memory.head.checkpoint);
  }

  /** Freezes a log that does not continue what was signed. */
  async #examine(): Promise<void> {
    const { head } = this.#memory;
    const isExclusive = this.#parts.store.engine === 'sqlite';
    const finding = await examineLog(head, this.#rootAt, () => this.#head.check(head, this.#rootAt, isExclusive));
    if (!finding.ok) this.#become({ state: 'frozen', detail: `${finding.code}: ${finding.detail}` }, null);
  }

  /** Signs what others wrote, where no batch of this gateway's that comes behind it will be signed anyway. */
  async #signHead(): Promise<void> {
    const { head } = this.#memory;
    if (this.#condition.state === 'frozen') return;
    if (head.size === 0 || this.#head.checkpoint?.size === head.size) return;
    await this.#head.intend(head);
    this.#head.sign(head);
  }

  #become(condition: Condition, cause: unknown): void {
    this.#condition = condition;
    this.#parts.report(conditionEvent(condition, cause));
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

  inclusionProof = (seq: number, size: number) => storedInclusionProof(this.#readNode(), seq, size);
  consistencyProof = (from: number, to: number) => storedConsistencyProof(this.#readNode(), from, to);
  #rootAt = (size: number) => rootAt(this.#readNode(), size);

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
