import type { Approval } from '@runplane/protocol';
import { describe, expect, it } from 'vitest';
import { renderApprovalCard } from '../src/approvals/render-approval-card.ts';
import { renderDuration } from '../src/approvals/render-duration.ts';
import { plainPaint } from '../src/terminal/paint.ts';

const now = Date.parse('2026-11-22T10:00:00.000Z');

function approvalOf(action: Partial<Approval['action']> = {}, members: Partial<Approval> = {}): Approval {
  return {
    id: 'apr_1',
    status: 'pending',
    decisionId: 'dec_1',
    requestedAt: '2026-11-22T09:55:00.000Z',
    expiresAt: '2026-11-22T10:58:30.000Z',
    useWithinSeconds: 86_400,
    resolvedAt: null,
    resolvedBy: null,
    comment: null,
    supersededBy: null,
    action: {
      requested: 'transfer_funds',
      type: 'transfer_funds',
      category: 'financial',
      sensitivity: 'high',
      digest: `sha256:${'0'.repeat(64)}`,
      target: 'finance-system',
      agent: 'billing',
      environment: 'production',
      context: { amount: 12000 },
      ...action,
    },
    reason: 'High-risk financial action in production',
    matchedRule: 'transfer_funds → REQUIRE_APPROVAL',
    riskScore: 58,
    severity: 'high',
    reasons: [
      {
        code: 'threshold_exceeded',
        policyId: 'transfer-funds',
        path: 'context.amount',
        actual: '12000',
        limit: '1000',
        message: 'amount 12000 is above 1000',
        passes: 'amount up to 1000',
      },
    ],
    risk: { score: 58, factors: [{ code: 'sensitivity', points: 58, detail: '' }] },
    ...members,
  };
}

const card = (approval: Approval) => renderApprovalCard(approval, now, plainPaint);

describe('an approval card', () => {
  it('says what would happen, why it waits, and until when', () => {
    const text = card(approvalOf());
    expect(text).toMatch(/^HIGH · apr_1 · pending, expires in 58 min \(2026-11-22T10:58:30.000Z\)/);
    expect(text).toContain('transfer_funds → finance-system');
    expect(text).toContain('amount 12000 is above 1000 [threshold_exceeded]');
    expect(text).toContain('58 of 100 = 58 sensitivity');
    expect(text).toContain('"amount": 12000');
    expect(text).not.toContain('look twice');
  });

  it('shows all of the arguments, however many there are', () => {
    const context = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`name${index}`, 'x'.repeat(50)]));
    const text = card(approvalOf({ context }));
    expect(text).toContain('(3002 lines, complete)');
    for (const name of Object.keys(context)) expect(text).toContain(`"${name}"`);
  });

  it('shows what is hidden in every part that an agent chooses, and warns of it', () => {
    const text = card(
      approvalOf({
        requested: 'transfer\u200b_funds',
        target: 'finance\u202e\u001b[2K',
        agent: 'bіlling',
        environment: 'prod\nproduction',
        context: { 'no\u2067te': 'a\u009b31mb', safe: 'line one\n  line two' },
      }),
    );
    expect(text).toContain('transfer‹U+200B›_funds → finance‹U+202E›‹ESC›[2K');
    expect(text).toContain('prod‹new line›production');
    expect(text).toContain('"no\\u2067te": "a\\u009b31mb"');
    expect(text).toContain('the action: characters that do not show or that reorder text: U+200B');
    expect(text).toContain('the target: characters that do not show or that reorder text: U+202E, ESC');
    expect(text).toContain('the agent: a word of letters of several scripts');
    expect(text).toContain('the arguments: characters that do not show or that reorder text: U+2067, U+009B\n');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('says what became of one that was answered', () => {
    const answered = { resolvedAt: '2026-11-22T09:59:00.000Z', resolvedBy: 'ada', comment: 'no\u0007' };
    expect(card(approvalOf({}, { ...answered, status: 'denied' }))).toContain(
      'denied at 2026-11-22T09:59:00.000Z: it does not run',
    );
    const approved = card(approvalOf({}, { ...answered, status: 'approved' }));
    expect(approved).toContain('it may run within 1 d');
    expect(approved).toContain('no‹U+0007›');
  });
});

describe('a duration', () => {
  it.each([
    [-5, '0 s'],
    [59_999, '59 s'],
    [60_000, '1 min'],
    [3_600_000, '1 h'],
    [3_660_000, '1 h 1 min'],
    [90_061_000, '1 d 1 h'],
  ])('of %i ms reads %s', (ms, text) => {
    expect(renderDuration(ms)).toBe(text);
  });
});
