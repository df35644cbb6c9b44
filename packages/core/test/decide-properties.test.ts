import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureName } from '../src/catalogue/canonical-action.ts';
import { canonicalActions } from '../src/catalogue/catalogue.ts';
import type { Measure, Measures } from '../src/classify/classification.ts';
import { decide } from '../src/decide/decide.ts';
import { outcomesOf, traceOf } from '../src/decide/trace.ts';
import type { DecisionKind, Reason, Verdict } from '../src/decide/verdict.ts';
import type { Flag } from '../src/inspect/inspection.ts';
import type { JsonObject, JsonValue } from '../src/json/json.ts';
import { isNegative, parseDecimal } from '../src/money/decimal.ts';
import { flags, measureNames } from '../src/policy/fact-path.ts';
import { builtInPolicies } from '../src/policy/parse-policies.ts';
import { claimedFacts } from '../src/policy/subject.ts';
import { aClassification, anAction, aPolicySet } from './policy-fixtures.ts';

const strictness: Readonly<Record<DecisionKind, number>> = { ALLOW: 0, REQUIRE_APPROVAL: 1, BLOCK: 2 };
const builtInIds = [...builtInPolicies.guardrails, ...builtInPolicies.baseline].map(({ id }) => id);

/** What an agent sends, and what else is known of it. */
interface Request {
  readonly type: string;
  readonly args: JsonObject;
  readonly flags: readonly Flag[];
  readonly environment: string | null;
  readonly agent: string | null;
  readonly target: string;
}

/** As small as a classifier can be: measures stand in the arguments under their own names. */
function measuresIn(args: JsonObject): Measures {
  const stated = measureNames.filter((name) => Object.hasOwn(args, name));
  return Object.fromEntries(stated.map((name) => [name, measureIn(name, args)]));
}

function measureIn(name: MeasureName, args: JsonObject): Measure {
  const path = `context.${name}`;
  const value = args[name];
  if (value === 'all') return { state: 'unbounded', source: 'declared', path };
  if (value === 'some') return { state: 'missing', path, detail: 'a list without a count' };
  const decimal = typeof value === 'number' || typeof value === 'string' ? parseDecimal(value) : null;
  if (decimal === null || isNegative(decimal)) return { state: 'invalid', path, detail: 'not a magnitude' };
  const currency = name === 'amount' && typeof args.currency === 'string' ? args.currency : null;
  return { state: 'known', value: decimal, currency, source: 'declared', path };
}

function understand({ type, args, flags: raised, ...rest }: Request) {
  const action = anAction({ requested: type, args, ...rest });
  const measures = measuresIn(args);
  const problems = Object.values(measures)
    .filter(({ state }) => state === 'invalid')
    .map(({ path }) => ({ code: 'measure_invalid' as const, path, detail: 'not a magnitude' }));
  return { action, classification: aClassification(type, { measures, flags: raised, problems }) };
}

function decideRequest(set: ReturnType<typeof aPolicySet>, request: Request): Verdict {
  const { action, classification } = understand(request);
  return decide(action, classification, set, claimedFacts);
}

const types = fc.constantFrom(...canonicalActions.map(({ type }) => type), 'transfer_funds', 'send_email');
const magnitude = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 300_000 }),
  fc.constantFrom('1000.01', '500', 'all', 'some', -5, 'twelve'),
);

const argumentsOf = fc.record(
  {
    amount: magnitude,
    records: magnitude,
    recipients: magnitude,
    instances: magnitude,
    currency: fc.constantFrom('USD', 'EUR', 'JPY'),
    tier: fc.constantFrom<JsonValue>('gold', 'silver', 7),
    confirmed: fc.boolean(),
    score: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant('high')),
  },
  { requiredKeys: [] },
);

const requests: fc.Arbitrary<Request> = fc.record({
  type: types,
  args: argumentsOf as fc.Arbitrary<JsonObject>,
  flags: fc.subarray<Flag>([...flags]),
  environment: fc.constantFrom(null, 'production', 'staging', 'development', 'test', 'elsewhere'),
  agent: fc.constantFrom(null, 'billing-bot', 'other'),
  target: fc.constantFrom('crm', 'finance-system', 'production'),
});

