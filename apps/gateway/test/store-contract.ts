import { emptyFrontier, emptyRoot, extendTree, rootOf } from '@runplane/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../src/ledger/sha256.ts';
import { type ApprovalRow, configurationKinds, type Store, StoreUnavailable } from '../src/stores/store.ts';
import { LogWriter, noTallies, noUsage } from './log-writer.ts';
import { describeLoop } from './loop-contract.ts';
import {
  agentRow,
  approvalRow,
  awkwardText,
  decisionRow,
  executionRow,
  freezeRow,
  keyed,
  keyRow,
  organizationRow,
  policySetRow,
  toolRow,
} from './sample-rows.ts';

export interface OpenedStore {
  readonly store: Store;
  /** closes the store and opens the same database anew */
  reopen(): Promise<Store>;
  dispose(): Promise<void>;
}

/** What every engine does: this suite is the definition of a store. */
export function describeStore(name: string, openStore: () => Promise<OpenedStore>): void {
  describe(name, () => {
    let opened: OpenedStore;
    let store: Store;
    let organizations = 0;

    beforeAll(async () => {
      opened = await openStore();
      store = opened.store;
    });
    afterAll(() => opened?.dispose());

    const newOrg = () => {
      organizations += 1;
      return `org_${String(organizations).padStart(3, '0')}`;
    };
    const newLog = () => LogWriter.create(store, newOrg());

    describe('organizations', () => {
      it('creates one with an empty log', async () => {
        const row = organizationRow(newOrg());
        expect(await store.createOrganization(row)).toBe(true);
        const head = {
          size: 0,
          frontier: '',
          root: hex(emptyRoot(sha256)),
          ts: row.createdAt,
          tallies: noTallies,
          usage: noUsage,
        };
        const settings = { organization: row, keys: [], freezes: [], policySet: null };
        const rows = { ...settings, agents: [], tools: [], partialTiles: [''] };
        expect(plain(await store.loadLedger(row.org))).toEqual({ ...rows, head: { ...head, checkpoint: null } });
        expect(plain(await store.head(row.org))).toEqual({ ...head, checkpoint: null });
        expect(await store.entries(row.org, 0, 10)).toEqual([]);
      });

      it('refuses an id that is taken and leaves the first as it was', async () => {
        const row = organizationRow(newOrg());
        await store.createOrganization(row);
        expect(await store.createOrganization({ ...row, name: 'another', origin: 'example.com/another' })).toBe(false);
        expect((await store.loadLedger(row.org)).organization).toEqual(row);
      });

      it('refuses an origin that is taken: two logs must not sign under one name', async () => {
        const row = organizationRow(newOrg());
        await store.createOrganization(row);
        await expect(store.createOrganization({ ...row, org: newOrg() })).rejects.toThrow(StoreUnavailable);
      });

      it('creates one once when many ask at the same time', async () => {
        const row = organizationRow(newOrg());
        const created = await Promise.all(Array.from({ length: 8 }, () => store.createOrganization(row)));
        expect(created.filter(Boolean)).toHaveLength(1);
      });

      it('lists all, ordered by the bytes of their ids', async () => {
        const ids = ['list_b', 'list_B', 'list_a', 'list-z', 'list_\u00e9', 'list_10', 'list_9'];
        for (const org of ids) await store.createOrganization(organizationRow(org));
        const listed = (await store.listOrganizations()).filter(({ org }) => org.startsWith('list'));
        expect(listed).toEqual([...ids].sort().map((org) => organizationRow(org)));
      });

      it('rejects reads and commits of one that does not exist', async () => {
        await expect(store.head('nobody')).rejects.toThrow(/no organization nobody/);
        await expect(store.loadLedger('nobody')).rejects.toThrow(/no organization nobody/);
        await expect(store.lockHead('nobody')).rejects.toThrow(/no organization nobody/);
        await expect(new LogWriter(store, 'nobody').commit()).rejects.toThrow(/no organization nobody/);
      });
    });

    describe('commit', () => {
      it('writes every kind of row, byte for byte', async () => {
        const log = await newLog();
        const ts = await store.now();
        const entries = [
          { kind: 'decision', subject: 'dec_a', leaf: awkwardText, openings: awkwardText },
          { kind: 'policy_set.activated', subject: 'set_1' },
        ];
        const rows = {
          decisions: [
            decisionRow('dec_a', 0, { agent: 'agt_1', decision: 'REQUIRE_APPROVAL', approval: 'apr_a', ...keyed('a') }),
            decisionRow('dec_b', 1),
          ],
          approvals: [approvalRow('apr_a', { agent: 'agt_1' }), approvalRow('apr_b')],
          keys: [keyRow(`key_a_${log.org}`, { agent: 'agt_1', environment: 'production' }), keyRow(`key_b_${log.org}`)],
          agents: [agentRow('agt_1', { verified: true, name: awkwardText }), agentRow('agt_2')],
          policySets: [policySetRow(1), policySetRow(2)],
          tools: [
            toolRow('tol_a', {
              kind: 'mcp',
              url: 'https://tools.example.com',
              standing: 'proposed',
              pending: { digest: 'sha256:b', definition: awkwardText, from: 'proposal' },
              override: awkwardText,
            }),
            toolRow('tol_b'),
          ],
        };
        const tallies = { ...noTallies, asked: 1, allowed: 1 };
        const batch = await log.batch({ entries, ts, tallies, checkpoint: awkwardText, ...rows });
        expect(await store.commit(batch)).toEqual({ outcome: 'committed' });

        expect(plain(await store.head(log.org))).toEqual(plain(batch.head));
        expect(plain(await store.entries(log.org, 0, 10))).toEqual(plain(batch.entries));
        expect(plain(await store.decision(log.org, 'dec_a'))).toEqual(plain(rows.decisions[0]));
        expect(plain(await store.decision(log.org, 'dec_b'))).toEqual(plain(rows.decisions[1]));
        expect(await store.approval(log.org, 'apr_a')).toEqual(rows.approvals[0]);
        expect(plain(await store.keys(log.org))).toEqual(plain(rows.keys));
        expect(await store.agents(log.org)).toEqual(rows.agents);
        expect(await store.policySet(log.org, 1)).toEqual(rows.policySets[0]);
        expect(plain(await store.loadLedger(log.org))).toMatchObject(
          plain({
            head: batch.head,
            keys: rows.keys,
            agents: rows.agents,
            policySet: rows.policySets[1],
            tools: rows.tools,
          }) as object,
        );
      });

      it('keeps the largest leaf there is', async () => {
        const log = await newLog();
        const leaf = '"\u65e5\\'.repeat(13_107);
        await log.commit({ entries: [{ leaf, openings: leaf }] });
        expect(await store.entries(log.org, 0, 1)).toMatchObject([{ leaf, openings: leaf }]);
      });

      it('answers null for what is not there', async () => {
        const { org } = await newLog();
        expect(await store.decision(org, 'dec_none')).toBeNull();
        expect(await store.approval(org, 'apr_none')).toBeNull();
        expect(await store.policySet(org, 7)).toBeNull();
        expect(await store.tile(org, 0, 0)).toBeNull();
      });

      it('keeps the tallies and the checkpoint of the last batch', async () => {
        const log = await newLog();
        await log.commit({ tallies: { ...noTallies, allowed: 1 }, checkpoint: 'note 1' });
        const tallies = { allowed: 2, blocked: 3, asked: 5, approved: 7, denied: 11, expired: 13 };
        await log.commit({ tallies, checkpoint: 'note 2' });
        expect(await store.head(log.org)).toMatchObject({ size: 2, tallies, checkpoint: 'note 2' });
      });

      it('keeps a newer checkpoint beside the head, which stays as it is', async () => {
        const log = await LogWriter.create(store, 'acme');
        await log.commit({ checkpoint: 'note 1' });
        const { checkpoint: _, ...head } = await store.head('acme');
        await store.keepCheckpoint('acme', 'note 2');
        expect(await store.head('acme')).toEqual({ ...head, checkpoint: 'note 2' });
        expect(await log.commit({ checkpoint: 'note 2' })).toEqual({ outcome: 'committed' });
      });

      it('answers `stale` with the size, and writes nothing, when the log has another size', async () => {
        const log = await newLog();
        const late = await log.batch({ decisions: [decisionRow('dec_late', 0)] });
        await log.commit({ entries: 3 });
        expect(await store.commit(late)).toEqual({ outcome: 'stale', size: 3 });
        expect(await store.decision(log.org, 'dec_late')).toBeNull();
        expect(await store.entries(log.org, 0, 10)).toHaveLength(3);
      });

      it('lets exactly one of many batches from the same size through', async () => {
        const log = await newLog();
        await log.commit();
        const batches = await Promise.all(
          Array.from({ length: 16 }, (_, i) => log.batch({ decisions: [decisionRow(`dec_${i}`, 1)] })),
        );
        const results = await Promise.all(batches.map((batch) => store.commit(batch)));
        expect(results.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1);
        expect(results.filter(({ outcome }) => outcome === 'stale')).toHaveLength(15);
        const written = await store.decisions(log.org, { agent: null, before: null, limit: 100 });
        expect(written.map(({ id }) => id)).toEqual([`dec_${results.findIndex((r) => r.outcome === 'committed')}`]);
      });

      it('answers `known` with the decisions, and writes nothing, when their idempotency keys came before', async () => {
        const log = await newLog();
        const first = [decisionRow('dec_a', 0, keyed('a')), decisionRow('dec_b', 1, keyed('b'))];
        await log.commit({ entries: 2, decisions: first });
        const again = [
          decisionRow('dec_c', 2, keyed('b')),
          decisionRow('dec_d', 3, keyed('new')),
          decisionRow('dec_e', 4, keyed('a')),
        ];
        const result = await log.commit({ entries: 3, decisions: again });
        expect(result.outcome).toBe('known');
        expect(byId(plain(result.outcome === 'known' ? result.decisions : []))).toEqual(byId(plain(first)));
        expect((await store.head(log.org)).size).toBe(2);
        expect(await store.decision(log.org, 'dec_d')).toBeNull();
      });

      it('finds decisions by idempotency key, each once', async () => {
        const log = await newLog();
        const rows = [
          decisionRow('dec_a', 0, keyed('a')),
          decisionRow('dec_b', 1, keyed('b')),
          decisionRow('dec_c', 2),
        ];
        await log.commit({ entries: 3, decisions: rows });
        const keys = ['b', 'never', 'a'].map((text) => keyed(text).idempotencyKey as Uint8Array);
        const found = await store.decisionsByIdempotencyKey(log.org, keys);
        expect(byId(plain(found))).toEqual(byId(plain(rows.slice(0, 2))));
        expect(await store.decisionsByIdempotencyKey(log.org, [])).toEqual([]);
      });

      it('keeps organizations apart: equal ids, idempotency keys, agent names, sets', async () => {
        for (const log of [await newLog(), await newLog()]) {
          const parts = {
            decisions: [decisionRow('dec_a', 0, { key: log.org, ...keyed('a') })],
            approvals: [approvalRow('apr_a', { key: log.org })],
            agents: [agentRow('agt_a')],
            policySets: [policySetRow(1, { createdBy: log.org })],
            tools: [toolRow('tol_a', { createdBy: log.org, definition: log.org })],
          };
          expect(await log.commit(parts)).toEqual({ outcome: 'committed' });
          expect(await store.decision(log.org, 'dec_a')).toMatchObject({ key: log.org });
          expect(await store.approval(log.org, 'apr_a')).toMatchObject({ key: log.org });
          expect(await store.policySet(log.org, 1)).toMatchObject({ createdBy: log.org });
          expect(await store.loadLedger(log.org)).toMatchObject({
            tools: [{ createdBy: log.org, definition: log.org }],
          });
          expect(await store.toolDefinition(log.org, 'sha256:tol_a')).toBe(log.org);
        }
      });

      it.each([
        ['a decision id that exists', { decisions: [decisionRow('dec_new', 1), decisionRow('dec_a', 2)] }],
        [
          'one idempotency key twice',
          { decisions: [decisionRow('dec_x', 1, keyed('x')), decisionRow('dec_y', 2, keyed('x'))] },
        ],
        ['an approval id that exists', { approvals: [approvalRow('apr_new'), approvalRow('apr_a')] }],
        ['an agent name that exists', { agents: [agentRow('agt_new'), agentRow('agt_b', { name: 'name of agt_a' })] }],
        ['a policy set number that exists', { policySets: [policySetRow(2), policySetRow(1)] }],
        [
          "a tool of another tool's name and source",
          { tools: [toolRow('tol_new'), toolRow('tol_b', { name: 'name of tol_a' })] },
        ],
        ['a resolution of nothing', { resolutions: [resolutionOf('apr_a'), resolutionOf('apr_none')] }],
        ['two resolutions of one approval', { resolutions: [resolutionOf('apr_a'), resolutionOf('apr_a', 'denied')] }],
        [
          'a resolution of an approval that it creates',
          { approvals: [approvalRow('apr_c')], resolutions: [resolutionOf('apr_c')] },
        ],
      ])('writes nothing of a batch with %s', async (_, parts) => {
        const log = await newLog();
        await log.commit({
          decisions: [decisionRow('dec_a', 0)],
          approvals: [approvalRow('apr_a')],
          agents: [agentRow('agt_a')],
          policySets: [policySetRow(1)],
          tools: [toolRow('tol_a')],
        });
        const before = await everythingOf(store, log.org);
        await expect(log.commit({ entries: 2, keys: [keyRow(`key_${log.org}`)], ...parts })).rejects.not.toMatchObject({
          outcomeUnknown: true,
        });
        expect(await everythingOf(store, log.org)).toEqual(before);
        expect(await log.commit({ entries: 2 })).toEqual({ outcome: 'committed' });
      });

      it('refuses a batch that would leave a hole in the log or miscount it', async () => {
        const log = await newLog();
        const batch = await log.batch({ entries: 2 });
        const [first, second] = batch.entries as [(typeof batch.entries)[number], (typeof batch.entries)[number]];
        for (const entries of [[first], [second, first], [first, first], [first, { ...second, seq: 2 }], []]) {
          await expect(store.commit({ ...batch, entries })).rejects.toThrow(/must hold the entries/);
        }
        expect((await store.head(log.org)).size).toBe(0);
      });
    });

    describe('lockHead', () => {
      it('tells the size and commits', async () => {
        const log = await newLog();
        await log.commit({ entries: 2 });
        const lock = await store.lockHead(log.org);
        expect(lock.size).toBe(2);
        const parts = { decisions: [decisionRow('dec_a', 2)], agents: [agentRow('agt_a')] };
        expect(await log.commit(parts, lock)).toEqual({ outcome: 'committed' });
        expect((await store.head(log.org)).size).toBe(3);
        expect(await store.decision(log.org, 'dec_a')).not.toBeNull();
        expect(await store.agents(log.org)).toHaveLength(1);
      });

      it('writes nothing when the batch is from another size, and ends', async () => {
        const log = await newLog();
        const early = await log.batch();
        await log.commit();
        const lock = await store.lockHead(log.org);
        expect(await lock.commit(early)).toEqual({ outcome: 'stale', size: 1 });
        expect(await log.commit()).toEqual({ outcome: 'committed' });
      });

      it('writes nothing when an idempotency key is known, and ends', async () => {
        const log = await newLog();
        await log.commit({ decisions: [decisionRow('dec_a', 0, keyed('a'))] });
        const lock = await store.lockHead(log.org);
        const result = await log.commit({ decisions: [decisionRow('dec_b', 1, keyed('a'))] }, lock);
        expect(result).toMatchObject({ outcome: 'known', decisions: [{ id: 'dec_a' }] });
        expect(await log.commit()).toEqual({ outcome: 'committed' });
      });

      it('leaves nothing behind when released', async () => {
        const log = await newLog();
        for (let i = 0; i < 20; i += 1) await (await store.lockHead(log.org)).release();
        expect(await log.commit()).toEqual({ outcome: 'committed' });
      });

      it('leaves nothing behind when its batch fails', async () => {
        const log = await newLog();
        const lock = await store.lockHead(log.org);
        await expect(log.commit({ resolutions: [resolutionOf('apr_none')] }, lock)).rejects.toThrow(/not pending/);
        expect(await log.commit()).toEqual({ outcome: 'committed' });
      });
    });

    describe('decisions', () => {
      it('lists them newest first, by page and by agent', async () => {
        const log = await newLog();
        const rows = Array.from({ length: 9 }, (_, i) =>
          decisionRow(`dec_${9 - i}`, i, { agent: i % 3 === 0 ? 'agt_1' : null }),
        );
        await log.commit({ entries: 9, decisions: rows });
        const seqs = async (agent: string | null, before: number | null, limit: number) =>
          (await store.decisions(log.org, { agent, before, limit })).map(({ seq }) => seq);
        expect(await seqs(null, null, 4)).toEqual([8, 7, 6, 5]);
        expect(await seqs(null, 5, 4)).toEqual([4, 3, 2, 1]);
        expect(await seqs(null, 1, 4)).toEqual([0]);
        expect(await seqs('agt_1', null, 2)).toEqual([6, 3]);
        expect(await seqs('agt_1', 3, 2)).toEqual([0]);
        expect(await seqs('agt_2', null, 2)).toEqual([]);
        expect(await seqs(null, 0, 4)).toEqual([]);
      });
    });

    describe('approvals', () => {
      const seed = async () => {
        const log = await newLog();
        const approvals = [
          approvalRow('apr_1', { key: 'key_1', agent: 'agt_1', expiresAt: 3_000 }),
          approvalRow('apr_2', { key: 'key_2', agent: 'agt_1', expiresAt: 1_000 }),
          approvalRow('apr_3', { key: 'key_1', agent: null, expiresAt: 2_000 }),
          approvalRow('apr_4', { key: 'key_3', agent: 'agt_2', expiresAt: 2_000 }),
        ];
        await log.commit({ approvals });
        return log;
      };

      it('resolves a pending one, once', async () => {
        const log = await seed();
        expect(await log.commit({ resolutions: [resolutionOf('apr_1'), resolutionOf('apr_4', 'denied')] })).toEqual({
          outcome: 'committed',
        });
        expect(await store.approval(log.org, 'apr_1')).toMatchObject(answerOf('apr_1'));
        expect(await store.approval(log.org, 'apr_4')).toMatchObject(answerOf('apr_4', 'denied'));
        for (const again of [resolutionOf('apr_1', 'denied'), resolutionOf('apr_1')]) {
          await expect(log.commit({ resolutions: [again] })).rejects.toThrow(/apr_1 is not pending/);
        }
        expect(await store.approval(log.org, 'apr_1')).toMatchObject(answerOf('apr_1'));
        expect(await store.approval(log.org, 'apr_2')).toMatchObject({ status: 'pending', resolvedAt: null });
      });

      it('answers `stale` rather than failing when another batch resolved it first', async () => {
        const log = await seed();
        const slow = await log.batch({ resolutions: [resolutionOf('apr_1', 'denied')] });
        await log.commit({ resolutions: [resolutionOf('apr_1')] });
        expect(await store.commit(slow)).toEqual({ outcome: 'stale', size: 2 });
      });

      it('lists them newest first, by status, requester and page', async () => {
        const log = await seed();
        await log.commit({ resolutions: [resolutionOf('apr_3')] });
        const ids = async (page: Partial<Parameters<Store['approvals']>[1]>) =>
          (await store.approvals(log.org, { status: null, requester: null, before: null, limit: 10, ...page })).map(
            ({ id }) => id,
          );
        expect(await ids({})).toEqual(['apr_4', 'apr_3', 'apr_2', 'apr_1']);
        expect(await ids({ limit: 2 })).toEqual(['apr_4', 'apr_3']);
        expect(await ids({ before: 'apr_3', limit: 1 })).toEqual(['apr_2']);
        expect(await ids({ status: 'pending' })).toEqual(['apr_4', 'apr_2', 'apr_1']);
        expect(await ids({ status: 'pending', before: 'apr_4', limit: 1 })).toEqual(['apr_2']);
        expect(await ids({ requester: { key: 'key_1', agent: null } })).toEqual(['apr_3', 'apr_1']);
        expect(await ids({ requester: { key: 'key_9', agent: 'agt_1' } })).toEqual(['apr_2', 'apr_1']);
        expect(await ids({ requester: { key: 'key_1', agent: 'agt_1' }, status: 'approved' })).toEqual(['apr_3']);
        expect(await ids({ requester: { key: 'key_1', agent: 'agt_1' }, status: 'pending', before: 'apr_2' })).toEqual([
          'apr_1',
        ]);
      });

      it('tells which pending ones are over, the longest first', async () => {
        const log = await seed();
        const overdue = async (now: number, limit = 10) =>
          (await store.overdueApprovals(log.org, now, limit)).map(({ id }) => id);
        expect(await overdue(999)).toEqual([]);
        expect(await overdue(1_000)).toEqual(['apr_2']);
        expect(await overdue(2_999)).toEqual(['apr_2', 'apr_3', 'apr_4']);
        expect(await overdue(9_999, 1)).toEqual(['apr_2']);
        await log.commit({ resolutions: [resolutionOf('apr_2', 'expired')] });
        expect(await overdue(2_999)).toEqual(['apr_3', 'apr_4']);
      });
    });

    describe('keys, agents and policy sets', () => {
      it('revokes a key once: the first time stands', async () => {
        const log = await newLog();
        const ids = [`key_1_${log.org}`, `key_2_${log.org}`] as const;
        await log.commit({ keys: ids.map((id) => keyRow(id)) });
        await log.commit({ revocations: [{ id: ids[0], revokedAt: 1_000 }] });
        await log.commit({ revocations: [{ id: ids[0], revokedAt: 2_000 }] });
        expect((await store.keys(log.org)).map(({ revokedAt }) => revokedAt)).toEqual([1_000, null]);
      });

      it('refuses a key text that any organization has already', async () => {
        const [a, b] = [await newLog(), await newLog()];
        const key = keyRow(`key_${a.org}`);
        await a.commit({ keys: [key] });
        await expect(b.commit({ keys: [{ ...key, id: `key_${b.org}` }] })).rejects.toThrow(StoreUnavailable);
        expect(await store.keys(b.org)).toEqual([]);
        expect((await store.head(b.org)).size).toBe(0);
      });

      it('lists policy sets newest first, without their text', async () => {
        const log = await newLog();
        await log.commit({ policySets: [1, 2, 3].map((number) => policySetRow(number)) });
        const { yaml: _, ...newest } = policySetRow(3);
        expect(await store.policySets(log.org, 1)).toEqual([newest]);
        expect((await store.policySets(log.org, 10)).map(({ number }) => number)).toEqual([3, 2, 1]);
      });

      it.each(configurationKinds)('tells that an entry of kind `%s` changed the configuration', async (kind) => {
        const log = await newLog();
        await log.commit({ entries: [{}, { kind }, {}] });
        expect(await store.changedSince(log.org, 0)).toBe(true);
        expect(await store.changedSince(log.org, 1)).toBe(true);
        expect(await store.changedSince(log.org, 2)).toBe(false);
        expect(await store.changedSince(log.org, 3)).toBe(false);
      });
    });

    describe('freezes', () => {
      it('finds one by its id, also when it was released', async () => {
        const log = await newLog();
        const inForce = freezeRow('frz_2');
        const others = ['frz_1', 'frz_20'].map((id) => freezeRow(id));
        await log.commit({ entries: [{ kind: 'freeze.created' }], freezes: [...others, inForce] });
        expect(await store.freeze(log.org, 'frz_2')).toEqual(inForce);
        const released = { ...inForce, releasedAt: 2, releasedBy: 'key_2' };
        await log.commit({ entries: [{ kind: 'freeze.released' }], freezes: [released] });
        expect(await store.freeze(log.org, 'frz_2')).toEqual(released);
        expect(await store.freeze(log.org, 'frz_3')).toBeNull();
        expect(await store.freeze((await newLog()).org, 'frz_2')).toBeNull();
      });
    });

    describe('tools', () => {
      const toolsOf = async (org: string) => (await store.loadLedger(org)).tools;

      it('puts a changed one in the place of what it was, and keeps every definition', async () => {
        const log = await newLog();
        const [a, b] = [toolRow('tol_a'), toolRow('tol_b')];
        await log.commit({ tools: [a, b] });
        const pending = { digest: 'sha256:new', definition: 'new', from: 'import' } as const;
        const changed = { ...a, pending, override: '{}', changedAt: 1_800_000_000_000, changedBy: 'key_3' };
        await log.commit({ tools: [changed] });
        expect(await toolsOf(log.org)).toEqual([changed, b]);
        const accepted = { ...changed, ...{ digest: 'sha256:new', definition: 'new', pending: null } };
        await log.commit({ tools: [accepted] });
        expect(await toolsOf(log.org)).toEqual([accepted, b]);
        expect(await store.toolDefinition(log.org, 'sha256:tol_a')).toBe(a.definition);
        expect(await store.toolDefinition(log.org, 'sha256:new')).toBe('new');
        expect(await store.toolDefinition(log.org, 'sha256:never')).toBeNull();
      });

      it('removes one, and lets another have its name in the same batch', async () => {
        const log = await newLog();
        await log.commit({ tools: [toolRow('tol_a'), toolRow('tol_b')] });
        const successor = toolRow('tol_c', { name: 'name of tol_a' });
        await log.commit({ tools: [successor], removedTools: ['tol_a', 'tol_none'] });
        expect(await toolsOf(log.org)).toEqual([toolRow('tol_b'), successor]);
        expect(await store.toolDefinition(log.org, 'sha256:tol_a')).toBe(toolRow('tol_a').definition);
      });

      it('takes as many at once as an import brings', async () => {
        const log = await newLog();
        const rows = Array.from({ length: 500 }, (_, i) => toolRow(`tol_${String(i).padStart(3, '0')}`));
        await log.commit({ entries: 500, tools: rows });
        expect(await toolsOf(log.org)).toEqual(rows);
        await log.commit({ removedTools: rows.slice(1).map(({ id }) => id) });
        expect(await toolsOf(log.org)).toEqual(rows.slice(0, 1));
      });

      it('reads them again only when they changed since', async () => {
        const log = await newLog();
        await log.commit({ entries: [{ kind: 'tool.registered' }, {}], tools: [toolRow('tol_a')] });
        const since = async (knownAt: number) => (await store.loadLedger(log.org, knownAt)).tools;
        expect(await since(2)).toBeNull();
        expect(await since(1)).toBeNull();
        expect(await since(0)).toEqual([toolRow('tol_a')]);
        // a log that is shorter than what was read of it is another one
        expect(await since(3)).toEqual([toolRow('tol_a')]);
        await log.commit({ entries: [{}, { kind: 'tool.removed' }], removedTools: ['tol_a'] });
        expect(await since(2)).toEqual([]);
        expect(await since(4)).toBeNull();
      });
    });

    describeLoop(() => store, newLog);
    describe('counters', () => {
      const counter = (id: string) => ({ id, value: '["1",[]]', emptyAt: null });

      it('lists those whose id begins with a text, in order, as many as asked for', async () => {
        const log = await newLog();
        const ids = ['b:p/amount/1d/agent:agt_2', 'b:p/amount/1d/agent:agt_1', 'b:p/amount/1d/agent:\u{1f512}'];
        const others = ['b:p/amount/1d/agen', 'b:p/amount/1d/agentx:1', 'b:p%amount/1d/agent:1', 'h:agt_1:send_email'];
        await log.commit({ counters: [...ids, ...others].map(counter) });
        const like = (limit: number) => store.countersLike(log.org, 'b:p/amount/1d/agent:', limit);
        expect(await like(10)).toEqual([ids[1], ids[0], ids[2]].map((id) => counter(id!)));
        expect(await like(1)).toEqual([counter(ids[1]!)]);
        expect(await store.countersLike(newOrg(), 'b:', 10)).toEqual([]);
      });
    });

    describe('the log', () => {
      it('reads entries in order, by page', async () => {
        const log = await newLog();
        for (const count of [1, 5, 4]) await log.commit({ entries: count });
        const seqs = async (from: number, limit: number) =>
          (await store.entries(log.org, from, limit)).map(({ seq }) => seq);
        expect(await seqs(0, 3)).toEqual([0, 1, 2]);
        expect(await seqs(8, 10)).toEqual([8, 9]);
        expect(await seqs(10, 10)).toEqual([]);
      });

      it('keeps leaf hashes, tiles and partial tiles at every size around a full tile', {
        timeout: 120_000,
      }, async () => {
        const log = await newLog();
        const leafHashes: Uint8Array[] = [];
        const growTo = async (size: number) => {
          while (log.size < size) {
            const before = log.size;
            const batch = await log.batch({ entries: Math.min(256, size - before) });
            await log.commit({ entries: batch.entries.length, ts: batch.head.ts });
            leafHashes.push(...batch.entries.map(({ leafHash }) => leafHash));
          }
        };
        for (const size of [1, 2, 255, 256, 257, 511, 512, 513, 65_279, 65_280, 65_535, 65_536, 65_537]) {
          await growTo(size);
          const tree = extendTree(sha256, emptyFrontier, leafHashes);
          const { head, partialTiles } = await store.loadLedger(log.org);
          expect(head.size).toBe(size);
          expect(hex(head.root)).toBe(hex(rootOf(sha256, tree.frontier)));
          expect(plain(partialTiles)).toEqual(plain(partialTilesOf(tree, leafHashes)));
        }
        const tree = extendTree(sha256, emptyFrontier, leafHashes);
        for (const [level, index] of [
          [0, 0],
          [0, 1],
          [0, 255],
          [1, 0],
        ] as const) {
          const hashes = Array.from({ length: 256 }, (_, i) =>
            tree.nodeAt({ level: 8 * level, index: index * 256 + i }),
          );
          const root = tree.nodeAt({ level: 8 * (level + 1), index });
          expect(plain(await store.tile(log.org, level, index))).toEqual(
            plain({ level, index, hashes: Buffer.concat(hashes), root }),
          );
        }
        for (const [level, index] of [
          [0, 256],
          [1, 1],
          [2, 0],
        ] as const) {
          expect(await store.tile(log.org, level, index)).toBeNull();
        }
        expect(hex(await store.leafHashes(log.org, 254, 258))).toBe(hex(Buffer.concat(leafHashes.slice(254, 258))));
        expect(await store.leafHashes(log.org, 7, 7)).toHaveLength(0);
      });
    });

    it('tells the time of the ledger in milliseconds', async () => {
      const [before, after] = [await store.now(), await store.now()];
      expect(after).toBeGreaterThanOrEqual(before);
      expect(Number.isSafeInteger(before)).toBe(true);
    });

    it('answers a ping', async () => {
      await expect(store.ping()).resolves.toBeUndefined();
    });

    it('has everything after it was closed and opened again', async () => {
      const log = await newLog();
      await log.commit({
        entries: 300,
        decisions: [decisionRow('dec_a', 0, keyed('a'))],
        approvals: [approvalRow('apr_a')],
        keys: [keyRow(`key_${log.org}`)],
        agents: [agentRow('agt_a')],
        policySets: [policySetRow(1)],
        tools: [toolRow('tol_a', { pending: { digest: 'sha256:b', definition: 'b', from: 'import' } })],
        executions: [executionRow('dec_a')],
        freezes: [freezeRow('frz_a')],
        usageMonths: [{ month: '2026-10', actions: 1, agents: 1 }],
      });
      await log.commit({ resolutions: [resolutionOf('apr_a')] });
      const before = await everythingOf(store, log.org);
      store = await opened.reopen();
      expect(await everythingOf(store, log.org)).toEqual(before);
      const again = await new LogWriter(store, log.org).load();
      expect(await again.commit()).toEqual({ outcome: 'committed' });
    });

    it('refuses everything once closed', async () => {
      await store.close();
      await expect(store.ping()).rejects.toThrow(StoreUnavailable);
      await expect(store.head('org_001')).rejects.toThrow(StoreUnavailable);
      await store.close();
    });
  });
}

