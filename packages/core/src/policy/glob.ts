/**
 * Matches text against a pattern in which `*` stands for any run of characters. Letters compare without case, so that
 * writing a name differently is no way round. Each literal part is found at its leftmost place and never sought again:
 * the work is linear in the length of the text for each part of the pattern.
 */
export function compileGlob(pattern: string): (text: string) => boolean {
  const parts = pattern.toLowerCase().split('*');
  if (parts.length === 1) return (text) => text.toLowerCase() === parts[0];
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const middle = parts.slice(1, -1).filter((part) => part !== '');
  return (text) => matchesParts(text.toLowerCase(), first, middle, last);
}

function matchesParts(text: string, first: string, middle: readonly string[], last: string): boolean {
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of middle) {
    const found = text.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

/** True when one of the patterns matches. */
export function compileGlobs(patterns: readonly string[]): (text: string) => boolean {
  if (patterns.includes('*')) return () => true;
  const exact = new Set(patterns.filter((pattern) => !pattern.includes('*')).map((pattern) => pattern.toLowerCase()));
  const globs = patterns.filter((pattern) => pattern.includes('*')).map(compileGlob);
  return (text) => exact.has(text.toLowerCase()) || globs.some((matches) => matches(text));
}
