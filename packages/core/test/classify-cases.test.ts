import { describe, expect, it } from 'vitest';
import { decide } from '../src/decide/decide.ts';
import { claimedFacts } from '../src/policy/subject.ts';
import { actionOf, classify, conformanceCases } from './classify-fixtures.ts';
import { aPolicySet } from './policy-fixtures.ts';

const guardCases = conformanceCases('guard-cases.yaml').filter(({ expect }) => expect.decision !== undefined);
const benignCalls = conformanceCases('benign-calls.yaml');

describe('the guard cases', () => {
  it.each(guardCases.filter(({ expect }) => expect.type !== undefined))('$id: $description', (example) => {
    expect(classify(actionOf(example)).action.type).toBe(example.expect.type);
  });

  it.each(guardCases)('$id is decided as stated under the baseline', (example) => {
    const action = actionOf(example);
    expect(decide(action, classify(action), aPolicySet(), claimedFacts).decision).toBe(example.expect.decision);
  });
});

describe('everyday calls', () => {
  it.each(benignCalls)('$id: $description', (example) => {
    expect(classify(actionOf(example)).action.type).toBe(example.expect.type);
  });

  it('are allowed under the baseline, nine in ten', () => {
    const set = aPolicySet();
    const allowed = benignCalls.filter((example) => {
      const action = actionOf(example);
      return decide(action, classify(action), set, claimedFacts).decision === 'ALLOW';
    });
    console.log(`everyday calls: ${allowed.length} of ${benignCalls.length} allowed under the baseline`);
    expect(benignCalls.length).toBeGreaterThanOrEqual(200);
    expect(allowed.length / benignCalls.length).toBeGreaterThanOrEqual(0.9);
  });
});
