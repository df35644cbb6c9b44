import type { Rule } from './rules.ts';

export interface Compiled<Matches> {
  readonly rule: Rule;
  readonly matches: Matches;
}

/** Compiles every rule once; what it gives are those that are about a type, or about any. */
export function indexed<Matches>(
  rules: readonly Rule[],
  compile: (rule: Rule) => Matches,
): (type: string) => readonly Compiled<Matches>[] {
  const compiled = rules.map((rule) => ({ rule, matches: compile(rule) }));
  const about = (type: string | null) => compiled.filter(({ rule: { action } }) => action === null || action === type);
  const byType = new Map(rules.flatMap(({ action }) => (action === null ? [] : [[action, about(action)] as const])));
  const otherwise = about(null);
  return (type) => byType.get(type) ?? otherwise;
}
