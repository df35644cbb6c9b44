import { describe, expect, it } from 'vitest';
import type { Measure } from '../src/classify/classification.ts';
import { scoreRisk, severityOf } from '../src/risk/score-risk.ts';
import { sensitiveWordIn } from '../src/risk/sensitive-target.ts';
import { aClassification, anAction, known } from './policy-fixtures.ts';

const pointsOf = (code: string, measures: Record<string, Measure>, environment: string | null = null): number => {
  const { factors } = scoreRisk(aClassification('transfer_funds', { measures }), anAction({ environment }));
  return factors.find((factor) => factor.code === code)?.points ?? 0;
};

describe('the risk of an action', () => {
  it.each<[name: string, tiers: [value: number, points: number][]]>([
    [
      'amount',
      [
        [99.99, 0],
        [100, 3],
        [1000, 6],
        [10_000, 10],
        [100_000, 18],
        [1_000_000, 24],
      ],
    ],
    [
      'records',
      [
        [1, 0],
        [2, 3],
        [11, 6],
        [101, 10],
        [1001, 18],
      ],
    ],
    [
      'recipients',
      [
        [1, 0],
        [2, 2],
        [11, 4],
        [101, 8],
        [1001, 14],
      ],
    ],
    [
      'instances',
      [
        [1, 0],
        [2, 2],
        [6, 6],
        [21, 10],
        [101, 14],
      ],
    ],
  ])('grows with %s by tiers, the lower bound inclusive', (name, tiers) => {
    for (const [value, points] of tiers) expect(pointsOf('magnitude', { [name]: known(name, value) })).toBe(points);
  });

  it('takes the heaviest of the measures', () => {
    expect(pointsOf('magnitude', { amount: known('amount', 100), records: known('records', 5000) })).toBe(18);
  });

  it('weighs what is not known as heavily as anything could be', () => {
    expect(pointsOf('magnitude', { recipients: { state: 'missing', path: 'context.list', detail: 'a list' } })).toBe(
      14,
    );
    expect(pointsOf('magnitude', { records: { state: 'unbounded', source: 'inspected', path: 'context.sql' } })).toBe(
      18,
    );
  });

  it.each([
    [null, 12],
    ['production', 12],
    ['eu-west', 12],
    ['staging', 4],
    ['dev', 0],
    ['ci', 0],
  ])('has a term for the environment %s: %i', (environment, points) => {
    expect(pointsOf('environment', {}, environment)).toBe(points);
  });

  it.each([
    ['finance-system', 'finance'],
    ['usersDatabase', 'users'],
    ['banking', 'bank'],
    ['hr_system', 'hr'],
    ['hrefs', null],
    ['iambic', null],
    ['stripe', null],
  ])('finds in the target %s the word %s', (target, word) => {
    expect(sensitiveWordIn(target)).toBe(word);
  });

  it.each([
    [24, 'low'],
    [25, 'medium'],
    [49, 'medium'],
    [50, 'high'],
    [79, 'high'],
    [80, 'critical'],
  ])('of %i is %s', (score, severity) => {
    expect(severityOf(score)).toBe(severity);
  });
});
