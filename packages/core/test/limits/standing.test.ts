import { describe, expect, it } from 'vitest';
import type { ExecutionStatus } from '../../src/limits/execution.ts';
import { type ApprovalStatus, type LoopState, type Standing, standingOf } from '../../src/limits/standing.ts';

const decidedAt = 1_000;
const approvedAt = 2_000;
const redeemedAt = 3_000;

const allowed: LoopState = {
  decision: 'ALLOW',
  decidedAt,
  isOver: false,
  approval: null,
  execution: null,
  releasesUnused: false,
};
const approval = (status: ApprovalStatus) => ({
  decision: 'REQUIRE_APPROVAL' as const,
  approval: { status, approvedAt: status === 'approved' ? approvedAt : null },
});
const execution = (status: ExecutionStatus, redeemed: number | null = null) => ({
  execution: { status, redeemedAt: redeemed },
});
const asked = { releasesUnused: true };
const over = { isOver: true };

const none: Standing = { kind: 'none' };
const open: Standing = { kind: 'open' };
const booked = (at: number): Standing => ({ kind: 'booked', at });

const cases: readonly (readonly [what: string, state: Partial<LoopState>, standing: Standing])[] = [
  ['BLOCK', { decision: 'BLOCK' }, none],
  ['a denied approval', approval('denied'), none],
  ['an expired approval', approval('expired'), none],
  ['a cancelled approval', approval('cancelled'), none],
  ['a superseded approval', approval('superseded'), none],
  ['ALLOW that failed', execution('failed', redeemedAt), none],
  ['ALLOW that was not executed', execution('not_executed'), none],
  ['an approved action that failed', { ...approval('approved'), ...execution('failed', redeemedAt) }, none],
  ['an approved action that was given up', { ...approval('approved'), ...execution('not_executed') }, none],
  ['ALLOW issued with redemption required, and expired', { ...asked, ...execution('expired') }, none],
  ['pending within its budgets', approval('pending'), open],
  ['pending over a budget', { ...approval('pending'), ...over }, none],
  ['approved over a budget', { ...approval('approved'), ...over }, open],
  ['approved and not redeemed', approval('approved'), open],
  ['approved with a permit that is issued', { ...approval('approved'), ...execution('issued') }, open],
  ['approved and redeemed', { ...approval('approved'), ...execution('redeemed', redeemedAt) }, open],
  ['approved, redeemed, and nobody knows', { ...approval('approved'), ...execution('unknown', redeemedAt) }, open],
  ['ALLOW redeemed', execution('redeemed', redeemedAt), open],
  ['ALLOW redeemed, and nobody knows', execution('unknown', redeemedAt), open],
  [
    'approved, useWithin over, asked with execute',
    { ...approval('approved'), ...asked, ...execution('expired') },
    none,
  ],
  ['approved, useWithin over', { ...approval('approved'), ...execution('expired') }, booked(approvedAt)],
  ['ALLOW without execute', {}, booked(decidedAt)],
  ['ALLOW with a permit', execution('issued'), booked(decidedAt)],
  ['ALLOW not redeemed, and nobody knows', execution('unknown'), booked(decidedAt)],
  ['ALLOW with a permit that expired', execution('expired'), booked(decidedAt)],
  ['ALLOW with redemption required', { ...asked, ...execution('issued') }, open],
  ['ALLOW that succeeded', execution('succeeded', redeemedAt), booked(redeemedAt)],
  ['ALLOW that succeeded and was never redeemed', execution('succeeded'), booked(decidedAt)],
  ['approved and succeeded', { ...approval('approved'), ...execution('succeeded', redeemedAt) }, booked(redeemedAt)],
];

describe('the standing of a decision', () => {
  it.each(cases)('of %s', (_, state, standing) => {
    expect(standingOf({ ...allowed, ...state })).toEqual(standing);
  });
});
