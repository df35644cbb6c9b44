import type { Flag, InspectedPart, Inspection } from './inspection.ts';

export function part(
  type: string,
  summary: string,
  flags: readonly Flag[] = [],
  records: InspectedPart['records'] = null,
): InspectedPart {
  return { type, records, flags, summary: shorten(summary) };
}

export function withFlags(inspected: InspectedPart, flags: readonly Flag[]): InspectedPart {
  if (flags.length === 0) return inspected;
  return { ...inspected, flags: [...new Set([...inspected.flags, ...flags])] };
}

export function incomplete(
  language: Inspection['language'],
  path: string,
  problem: string,
  parts: readonly InspectedPart[] = [],
): Inspection {
  return { language, path, complete: false, parts, problem };
}

export function shorten(text: string, max = 120): string {
  const line = text.replaceAll('\n', ' ');
  return line.length <= max ? line : `${line.slice(0, max - 1)}…`;
}
