import { describe, expect, it } from 'vitest';
import { checkDanger } from './fuzz/check-danger.ts';
import { checkGrowth } from './fuzz/check-growth.ts';
import { minimise } from './fuzz/minimise.ts';
import type { Target } from './fuzz/target.ts';

/** A reader without faults, and without anything to read. */
const target: Target = {
  name: 'test',
  seeds: ['one two three', 'four; five'],
  pieces: [';', 'six', ' '],
  nestings: [['(', ')']],
  longest: 8_192,
  danger: (text) => text.length,
  additions: [{ name: 'a word', apply: (text) => `${text} word` }],
};

const seed = 1;

function findings(check: typeof checkDanger, faulty: Partial<Target>, cases: number) {
  const numbers = Array.from({ length: cases }, (_, number) => number);
  return numbers.map((number) => check({ ...target, ...faulty }, seed, number)).filter((finding) => finding !== null);
}

describe('the fuzzer', () => {
  it('finds nothing where there is nothing', () => {
    expect(findings(checkDanger, {}, 2_000)).toEqual([]);
    expect(findings(checkGrowth, {}, 20)).toEqual([]);
  });

  it('finds a text that throws, and the part of it that does', () => {
    const danger = (text: string) => {
      if (text.includes(';') && text.includes('six')) throw new Error('no six here');
      return text.length;
    };
    const found = findings(checkDanger, { danger }, 2_000);
    expect(found.length).toBeGreaterThan(0);
    for (const { what, input } of found) {
      expect(what).toBe('throws: Error: no six here');
      expect(['six;', ';six']).toContain(input);
    }
  });

  it('finds a text that is less dangerous for what is added', () => {
    const danger = (text: string) => (text.includes('two') && text.endsWith('word') ? 0 : text.length);
    const found = findings(checkDanger, { danger }, 500);
    expect(found.length).toBeGreaterThan(0);
    for (const { what, input } of found) {
      expect(what).toBe('is less dangerous with a word');
      expect(input).toBe('two');
    }
  });

  it('lets a text that is not understood become so', () => {
    const danger = (text: string) => (text.endsWith('word') ? 0 : Number.POSITIVE_INFINITY);
    expect(findings(checkDanger, { danger }, 500)).toEqual([]);
  });

  it('finds time that grows faster than the text', () => {
    let sum = 0;
    const danger = (text: string) => {
      const steps = text.includes('(') ? text.length ** 2 / 4 : 0;
      for (let i = 0; i < steps; i += 1) sum += i & 1;
      return text.length;
    };
    const faulty = { ...target, danger, pieces: ['('] };
    const found = Array.from({ length: 50 }).some((_, number) =>
      checkGrowth(faulty, seed, number)?.what.startsWith('takes time that grows faster than the text'),
    );
    expect(found).toBe(true);
    expect(sum).toBeGreaterThan(0);
  });

  it('takes out of an input what does not matter', () => {
    expect(minimise('some long text with a needle in it', (text) => text.includes('needle'))).toBe('needle');
    expect(minimise('abc', () => true)).toBe('');
    expect(minimise('abc', (text) => text === 'abc')).toBe('abc');
  });
});
