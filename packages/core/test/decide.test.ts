import { describe, expect, it } from 'vitest';
import { canonicalActions } from '../src/catalogue/catalogue.ts';
import type { Measure } from '../src/classify/classification.ts';
import { builtInPolicies } from '../src/policy/parse-policies.ts';
import { aPolicySet, decideIn, known } from './policy-fixtures.ts';

const baseline = aPolicySet();
const everything: Measure = { state: 'unbounded', source: 'inspected', path: 'context.sql' };
const builtInIds = [...builtInPolicies.guardrails, ...builtInPolicies.baseline].map(({ id }) => id).join(', ');

const transfer = (amount: number | string, currency: string | null = null) =>
  ({ type: 'transfer_funds', measures: { amount: known('amount', amount, currency) } }) as const;

describe('the baseline', () => {
  it.each([
    ['transfer_funds', { amount: 1000 }, 'ALLOW', 'ALLOW'],
    ['transfer_funds', { amount: 1000.01 }, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
    ['transfer_funds', { amount: 100_000 }, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
    ['transfer_funds', { amount: 100_001 }, 'BLOCK', 'BLOCK'],
    ['transfer_funds', {}, 'BLOCK', 'BLOCK'],
    ['charge_payment', { amount: 500 }, 'ALLOW', 'ALLOW'],
    ['charge_payment', { amount: 501 }, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
    ['charge_payment', { amount: 100_001 }, 'BLOCK', 'BLOCK'],
    ['refund_payment', { amount: 500 }, 'ALLOW', 'ALLOW'],
    ['refund_payment', { amount: 500_000 }, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
    ['delete_record', { records: 1 }, 'REQUIRE_APPROVAL', 'ALLOW'],
    ['bulk_delete_records', { records: 2 }, 'BLOCK', 'REQUIRE_APPROVAL'],
    ['send_email', { recipients: 100 }, 'ALLOW', 'ALLOW'],
    ['send_bulk_email', { recipients: 101 }, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
    ['provision_infrastructure', { instances: 5, amount: 1000 }, 'REQUIRE_APPROVAL', 'ALLOW'],
    ['provision_infrastructure', { instances: 6, amount: 1000 }, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
    ['provision_infrastructure', { instances: 5, amount: 1001 }, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
    ['terminate_infrastructure', {}, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
    ['update_record', { records: 10 }, 'ALLOW', 'ALLOW'],
    ['update_record', { records: 11 }, 'REQUIRE_APPROVAL', 'ALLOW'],
    ['delete_file', {}, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
    ['change_security_policy', {}, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
    ['grant_access', {}, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
    ['read_secret', {}, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
    ['export_data', { records: 5 }, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
    ['unknown', {}, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
    ['deploy_code', {}, 'REQUIRE_APPROVAL', 'ALLOW'],
    ['alter_schema', {}, 'REQUIRE_APPROVAL', 'ALLOW'],
    ['read_record', {}, 'ALLOW', 'ALLOW'],
    ['run_shell_command', {}, 'REQUIRE_APPROVAL', 'REQUIRE_APPROVAL'],
  ])('answers %s %j with %s in production and %s in staging', (type, values, production, staging) => {
    const measures = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, known(name, value)]));
    expect(decideIn(baseline, { type, measures }).decision).toBe(production);
    expect(decideIn(baseline, { type, measures, action: { environment: 'staging' } }).decision).toBe(staging);
  });

  it.each([
    ['update_record', 'unbounded', 'BLOCK', 'REQUIRE_APPROVAL'],
    ['delete_file', 'recursive', 'BLOCK', 'REQUIRE_APPROVAL'],
    ['terminate_infrastructure', 'data_bearing', 'BLOCK', 'REQUIRE_APPROVAL'],
    ['change_security_policy', 'open_to_world', 'BLOCK', 'REQUIRE_APPROVAL'],
    ['run_shell_command', 'download_into_interpreter', 'BLOCK', 'BLOCK'],
    ['fetch_web_page', 'metadata_address', 'BLOCK', 'BLOCK'],
  ] as const)('answers %s that is %s with %s in production and %s in staging', (type, flag, production, staging) => {
    const situation = { type, measures: { records: everything }, classification: { flags: [flag] } };
    expect(decideIn(baseline, situation).decision).toBe(production);
    expect(decideIn(baseline, { ...situation, action: { environment: 'staging' } }).decision).toBe(staging);
  });

  it.each(canonicalActions.map(({ type }) => type))('has a rule for %s', (type) => {
    const codes = decideIn(baseline, { type }).reasons.map(({ code }) => code);
    expect(codes).not.toContain('no_policy_matched');
  });

  it('asks where a call is more sensitive than its type', () => {
    const situation = { type: 'read_file', classification: { sensitivity: 'critical' } } as const;
    expect(decideIn(baseline, situation).decision).toBe('REQUIRE_APPROVAL');
  });

  it('blocks what does not parse and what is no magnitude', () => {
    for (const code of ['argument_unparsable', 'measure_invalid'] as const) {
      const problems = [{ code, path: 'context.sql', detail: 'cannot be read' }];
      const verdict = decideIn(baseline, { type: 'query_database', classification: { problems } });
      expect(verdict).toMatchObject({ decision: 'BLOCK', policy: { layer: 'guardrail' } });
      expect(verdict.reasons.map((reason) => reason.code)).toContain(code);
    }
  });
});

describe('a verdict', () => {
  it('of the demo has its score, rule and words', () => {
    const verdict = decideIn(baseline, {
      ...transfer(12000),
      action: { target: 'finance-system', environment: 'production' },
    });
    expect(verdict).toMatchObject({
      decision: 'REQUIRE_APPROVAL',
      reason: 'High-risk financial action in production',
      matchedRule: 'transfer_funds → REQUIRE_APPROVAL',
      risk: { score: 58, severity: 'high' },
      policy: { id: 'transfer-funds', layer: 'baseline' },
      approval: { count: 1, expiresInMs: 3_600_000, useWithinMs: 86_400_000 },
    });
    expect(verdict.reasons[0]).toMatchObject({
      code: 'threshold_exceeded',
      path: 'context.amount',
      actual: '12000',
      limit: '1000',
      remedy: { path: 'context.amount', value: '1000' },
    });
  });

  it('names the environment as stated', () => {
    expect(decideIn(baseline, { ...transfer(5), action: { environment: 'UAT' } }).reason).toBe(
      'Medium-risk financial action in UAT',
    );
  });

  it('tells which bound a blocked amount passed, and which one it would have had to keep', () => {
    const [reason] = decideIn(baseline, transfer(250_000)).reasons;
    expect(reason).toMatchObject({
      limit: '100000',
      passes: 'amount up to 1000, or up to 100000 with approval',
      remedy: { value: '1000' },
    });
  });

  it('names an amount in a currency without thresholds', () => {
    const [reason] = decideIn(baseline, transfer(999, 'JPY')).reasons;
    expect(reason).toMatchObject({ code: 'currency_unpriced', passes: 'amount in USD' });
  });

  it('has no approval unless it asks for one', () => {
    expect(decideIn(baseline, transfer(5)).approval).toBeNull();
    expect(decideIn(baseline, transfer(250_000)).approval).toBeNull();
  });
});

describe('the combination of policies', () => {
  const policy = (id: string, rest: string) => `  - { id: ${id}, match: { actions: [transfer_funds] }, ${rest} }\n`;

  it('lets the strictest policy of a layer decide', () => {
    const set = aPolicySet(`policies:\n${policy('a', 'effect: allow')}${policy('b', 'effect: require_approval')}`);
    expect(decideIn(set, transfer(5))).toMatchObject({ decision: 'REQUIRE_APPROVAL', policy: { id: 'b' } });
  });

  it('puts a matching custom policy in the place of the baseline', () => {
    const set = aPolicySet(`policies:\n${policy('a', 'effect: allow')}`);
    expect(decideIn(set, transfer(250_000))).toMatchObject({ decision: 'ALLOW', policy: { id: 'a', layer: 'custom' } });
    expect(decideIn(set, { type: 'delete_record' })).toMatchObject({ policy: { layer: 'baseline' } });
  });

  it('adds a custom policy that may match to the baseline, when it blocks or asks', () => {
    const where = 'where: [ { path: context.risky, is: true } ]';
    const blocks = aPolicySet(`policies:\n${policy('a', `${where}, effect: block`)}`);
    expect(decideIn(blocks, transfer(5))).toMatchObject({ decision: 'BLOCK', policy: { id: 'a' } });
    expect(decideIn(blocks, transfer(5)).reasons[0]).toMatchObject({
      code: 'fact_missing',
      path: 'context.risky',
      remedy: { path: 'context.risky', value: false },
    });
    const asks = aPolicySet(`policies:\n${policy('a', `${where}, effect: require_approval`)}`);
    expect(decideIn(asks, transfer(250_000))).toMatchObject({ decision: 'BLOCK', policy: { layer: 'baseline' } });
  });

  it('does not let a policy allow on a fact that is missing', () => {
    const set = aPolicySet(`policies:\n${policy('a', 'where: [ { path: context.ok, is: true } ], effect: allow')}`);
    expect(decideIn(set, transfer(250_000)).decision).toBe('BLOCK');
    expect(decideIn(set, { ...transfer(250_000), action: { args: { ok: true } } }).decision).toBe('ALLOW');
  });

  it('applies guardrails whatever custom policies allow', () => {
    const set = aPolicySet(
      `guardrails:\n${policy('g', 'effect: require_approval')}policies:\n${policy('a', 'effect: allow')}`,
    );
    expect(decideIn(set, transfer(5))).toMatchObject({ decision: 'REQUIRE_APPROVAL', policy: { layer: 'guardrail' } });
  });

  it('asks at critical risk', () => {
    const set = aPolicySet('policies: [ { id: a, effect: allow } ]');
    const situation = {
      type: 'run_shell_command',
      action: { target: 'production' },
      measures: { records: everything },
    };
    const verdict = decideIn(set, situation);
    expect(verdict.risk.score).toBeGreaterThanOrEqual(80);
    expect(verdict).toMatchObject({ decision: 'REQUIRE_APPROVAL', policy: { id: 'critical-risk' } });
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['risk_critical']);
  });

  it('takes the shortest times of the policies that ask', () => {
    const set = aPolicySet(
      `policies:\n${policy('a', 'effect: require_approval, approval: { expiresIn: 2h, useWithin: 30m }')}${policy(
        'b',
        'effect: require_approval, approval: { expiresIn: 10m }',
      )}`,
    );
    expect(decideIn(set, transfer(5)).approval).toEqual({ count: 1, expiresInMs: 600_000, useWithinMs: 1_800_000 });
  });

  it('names the fact that an expression misses', () => {
    const set = aPolicySet(`policies:\n${policy('a', 'when: context.a.b > context.c, effect: block')}`);
    const verdict = decideIn(set, { ...transfer(5), action: { args: { c: 1 } } });
    expect(verdict.reasons[0]).toMatchObject({ code: 'fact_missing', path: 'context.a.b', policyId: 'a' });
    const mistyped = decideIn(set, { ...transfer(5), action: { args: { a: { b: 'x' }, c: 1 } } });
    expect(mistyped.reasons[0]).toMatchObject({ code: 'condition_failed', path: 'when' });
  });

  it('lets the lowest of several limits bind', () => {
    const limits = '[ { measure: amount, max: 50, over: block }, { measure: amount, max: 80, over: block } ]';
    const set = aPolicySet(`policies:\n${policy('a', `effect: allow, limits: ${limits}`)}`);
    expect(decideIn(set, transfer(50)).decision).toBe('ALLOW');
    expect(decideIn(set, transfer(51)).reasons[0]).toMatchObject({ code: 'limit_exceeded', limit: '50' });
  });

  it('shows no more of a fact than a reason needs', () => {
    const set = aPolicySet(
      `policies:\n${policy('a', 'where: [ { path: context.note, contains: x } ], effect: block')}`,
    );
    const [reason] = decideIn(set, { ...transfer(5), action: { args: { note: 'x😀'.repeat(9999) } } }).reasons;
    expect(reason?.actual?.length).toBeLessThanOrEqual(200);
    expect(reason?.actual?.isWellFormed()).toBe(true);
  });

  it('is unknown about an agent that is not named', () => {
    const yaml = (effect: string) => `policies: [ { id: a, match: { agents: ["intern-*"] }, effect: ${effect} } ]`;
    expect(decideIn(aPolicySet(yaml('block')), transfer(5)).reasons[0]).toMatchObject({
      code: 'fact_missing',
      path: 'agent',
    });
    expect(decideIn(aPolicySet(yaml('allow')), transfer(250_000)).decision).toBe('BLOCK');
    const named = { ...transfer(5), action: { agent: 'Intern-7' } };
    expect(decideIn(aPolicySet(yaml('block')), named).reasons[0]).toMatchObject({ code: 'policy_matched' });
  });
});

describe('where no policy is about an action', () => {
  it('blocks what changes something, and asks about reading and about what nobody knows', () => {
    const set = aPolicySet(
      `policies: [ { id: a, match: { actions: [send_email] }, effect: allow } ]\nbaseline: { disable: [${builtInIds}] }`,
    );
    expect(decideIn(set, { type: 'create_record' })).toMatchObject({
      decision: 'BLOCK',
      policy: null,
      reasons: [{ code: 'no_policy_matched' }],
    });
    expect(decideIn(set, { type: 'read_record' }).decision).toBe('REQUIRE_APPROVAL');
    expect(decideIn(set, { type: 'unknown' }).decision).toBe('REQUIRE_APPROVAL');
  });

  it('says so when there are no policies at all', () => {
    const set = aPolicySet(`baseline: { disable: [${builtInIds}] }`);
    expect(decideIn(set, { type: 'send_email' })).toMatchObject({
      decision: 'BLOCK',
      reasons: [{ code: 'no_policies' }],
      outcomes: '',
    });
  });

  it('is not regulated by a guardrail that is content', () => {
    const set = aPolicySet(
      `guardrails:\n  - id: g\n    effect: allow\n    limits: [ { measure: recipients, max: 5, over: block } ]\nbaseline: { disable: [${builtInIds}] }`,
    );
    const one = { type: 'send_email', measures: { recipients: known('recipients', 1) } };
    expect(decideIn(set, one).reasons[0]).toMatchObject({ code: 'no_policies' });
  });
});
