import { describe, expect, it } from 'vitest';
import type { Applied, Recorded } from '../src/ledger/command.ts';
import type { Batch, CommitResult, Store } from '../src/stores/store.ts';
import { LogWriter } from './log-writer.ts';
import { agentRow, approvalRow, keyRow, policySetRow, toolRow } from './sample-rows.ts';
import { inDirectory, note, noteEntry, openTestLedger, org } from './test-ledger.ts';

const compiled = {} as never;
const hashOf = (id: string) => Buffer.from(keyRow(id).hash).toString('hex');

/** A command that writes rows beside its entry. */
function writes(kind: string, rows: Partial<Applied<Recorded>>) {
  return note(0, {
    apply: (place) => ({
      entries: [{ ...noteEntry(place.newId('tst'), 0), kind }],
      ...rows,
      answer: (recorded) => recorded,
    }),
  });
}

const everything = {
  keys: [keyRow('key_new')],
  revocations: [{ id: 'key_old', revokedAt: 5 }],
  agents: [agentRow('agt_new')],
  policySets: [{ row: policySetRow(1), compiled }],
  tools: [toolRow('tol_new', { source: 'crm', definition: '{"name":"send","source":"crm"}' })],
};

describe('what a ledger keeps in memory', () => {
  const refusals: readonly [string, (store: Store, batch: Batch) => Promise<CommitResult>][] = [
    ['finds another gateway\u2019s entries', async () => ({ outcome: 'stale', size: 1 })],
    ['is too far from the database\u2019s clock', async (store) => ({ outcome: 'late', now: await store.now() })],
    ['fails', () => Promise.reject(new Error('disk full'))],
  ];

  it.each(refusals)('has nothing of a batch that %s', (_, refuse) =>
    inDirectory(async (directory) => {
      let refusing = false;
      const { ledger, close } = await openTestLedger(directory, {
        wrap: (store) =>
          Object.assign(Object.create(store), {
            commit(batch: Batch) {
              if (!refusing) return store.commit(batch);
              refusing = false;
              return refuse(store, batch);
            },
          }),
      });
      await ledger.submit(writes('key.created', { keys: [keyRow('key_old')], agents: [agentRow('agt_old')] }));
      const before = { ...ledger.state };
      let attempts = 0;
      const once = writes('key.created', everything);
      refusing = true;
      const refused = ledger.submit({
        ...once,
        apply(place) {
          attempts += 1;
          if (attempts > 1) throw new Error('not twice');
          return once.apply(place);
        },
      });
      await expect(refused).rejects.toThrow(/not twice|could not be written/);
      expect(refusing).toBe(false);
      await expect.poll(() => ledger.condition.state).toBe('ready');
      const { keys, agents, tools, policySet, compiled } = ledger.state;
      expect({ keys, agents, tools, policySet, compiled }).toEqual({
        keys: new Map([[hashOf('key_old'), keyRow('key_old')]]),
        agents: new Map([['name of agt_old', agentRow('agt_old')]]),
        tools: before.tools,
        policySet: before.policySet,
        compiled: before.compiled,
      });
      await close();
    }),
  );

  it('is not what a batch has changed until that is durable', () =>
    inDirectory(async (directory) => {
      const committing = Promise.withResolvers<void>();
      const seen: unknown[] = [];
      const { ledger, close } = await openTestLedger(directory, {
        wrap: (store) =>
          Object.assign(Object.create(store), {
            async commit(batch: Batch) {
              committing.resolve();
              const result = await store.commit(batch);
              seen.push([...ledger.state.agents.keys()], ledger.state.keys.size, ledger.state.tools.all().length);
              return result;
            },
          }),
      });
      const answer = ledger.submit(writes('key.created', everything));
      await committing.promise;
      await answer;
      expect(seen).toEqual([[], 0, 0]);
      expect([...ledger.state.agents.keys()]).toEqual(['name of agt_new']);
      expect(ledger.state.keys.get(hashOf('key_new'))).toEqual(keyRow('key_new'));
      await close();
    }));

  it('takes in what another gateway wrote, and keeps what that left alone', () =>
    inDirectory(async (directory) => {
      const { ledger, store, close } = await openTestLedger(directory);
      await ledger.submit(writes('key.created', everything));
      const other = await new LogWriter(store, org).load();
      const before = { ...ledger.state };

      const changed = agentRow('agt_new', { activeMonth: '2026-11' });
      await other.commit({ agents: [changed, agentRow('agt_2')] });
      await ledger.refresh();
      expect(ledger.state.size).toBe(2);
      expect([...ledger.state.agents.values()]).toEqual([changed, agentRow('agt_2')]);
      expect(ledger.state.keys).toBe(before.keys);
      expect(ledger.state.compiled).toBe(before.compiled);
      expect(ledger.state.tools).toBe(before.tools);

      await other.commit({ entries: [{ kind: 'key.revoked' }], revocations: [{ id: 'key_new', revokedAt: 7 }] });
      await ledger.refresh();
      expect(ledger.state.keys.get(hashOf('key_new'))?.revokedAt).toBe(7);
      expect(ledger.state.agents.size).toBe(2);
      expect(ledger.state.tools).toBe(before.tools);

      await other.commit({ entries: [{ kind: 'tool.removed' }], removedTools: ['tol_new'] });
      await ledger.refresh();
      expect(ledger.state.tools.all()).toEqual([]);
      await close();
    }));

  it('writes an agent and an approval once that commands of one batch change twice', () =>
    inDirectory(async (directory) => {
      const { ledger, store, close } = await openTestLedger(directory);
      await ledger.submit(writes('test', { approvals: [approvalRow('apr_1')] }));
      const answer = { resolvedAt: 1, resolvedBy: 'key_1', comment: null, supersededBy: null };
      const approved = { id: 'apr_1', ...answer, status: 'approved', useBy: 9, from: 'pending' } as const;
      const used = { ...approved, useBy: null, from: 'approved' } as const;
      await Promise.all([
        ledger.submit(writes('test', { agents: [agentRow('agt_1')], resolutions: [approved] })),
        ledger.submit(writes('test', { agents: [agentRow('agt_1', { activeMonth: '2026-11' })], resolutions: [used] })),
      ]);
      expect(await store.agents(org)).toEqual([agentRow('agt_1', { activeMonth: '2026-11' })]);
      expect(await store.approval(org, 'apr_1')).toMatchObject({ status: 'approved', useBy: null });
      await close();
    }));
});
