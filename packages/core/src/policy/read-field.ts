import { formatDecimal, parseDecimal } from '../money/decimal.ts';
import type { Faults, SourceMap, SourceNode } from './source-node.ts';

/**
 * Readers of one value each. They answer undefined for what is wrong, after reporting it, so that a reader of a whole
 * policy goes on and finds the next fault too.
 */

/** The node as a map with no other fields than the given ones. */
export function readMap(node: SourceNode, allowed: readonly string[], faults: Faults): SourceMap | undefined {
  if (node.kind !== 'map') {
    faults.report('invalid_type', node, `expected a map with ${allowed.map((name) => `\`${name}\``).join(', ')}`);
    return undefined;
  }
  for (const [name, place] of node.keys) {
    if (!allowed.includes(name)) {
      faults.report('unknown_field', place, `unknown field \`${name}\`; expected one of ${allowed.join(', ')}`);
    }
  }
  return node;
}

export function readList<T>(
  node: SourceNode | undefined,
  faults: Faults,
  read: (item: SourceNode) => T | undefined,
): readonly T[] | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== 'list') {
    faults.report('invalid_type', node, 'expected a list');
    return undefined;
  }
  if (node.items.length === 0) {
    faults.report('invalid_value', node, 'the list is empty: leave the field out instead');
    return undefined;
  }
  return node.items.map(read).filter((item): item is T & {} => item !== undefined);
}

export function readText(node: SourceNode | undefined, faults: Faults, maxLength = 200): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== 'scalar' || typeof node.value !== 'string') {
    faults.report('invalid_type', node, 'expected text');
    return undefined;
  }
  if (node.value === '' || node.value.length > maxLength) {
    faults.report('invalid_value', node, `expected 1 to ${maxLength} characters`);
    return undefined;
  }
  return node.value;
}

export function readBoolean(node: SourceNode | undefined, faults: Faults): boolean | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  faults.report('invalid_type', node, 'expected true or false');
  return undefined;
}

export function readOneOf<T extends string>(
  node: SourceNode | undefined,
  choices: readonly T[],
  faults: Faults,
): T | undefined {
  const text = readText(node, faults);
  if (node === undefined || text === undefined) return undefined;
  const choice = choices.find((known) => known === text);
  if (choice === undefined) {
    faults.report('invalid_value', node, `\`${text}\` is not one of ${choices.join(', ')}`);
  }
  return choice;
}

/** A plain decimal in its shortest notation. */
export function readDecimal(node: SourceNode | undefined, faults: Faults): string | undefined {
  if (node === undefined) return undefined;
  const isNumeric = node.kind === 'scalar' && (typeof node.value === 'number' || typeof node.value === 'string');
  const decimal = isNumeric ? parseDecimal(node.text) : null;
  if (decimal === null) {
    faults.report('invalid_value', node, 'expected a plain decimal number, such as 1000 or 0.5');
    return undefined;
  }
  return formatDecimal(decimal);
}

const currencyPattern = /^[A-Z]{3}$/;

export function readCurrency(node: SourceNode | undefined, faults: Faults): string | undefined {
  const text = readText(node, faults);
  if (node === undefined || text === undefined) return undefined;
  if (currencyPattern.test(text)) return text;
  faults.report('invalid_value', node, 'expected a currency code of three capital letters, such as USD');
  return undefined;
}

const unitMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const minDurationMs = 1_000;
const maxDurationMs = 30 * 86_400_000;
const durationPattern = /^([1-9]\d{0,6})([smhd])$/;

/** A duration such as `90s`, `15m`, `24h` or `7d`, from one minute to thirty days, in milliseconds. */
export function readDuration(node: SourceNode | undefined, faults: Faults): number | undefined {
  const text = readText(node, faults);
  if (node === undefined || text === undefined) return undefined;
  const match = durationPattern.exec(text);
  const durationMs = match === null ? 0 : Number(match[1]) * unitMs[match[2]!]!;
  if (durationMs >= minDurationMs && durationMs <= maxDurationMs) return durationMs;
  faults.report('invalid_value', node, 'expected a duration from 1s to 30d, such as 15m, 24h or 7d');
  return undefined;
}

const windowUnits = ['d', 'h', 'm'] as const;
const minWindowMs = 60_000;

export interface Window {
  readonly windowMs: number;
  /** in the largest unit that it is a whole number of: `1d`, never `24h` */
  readonly window: string;
}

/** A window such as `15m`, `24h` or `7d`, from one minute to thirty days. */
export function readWindow(node: SourceNode | undefined, faults: Faults): Window | undefined {
  const text = readText(node, faults);
  if (node === undefined || text === undefined) return undefined;
  const match = durationPattern.exec(text);
  const windowMs = match === null || match[2] === 's' ? 0 : Number(match[1]) * unitMs[match[2]!]!;
  if (windowMs < minWindowMs || windowMs > maxDurationMs) {
    faults.report('invalid_value', node, 'expected a window from 1m to 30d, such as 15m, 24h or 7d');
    return undefined;
  }
  const unit = windowUnits.find((each) => windowMs % unitMs[each]! === 0)!;
  return { windowMs, window: `${windowMs / unitMs[unit]!}${unit}` };
}

/** The fields that are there, without those that are undefined. */
export function definedFields<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const present: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const name of Object.keys(fields) as (keyof T)[]) {
    const value = fields[name];
    if (value !== undefined) present[name] = value as Exclude<T[typeof name], undefined>;
  }
  return present;
}
