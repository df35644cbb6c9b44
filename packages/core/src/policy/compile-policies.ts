import { canonicalActions } from '../catalogue/catalogue.ts';
import type { PolicyLayer } from '../decide/verdict.ts';
import type { JsonObject, JsonValue } from '../json/json.ts';
import { engineVersion } from './baseline.ts';
import { type CompiledPolicy, compilePolicy } from './compile-policy.ts';
import { builtInPolicies } from './parse-policies.ts';
import type { Policy, PolicyDocument } from './policy.ts';

/** All policies in force, compiled once. Immutable. */
export interface CompiledPolicySet {
  readonly currency: string;
  /** guardrails, custom policies, baseline: the order of traces and outcomes */
  readonly policies: readonly CompiledPolicy[];
  /** for each type of the catalogue the policies that can match it, in order */
  readonly byType: ReadonlyMap<string, readonly CompiledPolicy[]>;
  /** whether there is any policy that could allow */
  readonly isEmpty: boolean;
  /** as many `n` as there are policies */
  readonly unmatched: string;
}

/** `currency` is the organization's: that of every amount and threshold without one. */
export function compilePolicies(document: PolicyDocument, { currency }: { currency: string }): CompiledPolicySet {
  const policies = policiesInForce(document).map(({ policy, layer }, index) =>
    compilePolicy(policy, layer, index, currency),
  );
  const byType = new Map(canonicalActions.map(({ type }) => [type, [] as CompiledPolicy[]]));
  for (const policy of policies) {
    for (const type of policy.types) byType.get(type)?.push(policy);
  }
  return {
    currency,
    policies,
    byType,
    isEmpty: policies.every(({ layer }) => layer === 'guardrail'),
    unmatched: 'n'.repeat(policies.length),
  };
}

interface PolicyInForce {
  readonly policy: Policy;
  readonly layer: PolicyLayer;
}

/** What a document amounts to together with what is built in. */
function policiesInForce({ guardrails, policies, baseline }: PolicyDocument): readonly PolicyInForce[] {
  const disabled = new Set(baseline.disable);
  const inPlace = (builtIn: readonly Policy[], own: readonly Policy[]) =>
    builtIn.filter(({ id }) => !disabled.has(id)).map((policy) => own.find(({ id }) => id === policy.id) ?? policy);
  const builtInIds = new Set(builtInPolicies.guardrails.map(({ id }) => id));
  const added = guardrails.filter(({ id }) => !builtInIds.has(id));
  const inLayer = (layer: PolicyLayer) => (policy: Policy) => ({ policy, layer });
  return [
    ...inPlace(builtInPolicies.guardrails, guardrails).map(inLayer('guardrail')),
    ...added.map(inLayer('guardrail')),
    ...policies.map(inLayer('custom')),
    ...inPlace(builtInPolicies.baseline, baseline.replace).map(inLayer('baseline')),
  ];
}

/** What the digest of a set is taken over: everything that a decision of it depends on. */
export function digestInput(set: CompiledPolicySet): JsonObject {
  const layer = (wanted: PolicyLayer): JsonValue =>
    set.policies.filter(({ layer: own }) => own === wanted).map(({ policy }) => policy as unknown as JsonObject);
  return {
    engine: engineVersion,
    currency: set.currency,
    guardrails: layer('guardrail'),
    policies: layer('custom'),
    baseline: layer('baseline'),
  };
}
