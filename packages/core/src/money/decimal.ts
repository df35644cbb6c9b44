/**
 * An exact decimal number, `units` × 10^-`scale`. Money and every other measure is one of these, never a float.
 */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const decimalPattern = /^([+-]?)(\d{1,30})(?:\.(\d{1,18}))?$/;

/**
 * Reads a plain decimal such as `12000`, `"12000.00"` or `-0.5`. Exponents, separators, currency signs and anything
 * beyond 30 integer or 18 fraction digits give null, as do NaN and the infinities.
 */
export function parseDecimal(value: string | number): Decimal | null {
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return { units: BigInt(value), scale: 0 };
    if (!Number.isFinite(value)) return null;
    return parseDecimal(plainNotation(value));
  }
  const match = decimalPattern.exec(value.trim());
  if (match === null) return null;
  const fraction = match[3] ?? '';
  const units = BigInt(match[2]! + fraction);
  return normalise({ units: match[1] === '-' ? -units : units, scale: fraction.length });
}

function plainNotation(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const [mantissa, exponentText] = text.split('e') as [string, string];
  const exponent = Number(exponentText);
  const negative = mantissa.startsWith('-');
  const [whole, fraction = ''] = mantissa.replace('-', '').split('.') as [string, string?];
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const plain =
    point <= 0
      ? `0.${'0'.repeat(-point)}${digits}`
      : point >= digits.length
        ? digits + '0'.repeat(point - digits.length)
        : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return (negative ? '-' : '') + plain;
}

function normalise({ units, scale }: Decimal): Decimal {
  let u = units;
  let s = scale;
  while (s > 0 && u % 10n === 0n) {
    u /= 10n;
    s -= 1;
  }
  return { units: u, scale: s };
}

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  if (a.scale === b.scale) return [a.units, b.units, a.scale];
  return a.scale > b.scale
    ? [a.units, b.units * 10n ** BigInt(a.scale - b.scale), a.scale]
    : [a.units * 10n ** BigInt(b.scale - a.scale), b.units, b.scale];
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = align(a, b);
  return normalise({ units: x + y, scale });
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { units: -b.units, scale: b.scale });
}

export function isNegative(value: Decimal): boolean {
  return value.units < 0n;
}

/** The shortest plain notation: `12000`, `0.5`, `-1000.01`. */
export function formatDecimal({ units, scale }: Decimal): string {
  if (scale === 0) return units.toString();
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString().padStart(scale + 1, '0');
  return `${negative ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

export const zero: Decimal = { units: 0n, scale: 0 };
