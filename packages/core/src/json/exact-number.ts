const numberPattern = /^-?([0-9]+)(?:\.([0-9]+))?(?:[eE][+-]?[0-9]+)?$/;

/**
 * The double that a JSON number stands for, or null when the text says more than a double keeps: its decimal value must
 * be that of the double's own shortest notation. `0.10` and `1e23` are fine, `9007199254740993` and `1e400` are not.
 * Negative zero, which JSON has no use for, is zero.
 */
export function exactNumber(text: string): number | null {
  const value = Number(text);
  if (!Number.isFinite(value)) return null;
  const shortest = String(value);
  if (shortest === text) return value;
  // the double is the nearest one, so equal digits cannot be worth powers of ten apart
  if (significantDigits(text) !== significantDigits(shortest)) return null;
  return value === 0 ? 0 : value;
}

/** The digits without zeros at either end. */
function significantDigits(text: string): string {
  const [, whole = '', fraction = ''] = numberPattern.exec(text) ?? [];
  const digits = whole + fraction;
  let start = 0;
  let end = digits.length;
  while (digits[start] === '0') start += 1;
  while (end > start && digits[end - 1] === '0') end -= 1;
  return digits.slice(start, end);
}
