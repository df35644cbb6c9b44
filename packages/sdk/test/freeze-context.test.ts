import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freezeContext } from '../src/context/freeze-context.ts';
import { RunplaneError } from '../src/runplane-error.ts';

function pathRefused(context: unknown): string | null | undefined {
  try {
    freezeContext(context);
  } catch (error) {
    if (error instanceof RunplaneError && error.code === 'INVALID') return error.reasons[0]?.path;
    throw error;
  }
  return undefined;
}

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

const cycle: Record<string, unknown> = { name: 'loop' };
cycle.inner = [{ again: cycle }];

class Money {
  amount = 5;
}

describe('a context', () => {
  it('is copied, frozen and written exactly as JSON would', () => {
    const context = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ noUnicodeString: false }));
    fc.assert(
      fc.property(context, (value) => {
        fc.pre(JSON.stringify(value).isWellFormed() && !/\\ud[89a-f]/.test(JSON.stringify(value)));
        const { value: copy, json } = freezeContext(value);
        expect(json).toBe(JSON.stringify(value));
        expect(JSON.stringify(copy)).toBe(json);
        expect(isDeeplyFrozen(copy)).toBe(true);
      }),
    );
  });

  it.each<[string, unknown, string]>([
    ['an undefined member', { a: { b: undefined } }, 'context.a.b'],
    ['a function', { run: () => 1 }, 'context.run'],
    ['a method named toJSON', { a: 1, toJSON: () => ({ a: 2 }) }, 'context.toJSON'],
    ['a symbol', { kind: Symbol('x') }, 'context.kind'],
    ['a member named by a symbol', { [Symbol('x')]: 1 }, 'context[Symbol(x)]'],
    ['NaN', { list: [1, Number.NaN] }, 'context.list[1]'],
    ['infinity', { limit: Number.POSITIVE_INFINITY }, 'context.limit'],
    ['a BigInt', { amount: 10n }, 'context.amount'],
    ['a date', { at: new Date(0) }, 'context.at'],
    ['a map', { headers: new Map() }, 'context.headers'],
    ['bytes', { body: new Uint8Array(2) }, 'context.body'],
    ['a boxed text', { name: Object('ada') }, 'context.name'],
    ['an error', { error: new Error('x') }, 'context.error'],
    ['an instance of a class', { price: new Money() }, 'context.price'],
    ['an object that inherits its members', { price: Object.create({ amount: 5 }) }, 'context.price'],
    ['a cycle', cycle, 'context.inner[0].again'],
    ['half a surrogate pair', { 'odd key': '\ud800' }, 'context["odd key"]'],
    ['a name with half a surrogate pair', { '\udc00': 1 }, 'context["\\udc00"]'],
    // biome-ignore lint/suspicious/noSparseArray: the point
    ['a sparse array', { list: [1, , 3] }, 'context.list'],
    ['an array with a named member', { list: Object.assign([1], { total: 1 }) }, 'context.list'],
    ['an array of a class', { list: class extends Array {}.of(1, 2) }, 'context.list'],
    [
      'a getter',
      {
        get amount() {
          return Math.random();
        },
      },
      'context.amount',
    ],
    ['a hidden member', Object.defineProperty({}, 'amount', { value: 5, enumerable: false }), 'context.amount'],
    ['a list in place of an object', [1, 2], 'context'],
    ['a text in place of an object', 'all of it', 'context'],
  ])('with %s is refused by name', (_, context, path) => {
    expect(pathRefused(context)).toBe(path);
  });

  it('is bounded in depth and in number of values', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 10_000; level += 1) deep = { deep };
    expect(pathRefused(deep)).toMatch(/^context(\.deep){64}$/);
    let wide: unknown[] = [1];
    for (let level = 0; level < 40; level += 1) wide = [wide, wide];
    expect(pathRefused({ wide })).toMatch(/^context\.wide/);
  });

  it('keeps members with names that mean something to JavaScript', () => {
    const context = JSON.parse('{"__proto__":{"amount":1},"constructor":2,"hasOwnProperty":3}');
    const { value, json } = freezeContext(context);
    expect(json).toBe('{"__proto__":{"amount":1},"constructor":2,"hasOwnProperty":3}');
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('is written as it is, whatever a library put on the prototypes', () => {
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'forged', configurable: true });
    try {
      expect(freezeContext({ to: ['ada'] }).json).toBe('{"to":["ada"]}');
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });

  it('that is a proxy is read once', () => {
    let reads = 0;
    const amounts = [10, 1_000_000];
    const shifty = new Proxy(
      {},
      {
        ownKeys: () => ['amount'],
        getOwnPropertyDescriptor: () => ({
          value: amounts[reads++],
          enumerable: true,
          configurable: true,
          writable: true,
        }),
      },
    );
    const { value, json } = freezeContext(shifty);
    expect([value.amount, json]).toEqual([10, '{"amount":10}']);
  });

  it('may come from another realm', () => {
    expect(freezeContext(runInNewContext('({ to: ["ada"], options: { urgent: true } })')).json).toBe(
      '{"to":["ada"],"options":{"urgent":true}}',
    );
    expect(pathRefused(runInNewContext('({ at: new Date(0) })'))).toBe('context.at');
  });

  it('may hold the same object twice, and null prototypes', () => {
    const address = Object.assign(Object.create(null), { city: 'Turin' });
    expect(freezeContext({ from: address, to: address }).json).toBe('{"from":{"city":"Turin"},"to":{"city":"Turin"}}');
  });

  it('sends the zero that JSON has', () => {
    expect(Object.is(freezeContext({ balance: -0 }).value.balance, 0)).toBe(true);
  });
});
