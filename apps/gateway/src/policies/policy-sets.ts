import {
  builtInPolicies,
  type CompiledPolicySet,
  canonicalJson,
  compilePolicies,
  digestInput,
  type PolicyDocument,
  type PolicyError,
  parsePolicies,
} from '@runplane/core';
import { configuringOrganization } from '../ledger/configuring-organization.ts';
import { digestOf } from '../ledger/sha256.ts';
import type { OrganizationRow, PolicySetRow, Store } from '../stores/store.ts';

/** Policies as an organization wrote them, with all that is built in, ready to decide with. */
export interface BuiltPolicySet {
  readonly yaml: string;
  readonly compiled: CompiledPolicySet;
  /** `sha256:…` of everything that a decision of the set depends on */
  readonly digest: string;
  readonly warnings: readonly PolicyWarning[];
}

export interface PolicyWarning {
  readonly code: 'guardrail_disabled';
  readonly message: string;
}

export type BuildResult =
  | { readonly ok: true; readonly set: BuiltPolicySet }
  | { readonly ok: false; readonly errors: readonly PolicyError[] };

export interface PolicySets {
  /** The set that a new organization starts with: nothing of its own, all that is built in. */
  first(
    organization: OrganizationRow,
    by: string,
    now: number,
  ): { readonly row: PolicySetRow; readonly compiled: CompiledPolicySet };
  /** A set that was activated once, for the live organization, compiled again; null when there is none of that number. */
  ofNumber(organization: OrganizationRow, number: number): Promise<CompiledPolicySet | null>;
}

/** sets that are kept compiled for explaining earlier decisions */
const kept = 16;

/** Checks what an organization wrote, and makes a set of it. */
export function buildPolicySet(yaml: string, currency: string): BuildResult {
  return yaml === '' ? nothingOfItsOwn(currency) : build(yaml, currency);
}

/** what is built in, by currency: the set of every organization that wrote nothing, and what a test ledger is read with */
const builtIn = new Map<string, BuildResult>();

function nothingOfItsOwn(currency: string): BuildResult {
  const known = builtIn.get(currency);
  if (known !== undefined) return known;
  const built = build('', currency);
  builtIn.set(currency, built);
  return built;
}

function build(yaml: string, currency: string): BuildResult {
  const parsed = parsePolicies(yaml);
  if (!parsed.ok) return parsed;
  const compiled = compilePolicies(parsed.document, { currency });
  const digest = digestOf(canonicalJson(digestInput(compiled)));
  return { ok: true, set: { yaml, compiled, digest, warnings: warningsOf(parsed.document) } };
}

/** A stored set, which was valid when it was activated. */
export function compileStored(row: PolicySetRow, currency: string): CompiledPolicySet {
  const built = buildPolicySet(row.yaml, currency);
  if (built.ok) return built.set.compiled;
  throw new Error(`policy set ${row.number} is not valid any more: ${built.errors[0]?.message}`);
}

export function createPolicySets(store: Pick<Store, 'policySet'>): PolicySets {
  const compiledSets = new Map<string, CompiledPolicySet>();
  return {
    first({ currency }, by, now) {
      const built = buildPolicySet('', currency);
      if (!built.ok) throw new Error('the built-in policies are not valid');
      const { compiled, digest, yaml } = built.set;
      return { row: { number: 1, digest, yaml, createdAt: now, createdBy: by }, compiled };
    },
    async ofNumber(organization, number) {
      const { currency } = organization;
      const org = configuringOrganization(organization);
      const name = `${org}/${number}`;
      const known = compiledSets.get(name);
      if (known !== undefined) return known;
      const row = await store.policySet(org, number);
      if (row === null) return null;
      const compiled = compileStored(row, currency);
      if (compiledSets.size >= kept) compiledSets.delete(compiledSets.keys().next().value!);
      compiledSets.set(name, compiled);
      return compiled;
    },
  };
}

function warningsOf({ baseline }: PolicyDocument): readonly PolicyWarning[] {
  const guardrails = new Set(builtInPolicies.guardrails.map(({ id }) => id));
  return baseline.disable
    .filter((id) => guardrails.has(id))
    .map((id) => ({ code: 'guardrail_disabled', message: `guardrail \`${id}\` does not apply any more` }));
}
