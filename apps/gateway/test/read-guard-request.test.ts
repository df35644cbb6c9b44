import { canonicalJson, type JsonObject, type JsonValue } from '@runplane/core';
import { guardRequestSchema, ProblemError, reservedNames } from '@runplane/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noPins, type Pins } from '../src/guard/pins.ts';
import { type GuardRequest, readGuardRequest } from '../src/guard/read-guard-request.ts';

function read(body: JsonValue, header?: string, pins: Pins = noPins): GuardRequest {
  return readGuardRequest(body, header, pins);
}

function refusal(body: JsonValue, header?: string, pins?: Pins): { code: string; path: string | null } {
  try {
    read(body, header, pins);
  } catch (error) {
    if (error instanceof ProblemError) return { code: error.code, path: error.path };
    throw error;
  }
  throw new Error('was accepted');
}

const transfer = { action: 'transfer_funds', target: 'finance-system' };

describe('the forms of a guard call', () => {
  const expected = {
    requested: 'transfer_funds',
    target: 'finance-system',
    args: { amount: 12000 },
    agent: null,
    environment: 'production',
    session: null,
  };

  it.each([
    ['flat', { ...transfer, amount: 12000, environment: 'production' }],
    ['context', { ...transfer, context: { amount: 12000, environment: 'production' } }],
    ['context and environment', { ...transfer, context: { amount: 12000 }, environment: 'production' }],
    [
      'nested',
      {
        action: {
          type: 'transfer_funds',
          target: 'finance-system',
          context: { amount: 12000, environment: 'production' },
        },
        requestId: 'r1',
      },
    ],
    ['stated twice, equal', { ...transfer, amount: 12000, context: { amount: 12000, environment: 'production' } }],
    [
      'nested, target outside',
      { action: { type: 'transfer_funds' }, ...{ target: 'finance-system' }, amount: 12000, environment: 'production' },
    ],
  ])('%s gives the same action', (_, body) => {
    expect(read(body as JsonValue).action).toEqual(expected);
  });

  it('takes all that may stand beside the action', () => {
    const request = read({
      ...transfer,
      agent: 'billing-bot',
      session: 's1',
      callId: 'call_1',
      tool: { name: 'transfer', source: 'mcp://bank', digest: 'sha256:1' },
      requestId: 'r1',
    });
    expect(request.action).toMatchObject({ agent: 'billing-bot', session: 's1', args: {} });
    expect(request).toMatchObject({
      callId: 'call_1',
      tool: { name: 'transfer', source: 'mcp://bank', digest: 'sha256:1' },
      requestId: 'r1',
      idempotencyKey: 'r1',
    });
  });

  it('prefers the header as idempotency key', () => {
    expect(read({ ...transfer, requestId: 'r1' }, 'h1')).toMatchObject({ requestId: 'r1', idempotencyKey: 'h1' });
    expect(read(transfer)).toMatchObject({ requestId: null, idempotencyKey: null });
  });

  it('keeps arguments with reserved names when they stand in the context', () => {
    const context = { target: 'disk 7', agent: 'Smith', session: 3, permit: 'B-12', action: {} };
    expect(read({ ...transfer, context }).action).toMatchObject({ agent: null, session: null, args: context });
  });

  it('reads null as left out', () => {
    const nulls = {
      context: null,
      agent: null,
      environment: null,
      session: null,
      tool: null,
      requestId: null,
      permit: null,
    };
    expect(read({ ...transfer, ...nulls })).toEqual(read(transfer));
  });

  it('keeps a member called __proto__ an argument', () => {
    const body = JSON.parse(`{"action":"a","target":"t","__proto__":{"amount":1},"context":{"x":1}}`);
    const { args } = read(body).action;
    expect(Object.getPrototypeOf(args)).toBe(Object.prototype);
    expect(Object.keys(args).sort()).toEqual(['__proto__', 'x']);
  });
});

