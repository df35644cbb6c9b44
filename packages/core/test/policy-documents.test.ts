import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { baselineYaml } from '../src/policy/baseline.ts';
import { parsePolicies } from '../src/policy/parse-policies.ts';
import { policyJsonSchema } from '../src/policy/policy-schema.ts';

const corpus = new URL('../../../conformance/policies/', import.meta.url);
const matchesSchema = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(
  policyJsonSchema,
);

function documentsIn(folder: string): { name: string; yaml: string }[] {
  const names = readdirSync(new URL(folder, corpus));
  return names.map((name) => ({ name, yaml: readFileSync(new URL(`${folder}/${name}`, corpus), 'utf8') }));
}

/** The errors that a bad document states in its first lines: `# expect <code> <path> <line>:<column>`. */
function expectedErrors(yaml: string): string[] {
  return yaml
    .split('\n')
    .filter((line) => line.startsWith('# expect '))
    .map((line) => line.slice('# expect '.length));
}

describe('good policy documents', () => {
  it.each(documentsIn('good'))('$name is accepted by parser and schema', ({ yaml }) => {
    expect(parsePolicies(yaml)).toMatchObject({ ok: true });
    expect(matchesSchema(parse(yaml)), JSON.stringify(matchesSchema.errors)).toBe(true);
  });

  it('include the baseline itself, by its schema', () => {
    expect(matchesSchema(parse(baselineYaml)), JSON.stringify(matchesSchema.errors)).toBe(true);
  });
});

describe('bad policy documents', () => {
  it.each(documentsIn('bad'))('$name is refused with every code, path, line and column', ({ yaml }) => {
    const parsed = parsePolicies(yaml);
    const told = parsed.ok
      ? []
      : parsed.errors.map(({ code, path, line, column }) => `${code} ${path || '.'} ${line}:${column}`);
    expect(told).toEqual(expectedErrors(yaml));
    expect(told).not.toEqual([]);
  });

  it.each(documentsIn('bad').filter(({ yaml }) => !yaml.includes('# schema cannot read')))(
    '$name is refused by the schema unless only its meaning is wrong',
    ({ yaml }) => {
      expect(matchesSchema(parse(yaml))).toBe(yaml.includes('# schema accepts'));
    },
  );
});

describe('a policy document', () => {
  it('is refused when it is too large or too deep, before it is read', () => {
    for (const yaml of ['#'.repeat(256 * 1024 + 1), '['.repeat(200_000)]) {
      expect(parsePolicies(yaml)).toMatchObject({ ok: false, errors: [{ code: 'too_large' }] });
    }
  });

  it('cannot grow by aliases', () => {
    const levels = Array.from({ length: 20 }, (_, i) => `- &a${i} [${i === 0 ? 'x' : `*a${i - 1}, *a${i - 1}`}]`);
    const parsed = parsePolicies(levels.join('\n'));
    expect(parsed).toMatchObject({ ok: false, errors: [{ code: 'too_large' }] });
  });

  it('tells errors in the order of their places', () => {
    const parsed = parsePolicies('policies: [ { id: A }, { id: B } ]');
    const places = parsed.ok ? [] : parsed.errors.map(({ column }) => column);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).toHaveLength(4);
  });
});
