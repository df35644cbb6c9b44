import type { Action } from '../action/action.ts';
import type { Classification } from '../classify/classification.ts';
import { raiseEnvironment } from '../classify/measure/raise-environment.ts';
import type { CompiledPolicySet } from '../policy/compile-policies.ts';
import type { CompiledPolicy } from '../policy/compile-policy.ts';
import { type FactPath, traceInput } from '../policy/fact-path.ts';
import { createSubject, type Facts, type Outcome, type Subject } from '../policy/subject.ts';
import { scoreRisk } from '../risk/score-risk.ts';
import { candidatesFor } from './evaluate.ts';
import type { TraceInput, TraceResult, TraceStep } from './verdict.ts';

const resultOf: Readonly<Record<Outcome, TraceResult>> = { m: 'matched', n: 'not_matched', u: 'unknown' };

/** Every policy of the set in its order, as `decide` saw it. */
export function traceOf(
  requested: Action,
  classification: Classification,
  set: CompiledPolicySet,
  facts: Facts,
): readonly TraceStep[] {
  const { action, raisedBy } = raiseEnvironment(requested);
  const subject = createSubject(
    action,
    classification,
    scoreRisk(classification, action, raisedBy, facts.deviation),
    set.currency,
    facts,
  );
  const candidates = new Set(candidatesFor(set, classification.action.type));
  return set.policies.map((policy) =>
    candidates.has(policy) ? traceCandidate(policy, subject) : traceOther(policy, subject),
  );
}

/** One letter for each step, as in `Verdict.outcomes`. */
export function outcomesOf(trace: readonly TraceStep[]): string {
  return trace.map(({ result }) => (result === 'matched' ? 'm' : result === 'unknown' ? 'u' : 'n')).join('');
}

/** The type alone tells that the policy is not about this action. */
function traceOther({ policy, layer }: CompiledPolicy, { classification }: Subject): TraceStep {
  const { type } = classification.action;
  const because = policy.match?.actions !== undefined ? 'match.actions' : 'match';
  const inputs: TraceInput[] = [{ path: 'action.type', value: type, standing: 'verified' }];
  return { policyId: policy.id, layer, result: 'not_matched', effect: null, because, inputs };
}

function traceCandidate(candidate: CompiledPolicy, subject: Subject): TraceStep {
  const { outcome, because, facts } = walkParts(candidate, subject);
  const asked = outcome === 'n' ? null : candidate.effect(subject);
  return {
    policyId: candidate.policy.id,
    layer: candidate.layer,
    result: resultOf[outcome],
    effect: outcome === 'u' && asked === 'allow' ? null : asked,
    because,
    inputs: [...facts, ...measureFacts(candidate, subject)],
  };
}

interface Walk {
  readonly outcome: Outcome;
  readonly because: string;
  readonly facts: readonly TraceInput[];
}

/** The parts in order, up to the first that does not hold. */
function walkParts({ parts }: CompiledPolicy, subject: Subject): Walk {
  const read: FactPath[] = [];
  const inputs = () => [...new Set(read)].map((fact) => traceInput(fact, subject));
  let unknown: string | null = null;
  for (const { name, facts, test } of parts) {
    read.push(...facts);
    const outcome = test(subject);
    if (outcome === 'n') return { outcome, because: name, facts: inputs() };
    if (outcome === 'u') unknown ??= name;
  }
  if (unknown !== null) return { outcome: 'u', because: unknown, facts: inputs() };
  return { outcome: 'm', because: parts.at(-1)?.name ?? 'match', facts: inputs() };
}

function measureFacts(candidate: CompiledPolicy, subject: Subject): readonly TraceInput[] {
  return candidate.measures.map((fact) => traceInput(fact, subject));
}
