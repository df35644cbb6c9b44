import type { Problem } from '../classify/classification.ts';
import type { CompiledLeaf } from '../policy/compile-condition.ts';
import type { CompiledPolicy } from '../policy/compile-policy.ts';
import { describeFact } from '../policy/fact-path.ts';
import type { FactCondition } from '../policy/policy.ts';
import type { Subject } from '../policy/subject.ts';
import { wordsOf } from './condition-words.ts';
import type { Hit } from './evaluate.ts';
import { currencyRemedy, isDeclared, remedyAt } from './remedy.ts';
import type { Reason, ReasonCode } from './verdict.ts';

/** Why a policy applies whose condition holds. */
export function conditionReason({ policy, effect }: Hit, subject: Subject): Reason {
  const { id, description } = policy.policy;
  const message = description ?? `policy ${id} matches`;
  const leaf = decidingLeaf(policy, subject);
  if (leaf === undefined) return plainReason(id, message);
  const problem = problemOf(leaf.condition, subject);
  if (problem !== undefined) return problemReason(id, problem);
  const { phrase } = wordsOf(leaf.condition);
  const isAllowed = effect === 'allow';
  return {
    ...factsOf(leaf, policy, subject),
    code: codeOf(leaf.condition),
    message,
    passes: isAllowed ? null : `not: ${phrase}`,
    ...(isAllowed ? { remedy: null } : {}),
  };
}

/** What a policy about a problem of the action reacts to. */
function problemOf({ path, contains }: FactCondition, { classification }: Subject): Problem | undefined {
  return path === 'problems' ? classification.problems.find(({ code }) => code === contains) : undefined;
}

const withoutProblem: Readonly<Record<Problem['code'], string>> = {
  argument_unparsable: 'an argument that parses',
  measure_invalid: 'a number from zero up',
  action_unknown: 'a name that the catalogue knows, or a policy for `unknown`',
  action_uncertain: 'a name or an argument that says what is done',
  tool_drift: 'the definition that was accepted, named by its digest',
};

/** Where the problem is and what: nobody can mend what is only named. */
function problemReason(policyId: string, { code, path, detail }: Problem): Reason {
  const nothing = { actual: null, limit: null, remedy: null };
  return { code, policyId, path, message: detail, passes: withoutProblem[code], ...nothing };
}

function plainReason(policyId: string, message: string): Reason {
  const nothing = { path: null, actual: null, limit: null, passes: null, remedy: null };
  return { code: 'policy_matched', policyId, message, ...nothing };
}

/** The condition that a caller can most easily do something about. */
function decidingLeaf({ conditions }: CompiledPolicy, subject: Subject): CompiledLeaf | undefined {
  const holding = conditions.flatMap(({ conjuncts }) => conjuncts).filter((leaf) => leaf.test(subject) === 'm');
  return holding.find((leaf) => remedyOf(leaf, subject) !== null) ?? holding[0];
}

/** Why a policy applies of which nobody can tell whether its condition holds. */
export function unknownReason({ policy }: Hit, subject: Subject): Reason {
  const { id } = policy.policy;
  if (subject.action.agent === null && policy.parts.some(({ name }) => name === 'match.agents')) {
    return missing(id, 'agent', 'the action names no agent', 'an agent that is named');
  }
  const leaf = policy.conditions.flatMap(({ leaves }) => leaves).find((each) => each.test(subject) === 'u');
  if (leaf !== undefined) return unknownLeaf(leaf, policy, subject);
  return unknownExpression(policy, subject);
}

function unknownExpression({ policy: { id }, when }: CompiledPolicy, subject: Subject): Reason {
  const fault = when?.explain(subject);
  const message = `\`when\` cannot be evaluated: ${fault?.detail ?? 'unknown'}`;
  const absent = fault?.isMissing ? when?.facts.find((fact) => describeFact(fact, subject) === null) : undefined;
  if (absent !== undefined) return missing(id, absent.path, message, `\`${absent.path}\` stated`);
  return { ...missing(id, 'when', message, 'facts that `when` can be evaluated with'), code: 'condition_failed' };
}

function unknownLeaf(leaf: CompiledLeaf, policy: CompiledPolicy, subject: Subject): Reason {
  const passes = `a fact of which this is known not to hold: ${wordsOf(leaf.condition).phrase}`;
  const common = { ...factsOf(leaf, policy, subject), passes };
  const { fact } = leaf;
  if (common.actual === null) return { ...common, code: 'fact_missing', message: `\`${common.path}\` is missing` };
  if (fact.kind === 'measure' && fact.read(subject)?.state === 'known') return unpriced(leaf, common, subject);
  const message = `\`${common.path}\` is of another kind than the policy compares with`;
  return { ...common, code: 'condition_failed', message };
}

function unpriced({ condition }: CompiledLeaf, common: Omit<Reason, 'code' | 'message'>, subject: Subject): Reason {
  const currency = condition.currency ?? subject.currency;
  const message = `\`${common.path}\` is not in ${currency}`;
  const remedy = currencyRemedy(subject, currency);
  return { ...common, code: 'currency_unpriced', message, passes: `an amount in ${currency}`, remedy };
}

/** What the condition read and would have to read. */
function factsOf(leaf: CompiledLeaf, policy: CompiledPolicy, subject: Subject) {
  const isConjunct = policy.conditions.some(({ conjuncts }) => conjuncts.includes(leaf));
  return {
    policyId: policy.policy.id,
    path: pathOf(leaf, subject),
    actual: describeFact(leaf.fact, subject),
    limit: wordsOf(leaf.condition).bound,
    remedy: isConjunct ? remedyOf(leaf, subject) : null,
  };
}

/** Making a condition false takes its policy out of force only where all conditions must hold. */
function remedyOf({ fact, condition }: CompiledLeaf, subject: Subject): Reason['remedy'] {
  if (fact.kind !== 'measure') return remedyAt(fact.path, wordsOf(condition).escape);
  const measure = fact.read(subject);
  return measure !== undefined && isDeclared(measure) ? remedyAt(measure.path, wordsOf(condition).escape) : null;
}

function missing(policyId: string, path: string, message: string, passes: string): Reason {
  return { code: 'fact_missing', policyId, path, actual: null, limit: null, message, passes, remedy: null };
}

/** A condition about the risk has a code of its own. */
function codeOf({ path, above, atLeast }: FactCondition): ReasonCode {
  if (path === 'risk.score' && (above ?? atLeast) !== undefined) return 'risk_critical';
  return 'policy_matched';
}

function pathOf({ fact }: Pick<CompiledLeaf, 'fact'>, subject: Subject): string {
  return fact.kind === 'measure' ? (fact.read(subject)?.path ?? fact.path) : fact.path;
}
