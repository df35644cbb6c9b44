import { readPolicy } from './parse-policy.ts';
import type { BaselineChanges, Policy, PolicyDocument } from './policy.ts';
import type { PolicyError } from './policy-error.ts';
import { readMap, readText } from './read-field.ts';
import { type Faults, readSource, type SourceNode } from './source-node.ts';

export type ParsedPolicies =
  | { readonly ok: true; readonly document: PolicyDocument }
  | { readonly ok: false; readonly errors: readonly PolicyError[] };

/** What stands without being written: the guardrails and the baseline that a document may change. */
export interface BuiltInPolicies {
  readonly guardrails: readonly Policy[];
  readonly baseline: readonly Policy[];
}

interface Located {
  readonly node: SourceNode;
  readonly policy: Policy;
}

/** Reads a whole document and tells everything that is wrong with it. */
export function parsePolicyDocument(yaml: string, builtIn: BuiltInPolicies): ParsedPolicies {
  const { root, faults } = readSource(yaml);
  const document = root === null ? null : readDocument(root, builtIn, faults);
  if (document !== null && faults.errors.length === 0) return { ok: true, document };
  return { ok: false, errors: [...faults.errors].sort((a, b) => a.line - b.line || a.column - b.column) };
}

function readDocument(root: SourceNode, builtIn: BuiltInPolicies, faults: Faults): PolicyDocument {
  const map = isBlank(root) ? undefined : readMap(root, ['guardrails', 'policies', 'baseline'], faults);
  const guardrails = readPolicies(map?.fields.get('guardrails'), faults);
  const policies = readPolicies(map?.fields.get('policies'), faults);
  const changes = map?.fields.get('baseline');
  const baseline =
    changes === undefined || isBlank(changes) ? undefined : readMap(changes, ['disable', 'replace'], faults);
  const replace = readPolicies(baseline?.fields.get('replace'), faults);
  const disable = readDisabled(baseline?.fields.get('disable'), builtIn, faults);
  checkGuardrails(guardrails, faults);
  checkReplacements(replace, disable, builtIn, faults);
  checkIds(guardrails, policies, replace, builtIn, faults);
  return { guardrails: plain(guardrails), policies: plain(policies), baseline: { disable, replace: plain(replace) } };
}

const plain = (located: readonly Located[]): readonly Policy[] => located.map(({ policy }) => policy);
const isBlank = (node: SourceNode): boolean => node.kind === 'scalar' && node.value === null;

/** A list that may be empty: a document says which layers it has, not that each has something. */
function itemsOf(node: SourceNode | undefined, faults: Faults): readonly SourceNode[] {
  if (node === undefined || isBlank(node)) return [];
  if (node.kind === 'list') return node.items;
  faults.report('invalid_type', node, 'expected a list');
  return [];
}

function readPolicies(node: SourceNode | undefined, faults: Faults): readonly Located[] {
  return itemsOf(node, faults).flatMap((item) => {
    const policy = readPolicy(item, faults);
    return policy === undefined ? [] : [{ node: item, policy }];
  });
}

function readDisabled(
  node: SourceNode | undefined,
  builtIn: BuiltInPolicies,
  faults: Faults,
): BaselineChanges['disable'] {
  const known = [...builtIn.guardrails, ...builtIn.baseline].map(({ id }) => id);
  return itemsOf(node, faults).flatMap((item) => {
    const id = readText(item, faults);
    if (id === undefined) return [];
    if (!known.includes(id)) faults.report('unknown_policy', item, `there is no built-in policy \`${id}\``);
    return [id];
  });
}

/** A guardrail restricts, whatever else matches: one that can only allow would be read and ignored. */
function checkGuardrails(guardrails: readonly Located[], faults: Faults): void {
  for (const { node, policy } of guardrails) {
    if (policy.effect === 'allow' && !isBounded(policy)) {
      faults.report('never_applies', idNode(node), 'a guardrail cannot allow: use `policies`');
    }
  }
}

const isBounded = ({ limits, budgets, duplicates }: Policy): boolean =>
  limits !== undefined || budgets !== undefined || duplicates !== undefined;

function checkReplacements(
  replace: readonly Located[],
  disable: readonly string[],
  builtIn: BuiltInPolicies,
  faults: Faults,
): void {
  for (const { node, policy } of replace) {
    if (!builtIn.baseline.some(({ id }) => id === policy.id)) {
      faults.report('unknown_policy', idNode(node), `the baseline has no policy \`${policy.id}\` to replace`);
    }
    if (disable.includes(policy.id)) {
      faults.report('never_applies', idNode(node), `\`${policy.id}\` is disabled as well`);
    }
  }
}

/** Ids are unique in the whole set. Only a guardrail may have a built-in guardrail's id, and then stands in its place. */
function checkIds(
  guardrails: readonly Located[],
  policies: readonly Located[],
  replace: readonly Located[],
  builtIn: BuiltInPolicies,
  faults: Faults,
): void {
  const baselineIds = new Set(builtIn.baseline.map(({ id }) => id));
  const guardrailIds = new Set(builtIn.guardrails.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { node, policy } of [...guardrails, ...policies, ...replace]) {
    const { id } = policy;
    if (seen.has(id)) faults.report('duplicate_id', idNode(node), `the id \`${id}\` is used twice`);
    seen.add(id);
  }
  for (const { node, policy } of [...guardrails, ...policies]) {
    if (!baselineIds.has(policy.id)) continue;
    faults.report('duplicate_id', idNode(node), `\`${policy.id}\` is in the baseline: change it under \`baseline\``);
  }
  for (const { node, policy } of policies) {
    if (!guardrailIds.has(policy.id)) continue;
    faults.report(
      'duplicate_id',
      idNode(node),
      `\`${policy.id}\` is a built-in guardrail: change it under \`guardrails\``,
    );
  }
}

function idNode(node: SourceNode): SourceNode {
  return node.kind === 'map' ? (node.fields.get('id') ?? node) : node;
}
