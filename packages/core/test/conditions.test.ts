import { describe, expect, it } from 'vitest';
import { decide } from '../src/decide/decide.ts';
import type { Facts } from '../src/policy/subject.ts';
import { aClassification, anAction, aPolicySet, known } from './policy-fixtures.ts';

/** What a condition says of an action: `m` matched, `n` not matched, `u` unknown. */
function outcomeOf(
  condition: string,
  {
    args = {},
    verified = [],
    ...rest
  }: {
    args?: Record<string, never> | object;
    verified?: string[];
    agent?: string | null;
    environment?: string | null;
    amount?: [value: number, currency: string | null];
    unbounded?: boolean;
  } = {},
): string {
  const set = aPolicySet(`policies:\n  - id: p\n    where: [ ${condition} ]\n    effect: block\n`);
  const amount = rest.amount === undefined ? {} : { amount: known('amount', ...rest.amount) };
  const records = rest.unbounded
    ? { records: { state: 'unbounded', source: 'inspected', path: 'context.sql' } as const }
    : {};
  const action = anAction({ args: args as never, agent: rest.agent ?? null, environment: rest.environment ?? null });
  const facts: Facts = { verified: new Set(verified) };
  const classification = aClassification('transfer_funds', {
    measures: { ...amount, ...records },
    flags: ['recursive'],
  });
  const index = set.policies.findIndex(({ policy }) => policy.id === 'p');
  return decide(action, classification, set, facts).outcomes[index]!;
}

describe('a condition', () => {
  it.each([
    ['{ path: context.tier, is: gold }', { tier: 'gold' }, 'm'],
    ['{ path: context.tier, is: gold }', { tier: 'Gold' }, 'n'],
    ['{ path: context.tier, is: gold }', {}, 'u'],
    ['{ path: context.tier, is: gold }', { tier: null }, 'u'],
    ['{ path: context.tier, is: gold }', { tier: 7 }, 'u'],
    ['{ path: context.n, is: 12000 }', { n: '12000.00' }, 'm'],
    ['{ path: context.n, is: "12000" }', { n: 12000 }, 'u'],
    ['{ path: context.n, above: 0.1 }', { n: '0.10' }, 'n'],
    ['{ path: context.n, above: 0.1 }', { n: '0.100000000000000001' }, 'm'],
    ['{ path: context.n, above: 900 }', { n: '1000' }, 'm'],
    ['{ path: context.n, above: 900 }', { n: 'many' }, 'u'],
    ['{ path: context.n, above: 900 }', { n: [1000] }, 'u'],
    ['{ path: context.n, atLeast: 5, below: 10 }', { n: 5 }, 'm'],
    ['{ path: context.n, atLeast: 5, below: 10 }', { n: 10 }, 'n'],
    ['{ path: context.n, atMost: 99999999999999999999 }', { n: '100000000000000000000' }, 'n'],
    ['{ path: context.ok, is: true }', { ok: 'true' }, 'u'],
    ['{ path: context.tier, in: [gold, silver] }', { tier: 'silver' }, 'm'],
    ['{ path: context.a.b.0.c, startsWith: x }', { a: { b: [{ c: 'xy' }] } }, 'm'],
    ['{ path: context.a.b.1.c, startsWith: x }', { a: { b: [{ c: 'xy' }] } }, 'u'],
    ['{ path: context.file, endsWith: .env }', { file: '/srv/.env' }, 'm'],
    ['{ path: context.tags, contains: urgent }', { tags: ['urgent', 3] }, 'm'],
    ['{ path: context.tags, contains: urgent }', { tags: 'not urgent' }, 'm'],
    ['{ path: context.tags, contains: urgent }', { tags: 5 }, 'u'],
    ['{ path: context.ticket, exists: false }', {}, 'm'],
    ['{ path: context.ticket, exists: true }', { ticket: 'T-1' }, 'm'],
    ['{ path: context.constructor, exists: true }', {}, 'n'],
    ['{ path: context.__proto__, exists: true }', {}, 'n'],
    ['{ path: flags, contains: recursive }', {}, 'm'],
    ['{ path: flags, contains: elevated }', {}, 'n'],
  ])('%s of %j is %s', (condition, args, outcome) => {
    expect(outcomeOf(condition, { args })).toBe(outcome);
  });

  it.each([
    ['{ not: { path: context.x, is: a } }', {}, 'u'],
    ['{ not: { path: context.x, is: a } }', { x: 'b' }, 'm'],
    ['{ any: [ { path: context.x, is: a }, { path: context.y, is: a } ] }', { y: 'a' }, 'm'],
    ['{ any: [ { path: context.x, is: a }, { path: context.y, is: a } ] }', { y: 'b' }, 'u'],
    ['{ all: [ { path: context.x, is: a }, { path: context.y, is: a } ] }', { y: 'b' }, 'n'],
    ['{ all: [ { path: context.x, is: a }, { path: context.y, is: a } ] }', { y: 'a' }, 'u'],
  ])('%s of %j is %s, in Kleene’s logic', (condition, args, outcome) => {
    expect(outcomeOf(condition, { args })).toBe(outcome);
  });

  it('sees an environment that is not stated or not recognised as production', () => {
    const condition = '{ path: environment, is: production }';
    expect(outcomeOf(condition)).toBe('m');
    expect(outcomeOf(condition, { environment: 'eu-west-1' })).toBe('m');
    expect(outcomeOf(condition, { environment: 'Staging' })).toBe('n');
  });

  it('can demand a fact that somebody vouches for', () => {
    const condition = '{ path: context.customer.tier, is: gold, verified: true }';
    const args = { customer: { tier: 'gold' } };
    expect(outcomeOf(condition, { args })).toBe('n');
    expect(outcomeOf(condition, { args, verified: ['context.customer'] })).toBe('m');
    expect(outcomeOf(condition, { args, verified: ['context.cust'] })).toBe('n');
  });

  it('compares an amount with amounts of its own currency only', () => {
    expect(outcomeOf('{ path: measures.amount, above: 100 }', { amount: [500, null] })).toBe('m');
    expect(outcomeOf('{ path: measures.amount, above: 100 }', { amount: [500, 'USD'] })).toBe('m');
    expect(outcomeOf('{ path: measures.amount, above: 100 }', { amount: [500, 'JPY'] })).toBe('u');
    expect(outcomeOf('{ path: measures.amount, above: 100, currency: JPY }', { amount: [50, 'JPY'] })).toBe('n');
    expect(outcomeOf('{ path: measures.amount, above: 100, currency: JPY }', { amount: [500, null] })).toBe('u');
  });

  it('sees what nothing bounds as above everything', () => {
    expect(outcomeOf('{ path: measures.records, above: 1000000 }', { unbounded: true })).toBe('m');
    expect(outcomeOf('{ path: measures.records, atMost: 1000000 }', { unbounded: true })).toBe('n');
  });
});

