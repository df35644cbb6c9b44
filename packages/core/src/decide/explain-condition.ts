import type { CompiledLeaf } from '../policy/compile-condition.ts';
import type { CompiledPolicy } from '../policy/compile-policy.ts';
import { describeFact } from '../policy/fact-path.ts';
import type { FactCondition, Literal } from '../policy/policy.ts';
import type { Subject } from '../policy/subject.ts';
import type { Hit } from './evaluate.ts';
import { remedyFor } from './remedy.ts';
import type { Reason, ReasonCode } from './verdict.ts';

/** Why a policy applies whose condition holds. */
export function conditionReason({ policy }: Hit, subject: Subject): Reason {
  const leaf = decidingLeaf(policy, subject);
  const { id, description } = policy.policy;
  const message = description ?? `policy ${id} matches`;
  if (leaf === undefined) {
    return { code: 'policy_matched', policyId: id, path: null, actual: null, limit: null, ...nothingPasses(message) };
  }
  return {
    code: codeOf(leaf.condition),
    policyId: id,
    path: pathOf(leaf, subject),
    actual: describeFact(leaf.fact, subject),
    limit: boundOf(leaf.condition),
    message,
    passes: `not: ${phrase(leaf.condition)}`,
    remedy: remedyFor(leaf.condition),
  };
}

const nothingPasses = (message: string) => ({ message, passes: null, remedy: null }) as const;

/** The condition that a caller can most easily do something about. */
function decidingLeaf({ conditions }: CompiledPolicy, subject: Subject): CompiledLeaf | undefined {
  const holding = conditions.flatMap(({ conjuncts }) => conjuncts).filter((leaf) => leaf.test(subject) === 'm');
  return holding.find(({ condition }) => remedyFor(condition) !== null) ?? holding[0];
}

/** Why a policy applies of which nobody can tell whether its condition holds. */
export function unknownReason({ policy }: Hit, subject: Subject): Reason {
  const leaves = policy.conditions.flatMap((condition) => condition.leaves);
  const leaf = leaves.find((each) => each.test(subject) === 'u');
  const { id } = policy.policy;
  if (leaf !== undefined && policy.parts.every(({ name, test }) => name !== 'match.agents' || test(subject) !== 'u')) {
    return unknownLeaf(leaf, policy, subject);
  }
  if (subject.action.agent === null && policy.parts.some(({ name }) => name === 'match.agents')) {
    return missing(id, 'agent', 'the action names no agent', 'an agent that is named');
  }
  const fault = policy.when?.explain(subject);
  const message = `\`when\` cannot be evaluated: ${fault?.detail ?? 'unknown'}`;
  if (fault?.isMissing === true) return missing(id, 'when', message, 'every fact that `when` reads');
  return { ...missing(id, 'when', message, 'facts that `when` can be evaluated with'), code: 'condition_failed' };
}

function unknownLeaf({ fact, condition }: CompiledLeaf, policy: CompiledPolicy, subject: Subject): Reason {
  const actual = describeFact(fact, subject);
  const path = pathOf({ fact }, subject);
  const isConjunct = policy.conditions.some(({ conjuncts }) => conjuncts.some((each) => each.condition === condition));
  const passes = `a fact of which this is known not to hold: ${phrase(condition)}`;
  const remedy = isConjunct ? remedyFor(condition) : null;
  const common = { policyId: policy.policy.id, path, actual, limit: boundOf(condition), passes, remedy };
  if (actual === null) return { ...common, code: 'fact_missing', message: `\`${path}\` is missing` };
  const isUnpriced = fact.kind === 'measure' && fact.read(subject)?.state === 'known';
  if (isUnpriced) return { ...common, code: 'currency_unpriced', message: `\`${path}\` is in another currency` };
  return {
    ...common,
    code: 'condition_failed',
    message: `\`${path}\` is of another kind than the policy compares with`,
  };
}

function missing(policyId: string, path: string, message: string, passes: string): Reason {
  return { code: 'fact_missing', policyId, path, actual: null, limit: null, message, passes, remedy: null };
}

/** A condition about a problem or the risk has that problem's own code. */
function codeOf({ path, contains, above, atLeast }: FactCondition): ReasonCode {
  if (path === 'problems' && typeof contains === 'string') return contains as ReasonCode;
  if (path === 'risk.score' && (above ?? atLeast) !== undefined) return 'risk_critical';
  return 'policy_matched';
}

function pathOf({ fact }: Pick<CompiledLeaf, 'fact'>, subject: Subject): string {
  return fact.kind === 'measure' ? (fact.read(subject)?.path ?? fact.path) : fact.path;
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

/** A condition in words: `context.total above 500`. */
function phrase(condition: FactCondition): string {
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
