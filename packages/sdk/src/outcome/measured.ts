import { invalid } from '../runplane-error.ts';

type Quantity = string | number | bigint;

/** What an action turned out to be, measured while it ran. Amounts of money as texts: a number may not be the one meant. */
export interface Measured {
  readonly amount?: Quantity | undefined;
  /** ISO 4217, where it is not the organization's */
  readonly currency?: string | undefined;
  readonly records?: Quantity | undefined;
  readonly recipients?: Quantity | undefined;
  readonly instances?: Quantity | undefined;
  readonly calls?: Quantity | undefined;
}

const counts = ['records', 'recipients', 'instances', 'calls'];

/** As it is sent: exact decimal texts. Throws `INVALID` with the path of what is none. */
export function readMeasured(measured: Measured): Readonly<Record<string, string>> {
  if (typeof measured !== 'object' || measured === null) throw invalid('measured', 'must be an object');
  const read: Record<string, string> = {};
  for (const [name, value] of Object.entries(measured)) {
    if (value !== undefined) read[name] = readMeasure(name, value);
  }
  return read;
}

function readMeasure(name: string, value: unknown): string {
  const path = `measured.${name}`;
  if (name === 'currency') return readCurrency(path, value);
  if (name === 'amount') return readQuantity(path, value);
  if (!counts.includes(name)) throw invalid(path, `is no measure: there are amount, currency, ${counts.join(', ')}`);
  const count = readQuantity(path, value);
  if (count.includes('.')) throw invalid(path, `is ${count}, but counts are whole`);
  return count;
}

function readCurrency(path: string, value: unknown): string {
  if (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) return value;
  throw invalid(path, 'must be a currency of three capital letters');
}

function readQuantity(path: string, value: unknown): string {
  const text = toText(value);
  if (text !== null && /^\d{1,30}(?:\.\d{1,18})?$/.test(text)) return text;
  throw invalid(path, `is ${shown(value)}: give a decimal of 0 or more, with at most 30 and 18 digits`);
}

function toText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return String(value);
  return typeof value === 'number' && Number.isFinite(value) ? plainNotation(value) : null;
}

/** The shortest decimal that reads as this number, without an exponent. */
function plainNotation(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent);
  const digits = `${whole}${fraction}`;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return `${digits}${'0'.repeat(point - digits.length)}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `\`${value.slice(0, 40)}\``;
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : `a ${typeof value}`;
}
