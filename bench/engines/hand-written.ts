import type { LoadEngine } from './engine.ts';
import { indexed } from './indexed.ts';
import type { Call } from './rules.ts';

/** The rule as a programmer would write it down: one expression, which the compiler inlines. No engine can be this. */
export const load: LoadEngine = async (rules) => {
  const matchesOf = indexed(
    rules,
    ({ above }) =>
      ({ environment, amount }: Call) =>
        environment === 'production' && amount > above,
  );
  return (call) => () => {
    const matched: string[] = [];
    for (const { rule, matches } of matchesOf(call.action)) if (matches(call)) matched.push(rule.id);
    return matched.length;
  };
};
