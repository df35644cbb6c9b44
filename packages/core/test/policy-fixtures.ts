import type { Action } from '../src/action/action.ts';
import { canonicalAction } from '../src/catalogue/catalogue.ts';
import type { Classification, Measure, Measures } from '../src/classify/classification.ts';
import { decide } from '../src/decide/decide.ts';
import type { Verdict } from '../src/decide/verdict.ts';
import { parseDecimal } from '../src/money/decimal.ts';
import { type CompiledPolicySet, compilePolicies } from '../src/policy/compile-policies.ts';
import { parsePolicies } from '../src/policy/parse-policies.ts';
import { claimedFacts } from '../src/policy/subject.ts';

export function anAction(parts: Partial<Action> = {}): Action {
  return {
    requested: 'anything',
    target: 'somewhere',
    args: {},
    agent: null,
    environment: null,
    session: null,
    ...parts,
  };
}

export function aClassification(type: string, parts: Partial<Classification> = {}): Classification {
  const action = canonicalAction(type);
  if (action === undefined) throw new Error(`no such type: ${type}`);
  return {
    action,
    sensitivity: action.sensitivity,
    confidence: 1,
    source: null,
    measures: {},
    flags: [],
    evidence: [],
    inspections: [],
    problems: [],
    ...parts,
  };
}

export function known(path: string, value: string | number, currency: string | null = null): Measure {
  const decimal = parseDecimal(value);
  if (decimal === null) throw new Error(`not a decimal: ${value}`);
  return { state: 'known', value: decimal, currency, source: 'declared', path: `context.${path}` };
}

export function aPolicySet(yaml = '', currency = 'USD'): CompiledPolicySet {
  const parsed = parsePolicies(yaml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return compilePolicies(parsed.document, { currency });
}

/** A set of nothing but these: every built-in guardrail and the whole baseline is disabled. */
export function aBareSet(yaml: string, builtInIds: readonly string[]): CompiledPolicySet {
  return aPolicySet(`${yaml}\nbaseline: { disable: [${builtInIds.join(', ')}] }\n`);
}

export interface Situation {
  readonly type: string;
  readonly action?: Partial<Action>;
  readonly measures?: Measures;
  readonly classification?: Partial<Classification>;
}

export function decideIn(set: CompiledPolicySet, { type, action, measures, classification }: Situation): Verdict {
  return decide(
    anAction(action),
    aClassification(type, { ...(measures === undefined ? {} : { measures }), ...classification }),
    set,
    claimedFacts,
  );
}
