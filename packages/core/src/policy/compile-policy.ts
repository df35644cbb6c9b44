import type { PolicyEffect, PolicyLayer } from '../decide/verdict.ts';
import { compileBudgets, type UseOf } from '../limits/compile-budgets.ts';
import { compileDuplicates } from '../limits/compile-duplicates.ts';
import { type CompiledCel, compileCel } from './compile-cel.ts';
import { allOf, type CompiledCondition, compileCondition } from './compile-condition.ts';
import { compileMatch, factsOf, type PolicyPart } from './compile-match.ts';
import { compileLimits, compileThresholds, type Ruling } from './compile-measures.ts';
import type { FactPath } from './fact-path.ts';
import { typesOf } from './parse-match.ts';
import { isStricter, type Policy } from './policy.ts';
import type { Outcome, Subject } from './subject.ts';

/** A policy as closures, in its place in the set. */
export interface CompiledPolicy {
  readonly policy: Policy;
  readonly layer: PolicyLayer;
  /** its place in the set: that of its letter in `Verdict.outcomes` */
  readonly index: number;
  readonly types: readonly string[];
  /** all that must hold besides the type, in order */
  readonly parts: readonly PolicyPart[];
  readonly conditions: readonly CompiledCondition[];
  readonly when: CompiledCel | null;
  readonly test: (subject: Subject) => Outcome;
  /** what it asks for where it applies */
  readonly effect: (subject: Subject) => PolicyEffect;
  /** the thresholds and limits behind that effect; empty where it is the policy's plain effect */
  readonly rulings: (subject: Subject) => readonly Ruling[];
  /** what it asks of budgets where it applies; empty where it has none */
  readonly budgets: readonly UseOf[];
  /** the measures that all of these read, and what tells duplicates apart */
  readonly measures: readonly FactPath[];
}

export function compilePolicy(policy: Policy, layer: PolicyLayer, index: number, currency: string): CompiledPolicy {
  const conditions = (policy.where ?? []).map((condition) => compileCondition(condition));
  const when = policy.when === undefined ? null : loadCel(policy.when);
  const parts = [...compileMatch(policy.match), ...conditions.map(toPart), ...(when === null ? [] : [celPart(when)])];
  return {
    policy,
    layer,
    index,
    types: typesOf(policy.match),
    parts,
    conditions,
    when,
    budgets: [...compileBudgets(policy, layer, currency), ...compileDuplicates(policy, layer)],
    measures: measuresOf(policy),
    test: parts.length === 0 ? () => 'm' : allOf(parts.map(({ test }) => test)),
    ...compileEffect(policy, currency),
  };
}

function loadCel(source: string): CompiledCel {
  const result = compileCel(source);
  // INVARIANT (parsed policies): `parsePolicies` refuses an expression that does not load
  if (!result.ok) throw new Error(result.message);
  return result.expression;
}

function toPart({ test, leaves }: CompiledCondition, index: number): PolicyPart {
  return { name: `where[${index}]`, facts: leaves.map(({ fact }) => fact), test };
}

const celPart = ({ facts, test }: CompiledCel): PolicyPart => ({ name: 'when', facts, test });

function measuresOf({ thresholds, limits, budgets, duplicates }: Policy): readonly FactPath[] {
  // every action is a call, whether or not it has such a measure
  const totals = (budgets ?? []).filter(({ measure }) => measure !== 'calls');
  const names = [...(thresholds ?? []), ...(limits ?? []), ...totals].map(({ measure }) => measure);
  const measures = names.flatMap((name) => (name === undefined ? [] : [`measures.${name}`]));
  const keys = (duplicates ?? []).flatMap(({ by }) => by ?? []);
  return [...new Set([...measures, ...keys])].flatMap(factsOf);
}

function compileEffect(policy: Policy, currency: string): Pick<CompiledPolicy, 'effect' | 'rulings'> {
  const { effect: plain, thresholds } = policy;
  if (plain !== undefined && policy.limits === undefined) return { effect: () => plain, rulings: () => [] };
  const graduated = thresholds === undefined ? null : compileThresholds(thresholds, currency);
  const limits = compileLimits(policy, currency);
  const rulings = (subject: Subject): readonly Ruling[] => {
    const found = limits.map((limit) => limit(subject)).filter((ruling) => ruling !== null);
    return graduated === null ? found : [graduated(subject), ...found];
  };
  const strictest = (most: PolicyEffect, { effect }: Ruling) => (isStricter(effect, most) ? effect : most);
  return { rulings, effect: (subject) => rulings(subject).reduce(strictest, plain ?? 'allow') };
}
