const numberPattern = /^-?([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/;

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
  const said = significand(text);
  const kept = significand(shortest);
  if (said.digits !== kept.digits) return null;
  if (value === 0) return 0;
  return said.exponent === kept.exponent ? value : null;
}

/** The digits without zeros at either end, and the power of ten of the last of them. */
function significand(text: string): { digits: string; exponent: number } {
  const [, whole = '', fraction = '', power = '0'] = numberPattern.exec(text) ?? [];
  const digits = whole + fraction;
  let start = 0;
  let end = digits.length;
  while (digits[start] === '0') start += 1;
  while (end > start && digits[end - 1] === '0') end -= 1;
  return { digits: digits.slice(start, end), exponent: Number(power) - fraction.length + digits.length - end };
}
