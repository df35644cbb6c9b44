import { describe, expect, it } from 'vitest';
import {
  type Execution,
  type ExecutionEvent,
  type ExecutionStatus,
  stepExecution,
  unusedExecution,
} from '../../src/limits/execution.ts';

const redeemed = (status: ExecutionStatus, isApproved = false): Execution => ({ status, redeemedAt: 1, isApproved });
const unredeemed = (status: ExecutionStatus, isApproved = false): Execution => ({
  ...unusedExecution(isApproved),
  status,
});

function step(execution: Execution, event: ExecutionEvent): string {
  const result = stepExecution(execution, event);
  if (result.kind === 'next') return `→ ${result.status}`;
  return result.kind === 'same' ? 'same' : result.code;
}

const outcomes = ['succeeded', 'failed', 'not_executed', 'unknown'] as const;

describe('an execution', () => {
  it('is redeemed once', () => {
    expect(step(unredeemed('issued'), 'redeem')).toBe('→ redeemed');
    for (const status of ['redeemed', ...outcomes] as const) {
      expect(step(redeemed(status), 'redeem')).toBe('already_redeemed');
    }
  });

  it('is not redeemed when its time is over, or when its outcome is told', () => {
    expect(step(unredeemed('expired'), 'redeem')).toBe('permit_expired');
    for (const status of outcomes) expect(step(unredeemed(status), 'redeem')).toBe('not_redeemable');
  });

  it('expires only while it is unused', () => {
    expect(step(unredeemed('issued'), 'expire')).toBe('→ expired');
    for (const status of ['redeemed', ...outcomes] as const) expect(step(redeemed(status), 'expire')).toBe('same');
    expect(step(unredeemed('expired'), 'expire')).toBe('same');
  });

  it.each(outcomes)('has the outcome %s, redeemed or not, in time or late', (outcome) => {
    for (const execution of [redeemed('redeemed'), unredeemed('issued')]) {
      expect(step(execution, outcome)).toBe(`→ ${outcome}`);
    }
    // what was released because nobody redeemed it takes no room again for a report that knows nothing
    const late = outcome === 'unknown' ? 'permit_expired' : `→ ${outcome}`;
    expect(step(unredeemed('expired'), outcome)).toBe(late);
  });

  it('has one outcome, which may be told again', () => {
    for (const status of ['succeeded', 'failed', 'not_executed'] as const) {
      for (const outcome of outcomes) {
        expect(step(redeemed(status), outcome)).toBe(outcome === status ? 'same' : 'outcome_recorded');
      }
    }
  });

  it('that nobody knew of can still be settled', () => {
    for (const outcome of ['succeeded', 'failed', 'not_executed'] as const) {
      expect(step(redeemed('unknown'), outcome)).toBe(`→ ${outcome}`);
    }
    expect(step(redeemed('unknown'), 'unknown')).toBe('same');
  });

  it('that a person let run has no outcome before it is redeemed, but can be given up', () => {
    for (const status of ['issued', 'expired'] as const) {
      for (const outcome of ['succeeded', 'failed', 'unknown'] as const) {
        expect(step(unredeemed(status, true), outcome)).toBe('not_redeemable');
      }
      expect(step(unredeemed(status, true), 'not_executed')).toBe('→ not_executed');
    }
    expect(step(redeemed('redeemed', true), 'succeeded')).toBe('→ succeeded');
  });
});
