import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../src/json/json.ts';
import { call, classify, said } from './classify-fixtures.ts';

const measuresOf = (name: string, args: JsonObject) => classify(call(name, args)).measures;
const problemsOf = (name: string, args: JsonObject) => classify(call(name, args)).problems.map(({ code }) => code);

describe('the amount', () => {
  it.each<[JsonObject, string | null]>([
    [{ amount: 12000 }, '12000'],
    [{ amount: '1000.01' }, '1000.01'],
    [{ amount: 0.1 }, '0.1'],
    [{ total: 50 }, '50'],
    [{ cost: 48000 }, '48000'],
    [{ totalAmount: 7 }, '7'],
    [{ amount_minor: 4900 }, '49'],
    [{ amountCents: '1' }, '0.01'],
    [{ amount_minor: 500, currency: 'JPY' }, '500'],
    [{ amount_minor: 5000, currency: 'KWD' }, '5'],
    [{ payment: { amount: 5 } }, '5'],
    [{ amount: { value: '45.50', currency: 'USD' } }, '45.5'],
    [{ amount: 10, cost: 20 }, '20'],
    [{ price: 10, quantity: 500 }, '5000'],
    [{ price: 10, quantity: 500, qty: 1 }, '5000'],
    [{ price: 'price_1', quantity: 5 }, null],
    [{ payments: [{ amount: 400 }, { amount: 700 }] }, '1100'],
    [{ amount: 1, payments: [{ amount: 400 }, { amount: 700 }] }, '1100'],
    [{ amounts: [1, 2] }, null],
    [{ amount: [1, 2] }, '3'],
    [{ amount: null }, null],
    [{}, null],
    [{ amount: -12000 }, 'invalid'],
    [{ amount: 'twelve' }, 'invalid'],
    [{ amount: 'NaN' }, 'invalid'],
    [{ amount: '1e9' }, 'invalid'],
    [{ amount: true }, 'invalid'],
    [{ amount: { of: 'gold' } }, 'invalid'],
    [{ amount: 5, cost: 'much' }, 'invalid'],
    [{ amount: 5, currency: 'dollars' }, 'invalid'],
    [{ amount: { value: 5, currency: 'EUR' }, currency: 'USD' }, 'invalid'],
  ])('of %j is %s', (args, expected) => {
    expect(said(measuresOf('transfer_funds', args).amount)).toBe(expected);
  });

  it('has its currency, wherever that stands', () => {
    expect(measuresOf('transfer_funds', { amount: 5 }).amount).toMatchObject({ currency: null });
    expect(measuresOf('transfer_funds', { amount: 5, currency: 'eur' }).amount).toMatchObject({ currency: 'EUR' });
    expect(measuresOf('transfer_funds', { amount_usd: 5 }).amount).toMatchObject({ currency: 'USD' });
    expect(measuresOf('charge_payment', { amount: { value: 5, currency: 'CHF' } }).amount).toMatchObject({
      currency: 'CHF',
      path: 'context.amount.value',
    });
  });

  it('that is not a magnitude is a problem', () => {
    expect(problemsOf('transfer_funds', { amount: -1 })).toEqual(['measure_invalid']);
  });

  it('means nothing for a record', () => {
    expect(measuresOf('update_ticket', { amount: -1 }).amount).toBeUndefined();
    expect(problemsOf('update_ticket', { amount: -1 })).toEqual([]);
  });

  it('never shrinks when another amount is stated beside it', () => {
    const amounts = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom('cost', 'total', 'price', 'payment'), (amount, other, key) => {
        const both = measuresOf('transfer_funds', { amount, [key]: key === 'payment' ? { amount: other } : other });
        expect(Number(said(both.amount))).toBe(Math.max(amount, other));
      }),
    );
  });
});