const effect = fc.constantFrom('allow', 'require_approval', 'block');
const restriction = fc.constantFrom('require_approval', 'block');
/** conditions that more of a fact, or less knowledge of it, can only bring closer to true */
const risingConditions = fc.constantFrom(
  '{ path: context.score, above: 10 }',
  '{ path: measures.amount, above: 700 }',
  '{ path: measures.records, atLeast: 20 }',
  '{ path: context.confirmed, is: false }',
  '{ path: environment, is: production }',
  '{ path: flags, contains: unbounded }',
  '{ any: [ { path: context.score, atLeast: 5 }, { path: measures.recipients, above: 3 } ] }',
  '{ all: [ { path: context.score, atLeast: 5 }, { path: measures.recipients, above: 3 } ] }',
);
const otherConditions = fc.constantFrom(
  '{ not: { path: context.tier, is: gold } }',
  '{ path: context.tier, in: [gold, silver] }',
  '{ path: context.score, below: 3 }',
  '{ path: context.score, atMost: 3 }',
  '{ path: target, startsWith: finance }',
  '{ path: risk.score, above: 60 }',
);
const matches = fc.constantFrom(
  '',
  'match: { agents: ["billing-*"] }, ',
  'match: { actions: ["*_email", transfer_funds] }, ',
);
const bounds = fc
  .uniqueArray(fc.integer({ min: 1, max: 200_000 }), { minLength: 1, maxLength: 3 })
  .map((values) => values.sort((a, b) => a - b));

const graduated = bounds.chain((values) =>
  fc.array(effect, { minLength: values.length, maxLength: values.length }).map((effects) => {
    const order = ['allow', 'require_approval', 'block'];
    const rising = [...effects].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const steps = values.map((upTo, i) => `{ measure: amount, upTo: ${upTo}, effect: ${rising[i]} }`);
    return `match: { actions: [transfer_funds, charge_payment] }, thresholds: [ ${steps.join(', ')} ]`;
  }),
);

const where = (conditions: fc.Arbitrary<string>) =>
  fc.array(conditions, { minLength: 1, maxLength: 2 }).map((each) => `where: [ ${each.join(', ')} ]`);
const limited = fc
  .tuple(fc.nat(100), restriction)
  .map(
    ([max, over]) =>
      `match: { actions: ["send_*"] }, effect: allow, limits: [ { measure: recipients, max: ${max}, over: ${over} } ]`,
  );

const anyBody = fc.oneof(
  fc
    .tuple(matches, where(fc.oneof(risingConditions, otherConditions)), effect)
    .map(([match, c, e]) => `${match}${c}, effect: ${e}`),
  fc.tuple(matches, effect).map(([match, e]) => `${match}effect: ${e}`),
  graduated,
  limited,
);

/** Bodies under which more of a dangerous fact is never milder. */
const risingBody = fc.oneof(
  fc.tuple(matches, where(risingConditions), restriction).map(([match, c, e]) => `${match}${c}, effect: ${e}`),
  fc.tuple(matches, effect).map(([match, e]) => `${match}effect: ${e}`),
  graduated,
  limited,
);

/** Bodies that never allow. */
const restrictingBody = fc
  .tuple(matches, where(fc.oneof(risingConditions, otherConditions)), restriction)
  .map(([match, c, e]) => `${match}${c}, effect: ${e}`);

const document = (bodies: readonly string[], disabled: readonly string[] = []): string => {
  const policies = bodies.map((body, i) => `  - { id: p${i}, ${body} }\n`).join('');
  return `policies:\n${policies}baseline: { disable: [${disabled.join(', ')}] }\n`;
};

// documents rather than sets: a counterexample is to be read
const anyDocument = fc.array(anyBody, { maxLength: 5 }).map((bodies) => document(bodies));
// one policy allows everything: without it the first one that asks would lift the block on what nothing is about
const risingDocument = fc
  .array(risingBody, { maxLength: 5 })
  .map((bodies) => document(['effect: allow', ...bodies], builtInIds));

