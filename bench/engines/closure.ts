import type { LoadEngine } from './engine.ts';
import type { Call, Rule } from './rules.ts';

interface Condition {
  readonly path: string;
  readonly operator: 'is' | 'above';
  readonly value: string | number;
}

interface Compiled {
  readonly id: string;
  readonly action: string | null;
  matches(facts: object): boolean;
}

/**
 * The least that conditions as data can cost: closures over paths, indexed by type. No third value, no decimals, no
 * trace, no reasons; a missing fact is simply false. The others' yardstick.
 */
export const load: LoadEngine = async (rules) => {
  const compiled = rules.map(compileRule);
  const types = new Set(rules.flatMap(({ action }) => (action === null ? [] : [action])));
  const forType = (type: string | null) => compiled.filter(({ action }) => action === null || action === type);
  const byType = new Map([...types].map((type) => [type, forType(type)]));
  const otherwise = forType(null);
  return (call: Call) => {
    const facts = { environment: call.environment, context: { amount: call.amount } };
    return () => {
      const matched: string[] = [];
      for (const rule of byType.get(call.action) ?? otherwise) if (rule.matches(facts)) matched.push(rule.id);
      return matched.length;
    };
  };
};

function compileRule({ id, action, above }: Rule): Compiled {
  const conditions = [
    compileCondition({ path: 'environment', operator: 'is', value: 'production' }),
    compileCondition({ path: 'context.amount', operator: 'above', value: above }),
  ];
  return { id, action, matches: (facts) => conditions.every((holds) => holds(facts)) };
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
