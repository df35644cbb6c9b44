import { describe, expect, it } from 'vitest';
import { decide } from '../../src/decide/decide.ts';
import { traceOf } from '../../src/decide/trace.ts';
import { applyBudgets, recheckBudgets } from '../../src/limits/apply-budgets.ts';
import { noBudgets } from '../../src/limits/budget-use.ts';
import type { Charge } from '../../src/limits/charge.ts';
import { claimedFacts } from '../../src/policy/subject.ts';
import { aClassification, anAction, known } from '../policy-fixtures.ts';
import { CounterBook, dayMs, judge, open, paymentsWith, setOf, start } from './budget-fixtures.ts';

const daily = paymentsWith(
  'budgets: [ { measure: amount, max: 5000, window: 1d, per: agent, over: require_approval } ]',
);
const blocking = paymentsWith('budgets: [ { measure: amount, max: 5000, window: 1d, over: block } ]');
const none = { kind: 'none' } as const;

describe('an action without budgets', () => {
  it('costs nothing and changes nothing', () => {
    const judgement = judge(setOf(''));
    const budgeted = applyBudgets(judgement, new CounterBook().place());
    expect(budgeted.verdict).toBe(judgement.verdict);
    expect(judgement.verdict.budgets).toBe(noBudgets);
    expect([budgeted.limits, budgeted.charges, budgeted.exceeded]).toEqual([[], [], []]);
  });
});

