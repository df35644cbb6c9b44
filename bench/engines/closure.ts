import type { LoadEngine } from './engine.ts';
import { indexed } from './indexed.ts';
import type { Rule } from './rules.ts';

interface Condition {
  readonly path: string;
  readonly operator: 'is' | 'above';
  readonly value: string | number;
}

/**
 * The yardstick: conditions as data, made closures over paths of untrusted JSON (own members only), indexed by type. No
 * third value, no decimals, no trace, no reasons; a missing fact is simply false.
 */
export const load: LoadEngine = async (rules) => {
  const matchesOf = indexed(rules, compileRule);
  return ({ action, environment, amount }) => {
    const facts = { environment, context: { amount } };
    return () => {
      const matched: string[] = [];
      for (const { rule, matches } of matchesOf(action)) if (matches(facts)) matched.push(rule.id);
      return matched.length;
    };
  };
};

function compileRule({ above }: Rule): (facts: object) => boolean {
  const conditions = [
    compileCondition({ path: 'environment', operator: 'is', value: 'production' }),
    compileCondition({ path: 'context.amount', operator: 'above', value: above }),
  ];
  return (facts) => conditions.every((holds) => holds(facts));
}

function compileCondition({ path, operator, value }: Condition): (facts: object) => boolean {
  const read = reader(path.split('.'));
  if (operator === 'is') return (facts) => read(facts) === value;
  return (facts) => {
    const actual = read(facts);
    return typeof actual === 'number' && actual > Number(value);
  };
}

function reader(names: readonly string[]): (facts: object) => unknown {
  return (facts) => {
    let value: unknown = facts;
    for (const name of names) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
      value = (value as Record<string, unknown>)[name];
    }
    return value;
  };
}
