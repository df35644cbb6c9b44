/** An amount that no permit's limit can be compared with: negative, with an exponent, not a number. */
export function isPlainAmount(text: string): boolean {
  return /^\d{1,30}(?:\.\d{1,18})?$/.test(text);
}

/** Whether one plain decimal is above another, compared exactly: money is never a float. */
export function exceeds(amount: string, limit: string): boolean {
  return toUnits(amount) > toUnits(limit);
}

/** In units of 10^-18. */
function toUnits(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(18, '0'));
}