/** The same of an expression. */
function celOutcome(expression: string, args: object, agent: string | null = null): string {
  const set = aPolicySet(`policies:\n  - id: p\n    when: ${JSON.stringify(expression)}\n    effect: block\n`);
  const index = set.policies.findIndex(({ policy }) => policy.id === 'p');
  const action = anAction({ args: args as never, agent });
  const classification = aClassification('transfer_funds', { measures: { amount: known('amount', '1000.01') } });
  return decide(action, classification, set, { verified: new Set() }).outcomes[index]!;
}

describe('an expression', () => {
  it.each([
    ['context.invoice.total <= context.order.total', { invoice: { total: 9 }, order: { total: 10 } }, 'm'],
    ['context.a <= context.b', { a: '900', b: '1000' }, 'm'],
    ['context.a <= context.b', { a: 'x', b: 'y' }, 'u'],
    ['context.a > 500', { a: '12000.00' }, 'm'],
    ['context.a == 1', { a: '1.0' }, 'm'],
    ['context.a == "gold"', { a: 1 }, 'u'],
    ['context.a * 2 + 1 > 6', { a: 3 }, 'm'],
    ['context.missing > 1', {}, 'u'],
    ['context.missing > 1 || true', {}, 'm'],
    ['has(context.a) && context.a', { a: true }, 'm'],
    ['context.a', { a: 'yes' }, 'u'],
    ['context.items.all(item, item.price < 10)', { items: [{ price: 9 }, { price: '9.5' }] }, 'm'],
    ['context.reference.matches("^INV-[0-9]+$")', { reference: 'INV-77' }, 'm'],
    ['context.reference.matches("^(a+)+$")', { reference: `${'a'.repeat(5000)}b` }, 'n'],
    ['context.reference.matches("a")', { reference: 'b'.repeat(20_001) }, 'u'],
    ['context.a in ["x", "y"]', { a: 'y' }, 'm'],
    ['context.a in [1, 2]', { a: '2.0' }, 'm'],
    ['!(context.a in ["x", "y"])', { a: 7 }, 'u'],
    ['"k" in context.m', { m: { k: 1 } }, 'm'],
    ['"k" in {"k": 1}', {}, 'm'],
    ['"unbounded" in flags', {}, 'n'],
    ['measures.amount > 1000', {}, 'm'],
    ['measures.records > 1', {}, 'u'],
    ['risk.score >= 50 && action.category == "financial"', {}, 'm'],
  ])('%s of %j is %s', (expression, args, outcome) => {
    expect(celOutcome(expression, args)).toBe(outcome);
  });

  it('is unknown about an agent that is not named', () => {
    expect(celOutcome('agent == "billing-bot"', {})).toBe('u');
    expect(celOutcome('agent == "billing-bot"', {}, 'billing-bot')).toBe('m');
  });

  it('ranges over arguments of bounded size only', () => {
    const items = Array.from({ length: 3000 }, () => 1);
    expect(celOutcome('context.items.all(item, item == 1)', { items })).toBe('u');
    expect(celOutcome('size(context.items) == 3000', { items })).toBe('m');
  });
});
