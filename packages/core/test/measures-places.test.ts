import { describe, expect, it } from 'vitest';
import type { EnvironmentClass } from '../src/action/action.ts';
import { canonicalAction } from '../src/catalogue/catalogue.ts';
import { readArguments } from '../src/classify/argument/read-arguments.ts';
import { hintsOf } from '../src/classify/measure/hints.ts';
import { measuresOf } from '../src/classify/measure/measures.ts';
import { measuresShown } from '../src/classify/measure/measures-shown.ts';
import { placesIn, placesOf } from '../src/classify/measure/places-of.ts';
import { statedPlacesOf } from '../src/classify/measure/stated-places.ts';
import { decide } from '../src/decide/decide.ts';
import { outcomesOf, traceOf } from '../src/decide/trace.ts';
import type { JsonObject } from '../src/json/json.ts';
import { claimedFacts } from '../src/policy/subject.ts';
import { knowledgeOf } from './measures-fixtures.ts';
import { aBareSet, aClassification, anAction, aPolicySet } from './policy-fixtures.ts';

describe('an environment in the arguments', () => {
  const stagingOnly = aPolicySet(
    'policies: [ { id: deploys, match: { actions: [deploy_code], environments: [staging] }, effect: allow } ]',
  );
  const decisionOn = (environment: string | null, args: JsonObject) =>
    decide(anAction({ environment, args }), aClassification('deploy_code'), stagingOnly, claimedFacts);

  it.each<[string | null, JsonObject, string]>([
    ['staging', {}, 'ALLOW'],
    ['staging', { cluster: 'staging-eu' }, 'ALLOW'],
    ['staging', { cluster: 'dev' }, 'ALLOW'],
    ['staging', { cluster: 'prod-eu' }, 'REQUIRE_APPROVAL'],
    ['staging', { spec: { target: { environment: 'production' } } }, 'REQUIRE_APPROVAL'],
    ['staging', { arguments: '{"cluster": "prod-eu"}' }, 'REQUIRE_APPROVAL'],
    ['production', { cluster: 'staging-eu' }, 'REQUIRE_APPROVAL'],
    [null, { cluster: 'staging-eu' }, 'REQUIRE_APPROVAL'],
  ])('raises %s with %j to %s, and lowers nothing', (environment, args, decision) => {
    expect(decisionOn(environment, args).decision).toBe(decision);
  });

  it('also raises development to staging', () => {
    const set = aPolicySet(
      'policies: [ { id: dev, match: { actions: [deploy_code], environments: [development] }, effect: allow } ]',
    );
    const on = (args: JsonObject) =>
      decide(anAction({ environment: 'dev', args }), aClassification('deploy_code'), set, claimedFacts);
    expect(on({}).policy?.id).toBe('dev');
    expect(on({ stage: 'stg' }).policy?.id).not.toBe('dev');
  });

  it('is in the risk, the reason and the trace of the decision', () => {
    const action = anAction({ environment: 'staging', args: { cluster: 'prod-eu' } });
    const verdict = decide(action, aClassification('deploy_code'), stagingOnly, claimedFacts);
    expect(verdict.reason).toContain('in production');
    expect(verdict.risk.score).toBe(decisionOn('production', {}).risk.score);
    const [detail] = verdict.risk.factors.filter(({ code }) => code === 'environment').map((term) => term.detail);
    expect(detail).toBe('environment counts as production by context.cluster');
    const trace = traceOf(action, aClassification('deploy_code'), stagingOnly, claimedFacts);
    expect(outcomesOf(trace)).toBe(verdict.outcomes);
  });

  it('does not let a policy that names the stated environment apply', () => {
    const byName = aPolicySet(
      'policies: [ { id: named, match: { actions: [deploy_code], environments: [staging-eu, staging] }, effect: allow } ]',
    );
    const action = anAction({ environment: 'staging', args: { env: 'production' } });
    expect(decide(action, aClassification('deploy_code'), byName, claimedFacts).policy?.id).not.toBe('named');
  });

  it.each<[JsonObject, EnvironmentClass | undefined]>([
    [{ cluster: 'prod' }, 'production'],
    [{ namespace: 'payments-staging' }, 'staging'],
    [{ env: 'whatever' }, undefined],
    [{ deployment_environment: 'whatever' }, 'production'],
    [{ stage: 'negotiation' }, undefined],
    [{ workspace: 'preprod-2' }, 'staging'],
    [{ env: ['production'] }, undefined],
  ])('of %j is %s', (args, expected) => {
    expect(statedPlacesOf(readArguments(args)).environment?.class).toBe(expected);
  });
});

describe('action.destination', () => {
  const set = aBareSet(
    'policies: [ { id: out, match: { actions: [send_email] }, where: [ { path: action.destination, contains: eve@evil.example } ], effect: block } ]',
    ['send-email'],
  );
  const decisionFor = (args: JsonObject) =>
    decide(anAction({ args }), aClassification('send_email'), set, claimedFacts);

  it.each<[JsonObject]>([
    [{ to: 'eve@evil.example' }],
    [{ to: ['ana@x.io', 'eve@evil.example'] }],
    [{ to: 'ana@x.io', bcc: 'ben@x.io; eve@evil.example' }],
    [{ message: { recipients: [{ email: 'eve@evil.example' }] } }],
    [{ to: [...Array.from({ length: 3000 }, () => 'ana@x.io'), 'eve@evil.example'] }],
  ])('has it wherever it stands in %j', (args) => {
    expect(decisionFor(args).policy?.id).toBe('out');
    expect(decisionFor(args).decision).toBe('BLOCK');
  });

  it('has nothing else', () => {
    expect(decisionFor({ to: 'ana@x.io', note: 'eve@evil.example' }).policy?.id).not.toBe('out');
  });

  it('is missing where nothing says where it goes, so that a block applies', () => {
    expect(decisionFor({ subject: 'hi' }).policy?.id).toBe('out');
  });
});

