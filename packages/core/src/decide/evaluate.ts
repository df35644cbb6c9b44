import type { CompiledPolicySet } from '../policy/compile-policies.ts';
import type { CompiledPolicy } from '../policy/compile-policy.ts';
import type { Subject } from '../policy/subject.ts';
import type { PolicyEffect } from './verdict.ts';

/** A policy that applies, with what it asks for. */
export interface Hit {
  readonly policy: CompiledPolicy;
  /** false where its condition is unknown, and it therefore counts as matched */
  readonly isCertain: boolean;
  readonly effect: PolicyEffect;
}

interface Evaluation {
  readonly hits: readonly Hit[];
  /** the policies with budgets that apply, or may: a budget binds also where only that is unknown */
  readonly budgeted: readonly Hit[];
  /** one letter for each policy of the set, in its order */
  readonly outcomes: string;
}

const noHits: readonly Hit[] = [];

/** The policies that can apply to a type. A type outside the catalogue is treated as the unknown one. */
export function candidatesFor(set: CompiledPolicySet, type: string): readonly CompiledPolicy[] {
  return set.byType.get(type) ?? set.byType.get('unknown') ?? set.policies;
}

/** Asks every policy that can match the type. An unknown one applies when it blocks or asks, not when it allows. */
export function evaluate(set: CompiledPolicySet, subject: Subject): Evaluation {
  const hits: Hit[] = [];
  let budgeted: readonly Hit[] = noHits;
  let outcomes = '';
  let written = 0;
  for (const policy of candidatesFor(set, subject.classification.action.type)) {
    const outcome = policy.test(subject);
    if (outcome === 'n') continue;
    outcomes += set.unmatched.slice(written, policy.index) + outcome;
    written = policy.index + 1;
    const effect = policy.effect(subject);
    const isCertain = outcome === 'm';
    const hit = { policy, isCertain, effect };
    if (isCertain || effect !== 'allow') hits.push(hit);
    if (policy.budgets.length > 0) budgeted = [...budgeted, hit];
  }
  return { hits, budgeted, outcomes: outcomes + set.unmatched.slice(written) };
}
