import type { Charge, LoopState, Measured } from '@runplane/core';
import { chargesOf, type LoopEntry } from './loop-entry.ts';

/** A decision as the log tells it, up to some entry. */
export interface ToldDecision {
  readonly entry: LoopEntry;
  readonly charges: readonly Charge[];
  readonly state: LoopState;
  readonly measured: Measured | null;
}

/** What an entry did to a decision; a decision that takes the place of another one does two things. */
export interface Told {
  readonly id: string;
  readonly before: ToldDecision | null;
  readonly after: ToldDecision;
}

/** Follows decisions through a log, from nothing but its entries. */
export class LoopReplay {
  readonly decisions = new Map<string, ToldDecision>();
  /** agents whose actions run nowhere without a redemption */
  readonly #redeeming = new Set<string>();

  /** @returns what the entry changed, in the order in which it did */
  take(entry: LoopEntry): readonly Told[] {
    const { kind, leaf } = entry;
    if (kind.startsWith('agent.')) this.#hearOfAgent(entry);
    if (kind === 'decision') {
      const { supersedes } = leaf;
      return [
        ...(supersedes === undefined ? [] : this.#supersede(supersedes)),
        this.#put(leaf.id, this.#decided(entry)),
      ];
    }
    const next = stateAfter(entry);
    const before = this.decisions.get(leaf.decision);
    if (next === null || before === undefined) return [];
    return [this.#put(leaf.decision, { ...before, ...next(before) })];
  }

  #put(id: string, after: ToldDecision): Told {
    const before = this.decisions.get(id) ?? null;
    this.decisions.set(id, after);
    return { id, before, after };
  }

  #decided(entry: LoopEntry): ToldDecision {
    const { leaf, ts } = entry;
    const charges = chargesOf(leaf);
    const state: LoopState = {
      decision: leaf.decision as LoopState['decision'],
      decidedAt: ts,
      isOver: charges.some(({ over }) => over),
      approval: leaf.approval === undefined ? null : { status: 'pending', approvedAt: null },
      execution: leaf.execution === undefined ? null : { status: 'redeemed', redeemedAt: ts },
      releasesUnused: leaf.execution === undefined && leaf.agent !== null && this.#redeeming.has(leaf.agent),
    };
    return { entry, charges, state, measured: null };
  }

  #supersede(id: string): readonly Told[] {
    const before = this.decisions.get(id);
    if (before === undefined) return [];
    const { state } = before;
    const after: LoopState =
      state.approval === null
        ? { ...state, execution: { status: 'not_executed', redeemedAt: null } }
        : { ...state, approval: { ...state.approval, status: 'superseded' } };
    return [this.#put(id, { ...before, state: after })];
  }

  #hearOfAgent({ leaf: { id, redemption } }: LoopEntry): void {
    if (redemption === 'required') this.#redeeming.add(id);
    if (redemption === 'optional') this.#redeeming.delete(id);
  }
}

type Next = (before: ToldDecision) => Partial<ToldDecision>;

/** What became of a decision by a later entry; null where the entry is about something else. */
function stateAfter({ kind, leaf, ts }: LoopEntry): Next | null {
  const [subject, event] = kind.split('.') as [string, string];
  if (subject === 'approval') {
    const approval = { status: event, approvedAt: event === 'approved' ? ts : null } as LoopState['approval'];
    return ({ state }) => ({ state: { ...state, approval } });
  }
  if (kind === 'execution.redeemed') {
    return ({ state }) => ({ state: { ...state, execution: { status: 'redeemed', redeemedAt: ts } } });
  }
  if (kind === 'execution.expired') {
    const releasesUnused = leaf.released === true;
    return ({ state }) => ({ state: { ...state, releasesUnused, execution: { status: 'expired', redeemedAt: null } } });
  }
  if (subject !== 'outcome') return null;
  const status = event as NonNullable<LoopState['execution']>['status'];
  return ({ state }) => ({
    state: { ...state, execution: { status, redeemedAt: state.execution?.redeemedAt ?? null } },
    measured: leaf.measured ?? null,
  });
}
