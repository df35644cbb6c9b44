import type { PolicyLayer, Reason } from '../decide/verdict.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { type Decimal, formatDecimal } from '../money/decimal.ts';
import { compileFactPath, type FactPath, type MeasurePath } from '../policy/fact-path.ts';
import type { Duplicate, Policy } from '../policy/policy.ts';
import type { Subject } from '../policy/subject.ts';
import type { BudgetUse, Requested } from './budget-use.ts';
import { comparable } from './comparable.ts';
import type { UseOf } from './compile-budgets.ts';

const one: Decimal = { units: 1n, scale: 0 };

/** The rules of a policy about doing the same thing twice: each is a budget of one for every such thing. */
export function compileDuplicates(policy: Policy, layer: PolicyLayer): readonly UseOf[] {
  return (policy.duplicates ?? []).map((duplicate) => compileDuplicate(duplicate, policy, layer));
}

function compileDuplicate(duplicate: Duplicate, { id, approval = {} }: Policy, layer: PolicyLayer): UseOf {
  const { windowMs, window, over, by } = duplicate;
  const facts = by?.map(loadFact) ?? null;
  const plan = {
    id: `${id}/duplicate/${window}/${by?.join('+') ?? 'digest'}`,
    policyId: id,
    layer,
    kind: 'duplicate',
    measure: 'calls',
    currency: null,
    windowMs,
    window,
    per: 'organization',
    max: one,
    over,
    paths: by ?? [],
    approval,
  } as const;
  return (subject): BudgetUse => {
    const keys = facts?.map((fact) => keyText(fact, subject)) ?? null;
    const absent = keys === null ? undefined : facts?.[keys.indexOf(null)];
    const requested = absent === undefined ? once : withoutKey(id, absent);
    return { ...plan, requested, by: keys?.map((key) => key ?? 'null') ?? null };
  };
}

const once: Requested = { ok: true, amount: one, path: null, isDeclared: false };

function loadFact(path: string): FactPath {
  const fact = compileFactPath(path);
  // INVARIANT (parsed policies): `parsePolicies` refuses a path that no action has
  if (fact === null) throw new Error(`unknown path \`${path}\``);
  return fact;
}

/** The RFC 8785 text of a fact; null where the action does not have it. */
function keyText(fact: FactPath, subject: Subject): string | null {
  if (fact.kind === 'measure') return measureText(fact, subject);
  const value = fact.read(subject);
  return value === undefined ? null : canonicalJson(comparable(value));
}

function measureText({ measure, read }: MeasurePath, subject: Subject): string | null {
  const value = read(subject);
  if (value?.state === 'unbounded') return '"all"';
  if (value?.state !== 'known') return null;
  const currency = measure === 'amount' ? ` ${value.currency ?? subject.currency}` : '';
  return JSON.stringify(`${formatDecimal(value.value)}${currency}`);
}

function withoutKey(policyId: string, { path }: FactPath): Requested {
  const message = `\`${path}\` is missing: nobody can tell whether this was done before`;
  const passes = `\`${path}\` stated`;
  const reason: Reason = {
    code: 'fact_missing',
    policyId,
    path,
    actual: null,
    limit: null,
    message,
    passes,
    remedy: null,
  };
  return { ok: false, reason };
}