describe('recipients', () => {
  it.each<[JsonObject, string | null]>([
    [{ recipients: 50000 }, '50000'],
    [{ recipients: '120' }, '120'],
    [{ recipients: ['a@x.io', 'b@x.io'] }, '2'],
    [{ to: 'a@x.io' }, '1'],
    [{ to: 'a@x.io, b@x.io; c@x.io' }, '3'],
    [{ to: ['a@x.io', 'b@x.io'], cc: ['c@x.io'], bcc: [] }, '3'],
    [{ to: [{ email: 'a@x.io' }, { email: 'b@x.io' }] }, '2'],
    [{ recipients: 1, to: ['a@x.io', 'b@x.io'] }, '2'],
    [{ Destination: { ToAddresses: ['a@x.io'] } }, '1'],
    [{ to: 'all' }, 'unbounded'],
    [{ list_id: 'l_1' }, 'missing'],
    [{ segmentId: 's_1', to: 'a@x.io' }, 'missing'],
    [{ list_id: 'l_1', recipients: 20 }, '20'],
    [{ recipients: -1 }, 'invalid'],
    [{ recipients: 1.5 }, 'invalid'],
    [{ recipients: 'many' }, 'invalid'],
    [{ subject: 'hi' }, null],
  ])('of %j are %s', (args, expected) => {
    expect(said(measuresOf('send_email', args).recipients)).toBe(expected);
  });

  it('make a bulk mail from the hundred and first on, and where nobody says how many', () => {
    const typeOf = (args: JsonObject) => classify(call('send_email', args)).action.type;
    expect(typeOf({ recipients: 100 })).toBe('send_email');
    expect(typeOf({ recipients: 101 })).toBe('send_bulk_email');
    expect(typeOf({ to: Array.from({ length: 101 }, (_, index) => `u${index}@x.io`) })).toBe('send_bulk_email');
    expect(typeOf({ segment_id: 's_1' })).toBe('send_bulk_email');
  });

  it('take a telephone number for one', () => {
    expect(said(measuresOf('send_sms', { to: '+491701234567' }).recipients)).toBe('1');
  });
});

describe('records', () => {
  it.each<[JsonObject, string | null, string]>([
    [{ recordId: 'user_1' }, '1', 'delete_record'],
    [{ id: 42 }, '1', 'delete_record'],
    [{ id: '771' }, '1', 'delete_record'],
    [{}, '1', 'delete_record'],
    [{ records: 1, ids: ['a', 'b', 'c'] }, '3', 'bulk_delete_records'],
    [{ ids: 'a,b' }, '2', 'bulk_delete_records'],
    [{ users: ['a', 'b'] }, '2', 'bulk_delete_records'],
    [{ ids: ['*'] }, 'unbounded', 'bulk_delete_records'],
    [{ all: true }, 'unbounded', 'bulk_delete_records'],
    [{ all: false, id: 1 }, '1', 'delete_record'],
    [{ filter: {} }, 'unbounded', 'bulk_delete_records'],
    [{ where: '1=1' }, 'unbounded', 'bulk_delete_records'],
    [{ filter: { status: 'old' } }, 'missing', 'bulk_delete_records'],
    [{ where: { id: 7 } }, '1', 'delete_record'],
    [{ count: 'all' }, 'unbounded', 'bulk_delete_records'],
    [{ records: -5 }, 'invalid', 'delete_record'],
  ])('of a deletion with %j are %s, and it is %s', (args, expected, type) => {
    const classification = classify(call('delete_record', args));
    expect(said(classification.measures.records)).toBe(expected);
    expect(classification.action.type).toBe(type);
  });

  it('are one where the name is a singular, and nothing where it is a plural', () => {
    expect(said(measuresOf('update_ticket', { status: 'open' }).records)).toBe('1');
    expect(said(measuresOf('update_tickets', { status: 'open' }).records)).toBe(null);
    expect(said(measuresOf('update_tickets', { ids: [1, 2, 3] }).records)).toBe('3');
  });

  it('flag an action that is unbounded', () => {
    expect(classify(call('update_record', { all: true, status: 'x' })).flags).toContain('unbounded');
  });
});

describe('instances', () => {
  it.each<[string, JsonObject, string]>([
    ['provision_infrastructure', { instances: 120, cost: 48000 }, '120'],
    ['create_instance', {}, '1'],
    ['create_instance', { count: 3 }, '3'],
    ['scale_deployment', { replicas: 40 }, '40'],
    ['terminate_instances', { instanceIds: ['i-1', 'i-2'] }, '2'],
    ['aws.ec2.run_instances', { MinCount: 1, MaxCount: 9 }, '9'],
  ])('of %s %j are %s', (name, args, expected) => {
    expect(said(measuresOf(name, args).instances)).toBe(expected);
  });
});
