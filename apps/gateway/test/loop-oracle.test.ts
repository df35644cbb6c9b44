import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LoopEntry } from './loop-entry.ts';
import { activate, approve, executed, newNonce, policiesWith, redeem, report, transfer } from './loop-fixtures.ts';
import { examineLoop, type LoopAnswers } from './loop-oracle.ts';
import { startGateway, type TestGateway } from './start-gateway.ts';
import { readGatewayLoop, type StoredLoop } from './stored-loop.ts';

const budget = '      - { measure: amount, currency: USD, max: 100, window: 1d, over: require_approval }';

let gateway: TestGateway;
let stored: StoredLoop;

beforeEach(async () => {
  gateway = await startGateway();
  await activate(gateway, policiesWith(budget));
  const headers = { 'idempotency-key': 'once' };
  await gateway.guard(executed(60, { agent: 'billing' }), { headers });
  const given = (await gateway.guard(transfer(30))).json;
  await redeem(gateway, given.decisionId);
  await report(gateway, given.decisionId, 'succeeded', { measured: { amount: '35' } });
  const over = (await gateway.guard(executed(50))).json;
  await approve(gateway, over.approvalId);
  await redeem(gateway, over.decisionId, newNonce());
  stored = await readGatewayLoop(gateway);
});
afterEach(() => gateway[Symbol.asyncDispose]());

const find = (kind: string, nth = 0) => stored.entries.filter((entry) => entry.kind === kind)[nth]!;
const examine = (entries: readonly LoopEntry[], answers?: LoopAnswers) =>
  examineLoop(entries, stored.counters, answers).join('\n');
/** The log with something put at its end, one ms later. */
const followedBy = (entry: LoopEntry, change: object = {}): LoopEntry[] => {
  const last = stored.entries.at(-1)!;
  const leaf = { ...entry.leaf, ...change };
  return [...stored.entries, { ...entry, seq: last.seq + 1, ts: last.ts + 1, leaf }];
};

describe('the oracle of the closed loop', () => {
  it('finds nothing wrong with what a gateway wrote', () => {
    expect(stored.counters.size).toBe(1);
    expect(examine(stored.entries)).toBe('');
  });

  it('sees a second redemption, of an execution in one entry with its decision too', () => {
    expect(examine(followedBy(find('execution.redeemed')))).toContain('execution.redeemed: redeemed twice');
    const decision = find('decision').leaf.id;
    expect(examine(followedBy(find('execution.redeemed'), { decision }))).toContain('redeemed twice');
  });

  it('sees a second answer to an approval, and a second decision of a key', () => {
    expect(examine(followedBy(find('approval.approved')))).toContain('the approval is approved');
    const other = followedBy(find('decision'), { id: 'dec_other', charges: [], limits: [] });
    expect(examine(other)).toContain('has several decisions');
  });

  it('sees totals that are too large, or not those of the log', () => {
    expect(examine(followedBy(find('decision'), { id: 'dec_other' }))).toMatch(/entry says 0(.|\n)*more than 155/);
    expect(examine(stored.entries.filter(({ kind }) => kind !== 'outcome.succeeded'))).toContain('the log gives');
    expect(examineLoop(stored.entries, new Map([['b:x/amount.USD/1d/key:k', '["1",[]]']])).join('\n')).toMatch(
      /nothing charged(.|\n)*the log gives/,
    );
  });

  it('sees what ran and was not redeemed, and what ran twice', () => {
    const [redeemed, given] = [find('decision').leaf.id, find('decision', 1).leaf.id];
    expect(examine(stored.entries, { effects: [redeemed, given] })).toBe('');
    expect(examine(stored.entries, { effects: [redeemed, redeemed, 'dec_none'] })).toMatch(
      /ran more than once\ndec_none ran and was not redeemed/,
    );
  });

  it('sees time go back, and what was let through behind a freeze', () => {
    expect(examine([...stored.entries, { ...stored.entries[0]!, kind: 'test', ts: 1 }])).toContain('time goes back');
    const scopes = [{ agent: 'Billing' }, { target: 'vendor-17', action: 'transfer_funds' }, { organization: true }];
    for (const scope of scopes) {
      const freeze = { ...stored.entries[0]!, kind: 'freeze.created', opened: new Map([['scope', scope]]) };
      expect(examine([freeze, ...stored.entries])).toContain('is in force');
    }
  });
});