function resolutionOf(id: string, status: ApprovalRow['status'] = 'approved') {
  const answer = { id, status, resolvedAt: 1_700_000_000_500, resolvedBy: 'usr_1', comment: awkwardText };
  const useBy = status === 'approved' ? 1_700_086_400_500 : null;
  return { ...answer, useBy, supersededBy: null, from: 'pending' as const };
}

function answerOf(...of: Parameters<typeof resolutionOf>) {
  const { from: _, ...answer } = resolutionOf(...of);
  return answer;
}

/** All that can be read of an organization. */
export async function everythingOf(store: Store, org: string): Promise<unknown> {
  return plain({
    ledger: await store.loadLedger(org),
    entries: await store.entries(org, 0, 1_000),
    decisions: await store.decisions(org, { agent: null, before: null, limit: 1_000 }),
    approvals: await store.approvals(org, { status: null, requester: null, before: null, limit: 1_000 }),
    policySets: await store.policySets(org, 1_000),
    executions: await store.executions(org, { status: null, before: null, limit: 1_000 }),
    freezes: await store.freezes(org, { before: null, limit: 1_000 }),
    usageMonths: await store.usageMonths(org, 1_000),
    tile: await store.tile(org, 0, 0),
  });
}

/** Computed from the whole tree, not from what was stored before it. */
function partialTilesOf(tree: ReturnType<typeof extendTree>, leafHashes: readonly Uint8Array[]): Uint8Array[] {
  const rows = [Buffer.concat(leafHashes.slice(leafHashes.length - (leafHashes.length % 256)))];
  for (let level = 1; leafHashes.length >= 256 ** level; level += 1) {
    const count = Math.floor(leafHashes.length / 256 ** level);
    const row = Array.from({ length: count % 256 }, (_, i) =>
      tree.nodeAt({ level: 8 * level, index: count - (count % 256) + i }),
    );
    rows.push(Buffer.concat(row));
  }
  return rows;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** Bytes as hexadecimal text, so that rows compare whatever kind of array an engine reads them into. */
export function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return hex(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
}

function byId(rows: unknown): unknown {
  return (rows as { id: string }[]).toSorted((a, b) => a.id.localeCompare(b.id));
}
