import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ToolReading } from '../src/classify/definition/tool-reading.ts';
import { calibrate } from '../src/classify/evaluate/calibration.ts';
import { evaluateReadings, judgeReadings, type LabelledReading } from '../src/classify/evaluate/evaluate-readings.ts';
import { judgeReading } from '../src/classify/evaluate/judge-reading.ts';
import { rateOf } from '../src/classify/evaluate/rate.ts';
import { readLabelledTools } from '../src/classify/evaluate/read-labelled-tools.ts';
import type { ToolLabel } from '../src/classify/evaluate/tool-label.ts';
import { averageScores, scoreTypes } from '../src/classify/evaluate/type-scores.ts';

function aLabel(members: Partial<ToolLabel> = {}): ToolLabel {
  return { type: 'delete_record', alternates: [], sensitivity: 'high', polymorphic: false, ...members };
}

function aReading(members: Partial<ToolReading> = {}): ToolReading {
  return {
    type: 'delete_record',
    sensitivity: 'high',
    confidence: 0.9,
    uncertain: false,
    worst: 'delete_record',
    polymorphic: false,
    provider: null,
    evidence: [],
    ...members,
  };
}

function aTool(members: Partial<LabelledReading> = {}): LabelledReading {
  return { id: 't1', name: 'delete_contact', source: 'crm', label: aLabel(), reading: aReading(), ...members };
}

const pair = (label: string, type: string) => ({ label: { type: label }, reading: { type } });

describe('a reading beside its label', () => {
  it('is right in both senses when the type is the label', () => {
    expect(judgeReading(aLabel(), aReading())).toMatchObject({ strict: true, lenient: true, dangerous: false });
  });

  it('is right in the lenient sense when the type is an alternate', () => {
    const label = aLabel({ type: 'bulk_delete_records', alternates: ['delete_record'] });
    expect(judgeReading(label, aReading())).toMatchObject({ strict: false, lenient: true });
  });

  it.each([
    ['low', 'low', true, true],
    ['moderate', 'high', false, true],
    ['critical', 'moderate', false, false],
  ] as const)('of sensitivity %s beside %s', (labelled, read, exact, withinOne) => {
    expect(judgeReading(aLabel({ sensitivity: labelled }), aReading({ sensitivity: read }))).toMatchObject({
      sensitivityExact: exact,
      sensitivityWithinOne: withinOne,
    });
  });

  const harmless = { type: 'read_record', sensitivity: 'moderate' } as const;
  it.each([
    ['a risky tool taken for a harmless one', {}, harmless, true],
    ['the same with a doubt', {}, { ...harmless, uncertain: true }, false],
    ['the same where the type is acceptable', { alternates: ['read_record'] }, harmless, false],
    ['the same with a high sensitivity', {}, { ...harmless, sensitivity: 'high' }, false],
    ['a moderate tool taken for a harmless one', { sensitivity: 'moderate' }, harmless, false],
    ['the right type with too low a sensitivity', {}, { sensitivity: 'low' }, false],
  ] as const)('tells the danger of %s', (_, label, reading, dangerous) => {
    expect(judgeReading(aLabel(label), aReading(reading)).dangerous).toBe(dangerous);
  });
});

