import { addDecimals, type Decimal, formatDecimal, subtractDecimals, zero } from '../money/decimal.ts';

/** What counts against one budget, or against one key of a duplicate rule. Immutable. */
export interface Counter {
  /** held by actions that are not settled: it counts whatever its age */
  readonly open: Decimal;
  /** settled amounts by the bucket of their time: ascending, none of them zero */
  readonly booked: readonly (readonly [bucket: number, amount: Decimal])[];
}

export const emptyCounter: Counter = { open: zero, booked: [] };

/** A window of W ms is seen as buckets of W / 60, aligned to the epoch. */
const bucketsPerWindow = 60;

const bucketMs = (windowMs: number): number => windowMs / bucketsPerWindow;

export const bucketOf = (windowMs: number, at: number): number => Math.floor(at / bucketMs(windowMs));

/** From when on a bucket has left the window. It counts in full until its last instant has, so never too little does. */
export const leavesWindowAt = (bucket: number, windowMs: number): number =>
  (bucket + 1) * bucketMs(windowMs) + windowMs;

export const countsAt = (bucket: number, windowMs: number, now: number): boolean =>
  leavesWindowAt(bucket, windowMs) > now;

/** All that counts: what is open, and every booking that the window still covers. */
export function usedAt({ open, booked }: Counter, windowMs: number, now: number): Decimal {
  let used = open;
  for (const [bucket, amount] of booked) {
    if (countsAt(bucket, windowMs, now)) used = addDecimals(used, amount);
  }
  return used;
}

/** The counter without what has left the window. */
export function currentAt(counter: Counter, windowMs: number, now: number): Counter {
  const booked = counter.booked.filter(([bucket]) => countsAt(bucket, windowMs, now));
  return booked.length === counter.booked.length ? counter : { open: counter.open, booked };
}

/** From when on nothing of it counts; null while something is open, which has no end that is known. */
export function emptyAt({ open, booked }: Counter, windowMs: number): number | null {
  if (open.units !== 0n) return null;
  const last = booked.at(-1);
  return last === undefined ? 0 : leavesWindowAt(last[0], windowMs);
}

/**
 * From when on at least `amount` of what counts now has left the window, if nothing else happens; null where even then
 * too much is open.
 */
export function leavesAt(counter: Counter, windowMs: number, now: number, amount: Decimal): number | null {
  let missing = amount;
  if (missing.units <= 0n) return now;
  for (const [bucket, booked] of counter.booked) {
    if (!countsAt(bucket, windowMs, now)) continue;
    missing = subtractDecimals(missing, booked);
    if (missing.units <= 0n) return leavesWindowAt(bucket, windowMs);
  }
  return null;
}

/** Compact JSON, the amounts as text: `["120.5",[[29384,"10"]]]`. */
export function encodeCounter({ open, booked }: Counter): string {
  return JSON.stringify([formatDecimal(open), booked.map(([bucket, amount]) => [bucket, formatDecimal(amount)])]);
}

type Encoded = readonly [open: string, booked: readonly (readonly [bucket: number, amount: string])[]];

/** Reads what `encodeCounter` wrote. */
export function decodeCounter(text: string): Counter {
  const [open, booked] = JSON.parse(text) as Encoded;
  return { open: readTotal(open), booked: booked.map(([bucket, amount]) => [bucket, readTotal(amount)] as const) };
}

/** A total may have more digits than any one amount, so that the bound of `parseDecimal` is not one here. */
function readTotal(text: string): Decimal {
  const [whole, fraction = ''] = text.split('.') as [string, string?];
  return { units: BigInt(whole + fraction), scale: fraction.length };
}
