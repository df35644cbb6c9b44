import { equalBytes } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import {
  type ApprovalRow,
  type CommitResult,
  type OrganizationRow,
  type Store,
  StoreUnavailable,
} from '../stores/store.ts';
import { type BuiltBatch, buildBatch, type Placed } from './build-batch.ts';
import type { Command, Ledger, LedgerState } from './command.ts';
import type { LedgerClock } from './ledger-clock.ts';
import { advance, type CompileSet, type LedgerMemory, toMemory } from './ledger-memory.ts';
import { receiptText } from './receipt.ts';
import type { Signer } from './signer.ts';
import { checkStoredLog, type SignerGuard, type TreeHead } from './signer-guard.ts';
import { createNodeReader, rootAt, storedConsistencyProof, storedInclusionProof } from './stored-tree.ts';

const maxBatch = 256;
const maxQueue = 1_024;
/** after so many batches in a row that another gateway's write made stale, wait for the head's lock */
const staleBeforeLock = 1;
const idleBeforeMarkMs = 20;

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

interface Waiting extends Command<unknown> {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
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
  #memory: LedgerMemory;
  #queue: Waiting[] = [];
  #running: Promise<void> | null = null;
  #condition: Condition = { state: 'ready' };
  #closed = false;
  #checkpoint: { size: number; root: Uint8Array; note: string } | null = null;
  #signed: TreeHead;
  #staleInARow = 0;
  #guardWrites: Promise<void> = Promise.resolve();
  #markTimer: NodeJS.Timeout | null = null;
  readonly #inFlight = new Map<string, { request: Uint8Array; answer: Promise<unknown> }>();

  private constructor(parts: LedgerParts, memory: LedgerMemory) {
    this.#parts = parts;
    this.#memory = memory;
    this.#signed = parts.guard.record?.signed ?? { size: 0, root: memory.head.root };
  }

  /**
   * Reads the ledger and checks it against what this host signed before.
   *
   * @param trusted a head that the operator vouches for, where this host has no record of its own
   */
  static async open(parts: LedgerParts, org: string, trusted: TreeHead | null): Promise<OrganizationLedger> {
    const ledger = new OrganizationLedger(parts, await loadMemory(parts, org));
    await ledger.#adopt(trusted);
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
    return this.#parts.signer.verificationKey;
  }

  submit<T>(command: Command<T>): Promise<T> {
    const joined = this.#join(command);
    if (joined !== null) return joined;
    const answer = this.#enqueue(command);
    this.#trackInFlight(command, answer);
    return answer;
  }