describe('a budget', () => {
  it('is charged by what is within it', () => {
    const { verdict, limits, charges } = new CounterBook().spend(daily, { amount: '1200' });
    expect(verdict.decision).toBe('ALLOW');
    expect(limits).toEqual([
      {
        id: 'pay/amount.USD/1d/agent',
        policyId: 'pay',
        measure: 'amount',
        currency: 'USD',
        window: '1d',
        per: 'agent',
        limit: '5000',
        before: '0',
        reserved: '1200',
        resetsAt: new Date(start).toISOString(),
      },
    ]);
    expect(charges).toEqual([
      {
        counter: 'b:pay/amount.USD/1d/agent:agt_1',
        windowMs: dayMs,
        measure: 'amount',
        currency: 'USD',
        amount: '1200',
        over: false,
      },
    ]);
  });

  it('holds exactly up to its bound', () => {
    const book = new CounterBook();
    expect(book.spend(daily, { amount: '4999.99' }).verdict.decision).toBe('ALLOW');
    expect(book.spend(daily, { amount: '0.01' }).verdict.decision).toBe('ALLOW');
    expect(book.spend(daily, { amount: '0.01' }).verdict.decision).toBe('REQUIRE_APPROVAL');
    expect(book.spend(daily, { amount: '0.01' }, start + dayMs).verdict.decision).toBe('REQUIRE_APPROVAL');
    expect(book.spend(daily, { amount: '0.01' }, start + dayMs + dayMs / 60).verdict.decision).toBe('ALLOW');
  });

  it('asks for what would be over it, says why, and holds nothing meanwhile', () => {
    const book = new CounterBook();
    book.spend(daily, { amount: '3200' });
    const { verdict, limits, charges, exceeded } = book.spend(daily, { amount: '2000' });
    const from = new Date(start + dayMs + dayMs / 60).toISOString();
    expect(verdict).toMatchObject({
      decision: 'REQUIRE_APPROVAL',
      matchedRule: 'transfer_funds → REQUIRE_APPROVAL',
      policy: { id: 'pay', layer: 'custom' },
      approval: { count: 1, expiresInMs: 3_600_000, useWithinMs: dayMs },
    });
    expect(verdict.reasons).toEqual([
      {
        code: 'budget_exceeded',
        policyId: 'pay',
        path: 'context.amount',
        actual: '2000 USD',
        limit: '5000',
        message: 'amount 2000 USD on top of 3200 USD is above 5000 USD in 1d per agent',
        passes: `amount up to 1800 USD until ${from}`,
        remedy: { path: 'context.amount', value: '1800' },
      },
    ]);
    expect(limits).toMatchObject([{ before: '3200', reserved: '0', resetsAt: from }]);
    expect(charges).toMatchObject([{ amount: '2000', over: true }]);
    expect(exceeded).toEqual(['pay/amount.USD/1d/agent']);
    expect(book.spend(daily, { amount: '1800' }).verdict.decision).toBe('ALLOW');
  });

  it('blocks where it says so, and is charged nothing then', () => {
    const book = new CounterBook();
    book.spend(blocking, { amount: '5000' });
    const { verdict, limits, charges } = book.spend(blocking, { amount: '1' });
    expect(verdict).toMatchObject({ decision: 'BLOCK', approval: null });
    expect(limits).toMatchObject([{ before: '5000', reserved: '0' }]);
    expect(charges).toEqual([]);
  });

  it.each([
    ['100', 'amount 100 USD from 2026-11-23T12:24:00.000Z on'],
    ['6000', 'amount up to 5000 USD, once earlier actions no longer count'],
  ])('with no room left tells when there is some for %s', (amount, passes) => {
    const book = new CounterBook();
    book.spend(blocking, { amount: '5000' });
    const { verdict } = book.spend(blocking, { amount });
    expect(verdict.reasons[0]).toMatchObject({ passes, remedy: null });
  });

  it('does not know when what is open will end', () => {
    const book = new CounterBook();
    book.move(applyBudgets(judge(blocking, { amount: '4000' }), book.place()), none, open);
    const { verdict, limits } = book.spend(blocking, { amount: '2000' });
    expect(verdict.reasons[0]?.passes).toBe('amount up to 1000 USD');
    expect(limits[0]?.resetsAt).toBe(new Date(start + dayMs + dayMs / 60).toISOString());
  });

  it('makes no verdict milder, and adds its reasons to an equal one', () => {
    const set = setOf(`
policies:
  - { id: pay, match: { actions: [transfer_funds] }, effect: allow, budgets: [ { measure: amount, max: 10, window: 1d, over: require_approval } ], approval: { expiresIn: 5m } }
  - { id: ask, match: { actions: [transfer_funds] }, where: [ { path: context.ask, is: true } ], effect: require_approval, approval: { expiresIn: 10m } }
  - { id: never, match: { actions: [transfer_funds] }, where: [ { path: context.never, is: true } ], effect: block }
`);
    const verdictFor = (args: { ask: boolean; never: boolean }) =>
      applyBudgets(judge(set, { action: { args } }), new CounterBook().place());
    const asked = verdictFor({ ask: true, never: false });
    expect(asked.verdict.reasons.map(({ code, policyId }) => [code, policyId])).toEqual([
      ['policy_matched', 'ask'],
      ['budget_exceeded', 'pay'],
    ]);
    expect(asked.verdict.approval?.expiresInMs).toBe(300_000);
    expect(asked.verdict.policy).toEqual({ id: 'ask', layer: 'custom' });
    const blocked = verdictFor({ ask: true, never: true });
    expect(blocked.verdict.decision).toBe('BLOCK');
    expect(blocked.verdict.reasons.map(({ policyId }) => policyId)).toEqual(['never']);
    expect([blocked.charges, blocked.exceeded]).toEqual([[], ['pay/amount.USD/1d/organization']]);
  });

  it('is charged by what waits for another reason', () => {
    const set = setOf(`
policies:
  - { id: pay, match: { actions: [transfer_funds] }, effect: require_approval, budgets: [ { measure: amount, max: 500, window: 1d, over: block } ] }
`);
    const { verdict, limits, charges } = applyBudgets(judge(set), new CounterBook().place());
    expect(verdict.decision).toBe('REQUIRE_APPROVAL');
    expect([limits[0]?.reserved, charges[0]?.amount, charges[0]?.over]).toEqual(['100', '100', false]);
  });

  it('keeps what is doubtful about the action among the reasons', () => {
    const classification = aClassification('transfer_funds', {
      measures: { amount: known('amount', 6000) },
      problems: [{ code: 'action_uncertain', path: 'action', detail: 'two meanings' }],
    });
    const verdict = decide(anAction(), classification, blocking, claimedFacts);
    const raised = applyBudgets({ classification, verdict }, new CounterBook().place()).verdict;
    expect(raised.reasons.map(({ code }) => code)).toEqual(['budget_exceeded', 'action_uncertain']);
  });
});

