import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownPaths } from '../src/policy/fact-path.ts';
import { typesOf } from '../src/policy/parse-match.ts';
import { builtInPolicies, parsePolicies } from '../src/policy/parse-policies.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const page = read('docs/reference/policies.md');

const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml!);

/** The members of a union of literals, from its source: types leave nothing else behind. */
function unionMembers(source: string, name: string): string[] {
  const body = new RegExp(`export type ${name} =([^;]*);`).exec(source)?.[1] ?? '';
  return [...body.matchAll(/'([a-z_]+)'/g)].map(([, member]) => member!);
}

/** The first column of the table under a heading. */
function codesUnder(heading: string): string[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, code]) => code!);
}

describe('the reference page of policies', () => {
  it.each(blocks.map((yaml) => [yaml]))('has examples that mean what it says: %s', (yaml) => {
    const expected = /^# error: (\w+)/.exec(yaml)?.[1];
    const parsed = parsePolicies(yaml);
    const codes = parsed.ok ? [] : parsed.errors.map(({ code }) => code);
    expect(codes).toEqual(expected === undefined ? [] : [expected]);
  });

  it('explains every reason code, and no other', () => {
    const codes = unionMembers(read('packages/core/src/decide/verdict.ts'), 'ReasonCode');
    expect(codesUnder('Reasons').sort()).toEqual(codes.sort());
  });

  it('explains every error code, and no other', () => {
    const codes = unionMembers(read('packages/core/src/policy/policy-error.ts'), 'PolicyErrorCode');
    expect(codesUnder('Errors in a document').sort()).toEqual(codes.sort());
  });

  it('explains every risk term, and no other', () => {
    const factors = /code:\s*([^;]*);/.exec(
      read('packages/core/src/decide/verdict.ts').split('interface RiskFactor')[1]!,
    );
    const codes = [...(factors?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, code]) => code!);
    expect(codesUnder('Risk').sort()).toEqual(codes.sort());
  });

  it('names every path that a condition may read', () => {
    for (const path of knownPaths()) expect(page).toContain(`\`${path}\``);
  });

  it('names every built-in guardrail, and every type with a rule of its own', () => {
    for (const { id } of builtInPolicies.guardrails) expect(page).toContain(`\`${id}\``);
    const own = builtInPolicies.baseline.filter(({ match }) => match?.actions !== undefined);
    for (const type of own.flatMap(({ match }) => typesOf(match))) expect(page).toContain(`\`${type}\``);
  });
});
