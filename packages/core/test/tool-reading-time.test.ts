import { describe, expect, it } from 'vitest';
import { classifyTool } from '../src/classify/definition/classify-tool.ts';
import { furtherEffects } from '../src/classify/definition/further-effects.ts';
import { readDefinition } from '../src/classify/definition/read-definition.ts';
import { placesIn } from '../src/classify/measure/places-of.ts';
import type { JsonObject } from '../src/json/json.ts';
import { aTool, taking } from './tool-fixtures.ts';

/** As long as a definition may be; time that grows with its square takes a minute. */
const length = 60_000;
const limitMs = 3_000;

const msOf = (work: () => void) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

describe('a definition that was written to be slow', () => {
  it.each([
    ['dashes', '-'.repeat(length)],
    ['spaces in a sentence', `a${' '.repeat(length)}b`],
    ['spaces before a colon', `a ${' '.repeat(length)}:`],
    ['open parentheses', 'a ('.repeat(length / 3)],
    ['short sentences', 'a. '.repeat(length / 3)],
  ])('has a description of %s', (_, description) => {
    const { prose, parameters, name, provider } = readDefinition(aTool('x', description));
    const ms = msOf(() => furtherEffects({ prose, parameters, objects: name, provider }, true));
    expect(ms).toBeLessThan(limitMs);
  });

  const many = (count: number, value: (index: number) => JsonObject) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, value(index)]));

  it.each<[string, JsonObject]>([
    ['leads from few references to very many', manyPaths('#/'.concat('a/'.repeat(length / 3)))],
    [
      'refers to one wide schema again and again',
      { properties: many(1_200, () => ({ $ref: '#/x' })), x: many(3_000, () => ({})) },
    ],
    [
      'refers to one long list of choices again and again',
      { properties: many(900, () => ({ $ref: '#/x', title: 'e' })), x: { enum: Array(9_000).fill('prod') } },
    ],
  ])('has a schema that %s', (_, parameters) => {
    expect(msOf(() => placesIn(parameters))).toBeLessThan(limitMs);
  });
});

/** Twelve references in each of five schemas lead to the next one, and so on. */
function manyPaths(last: string): JsonObject {
  const levels = Array.from({ length: 5 }, (_, level) => ({
    allOf: Array.from({ length: 12 }, () => ({ $ref: `#/levels/${level + 1}` })),
  }));
  return { $ref: '#/levels/0', levels: { ...levels, 5: { $ref: last } } };
}

describe('a tool of very many operations', () => {
  const manages = (count: number) =>
    classifyTool(
      aTool('manage_catalogues', 'Runs an operation on catalogues.', {
        parameters: taking({ operation: { enum: Array.from({ length: count }, (_, index) => `list_x${index}`) } }),
      }),
    );

  it('is read no further, and may do anything', () => {
    expect(msOf(() => manages(100_000))).toBeLessThan(limitMs);
    expect(manages(600)).toMatchObject({ worst: 'bulk_delete_records' });
    expect(manages(2).worst).not.toBe('bulk_delete_records');
  });
});

describe('a reference', () => {
  it('says what a member is, with what stands beside it', () => {
    const parameters = {
      properties: { charged: { $ref: '#/$defs/money', description: 'what is charged, in cents' } },
      $defs: { money: { type: 'integer', description: 'an amount', properties: { currency: { type: 'string' } } } },
    };
    expect(placesIn(parameters).map(({ measure, path, unit }) => [measure, path, unit])).toEqual([
      ['amount', 'context.charged', 'minor'],
      ['currency', 'context.charged.currency', null],
    ]);
  });
});
