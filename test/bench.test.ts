import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LoadEngine, loadEngine, ownEngines } from '../bench/engines/engine.ts';
import { calls, manyRules, matching } from '../bench/engines/rules.ts';
import { parseLoad, wrkScript } from '../bench/measure/load.ts';
import { cpuMsOf, parseProcessTimes, processTree, residentMb } from '../bench/measure/process-time.ts';
import { median, medianRatio, percentile } from '../bench/measure/statistics.ts';
import { parseOptions } from '../bench/options.ts';
import { type Report, renderReport, toTime } from '../bench/report/render-report.ts';
import { atLeast, atMost, type Row } from '../bench/report/row.ts';

const numbers = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 50 });

describe('median', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
  });

  it('has as many values on either side', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values);
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it('does not exist of nothing', () => {
    expect(() => median([])).toThrow('no median of nothing');
  });
});

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => i + 1);

  it('is the nearest rank', () => {
    expect(percentile(hundred, 50)).toBe(50);
    expect(percentile(hundred, 99)).toBe(99);
    expect(percentile([7], 99)).toBe(7);
  });

  it('is a value that at least so many do not exceed', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const sorted = values.toSorted((a, b) => a - b);
        const value = percentile(sorted, percent);
        expect(sorted.filter((other) => other <= value).length).toBeGreaterThanOrEqual((percent / 100) * sorted.length);
      }),
    );
  });
});

describe('medianRatio', () => {
  it('compares runs of the same round, so that what slows a whole round down changes nothing', () => {
    const ratio = medianRatio([50, 5, 40], [100, 10, 100], (value) => value);
    expect(ratio).toBe(0.5);
  });
});

describe('wrkScript', () => {
  const target = { url: 'http://127.0.0.1/', headers: { 'content-type': 'application/json' }, body: '{"a":[[1]]}' };

  it('sends the body and the headers as they are', () => {
    const script = wrkScript(target, 'run');
    expect(script).toContain('wrk.body = [==[{"a":[[1]]}]==]');
    expect(script).toContain('wrk.headers[ [==[content-type]==] ] = [==[application/json]==]');
    expect(script).not.toContain('request = function');
  });

  it('gives a unique header another value in every request of every run', () => {
    const script = wrkScript({ ...target, uniqueHeader: 'Idempotency-Key' }, 'run');
    expect(script).toContain('wrk.headers[ [==[Idempotency-Key]==] ] = [==[run-]==] .. sent');
  });
});

describe('parseLoad', () => {
  it('reads the line that the script writes', () => {
    const load = parseLoad(
      'Running 3s test\n  1 threads\nRESULT 30000 3000000.000000 1250.000000 9000.500000 20000.000000 2\n',
    );
    expect(load).toEqual({
      requests: 30_000,
      perSecond: 10_000,
      p50Us: 1_250,
      p99Us: 9_000.5,
      maxUs: 20_000,
      failures: 2,
    });
  });

  it('refuses an output without a result', () => {
    expect(() => parseLoad('unable to connect')).toThrow('wrk wrote no result');
  });
});

describe('parseProcessTimes', () => {
  const numbersAfterState = '1 7 7 0 -1 4194560 100 0 0 0 250 50 0 0 20 0 11 0 100 200 300';

  it('reads parent and processor time in spite of a name with parentheses and spaces', () => {
    expect(parseProcessTimes(`42 (a) b (c) S ${numbersAfterState}`)).toEqual({ parent: 1, cpuMs: 3_000 });
  });

  it('refuses what is no such line', () => {
    expect(() => parseProcessTimes('42 (node) S')).toThrow('cannot read the process times');
  });
});

describe.runIf(process.platform === 'linux')('the times of this process', () => {
  it('are counted, with its memory, in its own tree', () => {
    expect(cpuMsOf([process.pid])).toBeGreaterThan(0);
    expect(residentMb(process.pid)).toBeGreaterThan(10);
    expect(processTree(process.ppid)).toContain(process.pid);
  });

  it('are none where there is no process', () => {
    expect(cpuMsOf([2 ** 30])).toBe(0);
  });
});

