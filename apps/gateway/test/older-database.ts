import { emptyRoot } from '@runplane/core';
import { expect } from 'vitest';
import { sha256 } from '../src/ledger/sha256.ts';
import type { Store } from '../src/stores/store.ts';
import { LogWriter, noUsage } from './log-writer.ts';
import { executionRow, toolRow } from './sample-rows.ts';

const root = Buffer.from(emptyRoot(sha256)).toString('hex');

/** What a gateway of the first versions may have written, as SQL of both engines. */
export function olderRows({ bytes, verified }: { readonly bytes: (hex: string) => string; readonly verified: string }) {
  const approval = (id: string, status: string, resolvedAt: string) =>
    `INSERT INTO approvals VALUES ('acme', '${id}', 'dec_1', '${status}', NULL, 'key_1', '{}', 1, 2, 86400000,
      ${resolvedAt}, NULL, NULL);`;
  return `
    INSERT INTO organizations VALUES ('acme', 'Acme', 'example.com/acme', 'USD', 1);
    INSERT INTO heads VALUES ('acme', 0, ${bytes('')}, ${bytes(root)}, 1,
      '{"allowed":0,"blocked":0,"asked":0,"approved":0,"denied":0,"expired":0}', NULL);
    INSERT INTO agents VALUES ('acme', 'agt_1', 'billing', ${verified}, 1);
    INSERT INTO decisions VALUES ('acme', 'dec_1', 0, 'key_1', NULL, 'send_email', 'ALLOW', 1, 1, NULL, '{}', NULL, NULL);
    ${approval('apr_1', 'approved', '1700000000000')}
    ${approval('apr_2', 'denied', '1700000000000')}
    ${approval('apr_3', 'pending', 'NULL')}`;
}

/** All of it is there, with what it had no place for before, and the log goes on. */
export async function expectUpToDate(store: Store): Promise<void> {
  const agent = { id: 'agt_1', name: 'billing', verified: true, createdAt: 1, model: null, version: null };
  expect(await store.loadLedger('acme')).toMatchObject({
    organization: { name: 'Acme', testOf: null, settings: '{}' },
    head: { size: 0, usage: noUsage },
    agents: [{ ...agent, declaredAt: null, redemption: 'optional', activeMonth: null }],
    freezes: [],
    tools: [],
  });
  expect((await store.loadLedger('acme', 0)).organization).toBeNull();
  expect(await store.decision('acme', 'dec_1')).toMatchObject({ type: 'send_email', loop: null });
  const approvals = await store.approvals('acme', { status: null, requester: null, before: null, limit: 9 });
  expect(approvals.map(({ useBy, supersededBy }) => [useBy, supersededBy])).toEqual([
    [null, null],
    [null, null],
    [1_700_086_400_000, null],
  ]);
  expect((await store.unusedApprovals('acme', 1_700_086_400_000, 9)).map(({ id }) => id)).toEqual(['apr_1']);
  const log = await new LogWriter(store, 'acme').load();
  const parts = { tools: [toolRow('tol_a')], executions: [executionRow('dec_1')] };
  expect(await log.commit({ entries: [{ kind: 'tool.registered' }], ...parts })).toEqual({ outcome: 'committed' });
  expect((await store.loadLedger('acme')).tools).toEqual([toolRow('tol_a')]);
}

/** The kinds that the definition of the index on configuration entries lists. */
export function kindsIn(definition: string): string[] {
  return [...definition.matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, kind]) => kind!).sort();
}
