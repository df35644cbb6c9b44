const firstDelayMs = 100;
const longestDelayMs = 2_000;

/** Doubles from 100 ms to 2 s, of which a random half, so that clients do not come back all at once. */
export function retryDelayMs(attempt: number, random: number, longestMs = longestDelayMs): number {
  const ceilingMs = Math.min(longestMs, firstDelayMs * 2 ** Math.min(attempt, 16));
  return Math.round(ceilingMs * (0.5 + random / 2));
}

/** `Retry-After` (RFC 9110 §10.2.3) as milliseconds from `nowMs`; null when there is none that can be read. */
export function parseRetryAfter(header: string | null, nowMs: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}
