import type { Action } from '../action/action.ts';
import type { Classification } from '../classify/classification.ts';
import { comparableText } from '../limits/comparable.ts';
import { compareDecimals, type Decimal, formatDecimal, parseDecimal } from '../money/decimal.ts';

/**
 * What an agent has executed of one type, as far as it tells what is usual. Immutable. How often and when do not depend
 * on the order of what was executed; which amounts and targets are remembered does.
 */
export interface History {
  /** decisions that were executed */
  readonly executed: number;
  /** the hour of the last one, since the epoch */
  readonly lastHour: number;
  /** executed in the last hour, in the one before it, and so on; no zero stands last */
  readonly hourly: readonly number[];
  /** hashes of targets, the one that was used last stands last */
  readonly targets: readonly string[];
  /** the last ones, the newest last */
  readonly amounts: readonly Money[];
}

export interface Money {
  readonly value: Decimal;
  readonly currency: string;
  /** `120.5 USD`: written once, kept in many */
  readonly text: string;
}

/** What a history takes from one action. */
export interface Sample {
  readonly target: string;
  readonly amount: Money | null;
}

export const emptyHistory: History = { executed: 0, lastHour: 0, hourly: [], targets: [], amounts: [] };

const maxTargets = 64;
const maxAmounts = 31;
/** so many hours before the running one: a job that runs once a day meets the hour in which it ran yesterday */
const hoursBefore = 24;
const hourMs = 3_600_000;
const unusedDays = 90;
/** 48 bits, of a hash that nobody else can compute */
const targetLength = 8;
/** more tell nothing of what is usual, and would make the history as long as somebody likes */
const significantDigits = 12;

/** The name under which the history is kept beside the counters of budgets. */
export const historyId = (agent: string, type: string): string => `h:${agent}:${type}`;

export const hourOf = (at: number): number => Math.floor(at / hourMs);

/** From when on it says nothing any more: an agent that comes back after so long begins anew. */
export const historyEndsAt = ({ lastHour }: History): number => (lastHour + 1 + unusedDays * 24) * hourMs;

export function historyAt(history: History, now: number): History {
  return history.executed === 0 || historyEndsAt(history) <= now ? emptyHistory : history;
}

/**
 * @param currency the organization's: that of amounts without one
 * @param hash a digest of a text, in characters that can stand in an id
 */
export function sampleOf(
  { target }: Pick<Action, 'target'>,
  { measures }: Pick<Classification, 'measures'>,
  currency: string,
  hash: (text: string) => string,
): Sample {
  const { amount } = measures;
  const money = amount?.state === 'known' ? moneyOf(amount.value, amount.currency ?? currency) : null;
  return { target: hash(comparableText(target)).slice(0, targetLength), amount: money };
}

/** @param amount any; what is kept of it are its first digits */
export function moneyOf(amount: Decimal, currency: string): Money {
  const value = withSignificantDigits(amount);
  return { value, currency, text: `${formatDecimal(value)} ${currency}` };
}

function withSignificantDigits(value: Decimal): Decimal {
  const surplus = value.units.toString().replace('-', '').length - significantDigits;
  if (surplus <= 0) return value;
  const units = value.units / 10n ** BigInt(surplus);
  const scale = value.scale - surplus;
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** The history after one more decision was executed. */
export function trained(before: History, { target, amount }: Sample, at: number): History {
  const history = historyAt(before, at);
  return {
    executed: history.executed + 1,
    ...countedIn(history, hourOf(at)),
    targets: usedLast(history.targets, target),
    amounts: amount === null ? history.amounts : [...history.amounts, amount].slice(-maxAmounts),
  };
}

function usedLast(targets: readonly string[], target: string): readonly string[] {
  if (targets.at(-1) === target) return targets;
  return [...targets.filter((known) => known !== target), target].slice(-maxTargets);
}

function countedIn({ executed, lastHour, hourly }: History, hour: number): Pick<History, 'lastHour' | 'hourly'> {
  // the common case
  if (lastHour === hour && executed > 0) return { lastHour, hourly: hourly.with(0, hourly[0]! + 1) };
  const last = executed === 0 ? hour : Math.max(lastHour, hour);
  const counts = Array.from({ length: hoursBefore + 1 }, (_, ago) => {
    const before = executed === 0 ? 0 : (hourly[lastHour - last + ago] ?? 0);
    return before + (last - ago === hour ? 1 : 0);
  });
  while (counts.at(-1) === 0) counts.pop();
  return { lastHour: last, hourly: counts };
}

/** Executed in an hour; nothing is known of hours more than a day before the last one. */
export const executedIn = ({ lastHour, hourly }: History, hour: number): number => hourly[lastHour - hour] ?? 0;

export function busiestHourBefore(history: History, hour: number): number {
  let most = 0;
  for (let ago = 1; ago <= hoursBefore; ago += 1) most = Math.max(most, executedIn(history, hour - ago));
  return most;
}

/** The middle one of the amounts in a currency (of two the larger); null where there are fewer than `least`. */
export function medianOf({ amounts }: History, currency: string, least: number): Decimal | null {
  const values = amounts.filter((amount) => amount.currency === currency).map(({ value }) => value);
  if (values.length < least) return null;
  return values.toSorted(compareDecimals)[Math.floor(values.length / 2)] ?? null;
}

/** Compact JSON; the targets, all of one length, as one text: `[31,490123,[2,0,9],"Zk3_…","120.5 USD,80 USD"]`. */
export function encodeHistory({ executed, lastHour, hourly, targets, amounts }: History): string {
  return JSON.stringify([executed, lastHour, hourly, targets.join(''), amounts.map(({ text }) => text).join(',')]);
}

type Encoded = readonly [executed: number, lastHour: number, hourly: number[], targets: string, amounts: string];

/** Reads what `encodeHistory` wrote. */
export function decodeHistory(text: string): History {
  const [executed, lastHour, hourly, targets, amounts] = JSON.parse(text) as Encoded;
  return {
    executed,
    lastHour,
    hourly,
    targets: targets.match(targetsPattern) ?? [],
    amounts: amounts === '' ? [] : amounts.split(',').map(decodeMoney),
  };
}

const targetsPattern = new RegExp(`.{${targetLength}}`, 'gs');

/** Plain JSON, kept with a decision that is executed later. */
export type EncodedSample = readonly [target: string, amount: string | null];

export function encodeSample({ target, amount }: Sample): EncodedSample {
  return [target, amount?.text ?? null];
}

export function decodeSample([target, amount]: EncodedSample): Sample {
  return { target, amount: amount === null ? null : decodeMoney(amount) };
}

function decodeMoney(text: string): Money {
  const [number, currency] = text.split(' ') as [string, string];
  const value = parseDecimal(number);
  if (value === null) throw new Error(`not an amount: \`${text}\``);
  return { value, currency, text };
}