describe('a rate', () => {
  // Newcombe 1998, Statistics in Medicine 17, table I: method 3
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('has the Wilson interval: %i of %i', (count, of, low, high) => {
    const { interval } = rateOf(count, of);
    expect(interval!.low).toBeCloseTo(low, 4);
    expect(interval!.high).toBeCloseTo(high, 4);
  });

  it('lies in its interval, which is within 0 and 1', () => {
    const sample = fc
      .integer({ min: 1, max: 5000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(sample, ([count, of]) => {
        const { rate, interval } = rateOf(count, of);
        const { low, high } = interval!;
        expect(0 <= low && low <= rate! + 1e-12 && rate! <= high + 1e-12 && high <= 1).toBe(true);
      }),
    );
  });

  it('of nothing is not known', () => {
    expect(rateOf(0, 0)).toEqual({ count: 0, of: 0, rate: null, interval: null });
  });
});

describe('the scores of types', () => {
  const pairs = [
    pair('send_email', 'send_email'),
    pair('send_email', 'send_email'),
    pair('send_email', 'send_message'),
    pair('send_message', 'send_email'),
    pair('read_file', 'read_file'),
  ];

  it('count precision over answers and recall over labels', () => {
    expect(scoreTypes(pairs, 2)).toEqual([
      { type: 'send_email', labels: 3, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 },
    ]);
  });

  it('are 0 for a type that is never answered', () => {
    const [worst] = scoreTypes(pairs, 1);
    expect(worst).toEqual({ type: 'send_message', labels: 1, precision: 0, recall: 0, f1: 0 });
  });

  it('are averaged over types, not over tools', () => {
    const { types, precision, recall, f1 } = averageScores(scoreTypes(pairs, 1));
    expect(types).toBe(3);
    for (const mean of [precision, recall, f1]) expect(mean).toBeCloseTo((2 / 3 + 0 + 1) / 3);
  });

  it('have no average without a type', () => {
    expect(averageScores([])).toEqual({ types: 0, precision: null, recall: null, f1: null });
  });
});

describe('calibration', () => {
  it('weighs the distance of confidence and accuracy by count', () => {
    const answers = [
      { confidence: 0.85, right: true },
      { confidence: 0.89, right: false },
      { confidence: 0.3, right: false },
      { confidence: 1, right: true },
    ];
    const { bins, error } = calibrate(answers);
    expect(bins).toHaveLength(10);
    expect(bins[8]).toMatchObject({ from: 0.8, to: 0.9, count: 2, accuracy: 0.5 });
    expect(bins[8]!.confidence).toBeCloseTo(0.87);
    expect(bins[3]).toMatchObject({ count: 1, confidence: 0.3, accuracy: 0 });
    expect(bins[9]).toMatchObject({ count: 1, confidence: 1, accuracy: 1 });
    expect(error).toBeCloseTo((2 * 0.37 + 1 * 0.3 + 0) / 4);
  });

  it('has no error without answers', () => {
    expect(calibrate([]).error).toBeNull();
  });
});

describe('an evaluation', () => {
  const tools = [
    aTool(),
    aTool({ reading: aReading({ type: 'read_record', sensitivity: 'moderate' }) }),
    aTool({ source: 'mail', reading: aReading({ type: 'read_record', sensitivity: 'low', uncertain: true }) }),
    aTool({
      source: 'mail',
      label: aLabel({ type: 'update_record', alternates: ['read_record'], sensitivity: 'moderate' }),
      reading: aReading({ type: 'read_record', sensitivity: 'moderate' }),
    }),
  ];
  const evaluation = evaluateReadings(judgeReadings(tools));

  it('counts each figure over the tools that it is about', () => {
    expect(evaluation).toMatchObject({
      tools: 4,
      strict: { count: 1, of: 4 },
      lenient: { count: 2, of: 4 },
      sensitivityExact: { count: 2, of: 4 },
      sensitivityWithinOne: { count: 3, of: 4 },
      dangerous: { count: 1, of: 3 },
      uncertain: { count: 1, of: 4 },
    });
  });

  it('names what is taken for what, the unacceptable first', () => {
    expect(evaluation.confusions).toEqual([
      { label: 'delete_record', type: 'read_record', count: 2, accepted: 0 },
      { label: 'update_record', type: 'read_record', count: 1, accepted: 1 },
    ]);
  });

  it('scores each source', () => {
    expect(evaluation.sources.map(({ source, lenient, dangerous }) => [source, lenient.rate, dangerous.count])).toEqual(
      [
        ['crm', 0.5, 1],
        ['mail', 0.5, 0],
      ],
    );
  });

  it('of nothing has no figures', () => {
    expect(evaluateReadings([])).toMatchObject({ tools: 0, lenient: { rate: null }, macro: { f1: null }, sources: [] });
  });
});

describe('the files', () => {
  const definition = '{"id":"a","name":"delete_contact"}';
  const label = '{"id":"a","label":"delete_record","sensitivity":"high"}';

  it('are put together by id', () => {
    const { tools, unlabelled, faults } = readLabelledTools(`${definition}\n\n{"id":"b","name":"x"}\n`, `${label}\r\n`);
    expect(faults).toEqual([]);
    expect(unlabelled).toBe(1);
    expect(tools).toMatchObject([
      { id: 'a', definition: { name: 'delete_contact' }, label: { type: 'delete_record' } },
    ]);
  });

  it('may be one file', () => {
    const both =
      '\uFEFF{"id":"a","name":"n","label":"read_file","alternates":["read_record"],"sensitivity":"low","multi_op":true}';
    expect(readLabelledTools(both, both)).toMatchObject({
      tools: [{ label: { alternates: ['read_record'], polymorphic: true } }],
      unlabelled: 0,
      faults: [],
    });
  });

  it.each([
    [`${definition}\n{"id":`, label, 'definitions', 2, /^is not one JSON value: .+column 7/],
    [`${definition}\n[]`, label, 'definitions', 2, /^is not an object$/],
    [`${definition}\n{"id":"b"}`, label, 'definitions', 2, /^`name` is missing$/],
    [`${definition}\n{"name":"b"}`, label, 'definitions', 2, /^`id` is not a text$/],
    [`${definition}\n\n${definition}`, label, 'definitions', 3, /^has the id `a` of line 1$/],
    [
      definition,
      `${label}\n{"id":"z","label":"read_file","sensitivity":"low"}`,
      'labels',
      2,
      /^labels `z`, which no definition/,
    ],
    [
      definition,
      '{"id":"a","label":"remove_record","sensitivity":"high"}',
      'labels',
      1,
      /no canonical action: `remove_record`/,
    ],
    [definition, '{"id":"a","label":"unknown","sensitivity":"high"}', 'labels', 1, /no canonical action: `unknown`/],
    [
      definition,
      '{"id":"a","label":"read_file","sensitivity":"medium"}',
      'labels',
      1,
      /^`sensitivity` is not one of low, /,
    ],
    [
      definition,
      '{"id":"a","label":"read_file","sensitivity":"low","alternates":["x"]}',
      'labels',
      1,
      /^`alternates` names no .+`x`/,
    ],
    [
      definition,
      '{"id":"a","label":"read_file","sensitivity":"low","multi_op":1}',
      'labels',
      1,
      /^`multi_op` is not true or false$/,
    ],
  ] as const)('name the line that cannot be used: %s / %s', (definitions, labels, file, line, detail) => {
    const { faults } = readLabelledTools(definitions, labels);
    expect(faults).toEqual([{ file, line, detail: expect.stringMatching(detail) }]);
  });
});
