import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { toolFormats } from '../../src/tools/import/imported-tools.ts';
import { locateJson } from '../../src/tools/import/locate-json.ts';
import { readTools } from '../../src/tools/import/read-tools.ts';

/** Names that readers look for, so that what is made by chance comes near to what they read. */
const members = [
  ...['name', 'description', 'parameters', 'inputSchema', 'input_schema', 'annotations', 'source', 'tools', 'result'],
  ...[
    'type',
    'function',
    'functions',
    'custom',
    'args_schema',
    'schema',
    'args',
    'lc',
    'kwargs',
    'nextCursor',
    'error',
  ],
  ...[
    'openapi',
    'paths',
    '/a',
    'get',
    'post',
    'operationId',
    'requestBody',
    'content',
    'application/json',
    '$ref',
    'in',
  ],
  ...['properties', 'required', 'allOf', 'oneOf', 'servers', 'url', 'components', 'webhooks', 'callbacks', '__proto__'],
];
const texts = [
  ...['a', '3.1.0', 'function', 'query', '#/paths/~1a/post', '#', '#/components/a', 'Tool Name: a\nTool Arguments: {'],
  'Tool Name: a\nTool Arguments: {}\nTool Description: b',
];

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom(...texts),
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...members), tie('tree'), { maxKeys: 6 }),
  ),
}));

const format = fc.constantFrom(undefined, ...toolFormats);

function read(text: string, form: (typeof toolFormats)[number] | undefined) {
  const result = readTools(text, form === undefined ? {} : { format: form });
  const lines = text.replace(/^\ufeff/, '').split('\n');
  for (const { line, column } of [...result.problems, ...result.notes]) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
  }
  expect(result.tools.length + result.problems.length + result.notes.length).toBeGreaterThan(0);
  return result;
}

describe('readers', () => {
  it('answer to any JSON and YAML, with problems that stand in the text', () => {
    fc.assert(
      fc.property(tree, format, (value, form) => {
        const fromJson = read(JSON.stringify(value, null, 1), form);
        const fromYaml = read(stringify(value), form);
        // the same document says the same, wherever it can be written in both
        if (fromJson.format !== null && fromJson.format === fromYaml.format)
          expect(fromYaml.tools).toEqual(fromJson.tools);
      }),
      { numRuns: 500 },
    );
  });

  it('answer to any text, and to documents that were cut or edited', () => {
    const document = JSON.stringify(
      { tools: [{ name: 'a', inputSchema: { type: 'object' } }, { name: 'b' }] },
      null,
      1,
    );
    const yaml = 'openapi: 3.1.0\npaths:\n  /a:\n    get: {operationId: b, parameters: [{$ref: "#/x"}]}\n';
    const edit = fc.tuple(fc.constantFrom(document, yaml), fc.nat(), fc.nat({ max: 5 }), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), edit), format, (made, form) => {
        if (typeof made === 'string') return void readTools(made, form === undefined ? {} : { format: form });
        const [text, at, removed, added] = made;
        const place = at % text.length;
        read(text.slice(0, place) + added + text.slice(place + removed), form);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the place of a value in a JSON text', () => {
  const spaces = fc.constantFrom(undefined, 1, 4, '\t');

  /** Every path of a value. */
  function pathsOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
    if (typeof value !== 'object' || value === null) return [[...path]];
    const entries = Array.isArray(value) ? value.map((item, at) => [at, item] as const) : Object.entries(value);
    return [[...path], ...entries.flatMap(([step, member]) => pathsOf(member, [...path, step]))];
  }

  it('is where the value begins, for all paths at once', () => {
    fc.assert(
      fc.property(fc.jsonValue(), spaces, (value, space) => {
        const text = JSON.stringify(value, null, space);
        const paths = pathsOf(JSON.parse(text));
        const offsets = locateJson(text, paths);
        for (const [index, path] of paths.entries()) {
          let expected: unknown = JSON.parse(text);
          for (const step of path) expected = (expected as Record<string | number, unknown>)[step];
          const written = JSON.stringify(expected);
          // what begins there is the value, but for the spaces in it
          expect(text.slice(offsets[index]!)[0]).toBe(written[0]);
          if (space === undefined) expect(text.startsWith(written, offsets[index]!)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