describe('what a budget cannot place', () => {
  const path = 'context.amount';
  it.each([
    ['measure_missing', {}],
    ['measure_missing', { amount: { state: 'missing', path, detail: 'somewhere' } }],
    ['measure_invalid', { amount: { state: 'invalid', path, detail: 'negative' } }],
    ['budget_exceeded', { amount: { state: 'unbounded', source: 'declared', path } }],
    ['currency_unpriced', { amount: known('amount', 1, 'JPY') }],
  ] as const)('is %s, over the budget, and charged as nothing', (code, measures) => {
    const { verdict, charges, limits } = applyBudgets(judge(daily, { measures }), new CounterBook().place());
    expect(verdict.decision).toBe('REQUIRE_APPROVAL');
    expect(verdict.reasons.map((reason) => reason.code)).toEqual([code]);
    expect(charges).toMatchObject([{ amount: '0', over: false }]);
    expect(limits).toMatchObject([{ before: '0', reserved: '0' }]);
  });

  it('gets the strictest of the currencies that the total has', () => {
    const set = paymentsWith(`budgets: [
      { measure: amount, currency: USD, max: 10, window: 1d, over: require_approval },
      { measure: amount, currency: EUR, max: 10, window: 1d, over: block },
      { measure: amount, currency: CHF, max: 10, window: 7d, over: require_approval } ]`);
    const verdictOf = (currency: string, amount = '1') =>
      applyBudgets(judge(set, { currency, amount }), new CounterBook().place());
    expect(verdictOf('JPY').verdict.decision).toBe('BLOCK');
    const dollars = verdictOf('USD');
    expect(dollars.verdict.decision).toBe('REQUIRE_APPROVAL');
    expect(dollars.exceeded).toEqual(['pay/amount.CHF/7d/organization']);
  });

  it('is nothing at all where the type has no such measure', () => {
    const set = setOf(`
policies: [ { id: all, effect: allow, budgets: [ { measure: records, max: 1, window: 1d, over: block } ] } ]`);
    expect(judge(set).verdict.budgets).toEqual([]);
    expect(judge(set, { type: 'delete_record', measures: {} }).verdict.budgets).toHaveLength(1);
  });
});

describe('calls', () => {
  const set = setOf(`
policies: [ { id: all, effect: allow, budgets: [ { measure: calls, max: 2, window: 1m, over: block } ] } ]`);

  it('are one for every action', () => {
    const book = new CounterBook();
    expect([1, 2, 3].map(() => book.spend(set).verdict.decision)).toEqual(['ALLOW', 'ALLOW', 'BLOCK']);
    expect(book.spend(set).verdict.reasons).toMatchObject([{ path: null, remedy: null, actual: '1' }]);
    expect(book.spend(set, {}, start + 61_000).verdict.decision).toBe('ALLOW');
  });

  it('are as many as the action says where it has such a measure', () => {
    const measures = { calls: known('calls', 3) };
    const { verdict } = new CounterBook().spend(set, { type: 'run_shell_command', measures });
    expect(verdict.reasons).toMatchObject([{ actual: '3', path: 'context.calls', remedy: { value: '2' } }]);
  });
});