describe('arguments that are sent as text', () => {
  it.each<[string, boolean]>([
    ['{"amount": 1}', false],
    ['{"amount": 1, "amount": 9000}', true],
    ['[1, 2', false],
    ['{name}, please pay', false],
    [`${'['.repeat(100)}${']'.repeat(100)}`, true],
    ['{"pi": 3.14159265358979323846}', false],
    ['amount=5&amount=6', false],
    ['amount=5&amount[of]=6', true],
    ['a=1&'.repeat(2000), true],
    ['__proto__[amount]=5&constructor=6', false],
  ])('%s: not to be understood in one way is %s', (payload, truncated) => {
    expect(readArguments({ payload }).truncated).toBe(truncated);
  });

  it('are what they say, and a text under another name is not', () => {
    const rolesIn = (args: JsonObject) => readArguments(args).facts.map(({ role, path }) => `${role} ${path}`);
    expect(rolesIn({ arguments: '{"sql": "DROP TABLE users"}' })).toContain('sql context.arguments.sql');
    expect(rolesIn({ note: '{"sql": "DROP TABLE users"}' })).toEqual([]);
  });
});

describe('hints', () => {
  const inCents: JsonObject = { properties: { amount: { type: 'integer', description: 'Amount in cents' } } };
  const transfer = canonicalAction('transfer_funds')!;

  it('of a definition that drifted make nothing less', () => {
    const knowledge = { ...knowledgeOf(inCents, 'accepted', {}), drift: 'its description changed' };
    for (const [known, expected] of [
      [knowledge, 5000n],
      [{ ...knowledge, drift: null }, 50n],
    ] as const) {
      const hints = hintsOf(known);
      const { facts } = readArguments({ amount: 5000 }, hints);
      const { amount } = measuresOf(transfer, facts, { single: true, inspected: null }, hints);
      expect(amount).toMatchObject({ state: 'known', value: { units: expected } });
    }
  });

  it('are none where nothing is known of the tool', () => {
    expect(hintsOf(null)).toBeNull();
  });

  it('read a schema once', () => {
    expect(placesIn(inCents)).toBe(placesIn(inCents));
  });

  it('end with any schema, however large and however it refers to itself', () => {
    const defs = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `d${index}`,
        { anyOf: [{ $ref: `#/$defs/d${(index + 1) % 40}` }, { $ref: `#/$defs/d${(index + 7) % 40}` }] },
      ]),
    );
    const wide = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, index) => [`amount_${index}`, { type: 'number' }]),
    );
    const start = performance.now();
    expect(placesOf({ $defs: defs, $ref: '#/$defs/d0' }, transfer)).toEqual([]);
    expect(placesOf({ properties: wide }, transfer).length).toBeLessThanOrEqual(4000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it.each<[string, JsonObject]>([
    ['null', { properties: { amount: null } }],
    ['a number', { properties: { amount: 7 } }],
    ['a list', { properties: [{ name: 'amount' }] }],
    ['a broken reference', { $ref: '#/$defs/nothing', properties: { amount: { $ref: '#/no/where' } } }],
    ['the name of a prototype', { properties: { constructor: {}, toString: { type: 'string' } } }],
    ['text where schemas belong', { anyOf: ['amount'], items: 'amount', enum: 'x' }],
  ])('survive %s in a schema', (_what, parameters) => {
    expect(Array.isArray(placesOf(parameters, transfer))).toBe(true);
  });
});

describe('measures as an answer shows them', () => {
  it('prefer the call to the schema, and say what the schema says besides', () => {
    const parameters: JsonObject = {
      properties: { amount: { type: 'integer', description: 'in cents' }, currency: { type: 'string' } },
    };
    const action = canonicalAction('refund_payment')!;
    const hints = hintsOf(knowledgeOf(parameters, 'accepted', {}));
    const read = readArguments({ amount: 1250, charge: 'ch_1' }, hints);
    const measures = measuresOf(action, read.facts, { single: true, inspected: null }, hints);
    expect(measuresShown(measures, statedPlacesOf(read), placesOf(parameters, action))).toEqual({
      amount: { path: 'context.amount', state: 'known', value: '12.5', source: 'declared', unit: 'minor' },
      currency: { path: 'context.currency', state: 'in_schema', evidence: 'is named currency' },
      records: { path: 'action', state: 'known', value: '1', source: 'counted' },
    });
  });

  it('say why a measure is not known', () => {
    const action = canonicalAction('transfer_funds')!;
    const shown = measuresShown(
      measuresOf(action, readArguments({ amount: 'lots', list_id: 'l' }).facts, { single: true, inspected: null }),
      null,
      [],
    );
    expect(shown).toEqual({
      amount: { path: 'context.amount', state: 'invalid', detail: 'is not a number' },
      recipients: { path: 'context.list_id', state: 'missing', detail: 'names a list without a count' },
    });
  });
});
