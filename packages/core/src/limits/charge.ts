import type { MeasureName } from '../catalogue/canonical-action.ts';
import { addDecimals, type Decimal, isNegative, parseDecimal, subtractDecimals, zero } from '../money/decimal.ts';
import { bucketOf, type Counter, countsAt, currentAt } from './counter.ts';
import type { Standing } from './standing.ts';

/** What a decision asks of one counter. Plain JSON, kept with the decision. */
export interface Charge {
  readonly counter: string;
  readonly windowMs: number;
  readonly measure: MeasureName;
  readonly currency: string | null;
  /** the amount that is reserved: a plain decimal */
  readonly amount: string;
  /** it exceeded when it was decided */
  readonly over: boolean;
  /** what counts is that it happened, so that no measured value takes its place */
  readonly isOccurrence?: true;
}

/** What a charge takes of its counter: the reserved amount, or the measured one once that is known. */
export interface Held {
  readonly standing: Standing;
  readonly amount: Decimal;
}

export const nothingHeld: Held = { standing: { kind: 'none' }, amount: zero };

/** What was measured when the action had run, as plain decimals. */
export type Measured = { readonly [name in MeasureName]?: string } & { readonly currency?: string };

/**
 * What a charge holds with that standing.
 * @param measured once it succeeded and something was measured: that takes the place of what was reserved
 */
export function heldOf(charge: Charge, standing: Standing, measured: Measured | null = null): Held {
  if (standing.kind === 'none') return nothingHeld;
  const amount = (standing.kind === 'booked' ? measuredFor(charge, measured) : null) ?? parseDecimal(charge.amount);
  if (amount === null) throw new Error(`not a decimal: \`${charge.amount}\``);
  return { standing, amount };
}

function measuredFor({ measure, currency, isOccurrence }: Charge, measured: Measured | null): Decimal | null {
  const value = measured?.[measure];
  if (value === undefined || isOccurrence === true) return null;
  // another currency says nothing of what this counter counts
  if (measure === 'amount' && (measured?.currency ?? currency) !== currency) return null;
  return parseDecimal(value);
}

/**
 * The counter after a charge moved from one standing to another. Moves of different charges commute. What has left the
 * window is dropped with every change.
 */
export function moveCharge(counter: Counter, { windowMs }: Charge, from: Held, to: Held, now: number): Counter {
  const without = take(currentAt(counter, windowMs, now), windowMs, from, now);
  return put(without, windowMs, to, now);
}

function take(counter: Counter, windowMs: number, { standing, amount }: Held, now: number): Counter {
  if (standing.kind === 'none') return counter;
  if (standing.kind === 'open') return { ...counter, open: minus(counter.open, amount) };
  const bucket = bucketOf(windowMs, standing.at);
  // dropped already, and this charge with it
  if (!countsAt(bucket, windowMs, now)) return counter;
  return withBucket(counter, bucket, (booked) => minus(booked, amount));
}

function put(counter: Counter, windowMs: number, { standing, amount }: Held, now: number): Counter {
  if (isNegative(amount)) throw new Error('a charge cannot hold less than nothing');
  if (standing.kind === 'none') return counter;
  if (standing.kind === 'open') return { ...counter, open: addDecimals(counter.open, amount) };
  const bucket = bucketOf(windowMs, standing.at);
  if (!countsAt(bucket, windowMs, now)) return counter;
  return withBucket(counter, bucket, (booked) => addDecimals(booked, amount));
}

function minus(total: Decimal, amount: Decimal): Decimal {
  const rest = subtractDecimals(total, amount);
  // INVARIANT (counters are sums): what is taken back was put there before
  if (isNegative(rest)) throw new Error('a counter would fall below zero');
  return rest;
}

function withBucket({ open, booked }: Counter, bucket: number, change: (amount: Decimal) => Decimal): Counter {
  const amount = change(booked.find(([at]) => at === bucket)?.[1] ?? zero);
  const before = booked.filter(([at]) => at < bucket);
  const after = booked.filter(([at]) => at > bucket);
  return { open, booked: amount.units === 0n ? [...before, ...after] : [...before, [bucket, amount], ...after] };
}
