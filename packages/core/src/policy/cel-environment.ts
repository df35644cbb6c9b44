import { Environment } from '@marcbachmann/cel-js';
import type { RE2JS } from 're2js';
import { compareDecimals, type Decimal, parseDecimal } from '../money/decimal.ts';

/** Functions that expressions are rewritten to. An expression cannot name them: loading checks it without them. */
export const rewritten = {
  less: 'runplaneLess',
  lessOrEqual: 'runplaneLessOrEqual',
  equal: 'runplaneEqual',
  member: 'runplaneMember',
  matches: 'runplaneMatches',
} as const;

const celLimits = {
  maxAstNodes: 200,
  maxDepth: 16,
  maxListElements: 50,
  maxMapEntries: 20,
  maxCallArguments: 8,
} as const;

/** Thrown while an expression runs; it makes the condition unknown. */
class NotComparable extends Error {}

/** What an expression may name, with the types that loading checks. */
export function createSourceEnvironment(): Environment {
  return withVariables(new Environment({ limits: celLimits }));
}

/**
 * The same names for the rewritten expression. `budget` counts down the characters that patterns look at, so that
 * one evaluation has a bound whatever the expression does.
 */
export function createRunEnvironment(patterns: ReadonlyMap<string, RE2JS>, budget: { left: number }): Environment {
  const roomier = { ...celLimits, maxAstNodes: celLimits.maxAstNodes * 3, maxDepth: celLimits.maxDepth * 3 };
  const environment = withVariables(new Environment({ limits: roomier }));
  const order = (holds: (order: number) => boolean) => (a: unknown, b: unknown) => holds(compareValues(a, b));
  environment.registerFunction(
    `${rewritten.less}(dyn, dyn): bool`,
    order((sign) => sign < 0),
  );
  environment.registerFunction(
    `${rewritten.lessOrEqual}(dyn, dyn): bool`,
    order((sign) => sign <= 0),
  );
  environment.registerFunction(`${rewritten.equal}(dyn, dyn): bool`, isEqual);
  environment.registerFunction(`${rewritten.member}(dyn, dyn): bool`, isMember);
  environment.registerFunction(`${rewritten.matches}(dyn, string): bool`, (text: unknown, pattern: string) => {
    if (typeof text !== 'string') throw new NotComparable('`matches` needs text');
    budget.left -= text.length;
    if (budget.left < 0) throw new NotComparable('too much text for `matches`');
    return patterns.get(pattern)!.matcher(text).find();
  });
  return withMixedArithmetic(environment);
}

function withVariables(environment: Environment): Environment {
  return environment
    .registerVariable('context', 'map<string, dyn>')
    .registerVariable('target', 'string')
    .registerVariable('agent', 'string')
    .registerVariable('environment', 'string')
    .registerVariable('session', 'string')
    .registerVariable('action', 'map<string, dyn>')
    .registerVariable('flags', 'list<string>')
    .registerVariable('measures', 'map<string, dyn>')
    .registerVariable('risk', 'map<string, dyn>');
}

/** JSON numbers are doubles and literals are integers: `context.total * 2` has to work. */
function withMixedArithmetic(environment: Environment): Environment {
  const operators = {
    '+': (a: number, b: number) => a + b,
    '-': (a: number, b: number) => a - b,
    '*': (a: number, b: number) => a * b,
    '/': (a: number, b: number) => a / b,
  };
  for (const [operator, apply] of Object.entries(operators)) {
    const mixed = (a: number | bigint, b: number | bigint) => apply(Number(a), Number(b));
    environment.registerOperator(`double ${operator} int`, mixed);
    environment.registerOperator(`int ${operator} double`, mixed);
  }
  return environment;
}

/** Numbers, and texts that are decimals, compare as decimals; nothing else has an order. */
function compareValues(a: unknown, b: unknown): number {
  const left = toDecimal(a);
  const right = toDecimal(b);
  if (left !== null && right !== null) return compareDecimals(left, right);
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
  throw new NotComparable('only numbers and timestamps have an order');
}

function toDecimal(value: unknown): Decimal | null {
  if (typeof value === 'bigint') return { units: value, scale: 0 };
  return typeof value === 'number' || typeof value === 'string' ? parseDecimal(value) : null;
}

/** Values of different kinds are not unequal but mistyped: a number may be equal to a text that is a decimal. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === null || b === null) return a === b;
  if (typeof a === typeof b && (typeof a === 'string' || typeof a === 'boolean')) return a === b;
  const left = toDecimal(a);
  const right = toDecimal(b);
  if (left === null || right === null) throw new NotComparable('values of different kinds');
  return compareDecimals(left, right) === 0;
}

/** A member of a list, or a key of a map. Beside members of another kind nobody can tell that it is none. */
function isMember(value: unknown, collection: unknown): boolean {
  if (typeof collection !== 'object' || collection === null) throw new NotComparable('`in` needs a list or a map');
  if (collection instanceof Map) return collection.has(value);
  if (!Array.isArray(collection)) return typeof value === 'string' && Object.hasOwn(collection, value);
  let fault: unknown = null;
  for (const member of collection) {
    try {
      if (isEqual(value, member)) return true;
    } catch (error) {
      fault = error;
    }
  }
  if (fault !== null) throw fault;
  return false;
}
