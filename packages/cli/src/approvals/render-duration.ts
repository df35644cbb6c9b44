const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
] as const;

/** `2 h 5 min`: the two largest units; under a minute in seconds. */
export function renderDuration(ms: number): string {
  const parts: string[] = [];
  let rest = Math.max(0, ms);
  for (const [name, length] of units) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) parts.push(`${count} ${name}`);
    if (parts.length === 2) return parts.join(' ');
  }
  return parts.length > 0 ? parts.join(' ') : `${Math.floor(rest / 1000)} s`;
}
