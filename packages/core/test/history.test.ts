import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeHistory,
  decodeSample,
  deviationOf,
  emptyHistory,
  encodeHistory,
  encodeSample,
  type History,
  historyAt,
  historyEndsAt,
  moneyOf,
  parseDecimal,
  type Sample,
  sampleOf,
  trained,
} from '../src/index.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = 500_000 * hour;
const decimal = (text: string) => parseDecimal(text)!;
const target = (name: string) => name.padEnd(8, '.');
const sample = (name = 'vendor', amount: string | null = null, currency = 'USD'): Sample => ({
  target: target(name),
  amount: amount === null ? null : moneyOf(decimal(amount), currency),
});

/** So many executed, one every four hours. */
function historyOf(samples: readonly Sample[], from = start): History {
  return samples.reduce((history, each, at) => trained(history, each, from + at * 4 * hour), emptyHistory);
}

const usual = (count: number) => historyOf(Array.from({ length: count }, () => sample('vendor', '100')));
const after = start + 200 * hour;
const pointsOf = (history: History, each: Sample, at = after) =>
  deviationOf(history, each, at).map(({ code, points }) => `${code} ${points}`);

describe('a deviation', () => {
  it('is none before thirty were executed', () => {
    expect(pointsOf(usual(29), sample('other', '100000'))).toEqual([]);
    expect(pointsOf(usual(30), sample('other', '100000'))).toEqual(['history 4', 'history 8']);
  });

  it('is none for what is usual', () => {
    expect(pointsOf(usual(30), sample('vendor', '100'))).toEqual([]);
    expect(pointsOf(usual(30), sample())).toEqual([]);
  });

  it('is the first use of a target, until that was executed', () => {
    expect(pointsOf(usual(30), sample('other'))).toEqual(['history 4']);
    expect(pointsOf(trained(usual(30), sample('other'), after), sample('other'))).toEqual([]);
  });

  it('forgets the target that was used longest ago', () => {
    const many = historyOf([sample('old'), ...Array.from({ length: 64 }, (_, at) => sample(`t${at}`))]);
    expect(pointsOf(many, sample('old'))).toEqual(['history 4']);
    expect(pointsOf(many, sample('t0'))).toEqual([]);
  });

  it.each([
    ['300', []],
    ['300.01', ['history 4']],
    ['1000', ['history 4']],
    ['1000.01', ['history 8']],
  ])('of %s beside a median of 100 is %j', (amount, terms) => {
    expect(pointsOf(usual(30), sample('vendor', amount))).toEqual(terms);
  });

  it('compares amounts of one currency, and only where there are enough', () => {
    const mixed = historyOf(Array.from({ length: 40 }, (_, at) => sample('vendor', '100', at < 35 ? 'USD' : 'EUR')));
    expect(pointsOf(mixed, sample('vendor', '5000', 'USD'))).toEqual(['history 8']);
    expect(pointsOf(mixed, sample('vendor', '5000', 'EUR'))).toEqual([]);
    expect(pointsOf(mixed, sample('vendor', '5000', 'GBP'))).toEqual([]);
  });

  it('is a rate above three times that of the busiest hour of the day before', () => {
    const quiet = historyOf(Array.from({ length: 30 }, () => sample()));
    const last = start + 29 * 4 * hour;
    let busy = quiet;
    for (let count = 1; count < 10; count += 1) {
      expect(pointsOf(busy, sample(), last + hour)).toEqual([]);
      busy = trained(busy, sample(), last + hour);
    }
    expect(pointsOf(busy, sample(), last + hour)).toEqual(['history 4']);
    expect(pointsOf(busy, sample(), last + 2 * hour)).toEqual([]);
    // nothing to compare with
    expect(pointsOf(trained(quiet, sample(), last + 30 * hour), sample(), last + 30 * hour)).toEqual([]);
  });

  it('is that of an hour of yesterday for a job that runs once a day', () => {
    let history = emptyHistory;
    for (let days = 0; days < 3; days += 1) {
      for (let count = 0; count < 20; count += 1) {
        expect(pointsOf(history, sample(), start + days * day)).toEqual([]);
        history = trained(history, sample(), start + days * day);
      }
    }
  });
});

