import type { FactCondition, Literal } from '../policy/policy.ts';
import { escapingValue } from './remedy.ts';

/** What can be said about a condition without any action. */
interface ConditionWords {
  /** `context.total above 500` */
  readonly phrase: string;
  /** what the fact is compared with */
  readonly bound: string | null;
  /** a value with which it does not hold */
  readonly escape: string | boolean | null;
}

const known = new WeakMap<FactCondition, ConditionWords>();

/** Said once for each condition of a set: decisions repeat it. */
export function wordsOf(condition: FactCondition): ConditionWords {
  const said = known.get(condition);
  if (said !== undefined) return said;
  const words = { phrase: phraseOf(condition), bound: boundOf(condition), escape: escapingValue(condition) };
  known.set(condition, words);
  return words;
}

const operators = [
  ['is', 'is'],
  ['in', 'is one of'],
  ['above', 'above'],
  ['atLeast', 'at least'],
  ['below', 'below'],
  ['atMost', 'at most'],
  ['startsWith', 'starts with'],
  ['endsWith', 'ends with'],
  ['contains', 'contains'],
] as const;

function phraseOf(condition: FactCondition): string {
  const parts = operators.flatMap(([name, words]) => {
    const operand = condition[name];
    return operand === undefined ? [] : [`${words} ${literalText(operand)}`];
  });
  if (condition.exists !== undefined) parts.push(condition.exists ? 'is there' : 'is not there');
  if (condition.verified !== undefined) parts.push(condition.verified ? 'is verified' : 'is only claimed');
  return `${condition.path} ${parts.join(' and ')}`;
}

function boundOf(condition: FactCondition): string | null {
  for (const [name] of operators) {
    const operand = condition[name];
    if (operand !== undefined) return literalText(operand);
  }
  return null;
}

function literalText(operand: Literal | readonly Literal[]): string {
  if (Array.isArray(operand)) return operand.map(literalText).join(', ');
  return typeof operand === 'object' && 'number' in operand ? operand.number : String(operand);
}
