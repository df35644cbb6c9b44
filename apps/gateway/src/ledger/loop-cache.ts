import { type Counter, decodeCounter, decodeHistory, emptyCounter, emptyHistory, type History } from '@runplane/core';
import type { ApprovalRow, DecisionRow, ExecutionRow, LoopKeys, LoopRows, Store } from '../stores/store.ts';
import type { Reads } from './command.ts';
import { KeptValues } from './kept-values.ts';

/** What commands looked at, by id; null where there is none. */
export interface LoopView {
  readonly decisions: ReadonlyMap<string, DecisionRow | null>;
  readonly approvals: ReadonlyMap<string, ApprovalRow | null>;
  /** by their decision's id */
  readonly executions: ReadonlyMap<string, ExecutionRow | null>;
  readonly counters: ReadonlyMap<string, Counter>;
  readonly histories: ReadonlyMap<string, History>;
}

/** Ids that a batch needs and nobody has read yet. */
export interface Missing {
  readonly decisions: Set<string>;
  readonly approvals: Set<string>;
  readonly executions: Set<string>;
  readonly counters: Set<string>;
  /** rows of the same table as counters, with a meaning of their own */
  readonly histories: Set<string>;
}

/**
 * The rows of the closed loop that a ledger has read: counters and histories as long as its memory is the newest, all else
 * for one batch. Whatever is read may be newer than the memory; then the commit's precondition fails, and all is read
 * again.
 */
export class LoopCache {
  readonly #store: Pick<Store, 'loopRows'>;
  readonly #org: string;
  readonly #counters = new KeptValues<Counter>(50_000, 512);
  // each is a kilobyte, and several in memory
  readonly #histories = new KeptValues<History>(4_000, 64);

  constructor(store: Pick<Store, 'loopRows'>, org: string) {
    this.#store = store;
    this.#org = org;
  }

  /** What the batch's commands said that they look at. */
  async view(reads: readonly (Reads | undefined)[]): Promise<LoopReadings> {
    const readings = new LoopReadings(this.#counters.values, this.#histories.values);
    const missing = noneMissing();
    for (const read of reads) {
      for (const id of read?.decisions ?? []) {
        missing.decisions.add(id);
        missing.executions.add(id);
      }
      for (const id of read?.approvals ?? []) missing.approvals.add(id);
      for (const id of read?.counters ?? []) if (!readings.counters.has(id)) missing.counters.add(id);
      for (const id of read?.histories ?? []) if (!readings.histories.has(id)) missing.histories.add(id);
    }
    for (const id of this.#counters.lost) missing.counters.add(id);
    for (const id of this.#histories.lost) missing.histories.add(id);
    await this.read(readings, missing);
    return readings;
  }

  /** Reads what a batch turned out to need. */
  async read(readings: LoopReadings, missing: Missing): Promise<void> {
    if (!isAnyMissing(missing)) return;
    const wanted: LoopKeys = {
      decisions: [...missing.decisions],
      approvals: [...missing.approvals],
      executions: [...missing.executions],
      counters: [...missing.counters, ...missing.histories],
    };
    readings.take(missing, await this.#store.loopRows(this.#org, wanted));
  }

  /** Counters and histories as a batch that is durable left them. */
  keep({ counters, histories }: Pick<LoopView, 'counters' | 'histories'>): void {
    this.#counters.keep(counters);
    this.#histories.keep(histories);
  }

  /** Another gateway wrote, or nobody knows what is written: nothing that was read holds any more. */
  forget(): void {
    this.#counters.forget();
    this.#histories.forget();
  }
}

/** What was read for one batch. */
export class LoopReadings implements LoopView {
  readonly decisions = new Map<string, DecisionRow | null>();
  readonly approvals = new Map<string, ApprovalRow | null>();
  readonly executions = new Map<string, ExecutionRow | null>();
  readonly counters: Map<string, Counter>;
  readonly histories: Map<string, History>;

  constructor(counters: Map<string, Counter>, histories: Map<string, History>) {
    this.counters = counters;
    this.histories = histories;
  }

  take(wanted: Missing, rows: LoopRows): void {
    fill(this.decisions, wanted.decisions, rows.decisions, (row) => row.id);
    fill(this.approvals, wanted.approvals, rows.approvals, (row) => row.id);
    fill(this.executions, wanted.executions, rows.executions, (row) => row.decision);
    const found = new Map(rows.counters.map(({ id, value }) => [id, value]));
    decode(this.counters, wanted.counters, found, decodeCounter, emptyCounter);
    decode(this.histories, wanted.histories, found, decodeHistory, emptyHistory);
  }
}

function fill<Row>(
  known: Map<string, Row | null>,
  wanted: Iterable<string>,
  rows: readonly Row[],
  idOf: (row: Row) => string,
): void {
  for (const id of wanted) known.set(id, null);
  for (const row of rows) known.set(idOf(row), row);
}

function decode<Value>(
  known: Map<string, Value>,
  wanted: Iterable<string>,
  found: ReadonlyMap<string, string>,
  read: (text: string) => Value,
  empty: Value,
): void {
  for (const id of wanted) {
    const text = found.get(id);
    known.set(id, text === undefined ? empty : read(text));
  }
}

export function noneMissing(): Missing {
  return {
    decisions: new Set(),
    approvals: new Set(),
    executions: new Set(),
    counters: new Set(),
    histories: new Set(),
  };
}

export function isAnyMissing({ decisions, approvals, executions, counters, histories }: Missing): boolean {
  return decisions.size + approvals.size + executions.size + counters.size + histories.size > 0;
}