describe('what a guard call may not say', () => {
  it.each<[string, JsonValue, string, string | null]>([
    ['a body that is no object', [], 'invalid_request', null],
    ['no action', { target: 'x' }, 'invalid_request', 'action'],
    ['an action that is a number', { action: 7, target: 'x' }, 'invalid_request', 'action'],
    ['no target', { action: 'send_email' }, 'invalid_request', 'target'],
    ['an empty target', { action: 'send_email', target: '' }, 'invalid_request', 'target'],
    ['a name that is too long', { action: 'a'.repeat(257), target: 'x' }, 'invalid_request', 'action'],
    ['a context that is a list', { action: 'send_email', target: 'x', context: [] }, 'invalid_request', 'context'],
    [
      'an environment that is no name',
      { ...transfer, context: { environment: 5 } },
      'invalid_request',
      'context.environment',
    ],
    [
      'an unknown member of the action',
      { action: { type: 'a', target: 't', amount: 1 } },
      'invalid_request',
      'action.amount',
    ],
    ['an action without a target', { action: { type: 'a' } }, 'invalid_request', 'action.target'],
    ['an unknown member of the tool', { ...transfer, tool: { version: '1' } }, 'invalid_request', 'tool.version'],
    ['a request id with a space', { ...transfer, requestId: 'a b' }, 'invalid_request', 'requestId'],
    ['a fact twice', { ...transfer, amount: 1, context: { amount: 12000 } }, 'conflicting_fact', 'amount'],
    ['a number and its text', { ...transfer, amount: 1, context: { amount: '1' } }, 'conflicting_fact', 'amount'],
    [
      'two environments',
      { ...transfer, environment: 'test', context: { environment: 'production' } },
      'conflicting_fact',
      'environment',
    ],
    ['two agents', { ...transfer, agent: 'a', context: { agent: 'b' } }, 'conflicting_fact', 'agent'],
    ['two targets', { action: { type: 'a', target: 't' }, target: 'u' }, 'conflicting_fact', 'target'],
    ['U+0000 in the name of an agent', { ...transfer, agent: 'a\0b' }, 'invalid_request', 'agent'],
    [
      'a nonce that is short',
      { ...transfer, execute: { executor: 'x', nonce: 'n' } },
      'invalid_request',
      'execute.nonce',
    ],
    ['no executor', { ...transfer, execute: { nonce: 'n'.repeat(16) } }, 'invalid_request', 'execute.executor'],
    ['another permit', { ...transfer, permit: 'cheque' }, 'invalid_request', 'permit'],
    ['a permit of no type', { ...transfer, permit: { audience: 'a' } }, 'invalid_request', 'permit.type'],
    [
      'a permit beside a redemption',
      { ...transfer, permit: 'opaque', execute: { executor: 'x', nonce: 'n'.repeat(16) } },
      'invalid_request',
      'permit',
    ],
    [
      'a signed permit that would be too long',
      {
        ...transfer,
        target: '界'.repeat(256),
        permit: { type: 'jws', audience: '界'.repeat(256) },
        agent: '界'.repeat(256),
      },
      'invalid_request',
      'permit',
    ],
    ['an agent without a name', { ...transfer, agent: { model: 'm' } }, 'invalid_request', 'agent.name'],
    [
      'a name of Object.prototype, twice',
      JSON.parse('{"action":"a","target":"t","toString":1,"context":{"toString":2}}'),
      'conflicting_fact',
      'toString',
    ],
  ])('refuses %s', (_, body, code, path) => {
    expect(refusal(body)).toEqual({ code, path });
  });

  it('refuses an idempotency key that is not visible ASCII', () => {
    expect(refusal(transfer, 'käse')).toEqual({ code: 'invalid_request', path: 'Idempotency-Key' });
    expect(refusal(transfer, 'k'.repeat(256))).toEqual({ code: 'invalid_request', path: 'Idempotency-Key' });
  });

  it('bounds the depth of the context alike in every form', () => {
    const nested = (levels: number): JsonValue => (levels === 0 ? 1 : { a: nested(levels - 1) });
    const context = (levels: number) => nested(levels) as JsonObject;
    const forms = (levels: number): JsonValue[] => [
      { ...transfer, ...context(levels) },
      { ...transfer, context: context(levels) },
      { action: { type: 'a', target: 't', context: context(levels) } },
    ];
    for (const body of forms(32)) expect(read(body).action.args).toEqual(context(32));
    for (const body of forms(33)) expect(refusal(body)).toEqual({ code: 'too_deep', path: 'context' });
  });
});

