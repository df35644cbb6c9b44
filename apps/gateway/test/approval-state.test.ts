import { describe, expect, it } from 'vitest';
import { createApprovalSignals } from '../src/approvals/approval-signals.ts';
import { approvalAt, requirePending } from '../src/approvals/approval-state.ts';
import { awaitApproval } from '../src/approvals/await-approval.ts';
import { renderApproval } from '../src/approvals/render-approval.ts';
import { expireApprovals } from '../src/jobs/expire-approvals.ts';
import type { LedgerState } from '../src/ledger/command.ts';
import { createLedgerClock } from '../src/ledger/ledger-clock.ts';
import type { ApprovalRow, ApprovalStatus } from '../src/stores/store.ts';
import { inDirectory, noteEntry, openTestLedger, org } from './test-ledger.ts';

const pending: ApprovalRow = {
  id: 'apr_1',
  decision: 'dec_1',
  status: 'pending',
  agent: null,
  key: 'key_1',
  card: '{}',
  requestedAt: 1_000,
  expiresAt: 2_000,
  useWithinMs: 60_000,
  resolvedAt: null,
  resolvedBy: null,
  comment: null,
  useBy: null,
  supersededBy: null,
};

const nobody = { keys: new Map() } as unknown as LedgerState;

describe('an approval that nobody answers', () => {
  it('is expired from its last instant on, before any sweep', () => {
    expect(approvalAt(pending, 1_999).status).toBe('pending');
    expect(approvalAt(pending, 2_000)).toMatchObject({ status: 'expired', resolvedAt: 2_000 });
    expect(() => requirePending(pending, 1_999)).not.toThrow();
    expect(() => requirePending(pending, 2_000)).toThrow(expect.objectContaining({ code: 'approval_expired' }));
  });

  it('keeps an answer that came in time', () => {
    const approved: ApprovalRow = { ...pending, status: 'approved', resolvedAt: 1_500, resolvedBy: 'key_2' };
    expect(approvalAt(approved, 9_000)).toBe(approved);
    expect(() => requirePending(approved, 9_000)).toThrow(expect.objectContaining({ code: 'approval_not_pending' }));
  });

  it('gets an entry by the sweep, once', async () => {
    await inDirectory(async (directory) => {
      let wall = 1_000_000;
      const clock = createLedgerClock(
        () => wall,
        () => wall,
      );
      const test = await openTestLedger(directory, { clock });
      const row = { ...pending, requestedAt: wall, expiresAt: wall + 60_000 };
      await test.ledger.submit({
        urgent: false,
        idempotency: null,
        apply: () => ({ entries: [noteEntry('dec_1', 1)], approvals: [row], answer: () => undefined }),
      });
      const approvals = createApprovalSignals();
      const store = { now: async () => wall, overdueApprovals: test.store.overdueApprovals };
      expect(await expireApprovals({ store, approvals }, test.ledger)).toBe(0);
      wall += 60_000;
      const woken = approvals.next('apr_1', 60_000, new AbortController().signal);
      expect(await expireApprovals({ store, approvals }, test.ledger)).toBe(1);
      await woken;
      expect(await expireApprovals({ store, approvals }, test.ledger)).toBe(0);
      expect(await test.store.approval(org, 'apr_1')).toMatchObject({ status: 'expired', resolvedBy: null });
      const entries = await test.store.entries(org, 0, 10);
      expect(entries.map(({ kind }) => kind)).toEqual(['test', 'approval.expired']);
      expect(test.ledger.state.tallies.expired).toBe(1);
      await test.close();
    });
  });
});

describe('the wait for an answer', () => {
  const signal = new AbortController().signal;

  it('ends at the change', async () => {
    const signals = createApprovalSignals();
    let row = pending;
    const store = { now: async () => 1_000, approval: async () => row };
    const answer = awaitApproval(pending, 55_000, { store, signals, org, signal });
    row = { ...pending, status: 'approved' };
    // the first reading of the clock is one turn of the event loop away
    await new Promise(setImmediate);
    signals.changed('apr_1');
    expect((await answer).status).toBe('approved');
  });

  it('ends when the time is over', async () => {
    const signals = createApprovalSignals();
    let now = 1_000;
    const store = { now: async () => now++, approval: async () => pending };
    expect((await awaitApproval(pending, 2, { store, signals, org, signal })).status).toBe('pending');
  });

  it('ends when the client is gone', async () => {
    const signals = createApprovalSignals();
    const client = new AbortController();
    const store = { now: async () => 1_000, approval: async () => pending };
    const answer = awaitApproval(pending, 55_000, { store, signals, org, signal: client.signal });
    client.abort();
    expect((await answer).status).toBe('pending');
  });

  it('ends at expiry', async () => {
    const signals = createApprovalSignals();
    let now = 1_998;
    const store = { now: async () => now++, approval: async () => pending };
    expect((await awaitApproval(pending, 55_000, { store, signals, org, signal })).status).toBe('expired');
  });
});

describe('the wire form', () => {
  it.each<[ApprovalStatus, ApprovalStatus]>([
    ['pending', 'pending'],
    ['approved', 'approved'],
    ['denied', 'denied'],
    ['expired', 'expired'],
    ['cancelled', 'denied'],
    ['superseded', 'denied'],
  ])('shows %s to clients of the first API as %s', (status, shown) => {
    const row: ApprovalRow = { ...pending, status };
    expect(renderApproval(row, nobody, true).status).toBe(status);
    const older = renderApproval(row, nobody, false);
    expect(older.status).toBe(shown);
    if (status !== shown) expect(older.comment).toMatch(status);
  });
});
