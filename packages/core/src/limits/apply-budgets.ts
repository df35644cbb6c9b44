import type { Judgement } from '../decide/decide-strictest.ts';
import type { Verdict } from '../decide/verdict.ts';
import { formatDecimal } from '../money/decimal.ts';
import { type Charge, heldOf, moveCharge, nothingHeld } from './charge.ts';
import { type Approved, type BudgetPlace, type CheckedUse, checkUse } from './check-use.ts';
import { type LimitState, limitStates } from './limit-state.ts';
import { type Excess, raiseVerdict } from './raise-verdict.ts';
import type { Standing } from './standing.ts';

/** A verdict in sight of the counters. */
export interface Budgeted {
  readonly verdict: Verdict;
  /** how each budget stands that the action is about */
  readonly limits: readonly LimitState[];
  /** what the action charges, each counter once; empty where it is blocked */
  readonly charges: readonly Charge[];
  /** the ids of the budgets whose `over` applies */
  readonly exceeded: readonly string[];
}

/** What becomes of an action when its budgets are asked: all of them as they are before it. */
export function applyBudgets(judgement: Judgement, place: BudgetPlace): Budgeted {
  return budgetsAt(judgement, place, notApproved);
}

/** What an action holds already, and how. */
export interface OwnCharges {
  readonly charges: readonly Charge[];
  readonly standing: Standing;
}

/**
 * The same for an action that was decided before, when it is to run: what it holds itself is left out, and what a person
 * let pass over a budget passes. Budgets in `exceeded` are those that nobody approved.
 */
export function recheckBudgets(judgement: Judgement, place: BudgetPlace, own: OwnCharges): Budgeted {
  const approved = new Map(own.charges.map((charge) => [charge.counter, charge]));
  const { now, scopes, digest } = place;
  const hash = (text: string) => place.hash(text);
  return budgetsAt(
    judgement,
    { now, scopes, digest, hash, read: readWithout(approved, own.standing, place) },
    approved,
  );
}

function readWithout(approved: Approved, standing: Standing, place: BudgetPlace): BudgetPlace['read'] {
  return (id) => {
    const charge = approved.get(id);
    const counter = place.read(id);
    if (charge === undefined) return counter;
    return moveCharge(counter, charge, heldOf(charge, standing), nothingHeld, place.now);
  };
}

const notApproved: Approved = new Map();

function budgetsAt(judgement: Judgement, place: BudgetPlace, approved: Approved): Budgeted {
  const { budgets } = judgement.verdict;
  // the common case: nothing to count
  if (budgets.length === 0) return { verdict: judgement.verdict, limits: none, charges: none, exceeded: none };
  const uses = budgets.map((use) => checkUse(use, place, approved));
  const excesses = uses.flatMap(({ use, reason }): readonly Excess[] => (reason === null ? [] : [{ use, reason }]));
  const verdict = raiseVerdict(judgement, excesses);
  const charges = verdict.decision === 'BLOCK' ? none : chargesOf(uses, approved);
  // what is over a budget waits, and holds nothing meanwhile
  const holds = charges.length > 0 && !uses.some(({ totals }) => totals.some(({ isExceeded }) => isExceeded));
  return {
    verdict,
    limits: limitStates(uses, holds, place.now),
    charges,
    exceeded: excesses.map(({ use }) => use.id),
  };
}

const none: readonly never[] = [];

/** INVARIANT (one charge a counter): ids are unique in a set, and `uniteBudgets` keeps one use for each. */
function chargesOf(uses: readonly CheckedUse[], approved: Approved): readonly Charge[] {
  return uses.flatMap(({ use, amount, totals }) =>
    totals.map(({ id, isExceeded }): Charge => {
      return {
        counter: id,
        windowMs: use.windowMs,
        measure: use.measure,
        currency: use.currency,
        amount: formatDecimal(amount),
        over: isExceeded || approved.get(id)?.over === true,
        ...(use.kind === 'duplicate' ? { isOccurrence: true as const } : {}),
      };
    }),
  );
}