describe("the engines' rules", () => {
  const counts = [10, 100, 1_000];

  it.each(counts)('number %i, of which one in ten is about any action', (count) => {
    const rules = manyRules(count);
    expect(rules.length).toBe(count);
    expect(rules.filter(({ action }) => action === null).length).toBe(count / 10);
  });

  it.each(ownEngines)('mean the same to %s', async (name) => {
    const load: LoadEngine = await loadEngine(name);
    for (const count of counts) {
      const prepare = await load(manyRules(count));
      for (const call of calls.slice(0, 4)) expect(await prepare(call)()).toBe(matching);
      expect(await prepare({ ...calls[0]!, environment: 'test' })()).toBe(0);
    }
  });
});

describe('parseOptions', () => {
  const sections = ['guard', 'engines'];

  it('runs everything in the usual length where nothing is said', () => {
    const { only, mode, isKept, settings } = parseOptions([], sections);
    expect({ only, mode, isKept, rounds: settings.rounds }).toEqual({
      only: null,
      mode: 'run',
      isKept: false,
      rounds: 5,
    });
  });

  it('runs the named sections, shorter or longer', () => {
    const options = parseOptions(['--only', 'engines, guard', '--quick', '--rounds', '2'], sections);
    expect(options.only).toEqual(['engines', 'guard']);
    expect(options.settings).toMatchObject({ rounds: 2, seconds: 1 });
    expect(parseOptions(['--full'], sections).settings.logSizes.at(-1)).toBe(10_000_000);
  });

  it('refuses sections, numbers and options that it does not know', () => {
    expect(() => parseOptions(['--only', 'gaurd'], sections)).toThrow('there is no section `gaurd`');
    expect(() => parseOptions(['--rounds', '0'], sections)).toThrow('--rounds is not a number');
    expect(() => parseOptions(['--fast'], sections)).toThrow('--fast');
  });
});

describe('renderReport', () => {
  const rows: Row[] = [
    { what: 'echo', perSecond: 20_123.4, p50Us: 1_400, p99Us: 5_100 },
    {
      what: 'guard',
      perSecond: 9_000,
      p50Us: 3_300,
      p99Us: 16_000,
      ratio: 0.447,
      p99Ratio: 3.14,
      goals: [atLeast(0.4, 0.447), atMost(3, 3.14, 'p99')],
    },
  ];
  const section = { name: 'guard', title: 'Full guard', ratioTo: 'to the echo', rows, failure: null, seconds: 12 };
  const report: Report = {
    startedAt: '2026-01-02T03:04:05.000Z',
    options: ['--quick'],
    machine: {
      node: 'v24.0.0',
      system: 'linux 6',
      processor: 'some',
      cores: 2,
      memoryGb: 8,
      loadBefore: 0.1,
      fsyncMs: 0.14,
      commit: 'abc',
    },
    sections: [section],
  };

  it('puts target and outcome beside each figure, and leaves out columns that nobody uses', () => {
    const lines = renderReport(report).split('\n');
    expect(lines).toContain(
      '| guard |      9,000 | 3.30 ms | 16.0 ms | 0.45 × |    3.14 × | ≥ 0.4; p99 ≤ 3 | met; MISSED |',
    );
    expect(lines.find((line) => line.startsWith('| echo'))).toContain('20,123 | 1.40 ms | 5.10 ms');
    expect(lines).toContain('Targets: 1 of 2 met.');
  });

  it('says what could not be measured', () => {
    const failed = { ...section, rows: [], failure: 'there is no C compiler' };
    const text = renderReport({ ...report, sections: [failed] });
    expect(text).toContain('Not measured: there is no C compiler');
    expect(text).toContain('1 of 1 sections could not be measured');
  });
});

describe('toTime', () => {
  it('chooses the unit and three digits', () => {
    expect([0.523, 14.44, 385.2, 1_330, 26_600, 2_500_000].map(toTime)).toEqual([
      '0.52 µs',
      '14.4 µs',
      '385 µs',
      '1.33 ms',
      '26.6 ms',
      '2.50 s',
    ]);
  });
});