  #join<T>({ idempotency }: Command<T>): Promise<T> | null {
    if (idempotency === null) return null;
    const twin = this.#inFlight.get(keyText(idempotency.key));
    if (twin === undefined) return null;
    if (!equalBytes(twin.request, idempotency.request)) return Promise.reject(reusedKey());
    return twin.answer as Promise<T>;
  }

  #trackInFlight(command: Command<unknown>, answer: Promise<unknown>): void {
    if (command.idempotency === null) return;
    const key = keyText(command.idempotency.key);
    this.#inFlight.set(key, { request: command.idempotency.request, answer });
    const forget = () => this.#inFlight.delete(key);
    answer.then(forget, forget);
  }

  #enqueue<T>(command: Command<T>): Promise<T> {
    const refusal = this.#refusal();
    if (refusal !== null) return Promise.reject(refusal);
    return new Promise<T>((resolve, reject) => {
      // a command may be an instance with its methods on the prototype: it is referred to, not copied
      this.#queue.push(Object.assign(Object.create(command as object), { resolve, reject }) as Waiting);
      this.#wake();
    });
  }

  #refusal(): ProblemError | null {
    if (this.#closed) return new ProblemError('ledger_unavailable', 'the gateway is shutting down');
    if (this.#condition.state === 'frozen') return new ProblemError('log_frozen', this.#condition.detail);
    if (this.#condition.state === 'unavailable') return new ProblemError('ledger_unavailable', this.#condition.detail);
    if (this.#queue.length >= maxQueue) {
      return new ProblemError('overloaded', `${maxQueue} commands wait for this organization's log`);
    }
    return null;
  }

  #wake(): void {
    if (this.#running !== null) return;
    // setImmediate: what arrives in the same turn of the event loop shares the batch
    this.#running = new Promise<void>((resolve) => setImmediate(resolve))
      .then(() => this.#drain())
      .finally(() => {
        this.#running = null;
        if (this.#queue.length > 0) this.#wake();
      });
  }

  async #drain(): Promise<void> {
    if (this.#markTimer !== null) clearTimeout(this.#markTimer);
    this.#markTimer = null;
    while (this.#queue.length > 0) {
      const refusal = this.#condition.state === 'ready' ? null : this.#refusal();
      if (refusal !== null) return rejectAll(this.#queue.splice(0), refusal);
      await this.#commitBatch(takeBatch(this.#queue));
    }
    this.#markTimer = setTimeout(() => this.#markSigned(), idleBeforeMarkMs);
    this.#markTimer.unref();
  }

  // The common case alone: one batch, one commit that takes effect. Everything else puts the commands back.
  async #commitBatch(commands: Waiting[]): Promise<void> {
    let built: BuiltBatch<Waiting> | null = null;
    try {
      built = await this.#build(commands);
      rejectRefused(built.placed);
      if (built.batch.entries.length === 0) return;
      const intent = { size: built.batch.head.size, root: built.batch.head.root };
      const guarded = this.#writeGuard({ signed: this.#signed, intent });
      // both are waited for even when one fails: what is still on its way must not meet the next batch
      const [commit, guard] = await Promise.allSettled([this.#commit(built), guarded]);
      if (commit.status === 'rejected') throw commit.reason;
      if (guard.status === 'rejected') throw guard.reason;
      const result = commit.value;
      if (result.outcome === 'committed') return this.#answer(built);
      await this.#resolveConflict(built, result);
    } catch (cause) {
      await this.#recover(built, commands, cause);
    }
  }

  async #build(commands: readonly Waiting[]): Promise<BuiltBatch<Waiting>> {
    const { store, clock, takeRandom } = this.#parts;
    const org = this.organization.org;
    const named = commands.flatMap(({ approval }) => (approval === undefined ? [] : [approval]));
    const approvals = new Map<string, ApprovalRow>();
    if (named.length > 0) {
      for (const row of await Promise.all([...new Set(named)].map((id) => store.approval(org, id)))) {
        if (row !== null) approvals.set(row.id, row);
      }
    }
    return buildBatch({
      memory: this.#memory,
      commands,
      approvals,
      time: clock.read(this.#memory.ts),
      checkpoint: this.#checkpoint?.note ?? this.#memory.head.checkpoint,
      takeRandom,
    });
  }

  async #commit({ batch }: BuiltBatch<Waiting>): Promise<CommitResult> {
    const { store } = this.#parts;
    if (this.#staleInARow <= staleBeforeLock) return store.commit(batch);
    const lock = await store.lockHead(batch.org);
    if (lock.size === batch.expectedSize) return lock.commit(batch);
    await lock.release();
    return { outcome: 'stale', size: lock.size };
  }

  #answer(built: BuiltBatch<Waiting>): void {
    const { batch, placed, tree } = built;
    this.#memory = advance(built.state, batch.head, tree.frontier, built.partial);
    this.#staleInARow = 0;
    const note = this.#sign(batch.head);
    const noteJson = JSON.stringify(note);
    for (const item of placed) {
      if ('refusal' in item) continue;
      const { seq } = item;
      const receipt = () =>
        receiptText(
          {
            origin: this.organization.origin,
            seq,
            leaf: built.leaves[seq - batch.expectedSize]!,
            proof: tree.proofBase64(seq),
          },
          noteJson,
        );
      settle(item.command, () => item.applied.answer({ seq, receipt }));
    }
  }

  #sign({ size, root }: TreeHead): string {
    const note = this.#parts.signer.sign(size, root);
    this.#checkpoint = { size, root, note };
    this.#signed = { size, root };
    return note;
  }

  async #resolveConflict(
    { placed }: BuiltBatch<Waiting>,
    result: Exclude<CommitResult, { outcome: 'committed' }>,
  ): Promise<void> {
    const again = placed.flatMap((item) => ('refusal' in item ? [] : [item.command]));
    if (result.outcome === 'late') this.#parts.clock.follow(result.now);
    if (result.outcome === 'stale') this.#staleInARow += 1;
    // the batch already changed what memory shares with it: read it again, whatever the reason
    await this.#reload();
    if (result.outcome !== 'known') {
      this.#queue.unshift(...again);
      return;
    }
    const known = new Map(result.decisions.map((row) => [keyText(row.idempotencyKey!), row]));
    for (const command of again) {
      const row = command.idempotency === null ? undefined : known.get(keyText(command.idempotency.key));
      if (row === undefined) this.#queue.unshift(command);
      else if (!equalBytes(row.requestDigest!, command.idempotency!.request)) command.reject(reusedKey());
      else if (command.replay === undefined) command.reject(new Error('the command has no replay'));
      else command.replay(row).then(command.resolve, command.reject);
    }
  }

  /** The commit failed, or nobody knows: memory is thrown away, the log read again, each command answered by what it says. */
  async #recover(built: BuiltBatch<Waiting> | null, commands: readonly Waiting[], cause: unknown): Promise<void> {
    const unknown = built !== null && (!(cause instanceof StoreUnavailable) || cause.outcomeUnknown);
    this.#become({ state: 'unavailable', detail: 'the log cannot be written at the moment' }, cause);
    const refusal = new ProblemError('ledger_unavailable', 'the log could not be written; nothing was allowed', {
      cause,
    });
    if (!unknown) rejectAll(commands, refusal);
    for (let attempt = 0; !this.#closed; attempt += 1) {
      try {
        await this.#reload();
        if (this.#condition.state === 'unavailable') this.#become({ state: 'ready' }, null);
        break;
      } catch {
        if (attempt === 3) rejectAll(commands, refusal);
        rejectAll(this.#queue.splice(0), refusal);
        await new Promise((resolve) => setTimeout(resolve, Math.min(1_000, 50 * 2 ** attempt)).unref());
      }
    }
    if (unknown && this.#condition.state === 'ready' && (await this.#tookEffect(built).catch(() => false))) {
      return this.#answerLate(built);
    }
    rejectAll(commands, refusal);
  }

  async #tookEffect({ batch }: BuiltBatch<Waiting>): Promise<boolean> {
    const [first] = await this.#parts.store.entries(batch.org, batch.expectedSize, 1);
    return first !== undefined && equalBytes(first.leafHash, batch.entries[0]!.leafHash);
  }

  async #answerLate({ placed }: BuiltBatch<Waiting>): Promise<void> {
    for (const item of placed) {
      if ('refusal' in item) continue;
      const text = await this.receiptOf(item.seq);
      settle(item.command, () => item.applied.answer({ seq: item.seq, receipt: () => text }));
    }
  }

  async #reload(): Promise<void> {
    this.#memory = await loadMemory(this.#parts, this.organization.org);
    await this.#examine();
  }

  /** Takes in what another gateway wrote; cheap when nothing did. */
  async refresh(): Promise<void> {
    if (this.#running !== null || this.#condition.state !== 'ready') return;
    const head = await this.#parts.store.head(this.organization.org);
    if (head.size === this.#memory.size || this.#running !== null) return;
    await this.#reload();
  }

  /** A host without a record adopts what the operator vouches for, or a peer's signed checkpoint from the database. */
  async #adopt(trusted: TreeHead | null): Promise<void> {
    const { guard, signer, store } = this.#parts;
    if (guard.record !== null || this.#memory.size === 0) return;
    const peer = store.engine === 'postgres' ? peerCheckpoint(signer, this.#memory.head.checkpoint) : null;
    const adopted = trusted ?? peer;
    if (adopted === null || adopted.size > this.#memory.size) return;
    if (!equalBytes(await this.#rootAt(adopted.size), adopted.root)) return;
    await guard.write({ signed: adopted, intent: adopted });
    this.#signed = adopted;
  }

  async #examine(): Promise<void> {
    const { guard, store } = this.#parts;
    const { size } = this.#memory;
    const stored = { size, root: await this.#rootAt(size) };
    const finding = equalBytes(stored.root, this.#memory.head.root)
      ? await checkStoredLog(guard.record, stored, (at) => this.#rootAt(at), store.engine === 'sqlite')
      : { ok: false as const, code: 'rewritten', detail: 'the stored head is not the root of the stored tree' };
    if (!finding.ok) return this.#become({ state: 'frozen', detail: `${finding.code}: ${finding.detail}` }, null);
    if (size > 0 && this.#checkpoint?.size !== size) {
      await this.#writeGuard({ signed: this.#signed, intent: stored });
      this.#sign(stored);
    }
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

  #writeGuard(record: { signed: TreeHead; intent: TreeHead }): Promise<void> {
    const write = this.#guardWrites.then(() => this.#parts.guard.write(record));
    this.#guardWrites = write.catch(() => undefined);
    return write;
  }

  // Shortens the time in which a crash leaves open whether the last batch was signed; nobody waits for it.
  #markSigned(): void {
    const signed = this.#signed;
    void this.#writeGuard({ signed, intent: signed }).catch(() => undefined);
  }

  checkpoint(): { readonly size: number; readonly root: Uint8Array; readonly note: string } {
    if (this.#checkpoint !== null) return this.#checkpoint;
    throw new ProblemError(
      'log_frozen',
      this.#condition.state === 'ready' ? 'the log is empty' : this.#condition.detail,
    );
  }

  async receiptOf(seq: number): Promise<string> {
    const { size, note } = this.checkpoint();
    const [entry] = await this.#parts.store.entries(this.organization.org, seq, 1);
    if (entry === undefined || entry.seq !== seq || seq >= size) throw new ProblemError('not_found', `no entry ${seq}`);
    const proof = (await this.inclusionProof(seq, size)).map((hash) => Buffer.from(hash).toString('base64'));
    return receiptText(
      { origin: this.organization.origin, seq, leaf: Buffer.from(entry.leaf), proof },
      JSON.stringify(note),
    );
  }

  async inclusionProof(seq: number, size: number): Promise<Uint8Array[]> {
    return storedInclusionProof(this.#readNode(), seq, size);
  }

  async consistencyProof(from: number, to: number): Promise<Uint8Array[]> {
    return storedConsistencyProof(this.#readNode(), from, to);
  }

  #rootAt(size: number): Promise<Uint8Array> {
    return rootAt(this.#readNode(), size);
  }

  #readNode(): ReturnType<typeof createNodeReader> {
    const { organization, size, partial } = this.#memory;
    return createNodeReader(this.#parts.store, organization.org, size, partial);
  }

  /** Refuses what comes, finishes what waits, and marks the last head as signed. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#running !== null) await this.#running;
    if (this.#markTimer !== null) clearTimeout(this.#markTimer);
    if (this.#signed.size > 0 && this.#condition.state === 'ready') this.#markSigned();
    await this.#guardWrites;
    await this.#parts.guard.close();
  }
}

async function loadMemory({ store, compile }: LedgerParts, org: string): Promise<LedgerMemory> {
  const rows = await store.loadLedger(org);
  const policySet = rows.policySet ?? { number: 0, digest: '', yaml: '', createdAt: 0, createdBy: '' };
  return toMemory(rows, policySet, compile(policySet));
}

function peerCheckpoint(signer: Signer, note: string | null): TreeHead | null {
  if (note === null) return null;
  const opened = signer.open(note);
  return opened === null ? null : { size: opened.size, root: opened.root };
}

function takeBatch(queue: Waiting[]): Waiting[] {
  const urgent = queue.filter((command) => command.urgent);
  if (urgent.length === 0) return queue.splice(0, maxBatch);
  const batch = [...urgent, ...queue.filter((command) => !command.urgent)].slice(0, maxBatch);
  const taken = new Set(batch);
  queue.splice(0, queue.length, ...queue.filter((command) => !taken.has(command)));
  return batch;
}

function rejectRefused(placed: readonly Placed<Waiting>[]): void {
  for (const item of placed) if ('refusal' in item) item.command.reject(item.refusal);
}

function rejectAll(commands: readonly Waiting[], refusal: ProblemError): void {
  for (const command of commands) command.reject(refusal);
}

function settle(command: Waiting, answer: () => unknown): void {
  try {
    command.resolve(answer());
  } catch (cause) {
    command.reject(cause);
  }
}

function keyText(key: Uint8Array): string {
  return Buffer.from(key).toString('latin1');
}

function reusedKey(): ProblemError {
  return new ProblemError('idempotency_key_reused', 'this idempotency key came with another request before');
}
