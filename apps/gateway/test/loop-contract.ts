import { describe, expect, it } from 'vitest';
import { sha256OfText } from '../src/ledger/sha256.ts';
import {
  type ApprovalResolution,
  configurationKinds,
  type LoopKeys,
  type LoopRows,
  type Store,
  settingKinds,
  toolKinds,
} from '../src/stores/store.ts';
import { LogWriter } from './log-writer.ts';
import {
  agentRow,
  approvalRow,
  awkwardText,
  counterRow,
  decisionRow,
  executionRow,
  freezeRow,
  keyed,
  keyRow,
  organizationRow,
  policySetRow,
  toolRow,
} from './sample-rows.ts';
import { plain } from './store-contract.ts';

const noKeys: LoopKeys = { decisions: [], approvals: [], executions: [], counters: [] };
const allKeys: LoopKeys = {
  decisions: ['dec_a', 'dec_b'],
  approvals: ['apr_a', 'apr_b'],
  executions: ['dec_a', 'dec_b'],
  counters: ['ctr_a', 'ctr_b'],
};

/** What every engine does with the rows behind a decision: what runs, what is counted, what is stopped. */
export function describeLoop(current: () => Store, newLog: () => Promise<LogWriter>): void {
  const rows = {
    decisions: [decisionRow('dec_a', 0, { loop: awkwardText, ...keyed('a') }), decisionRow('dec_b', 1)],
    approvals: [
      approvalRow('apr_a', { status: 'superseded', useBy: 7, supersededBy: 'dec_b' }),
      approvalRow('apr_b', { agent: 'agt_1' }),
    ],
    executions: [
      executionRow('dec_a', {
        status: 'succeeded',
        executor: awkwardText,
        nonce: sha256OfText('nonce'),
        seq: Number.MAX_SAFE_INTEGER,
        redeemedAt: Number.MAX_SAFE_INTEGER - 1,
        dueAt: Number.MAX_SAFE_INTEGER - 2,
        outcome: awkwardText,
      }),
      executionRow('dec_b'),
    ],
    counters: [counterRow('ctr_a', { emptyAt: Number.MAX_SAFE_INTEGER }), counterRow('ctr_b')],
  };
  const seed = async () => {
    const log = await newLog();
    expect(await log.commit({ entries: 2, ...rows })).toEqual({ outcome: 'committed' });
    return log;
  };
  const read = async (org: string, wanted: Partial<LoopKeys>) =>
    plainById(await current().loopRows(org, { ...noKeys, ...wanted }));

  describe('the rows that commands look at', () => {
    it('come back as they were written, whichever tables are asked for together', async () => {
      const { org } = await seed();
      const tables = Object.keys(allKeys) as (keyof LoopKeys)[];
      for (let set = 0; set < 2 ** tables.length; set += 1) {
        const asked = tables.filter((_, i) => (set & (2 ** i)) !== 0);
        const wanted = Object.fromEntries(asked.map((table) => [table, allKeys[table]]));
        const expected = Object.fromEntries(asked.map((table) => [table, rows[table]]));
        expect(await read(org, wanted)).toEqual(plainById({ ...noKeys, ...expected } as unknown as LoopRows));
      }
    });

    it('leave out what is not there, and come once when asked for twice', async () => {
      const { org } = await seed();
      expect(await read(org, { counters: ['ctr_b', 'ctr_none', 'ctr_b'], decisions: ['dec_none'] })).toEqual(
        plainById({ ...noKeys, counters: [rows.counters[1]!] } as unknown as LoopRows),
      );
      expect(await read('nobody', allKeys)).toEqual(noKeys);
      expect(await read('nobody', {})).toEqual(noKeys);
    });

    it('come however many are asked for', async () => {
      const log = await newLog();
      const counters = Array.from({ length: 1_000 }, (_, i) => counterRow(`ctr_${String(i).padStart(4, '0')}`));
      const executions = counters.map(({ id }) => executionRow(id));
      await log.commit({ counters, executions });
      const ids = counters.map(({ id }) => id);
      expect(await read(log.org, { counters: ids, executions: ids })).toEqual(
        plainById({ ...noKeys, counters, executions } as unknown as LoopRows),
      );
    });

    it('are replaced whole by those of a later batch', async () => {
      const log = await seed();
      const executions = [executionRow('dec_a', { id: 'exe_2', status: 'unknown' }), executionRow('dec_c')];
      const counters = [
        counterRow('ctr_a', { value: 'another' }),
        counterRow('ctr_b', { emptyAt: 0 }),
        counterRow('ctr_c'),
      ];
      await log.commit({ executions, counters });
      expect(
        await read(log.org, { executions: ['dec_a', 'dec_b', 'dec_c'], counters: ['ctr_a', 'ctr_b', 'ctr_c'] }),
      ).toEqual(
        plainById({
          ...noKeys,
          executions: [executions[0], rows.executions[1], executions[1]],
          counters,
        } as unknown as LoopRows),
      );
    });

    it('are each organization’s own', async () => {
      const [first, second] = [await seed(), await newLog()];
      await second.commit({ counters: [counterRow('ctr_a', { value: 'of the second' })] });
      expect((await current().loopRows(first.org, { ...noKeys, counters: ['ctr_a'] })).counters).toEqual([
        rows.counters[0],
      ]);
      expect(await read(second.org, allKeys)).toEqual(
        plainById({ ...noKeys, counters: [counterRow('ctr_a', { value: 'of the second' })] } as unknown as LoopRows),
      );
    });

    const later = {
      decisions: [decisionRow('dec_late', 2)],
      executions: [executionRow('dec_a', { status: 'failed' }), executionRow('dec_late')],
      counters: [counterRow('ctr_a', { value: 'late' }), counterRow('ctr_late')],
      resolutions: [resolution('apr_b', { status: 'denied' })],
      freezes: [freezeRow('frz_late')],
      usageMonths: [{ month: '2026-10', actions: 1, agents: 1 }],
      agents: [agentRow('agt_late')],
      settings: '{"late":true}',
    };
    const everything = async (org: string) =>
      plain({
        rows: await current().loopRows(org, {
          decisions: ['dec_a', 'dec_late'],
          approvals: ['apr_b'],
          executions: ['dec_a', 'dec_late'],
          counters: ['ctr_a', 'ctr_late'],
        }),
        freezes: await current().freezes(org, { before: null, limit: 10 }),
        usageMonths: await current().usageMonths(org, 10),
        ledger: await current().loadLedger(org),
      });

    it('are not written by a batch that is stale', async () => {
      const log = await seed();
      const stale = await log.batch(later);
      await log.commit();
      const before = await everything(log.org);
      expect(await current().commit(stale)).toEqual({ outcome: 'stale', size: 3 });
      expect(await everything(log.org)).toEqual(before);
    });

    it('are not written by a batch with an idempotency key that is known', async () => {
      const log = await seed();
      const before = await everything(log.org);
      const decisions = [decisionRow('dec_late', 2, keyed('a'))];
      expect(await log.commit({ ...later, decisions })).toMatchObject({ outcome: 'known' });
      expect(await everything(log.org)).toEqual(before);
    });

    it.each([
      ['an approval that is not as the batch says', { resolutions: [resolution('apr_a', { from: 'approved' })] }],
      ['a decision that is there', { decisions: [decisionRow('dec_a', 2)] }],
      ['two executions of one decision', { executions: [executionRow('dec_x'), executionRow('dec_x')] }],
      ['a counter twice', { counters: [counterRow('ctr_x'), counterRow('ctr_x')] }],
      ['a freeze twice', { freezes: [freezeRow('frz_x'), freezeRow('frz_x')] }],
      ['an agent twice', { agents: [agentRow('agt_x'), agentRow('agt_x')] }],
      ['a month twice', { usageMonths: [later.usageMonths[0]!, later.usageMonths[0]!] }],
    ])('are not written by a batch with %s', async (_, parts) => {
      const log = await seed();
      const before = await everything(log.org);
      await expect(log.commit({ ...later, ...parts })).rejects.toThrow();
      expect(await everything(log.org)).toEqual(before);
      expect(await log.commit(later)).toEqual({ outcome: 'committed' });
    });

    it('are those of the one batch that won', async () => {
      const log = await seed();
      const batches = await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          log.batch({
            counters: [counterRow('ctr_a', { value: `of ${i}` }), counterRow(`ctr_of_${i}`)],
            executions: [executionRow('dec_a', { executor: `executor ${i}` })],
          }),
        ),
      );
      const outcomes = (await Promise.all(batches.map((batch) => current().commit(batch)))).map(
        ({ outcome }) => outcome,
      );
      const winner = outcomes.indexOf('committed');
      expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
      const written = await current().loopRows(log.org, {
        ...noKeys,
        executions: ['dec_a'],
        counters: ['ctr_a', ...outcomes.map((_, i) => `ctr_of_${i}`)],
      });
      expect(written.executions).toMatchObject([{ executor: `executor ${winner}` }]);
      expect(written.counters.find(({ id }) => id === 'ctr_a')).toMatchObject({ value: `of ${winner}` });
      expect(written.counters).toHaveLength(2);
    });
  });

  describe('the use of an approval', () => {
    it('changes an approved one, once, and only an approved one', async () => {
      const log = await newLog();
      await log.commit({ approvals: ['apr_1', 'apr_2'].map((id) => approvalRow(id)) });
      await expect(log.commit({ resolutions: [resolution('apr_1', { from: 'approved' })] })).rejects.toThrow(
        /apr_1 is not approved/,
      );
      const approved = resolution('apr_1', { useBy: 5_000 });
      await log.commit({ resolutions: [approved] });
      expect(await current().approval(log.org, 'apr_1')).toMatchObject({ status: 'approved', useBy: 5_000 });
      await expect(log.commit({ resolutions: [approved] })).rejects.toThrow(/apr_1 is not pending/);
      const used = resolution('apr_1', { from: 'approved', status: 'superseded', supersededBy: 'dec_2' });
      expect(await log.commit({ resolutions: [used, resolution('apr_2', { status: 'denied' })] })).toEqual({
        outcome: 'committed',
      });
      expect(await current().approval(log.org, 'apr_1')).toMatchObject({
        status: 'superseded',
        useBy: null,
        supersededBy: 'dec_2',
      });
      await expect(log.commit({ resolutions: [used] })).rejects.toThrow(/apr_1 is not approved/);
    });

    it('was missed by those whose time is over, the longest first', async () => {
      const log = await newLog();
      await log.commit({ approvals: ['apr_1', 'apr_2', 'apr_3', 'apr_4'].map((id) => approvalRow(id)) });
      await log.commit({
        resolutions: [
          resolution('apr_1', { useBy: 3_000 }),
          resolution('apr_2', { useBy: 1_000 }),
          resolution('apr_3', { useBy: 2_000 }),
          resolution('apr_4', { status: 'denied' }),
        ],
      });
      const unused = async (now: number, limit = 10) =>
        (await current().unusedApprovals(log.org, now, limit)).map(({ id }) => id);
      expect(await unused(999)).toEqual([]);
      expect(await unused(1_000)).toEqual(['apr_2']);
      expect(await unused(9_999)).toEqual(['apr_2', 'apr_3', 'apr_1']);
      expect(await unused(9_999, 2)).toEqual(['apr_2', 'apr_3']);
      await log.commit({ resolutions: [resolution('apr_2', { from: 'approved', useBy: null })] });
      expect(await unused(9_999)).toEqual(['apr_3', 'apr_1']);
    });
  });

  describe('executions', () => {
    const seedExecutions = async () => {
      const log = await newLog();
      await log.commit({
        executions: [
          executionRow('dec_1', { status: 'redeemed', dueAt: 3_000 }),
          executionRow('dec_2', { status: 'issued', dueAt: 1_000 }),
          executionRow('dec_3', { status: 'succeeded' }),
          executionRow('dec_4', { status: 'redeemed', dueAt: 1_000 }),
        ],
      });
      return log;
    };

    it('are listed newest first, by status and page', async () => {
      const { org } = await seedExecutions();
      const of = async (page: Partial<Parameters<Store['executions']>[1]>) =>
        (await current().executions(org, { status: null, before: null, limit: 10, ...page })).map((e) => e.decision);
      expect(await of({})).toEqual(['dec_4', 'dec_3', 'dec_2', 'dec_1']);
      expect(await of({ limit: 2 })).toEqual(['dec_4', 'dec_3']);
      expect(await of({ before: 'dec_3', limit: 1 })).toEqual(['dec_2']);
      expect(await of({ status: 'redeemed' })).toEqual(['dec_4', 'dec_1']);
      expect(await of({ status: 'redeemed', before: 'dec_4' })).toEqual(['dec_1']);
      expect(await of({ status: 'expired' })).toEqual([]);
    });

    it('are due from their instant on, the longest first, until nothing is', async () => {
      const log = await seedExecutions();
      const due = async (now: number, limit = 10) =>
        (await current().dueExecutions(log.org, now, limit)).map(({ decision }) => decision);
      expect(await due(999)).toEqual([]);
      expect(await due(1_000)).toEqual(['dec_2', 'dec_4']);
      expect(await due(9_999)).toEqual(['dec_2', 'dec_4', 'dec_1']);
      expect(await due(9_999, 1)).toEqual(['dec_2']);
      await log.commit({ executions: [executionRow('dec_2', { status: 'expired' })] });
      expect(await due(9_999)).toEqual(['dec_4', 'dec_1']);
    });
  });

  describe('counters that are empty', () => {
    const day = 86_400_000;

    it('are removed when they have been empty since before, and no others', async () => {
      const [log, other] = [await newLog(), await newLog()];
      const counters = [
        counterRow('ctr_full'),
        counterRow('ctr_old', { emptyAt: 1 }),
        counterRow('ctr_just', { emptyAt: 3 * day - 1 }),
        counterRow('ctr_not', { emptyAt: 3 * day }),
        counterRow('ctr_later', { emptyAt: 3 * day + 1 }),
      ];
      await log.commit({ counters });
      await other.commit({ counters });
      expect(await current().removeEmptyCounters(log.org, 3 * day, 100)).toBe(2);
      expect(await current().removeEmptyCounters(log.org, 3 * day, 100)).toBe(0);
      const ids = counters.map(({ id }) => id);
      const left = async (org: string) =>
        (await current().loopRows(org, { ...noKeys, counters: ids })).counters.map(({ id }) => id).sort();
      expect(await left(log.org)).toEqual(['ctr_full', 'ctr_later', 'ctr_not']);
      expect(await left(other.org)).toEqual(ids.toSorted());
      expect(await log.commit({ counters: [counterRow('ctr_old')] })).toEqual({ outcome: 'committed' });
    });

    it('are removed so many at a time', async () => {
      const log = await newLog();
      await log.commit({
        counters: Array.from({ length: 25 }, (_, i) => counterRow(`ctr_${i}`, { emptyAt: i * day })),
      });
      const removed: number[] = [];
      for (let i = 0; i < 4; i += 1) removed.push(await current().removeEmptyCounters(log.org, 100 * day, 10));
      expect(removed).toEqual([10, 10, 5, 0]);
    });

    it('are not removed by a sweep that meets a commit which fills them', async () => {
      const log = await newLog();
      const ids = Array.from({ length: 40 }, (_, i) => `ctr_${i}`);
      for (let round = 0; round < 15; round += 1) {
        await log.commit({ counters: ids.map((id) => counterRow(id, { emptyAt: 1 })) });
        const fill = log.commit({ counters: ids.map((id) => counterRow(id, { value: `round ${round}` })) });
        const sweeps = Promise.all([1, 2].map(() => current().removeEmptyCounters(log.org, day, 100)));
        expect(await fill).toEqual({ outcome: 'committed' });
        await sweeps;
        const { counters } = await current().loopRows(log.org, { ...noKeys, counters: ids });
        expect(counters.map(({ value }) => value)).toEqual(ids.map(() => `round ${round}`));
      }
    });
  });

  describe('freezes, months and settings', () => {
    it('keeps every freeze, and tells the ledger those in force', async () => {
      const log = await newLog();
      const [first, second] = [freezeRow('frz_1', { scope: awkwardText }), freezeRow('frz_2')];
      await log.commit({ freezes: [first, second] });
      expect((await current().loadLedger(log.org)).freezes).toEqual([first, second]);
      const released = { ...first, releasedAt: 1_800_000_000_000, releasedBy: 'key_2' };
      await log.commit({ freezes: [released, freezeRow('frz_3')] });
      expect((await current().loadLedger(log.org)).freezes).toEqual([second, freezeRow('frz_3')]);
      const page = (before: string | null, limit: number) => current().freezes(log.org, { before, limit });
      expect(await page(null, 2)).toEqual([freezeRow('frz_3'), second]);
      expect(await page('frz_2', 2)).toEqual([released]);
    });

    it('keeps the months that are over, and the running one in the head', async () => {
      const log = await newLog();
      const months = ['2025-12', '2026-01', '2026-02'].map((month, i) => ({ month, actions: 2 ** 40 + i, agents: i }));
      const usage = { month: '2026-03', actions: 7, agents: 2 };
      await log.commit({ usageMonths: months, usage });
      expect((await current().head(log.org)).usage).toEqual(usage);
      expect(await current().usageMonths(log.org, 2)).toEqual([months[2], months[1]]);
      await log.commit({ usageMonths: [{ ...months[2]!, actions: 1 }] });
      expect(await current().usageMonths(log.org, 9)).toEqual([{ ...months[2]!, actions: 1 }, months[1], months[0]]);
      expect(await current().usageMonths('nobody', 9)).toEqual([]);
    });

    it('keeps what an organization is created with, and the settings of the last batch that has some', async () => {
      const row = organizationRow('org_of_tests', { testOf: 'org_001', settings: awkwardText });
      const log = await LogWriter.create(current(), row.org, row);
      const organization = async () => (await current().listOrganizations()).find(({ org }) => org === row.org);
      expect(await organization()).toEqual(row);
      await log.commit({ settings: '{"a":1}' });
      await log.commit();
      expect(await organization()).toEqual({ ...row, settings: '{"a":1}' });
      expect((await current().loadLedger(row.org)).organization).toEqual({ ...row, settings: '{"a":1}' });
    });

    it('puts a changed agent in the place of what it was', async () => {
      const log = await newLog();
      await log.commit({ agents: [agentRow('agt_1'), agentRow('agt_2')] });
      const changed = agentRow('agt_1', {
        verified: true,
        model: awkwardText,
        version: '2',
        declaredAt: 1_800_000_000_000,
        redemption: 'required',
        activeMonth: '2026-11',
      });
      await log.commit({ agents: [changed, agentRow('agt_3')] });
      expect(await current().agents(log.org)).toEqual([changed, agentRow('agt_2'), agentRow('agt_3')]);
      await log.commit({ agents: [agentRow('agt_1')] });
      expect(await current().agents(log.org)).toContainEqual(agentRow('agt_1'));
    });
  });

  describe('a ledger that was read before', () => {
    const seedLedger = async () => {
      const log = await newLog();
      const settings = {
        keys: [keyRow(`key_${log.org}`)],
        policySets: [policySetRow(1)],
        freezes: [freezeRow('frz_1')],
      };
      await log.commit({ ...settings, agents: [agentRow('agt_1')], tools: [toolRow('tol_a')] });
      return log;
    };
    const partsOf = async (org: string, knownAt: number) => {
      const rows = await current().loadLedger(org, knownAt);
      return {
        settings: [rows.organization, rows.keys, rows.freezes, rows.policySet].filter((part) => part !== null).length,
        agents: rows.agents.map(({ id }) => id),
        tools: rows.tools?.map(({ id }) => id) ?? null,
        size: rows.head.size,
      };
    };

    it.each(configurationKinds)('is read again as far as an entry of kind `%s` changes it', async (kind) => {
      const log = await seedLedger();
      await log.commit({ entries: [{}, { kind }, {}] });
      const settings = (settingKinds as readonly string[]).includes(kind) ? 4 : 0;
      const tools = (toolKinds as readonly string[]).includes(kind) ? ['tol_a'] : null;
      const unchanged = { settings: 0, agents: [], tools: null, size: 4 };
      for (const knownAt of [1, 2]) expect(await partsOf(log.org, knownAt)).toEqual({ ...unchanged, settings, tools });
      for (const knownAt of [3, 4]) expect(await partsOf(log.org, knownAt)).toEqual(unchanged);
    });

    it('has the agents that were written since, with or without an entry of their own', async () => {
      const log = await seedLedger();
      await log.commit({ entries: 2, agents: [agentRow('agt_2')] });
      await log.commit({ agents: [agentRow('agt_1', { activeMonth: '2026-11' })] });
      const agents = async (knownAt: number) => (await partsOf(log.org, knownAt)).agents;
      expect(await agents(0)).toEqual(['agt_2', 'agt_1']);
      expect(await agents(1)).toEqual(['agt_2', 'agt_1']);
      expect(await agents(3)).toEqual(['agt_1']);
      expect(await agents(4)).toEqual([]);
    });

    it('is read whole when the log is shorter than it was: it is another one', async () => {
      const log = await seedLedger();
      const whole = { settings: 4, agents: ['agt_1'], tools: ['tol_a'], size: 1 };
      expect(await partsOf(log.org, 2)).toEqual(whole);
      expect(plain(await current().loadLedger(log.org, 2))).toEqual(plain(await current().loadLedger(log.org)));
    });
  });
}

function resolution(id: string, changes: Partial<ApprovalResolution> = {}): ApprovalResolution {
  const answer = { resolvedAt: 1_700_000_000_500, resolvedBy: 'key_9', comment: awkwardText };
  return { id, status: 'approved', ...answer, useBy: null, supersededBy: null, from: 'pending', ...changes };
}

/** In the order of their ids: an engine gives them in any. */
function plainById(rows: LoopRows): unknown {
  const byId = <Row>(list: readonly Row[], idOf: (row: Row) => string) =>
    list.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  return plain({
    decisions: byId(rows.decisions, ({ id }) => id),
    approvals: byId(rows.approvals, ({ id }) => id),
    executions: byId(rows.executions, ({ decision }) => decision),
    counters: byId(rows.counters, ({ id }) => id),
  });
}