describe('a history', () => {
  it('ends ninety days after its last use', () => {
    const history = usual(30);
    const end = historyEndsAt(history);
    expect(end - (start + 29 * 4 * hour)).toBeGreaterThan(90 * day);
    expect(historyAt(history, end - 1)).toBe(history);
    expect(historyAt(history, end)).toEqual(emptyHistory);
    expect(trained(history, sample(), end)).toEqual(trained(emptyHistory, sample(), end));
    expect(pointsOf(history, sample('other'), end)).toEqual([]);
  });

  it('stays small, whatever an agent does', () => {
    const digits = '123456789012345678901234567890';
    const grown = (amount: (at: number) => string) =>
      encodeHistory(
        Array.from({ length: 500 }, (_, at) => sample(`t${at}`, amount(at))).reduce(
          (history, each, at) => trained(history, each, start + at * 600_000),
          emptyHistory,
        ),
      );
    expect(grown((at) => `${1000 + at}.25`).length).toBeLessThan(1_100);
    const longest = sampleOf(
      { target: 't' },
      { measures: { amount: known(`${digits}.123456789012345678`) } },
      'USD',
      target,
    );
    expect(grown(() => encodeSample(longest)[1]!.split(' ')[0]!).length).toBeLessThan(1_750);
  });

  it('keeps twelve digits of an amount', () => {
    const of = (amount: string) =>
      encodeSample(sampleOf({ target: 't' }, { measures: { amount: known(amount) } }, 'EUR', target))[1];
    expect(of('1234567890123456')).toBe('1234567890120000 EUR');
    expect(of('12345678.123456789')).toBe('12345678.1234 EUR');
    expect(of('0.000000000000000001')).toBe('0.000000000000000001 EUR');
  });
});

const known = (amount: string) =>
  ({ state: 'known', value: decimal(amount), currency: null, source: 'declared', path: 'context.amount' }) as never;

const money = fc
  .tuple(fc.bigInt(0n, 10n ** 20n), fc.nat(9), fc.constantFrom('USD', 'EUR', 'JPY'))
  .map(([units, scale, currency]) => moneyOf(decimal(textOf(units, scale)), currency));
const textOf = (units: bigint, scale: number) => (scale === 0 ? `${units}` : `${units}.${'1'.padStart(scale, '0')}`);
const samples = fc.record({
  target: fc.stringMatching(/^[A-Za-z0-9_-]{8}$/),
  amount: fc.option(money),
});
const runs = fc.array(fc.tuple(samples, fc.nat(40 * day)), { maxLength: 120 });
const historyFrom = (run: readonly (readonly [Sample, number])[]) =>
  run.reduce((history, [each, ago]) => trained(history, each, start + ago), emptyHistory);

describe('whatever was executed', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const history = historyFrom(run);
        expect(decodeHistory(encodeHistory(history))).toEqual(history);
      }),
    );
    fc.assert(
      fc.property(samples, (each) => {
        expect(decodeSample(encodeSample(each))).toEqual(each);
      }),
    );
  });

  it('is counted in any order alike', () => {
    const within = fc.array(fc.tuple(samples, fc.nat(day - 1)), { maxLength: 60 });
    fc.assert(
      fc.property(within, fc.nat(), (run, seed) => {
        const shuffled = run.map((each, at) => [each, (at * 7_919 + seed) % 1_000] as const);
        const other = historyFrom(shuffled.toSorted(([, a], [, b]) => a - b).map(([each]) => each));
        const { executed, lastHour, hourly } = historyFrom(run);
        expect(other).toMatchObject({ executed, lastHour, hourly });
      }),
    );
  });

  it('gives terms of a few points, once there are thirty', () => {
    fc.assert(
      fc.property(runs, samples, fc.nat(day), (run, each, later) => {
        const history = historyFrom(run.toSorted(([, a], [, b]) => a - b));
        const terms = deviationOf(history, each, start + 40 * day + later);
        if (history.executed < 30) expect(terms).toEqual([]);
        expect(terms.reduce((sum, { points }) => sum + points, 0)).toBeLessThanOrEqual(16);
      }),
    );
  });
});