describe('whose actions add up', () => {
  const per = (scope: string) =>
    paymentsWith(`budgets: [ { measure: calls, max: 9, window: 1h, per: ${scope}, over: block } ]`);
  const counters = (scope: string, scopes = {}) =>
    applyBudgets(judge(per(scope)), new CounterBook().place(start, scopes)).charges.map(({ counter }) =>
      counter.replace(/^b:pay\/calls\/1h\//, ''),
    );

  it.each([
    ['organization', {}, ['organization:']],
    ['key', {}, ['key:key_1']],
    ['action', {}, ['action:transfer_funds']],
    ['target', { target: ' BANK' }, ['target:#4bank']],
    ['agent', {}, ['agent:agt_1']],
    ['agent', { isKeyBound: false }, ['agent:agt_1', 'agent:key_1']],
    ['agent', { isKeyBound: false, agent: null }, ['agent:key_1']],
    ['session', { session: 's1' }, ['session:#2s1']],
    ['session', {}, ['session:key_1']],
    ['source', { source: 'stripe' }, ['source:#6stripe']],
    ['source', {}, ['source:key_1']],
  ])('per %s with %j', (scope, scopes, expected) => {
    expect(counters(scope, scopes)).toEqual(expected);
  });

  it('cannot be escaped by naming another agent each time', () => {
    const book = new CounterBook();
    const decisions = Array.from({ length: 10 }, (_, i) => {
      return book.spend(per('agent'), {}, start, { agent: `agt_${i}`, isKeyBound: false }).verdict.decision;
    });
    expect(decisions).toEqual([...Array.from({ length: 9 }, () => 'ALLOW'), 'BLOCK']);
  });

  it('marks only the counters that are exceeded', () => {
    const set = paymentsWith('budgets: [ { measure: calls, max: 1, window: 1h, per: agent, over: require_approval } ]');
    const book = new CounterBook();
    book.spend(set, {}, start, { agent: 'agt_2', isKeyBound: false });
    const { charges, limits } = book.spend(set, {}, start, { agent: 'agt_1', isKeyBound: false });
    expect(charges.map(({ over }) => over)).toEqual([false, true]);
    expect(limits).toMatchObject([{ before: '1', reserved: '0' }]);
  });
});

describe('duplicates', () => {
  const byInvoice = paymentsWith(
    'duplicates: [ { window: 7d, by: [context.invoice, target], over: require_approval } ]',
  );
  const invoice = (value: string | number, target = 'bank') => ({ action: { args: { invoice: value }, target } });

  it('are the same business key within the window', () => {
    const book = new CounterBook();
    expect(book.spend(byInvoice, invoice('INV-1')).verdict.decision).toBe('ALLOW');
    expect(book.spend(byInvoice, invoice('INV-2')).verdict.decision).toBe('ALLOW');
    expect(book.spend(byInvoice, invoice('INV-1', 'other')).verdict.decision).toBe('ALLOW');
    const { verdict, limits, charges } = book.spend(byInvoice, invoice(' inv-1 '));
    expect(verdict.decision).toBe('REQUIRE_APPROVAL');
    expect(verdict.reasons).toEqual([
      {
        code: 'duplicate',
        policyId: 'pay',
        path: 'context.invoice',
        actual: null,
        limit: null,
        message: 'the same context.invoice and target was asked for within 7d',
        passes: 'another context.invoice or target, or the same from 2026-11-29T14:48:00.000Z on',
        remedy: null,
      },
    ]);
    expect(limits).toMatchObject([{ id: 'pay/duplicate/7d/context.invoice+target', limit: '1', before: '1' }]);
    expect(charges).toMatchObject([{ measure: 'calls', amount: '1', over: true, isOccurrence: true }]);
    expect(charges[0]?.counter).toBe('b:pay/duplicate/7d/context.invoice+target:#16["inv-1","bank"]');
  });

  it('do not tell a number from the text of it', () => {
    const book = new CounterBook();
    book.spend(byInvoice, invoice(4711));
    expect(book.spend(byInvoice, invoice('4711')).verdict.decision).toBe('REQUIRE_APPROVAL');
  });

  it('cannot be escaped by leaving the key out', () => {
    const { verdict, charges } = new CounterBook().spend(byInvoice);
    expect(verdict.reasons).toMatchObject([{ code: 'fact_missing', path: 'context.invoice' }]);
    expect(charges).toMatchObject([{ amount: '0' }]);
  });

  it('may have a measure as their key', () => {
    const set = paymentsWith('duplicates: [ { window: 1h, by: [measures.amount], over: block } ]');
    const book = new CounterBook();
    expect(book.spend(set, { amount: '5.00' }).verdict.decision).toBe('ALLOW');
    expect(book.spend(set, { amount: '5', currency: 'EUR' }).verdict.decision).toBe('ALLOW');
    expect(book.spend(set, { amount: '5', currency: 'USD' }).verdict.decision).toBe('BLOCK');
    expect(book.spend(set, { measures: {} }).verdict.reasons).toMatchObject([{ code: 'fact_missing' }]);
  });

  it('are the same digest where no key is named', () => {
    const set = paymentsWith('duplicates: [ { window: 1h, over: block } ]');
    const book = new CounterBook();
    const decisionOf = (digest: string) => {
      const budgeted = applyBudgets(judge(set), book.place(start, {}, digest));
      book.move(budgeted, none, open);
      return budgeted.verdict.decision;
    };
    expect(['a', 'b', 'a'].map(decisionOf)).toEqual(['ALLOW', 'ALLOW', 'BLOCK']);
  });
});

describe('the policies whose budgets count', () => {
  const budget = (max: number) => `budgets: [ { measure: calls, max: ${max}, window: 1h, over: block } ]`;
  const idsOf = (yaml: string, args = {}) =>
    judge(setOf(yaml), { action: { args } }).verdict.budgets.map(({ id }) => id.split('/')[0]);

  it('are guardrails that allow, and regulate nothing by that', () => {
    const yaml = `guardrails: [ { id: g, effect: allow, ${budget(5)} } ]`;
    expect(idsOf(yaml)).toEqual(['g']);
    const { verdict } = judge(setOf(yaml), { type: 'delete_record', measures: {} });
    expect(verdict.policy?.layer).toBe('baseline');
  });

  it('are those that certainly apply, and those of which nobody can tell', () => {
    const policy = (where: string) =>
      `policies: [ { id: p, match: { actions: [transfer_funds] }, where: [ ${where} ], effect: allow, ${budget(5)} } ]`;
    expect(idsOf(policy('{ path: context.x, is: true }'), { x: true })).toEqual(['p']);
    expect(idsOf(policy('{ path: context.x, is: true }'), { x: false })).toEqual([]);
    expect(idsOf(policy('{ path: context.x, is: true }'))).toEqual(['p']);
  });

  it('are those of the baseline only where it is not replaced', () => {
    const replaced = `baseline: { replace: [ { id: transfer-funds, match: { actions: [transfer_funds] }, effect: allow, ${budget(5)} } ] }`;
    expect(idsOf(replaced)).toEqual(['transfer-funds']);
    expect(
      idsOf(`policies: [ { id: own, match: { actions: [transfer_funds] }, effect: allow } ]\n${replaced}`),
    ).toEqual([]);
  });

  it('name the earliest layer of those that exceed', () => {
    const set = setOf(`
guardrails: [ { id: g, effect: allow, ${budget(0)} } ]
policies: [ { id: p, match: { actions: [transfer_funds] }, effect: allow, ${budget(0)} } ]`);
    const { verdict } = new CounterBook().spend(set);
    expect(verdict.policy).toEqual({ id: 'g', layer: 'guardrail' });
    expect(verdict.reasons.map(({ policyId }) => policyId)).toEqual(['g', 'p']);
  });
});

describe('a trace', () => {
  it('shows what budgets and duplicates read', () => {
    const set =
      paymentsWith(`budgets: [ { measure: amount, max: 1, window: 1h, over: block }, { measure: calls, max: 1, window: 1h, over: block } ],
      duplicates: [ { window: 1h, by: [context.invoice, measures.amount], over: block } ]`);
    const classification = aClassification('transfer_funds', { measures: { amount: known('amount', 7) } });
    const steps = traceOf(anAction({ args: { invoice: 'INV-1' } }), classification, set, claimedFacts);
    expect(steps.find(({ policyId }) => policyId === 'pay')).toMatchObject({
      effect: 'allow',
      inputs: [
        { path: 'measures.amount', value: '7', standing: 'claimed' },
        { path: 'context.invoice', value: 'INV-1', standing: 'claimed' },
      ],
    });
  });
});

describe('an action that may be several things', () => {
  const set = setOf(`
policies:
  - { id: pay, match: { categories: [financial] }, effect: allow, budgets: [ { measure: amount, max: 100, window: 1d, over: block }, { measure: calls, max: 9, window: 1d, per: action, over: block } ] }
  - { id: mail, match: { actions: [send_email] }, effect: allow, budgets: [ { measure: recipients, max: 10, window: 1d, over: block } ] }
`);
  const mail = aClassification('send_email', { measures: { recipients: known('to', 11) } });
  const refund = (amount: string) =>
    aClassification('refund_payment', { measures: { amount: known('amount', amount) } });

  it('has to be within the budgets of each', () => {
    const { verdict } = new CounterBook().spend(set, { amount: '1', also: [mail] });
    expect(verdict).toMatchObject({ decision: 'BLOCK', policy: { id: 'mail' } });
  });

  it('is charged once, with the larger amount', () => {
    for (const [amount, other] of [
      ['1', '60'],
      ['60', '1'],
    ] as const) {
      const { charges } = new CounterBook().spend(set, { amount, also: [refund(other)] });
      expect(charges.filter(({ measure }) => measure === 'amount')).toMatchObject([{ amount: '60' }]);
    }
  });

  it('counts as each type where a budget is per type', () => {
    const { charges } = new CounterBook().spend(set, { also: [refund('1')] });
    const types = charges.map(({ counter }) => /action:(.*)/.exec(counter)?.[1]).filter((type) => type !== undefined);
    expect(types.sort()).toEqual(['refund_payment', 'transfer_funds']);
  });

  it('is over where one of the amounts is not known', () => {
    const unknown = aClassification('refund_payment', { measures: {} });
    const { verdict } = new CounterBook().spend(set, { amount: '1', also: [unknown] });
    expect(verdict).toMatchObject({ decision: 'BLOCK', reasons: [{ code: 'measure_missing' }] });
  });
});

describe('a redemption', () => {
  const held = (book: CounterBook, amount: string) => {
    const { charges } = applyBudgets(judge(daily, { amount }), book.place());
    book.move({ charges }, none, open);
    return charges;
  };
  const recheck = (book: CounterBook, charges: readonly Charge[], amount: string, set = daily) =>
    recheckBudgets(judge(set, { amount }), book.place(), { charges, standing: open });

  it('does not count against itself', () => {
    const book = new CounterBook();
    const charges = held(book, '4000');
    const { verdict, limits, exceeded, charges: again } = recheck(book, charges, '4000');
    expect([verdict.decision, exceeded]).toEqual(['ALLOW', []]);
    expect(limits).toMatchObject([{ before: '0', reserved: '4000' }]);
    expect(again).toEqual(charges);
  });

  it('passes over a budget that it was approved beyond', () => {
    const book = new CounterBook();
    held(book, '4000');
    const charges = held(book, '2000');
    expect(charges).toMatchObject([{ over: true }]);
    const { verdict, limits, exceeded, charges: again } = recheck(book, charges, '2000');
    expect([verdict.decision, exceeded]).toEqual(['ALLOW', []]);
    expect(limits).toMatchObject([{ before: '4000', reserved: '2000' }]);
    expect(again).toEqual(charges);
  });

  it('does not pass over one that came since, or that has become smaller or stricter', () => {
    const book = new CounterBook();
    held(book, '4000');
    const over = held(book, '2000');
    const stricter = paymentsWith('budgets: [ { measure: amount, max: 5000, window: 1d, per: agent, over: block } ]');
    expect(recheck(book, over, '2000', stricter).verdict.decision).toBe('BLOCK');
    const within = new CounterBook();
    const charges = held(within, '2000');
    const smaller = paymentsWith(
      'budgets: [ { measure: amount, max: 1000, window: 1d, per: agent, over: require_approval } ]',
    );
    expect(recheck(within, charges, '2000', smaller).exceeded).toEqual(['pay/amount.USD/1d/agent']);
    const other = paymentsWith('budgets: [ { measure: amount, max: 1000, window: 1h, over: require_approval } ]');
    expect(recheck(within, charges, '2000', other).exceeded).toEqual(['pay/amount.USD/1h/organization']);
  });

  it('does not pass with more than was approved', () => {
    const book = new CounterBook();
    held(book, '4000');
    const charges = held(book, '2000');
    expect(recheck(book, charges, '2000.01').exceeded).toEqual(['pay/amount.USD/1d/agent']);
  });

  it('passes with an amount that nobody could tell, as it was approved', () => {
    const book = new CounterBook();
    const judgement = judge(daily, { measures: {} });
    const { charges } = applyBudgets(judgement, book.place());
    book.move({ charges }, none, open);
    const rechecked = recheckBudgets(judgement, book.place(), { charges, standing: open });
    expect([rechecked.verdict.decision, rechecked.exceeded]).toEqual(['ALLOW', []]);
  });
});
