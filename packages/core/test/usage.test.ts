import { describe, expect, it } from 'vitest';
import { type Plan, quotaStop, unlimitedPlan, usageWarnings } from '../src/index.ts';

const starter: Plan = { name: 'starter', atLimit: 'stop', trialEndsAt: null };
const now = Date.parse('2026-11-22T12:00:00Z');
const codeOf = (plan: Plan, actions: number, agents: number, isNewAgent = false) =>
  quotaStop(plan, { actions, agents }, isNewAgent, now)?.code ?? null;
const warned = (plan: Plan, actions: number, agents: number) =>
  usageWarnings(plan, { actions, agents }, now).map(({ code }) => code);

describe('a plan', () => {
  it('stops what is beyond its actions', () => {
    expect(codeOf(starter, 249_999, 1)).toBeNull();
    expect(codeOf(starter, 250_000, 1)).toBe('quota_exceeded');
  });

  it('stops agents beyond its own, and no agent that it has already', () => {
    expect(codeOf(starter, 0, 4, true)).toBeNull();
    expect(codeOf(starter, 0, 5, true)).toBe('agent_limit');
    expect(codeOf(starter, 0, 5, false)).toBeNull();
  });

  it('stops everything after a trial', () => {
    expect(codeOf({ ...unlimitedPlan, atLimit: 'stop', trialEndsAt: now + 1 }, 0, 0)).toBeNull();
    expect(codeOf({ ...unlimitedPlan, atLimit: 'stop', trialEndsAt: now }, 0, 0)).toBe('quota_exceeded');
  });

  it('that only warns stops nothing', () => {
    expect(codeOf({ ...starter, atLimit: 'warn', trialEndsAt: now }, 1e9, 1e9, true)).toBeNull();
    expect(codeOf({ ...unlimitedPlan, atLimit: 'stop' }, 1e9, 1e9, true)).toBeNull();
  });

  it('warns at 80 and at 100 percent', () => {
    expect(warned(starter, 199_999, 3)).toEqual([]);
    expect(warned(starter, 200_000, 4)).toEqual(['actions_80', 'agents_80']);
    expect(warned(starter, 250_000, 5)).toEqual(['actions_100', 'agents_100']);
    expect(warned({ ...unlimitedPlan, trialEndsAt: now }, 1e9, 1e9)).toEqual(['trial_over']);
    expect(warned(unlimitedPlan, 1e9, 1e9)).toEqual([]);
  });
});