describe('every verdict', () => {
  it('has risk terms that add up to its score', () => {
    fc.assert(
      fc.property(requests, anyDocument, (request, yaml) => {
        const set = aPolicySet(yaml);
        const { risk } = decideRequest(set, request);
        expect(risk.factors.reduce((sum, { points }) => sum + points, 0)).toBe(risk.score);
        expect(risk.score).toBeGreaterThanOrEqual(0);
        expect(risk.score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('has a trace in which every policy of the set stands once, with the same outcomes', () => {
    fc.assert(
      fc.property(requests, anyDocument, (request, yaml) => {
        const set = aPolicySet(yaml);
        const { action, classification } = understand(request);
        const trace = traceOf(action, classification, set, claimedFacts);
        expect(trace.map(({ policyId }) => policyId)).toEqual(set.policies.map(({ policy }) => policy.id));
        expect(outcomesOf(trace)).toBe(decideRequest(set, request).outcomes);
      }),
    );
  });

  it('has at least one reason, and a deciding policy that stands in the trace with that effect', () => {
    fc.assert(
      fc.property(requests, anyDocument, (request, yaml) => {
        const set = aPolicySet(yaml);
        const { action, classification } = understand(request);
        const verdict = decideRequest(set, request);
        expect(verdict.reasons).not.toEqual([]);
        const step = traceOf(action, classification, set, claimedFacts).find(
          ({ policyId }) => policyId === verdict.policy?.id,
        );
        expect(step?.effect?.toUpperCase() ?? verdict.decision).toBe(verdict.decision);
      }),
    );
  });
});

const isSame = (a: Reason, b: Reason) => a.code === b.code && a.policyId === b.policyId && a.path === b.path;

/** The request with the fact at `path` set to `value`. */
function withFact(args: JsonObject, path: string, value: JsonValue): JsonObject {
  const [name, ...rest] = path.split('.');
  if (name === undefined) return args;
  if (rest.length === 0) return { ...args, [name]: value };
  return { ...args, [name]: withFact({}, rest.join('.'), value) };
}

/** Requests of the types that policies put bounds on. */
const bounded = fc
  .tuple(requests, fc.constantFrom('transfer_funds', 'charge_payment', 'send_email', 'update_record'))
  .map(([request, type]) => ({ ...request, type }));

describe('a remedy', () => {
  it('removes its reason when it is applied to the request', () => {
    let applied = 0;
    fc.assert(
      fc.property(bounded, anyDocument, (request, yaml) => {
        const set = aPolicySet(yaml);
        for (const reason of decideRequest(set, request).reasons) {
          if (reason.remedy === null) continue;
          const { path, value } = reason.remedy;
          const args = withFact(request.args, path.replace(/^context\./, ''), value);
          const after = decideRequest(set, { ...request, args }).reasons;
          expect(after.filter((other) => isSame(other, reason))).toEqual([]);
          applied += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(applied).toBeGreaterThan(100);
  });
});

type Worsening = (request: Request) => Request;

/** One more dangerous fact, or one fact less. */
const worsenings: fc.Arbitrary<Worsening> = fc.oneof(
  fc.constantFrom(...(['amount', 'records', 'recipients', 'instances'] as const)).map(
    (name): Worsening =>
      (request) => ({ ...request, args: { ...request.args, ...larger(name, request.args) } }),
  ),
  fc.constant<Worsening>((request) => ({ ...request, environment: 'production' })),
  fc.constant<Worsening>((request) => ({ ...request, environment: null })),
  fc.constantFrom(...flags).map(
    (flag): Worsening =>
      (request) => ({ ...request, flags: [...new Set([...request.flags, flag])] }),
  ),
);

function larger(name: MeasureName, args: JsonObject): JsonObject {
  const value = args[name];
  if (typeof value === 'number' && value >= 0) return { [name]: value * 2 + 1 };
  return typeof value === 'string' && parseDecimal(value) !== null ? { [name]: 'all' } : {};
}

const without =
  (name: string): Worsening =>
  (request) => ({
    ...request,
    args: Object.fromEntries(Object.entries(request.args).filter(([key]) => key !== name)),
  });

/** What a policy reads, and risk does not: an unknown measure is none to the risk. */
const forgettings = fc.constantFrom(without('score'), without('confirmed'), without('tier'));

describe('a more dangerous fact', () => {
  const expectNotMilder = (before: Verdict, after: Verdict) =>
    expect(strictness[after.decision]).toBeGreaterThanOrEqual(strictness[before.decision]);

  it('never gets a milder decision under the baseline', () => {
    const set = aPolicySet();
    fc.assert(
      fc.property(requests, worsenings, (request, worsen) => {
        expectNotMilder(decideRequest(set, request), decideRequest(set, worsen(request)));
      }),
      { numRuns: 500 },
    );
  });

  it('never gets a milder decision under policies that go up with it', () => {
    fc.assert(
      fc.property(requests, risingDocument, worsenings, (request, yaml, worsen) => {
        const set = aPolicySet(yaml);
        expectNotMilder(decideRequest(set, request), decideRequest(set, worsen(request)));
      }),
      { numRuns: 500 },
    );
  });

  it('is also one that is missing', () => {
    fc.assert(
      fc.property(requests, fc.array(restrictingBody, { maxLength: 5 }), forgettings, (request, bodies, forget) => {
        const kept = aPolicySet(document(bodies));
        expectNotMilder(decideRequest(kept, request), decideRequest(kept, forget(request)));
      }),
      { numRuns: 300 },
    );
  });

  it('is also a policy that allowed, taken away', () => {
    fc.assert(
      fc.property(requests, fc.array(anyBody, { minLength: 1, maxLength: 5 }), (request, bodies) => {
        const before = decideRequest(aPolicySet(document(bodies, builtInIds)), request);
        const index = bodies.findIndex((_, i) => `p${i}` === before.policy?.id);
        fc.pre(before.decision === 'ALLOW' && index !== -1);
        const fewer = bodies.filter((_, i) => i !== index);
        expectNotMilder(before, decideRequest(aPolicySet(document(fewer, builtInIds)), request));
      }),
    );
  });
});
