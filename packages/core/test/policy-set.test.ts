import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/json/canonical-json.ts';
import { baselineYaml } from '../src/policy/baseline.ts';
import { digestInput } from '../src/policy/compile-policies.ts';
import { compileGlob } from '../src/policy/glob.ts';
import { builtInPolicies } from '../src/policy/parse-policies.ts';
import { renderPolicies } from '../src/policy/render-policies.ts';
import { aPolicySet, decideIn, known } from './policy-fixtures.ts';

const contentOf = (yaml: string): string => JSON.stringify(digestInput(aPolicySet(yaml)));

/** What is built in, written out as an organization's own changes. */
const baselineReplaced = baselineYaml.replace('policies:', 'baseline:\n replace:').replaceAll('\n  ', '\n   ');

const custom = `# ours
policies:
  # vendors
  - id: vendor-payments
    match: { actions: [transfer_funds] } # only these
    effect: require_approval
guardrails:
  - id: no-exports
    match: { actions: [export_data] }
    effect: block
  - id: critical-risk
    where: [ { path: risk.score, atLeast: 60 } ]
    effect: require_approval
baseline:
  disable: [send-email]
  replace:
    - id: delete-file
      match: { actions: [delete_file] }
      effect: block
`;

const budgets = readFileSync(new URL('../../../conformance/policies/good/budgets.yaml', import.meta.url), 'utf8');

describe('a policy set', () => {
  it('is the guardrails, the custom policies and the baseline, in this order', () => {
    const set = aPolicySet('policies: [ { id: a, effect: allow } ]');
    expect(set.policies.map(({ policy }) => policy.id)).toEqual([
      ...builtInPolicies.guardrails.map(({ id }) => id),
      'a',
      ...builtInPolicies.baseline.map(({ id }) => id),
    ]);
    expect(set.policies.map(({ index }) => index)).toEqual([...set.policies.keys()]);
  });

  it('has what replaces a built-in policy in its place, and not what is disabled', () => {
    const ids = aPolicySet(custom).policies.map(({ policy }) => policy.id);
    expect(ids.indexOf('critical-risk')).toBe(builtInPolicies.guardrails.findIndex(({ id }) => id === 'critical-risk'));
    expect(ids).not.toContain('send-email');
    expect(decideIn(aPolicySet(custom), { type: 'delete_file', action: { environment: 'test' } }).decision).toBe(
      'BLOCK',
    );
  });

  it('has the same content when what is built in is replaced by itself', () => {
    expect(contentOf(baselineReplaced)).toBe(contentOf(''));
  });

  it('has other content with another currency', () => {
    const dollars = digestInput(aPolicySet('', 'USD'));
    const euros = digestInput(aPolicySet('', 'EUR'));
    expect(JSON.stringify(euros)).not.toBe(JSON.stringify(dollars));
  });

  it('has other content with another budget or duplicate, and the same with the same window in other words', () => {
    const withBounds = (bounds: string) => contentOf(`policies: [ { id: a, effect: allow, ${bounds} } ]`);
    const budget = (window: string) =>
      withBounds(`budgets: [ { measure: calls, max: 5, window: ${window}, over: block } ]`);
    const duplicate = (window: string) => withBounds(`duplicates: [ { window: ${window}, over: block } ]`);
    expect(new Set([contentOf('policies: [ { id: a, effect: allow } ]'), budget('1d'), duplicate('1d')]).size).toBe(3);
    for (const rule of [budget, duplicate]) {
      expect(rule('24h')).toBe(rule('1d'));
      expect(rule('1440m')).toBe(rule('1d'));
      expect(rule('90m')).not.toBe(rule('2h'));
    }
  });

  it('has content that has a canonical form', () => {
    expect(canonicalJson(digestInput(aPolicySet(custom)))).toContain('vendor-payments');
  });

  it('counts amounts without a currency in the organization’s', () => {
    const set = aPolicySet('', 'EUR');
    const transfer = (currency: string | null) =>
      decideIn(set, { type: 'transfer_funds', measures: { amount: known('amount', 10, currency) } });
    expect(transfer(null).decision).toBe('ALLOW');
    expect(transfer('EUR').decision).toBe('ALLOW');
    expect(transfer('USD').reasons[0]).toMatchObject({ code: 'currency_unpriced', passes: 'amount in EUR' });
  });
});

describe('rendered policies', () => {
  it.each([
    ['nothing', ''],
    ['custom policies', custom],
    ['JSON', '{"policies":[{"id":"a","effect":"block"}]}'],
    ['the baseline itself as replacement', baselineReplaced],
    ['budgets and duplicates', budgets],
  ])('of %s mean the same set when they are sent back', (_, yaml) => {
    const rendered = renderPolicies(yaml);
    expect(contentOf(rendered)).toBe(contentOf(yaml));
    expect(renderPolicies(rendered)).toBe(rendered);
  });

  it('show every policy in force, with the comments of both', () => {
    const rendered = renderPolicies(custom);
    for (const { policy } of aPolicySet(custom).policies) expect(rendered).toContain(`id: ${policy.id}`);
    for (const comment of ['# ours', '# vendors', '# only these', '# Money.']) expect(rendered).toContain(comment);
    expect(rendered).not.toContain('id: send-email');
  });
});

/** The same matching by definition: every way to let `*` stand for something. */
function matchesByDefinition(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  const rest = pattern.slice(1);
  if (pattern[0] !== '*') return text[0] === pattern[0] && matchesByDefinition(rest, text.slice(1));
  return Array.from({ length: text.length + 1 }, (_, i) => text.slice(i)).some((end) => matchesByDefinition(rest, end));
}

describe('a pattern', () => {
  it('matches what its definition says', () => {
    const letters = (alphabet: string) => fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 8 });
    fc.assert(
      fc.property(letters('ab*'), letters('ab'), (pattern, text) => {
        expect(compileGlob(pattern)(text)).toBe(matchesByDefinition(pattern, text));
      }),
      { numRuns: 500 },
    );
  });

  it('compares letters without case', () => {
    expect(compileGlob('Finance-*')('FINANCE-system')).toBe(true);
  });
});