describe('what a key pins', () => {
  const pins = (agent: string | null, environment: string | null): Pins => ({ agent, environment });

  it('speaks for its agent alone', () => {
    expect(read(transfer, undefined, pins('billing-bot', null)).action.agent).toBe('billing-bot');
    expect(read({ ...transfer, agent: 'billing-bot' }, undefined, pins('billing-bot', null)).action.agent).toBe(
      'billing-bot',
    );
    expect(refusal({ ...transfer, agent: 'other' }, undefined, pins('billing-bot', null))).toEqual({
      code: 'agent_mismatch',
      path: 'agent',
    });
  });

  it.each([
    ['staging', null, 'staging'],
    ['staging', 'production', 'production'],
    ['staging', 'somewhere', 'somewhere'],
    ['staging', 'development', 'staging'],
    ['production', 'test', 'production'],
    ['production', 'somewhere', 'production'],
    ['development', 'test', 'development'],
    ['test', 'staging', 'staging'],
    [null, 'test', 'test'],
  ])('pinned %s and claimed %s is %s', (pinned, claimed, effective) => {
    expect(read({ ...transfer, environment: claimed }, undefined, pins(null, pinned)).action.environment).toBe(
      effective,
    );
    expect(
      read({ ...transfer, context: { environment: claimed } }, undefined, pins(null, pinned)).action.environment,
    ).toBe(effective);
  });
});

const name = fc.oneof(
  { weight: 9, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constant('a\0b') },
);
const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>;
const facts = fc.dictionary(
  fc.string({ maxLength: 6 }).filter((key) => !(reservedNames as readonly string[]).includes(key)),
  json,
  { maxKeys: 5, noNullPrototype: true },
);
/** Something near a guard call: each member right, wrong or missing. */
const odd = <T>(right: fc.Arbitrary<T>) => fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: json });
const contextual = facts.chain((context) =>
  fc.option(odd(name)).map((environment) => (environment === null ? context : { ...context, environment })),
);
const nearlyGuardCall = fc
  .record(
    {
      action: odd(
        fc.oneof(
          name,
          fc.record({ type: odd(name), target: odd(name), context: odd(contextual) }, { requiredKeys: [] }),
        ),
      ),
      target: odd(name),
      context: odd(contextual),
      agent: odd(name),
      environment: odd(name),
      session: odd(name),
      callId: odd(name),
      tool: odd(fc.record({ name: odd(name), source: odd(name), digest: odd(name) }, { requiredKeys: [] })),
      requestId: odd(fc.string({ maxLength: 4 })),
      execute: fc.constantFrom(null, null, {}),
      amount: json,
    },
    { requiredKeys: [] },
  )
  .map((body) => JSON.parse(JSON.stringify(body)) as JsonValue);

describe('the door', () => {
  it('accepts exactly what the published schema accepts, contradictions apart', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(nearlyGuardCall, json), (body) => {
        let outcome: string;
        try {
          read(body);
          outcome = 'accepted';
          accepted += 1;
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error;
          outcome = error.code;
        }
        if (outcome === 'conflicting_fact') return;
        expect(guardRequestSchema.safeParse(body).success).toBe(outcome === 'accepted');
      }),
      { numRuns: 2000 },
    );
    // by chance: forty or so, and a test in which none is would say nothing
    expect(accepted).toBeGreaterThan(5);
  });

  it('reads equal facts from every form', () => {
    fc.assert(
      fc.property(name, name, facts, fc.option(name), (type, target, context, environment) => {
        const all = environment === null ? context : { ...context, environment };
        const forms = [
          { ...all, action: type, target },
          { action: type, target, context: all },
          { action: { type, target, context: all } },
        ].map((body) => read(JSON.parse(JSON.stringify(body)) as JsonValue).action);
        const texts = forms.map((action) => canonicalJson({ ...action, args: action.args }));
        expect(new Set(texts).size).toBe(1);
      }),
    );
  });
});
