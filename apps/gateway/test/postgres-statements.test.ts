import { emptyRoot } from '@runplane/core';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres-database.ts';
import { sha256 } from '../src/ledger/sha256.ts';
import { encodeArray } from '../src/stores/postgres/binary-array.ts';
import { commitStatement } from '../src/stores/postgres/commit-statement.ts';
import { loopStatement } from '../src/stores/postgres/loop-query.ts';
import { PostgresStore } from '../src/stores/postgres/postgres-store.ts';
import { prepareSession } from '../src/stores/postgres/prepare-session.ts';
import { approvalsQuery, statements } from '../src/stores/postgres/statements.ts';

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  const store = new PostgresStore(database.url, emptyRoot(sha256));
  await store.open();
  await store.close();
  client = new Client({ connectionString: database.url });
  await client.connect();
  await prepareSession(client, { statementMs: 10_000, lockMs: 5_000 });
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

describe('an array in the binary format', () => {
  const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\u0000', ''));

  it('reads back as it was, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(text)),
        fc.array(fc.option(fc.uint8Array())),
        fc.array(fc.option(fc.maxSafeInteger())),
        async (texts, bytes, integers) => {
          const { rows } = await client.query({
            text: 'SELECT $1::text[] AS texts, $2::bytea[] AS bytes, $3::bigint[] AS integers',
            values: [encodeArray('text', texts), encodeArray('bytea', bytes), encodeArray('bigint', integers)],
          });
          expect(rows[0].texts).toEqual(texts);
          expect(rows[0].bytes.map((value: Buffer | null) => value && [...value])).toEqual(
            bytes.map((value) => value && [...value]),
          );
          expect(rows[0].integers.map((value: string | null) => value && Number(value))).toEqual(integers);
        },
      ),
    );
  });
});

/** What the planner adds for a step that the session has switched off, here reading a whole table or sorting. */
const switchedOff = 1e10;

const planOf = async (text: string): Promise<string> => {
  await client.query(`PREPARE examined AS ${text}`);
  const { rows: prepared } = await client.query<{ count: number }>(
    "SELECT coalesce(cardinality(parameter_types), 0) AS count FROM pg_prepared_statements WHERE name = 'examined'",
  );
  const nulls = Array.from({ length: prepared[0]?.count ?? 0 }, () => 'NULL').join(', ');
  const { rows } = await client.query(`EXPLAIN EXECUTE examined${nulls === '' ? '' : `(${nulls})`}`);
  await client.query('DEALLOCATE examined');
  return rows.map((row) => row['QUERY PLAN']).join('\n');
};

const tables = ['decisions', 'approvals', 'executions', 'counters'] as const;
/** One for each set of tables that is not empty. */
const loopStatements = Array.from({ length: 2 ** tables.length - 1 }, (_, set) =>
  loopStatement(tables.filter((_, i) => ((set + 1) & (2 ** i)) !== 0)),
);

/** Many rows of one organization, and as the server knows them after it gathered statistics. */
const grow = async () => {
  const rows = 'FROM generate_series(1, 20000) AS series (i)';
  await client.query(`
    INSERT INTO decisions SELECT 'acme', 'dec_' || i, i, 'key_1', NULL, 'send_email', 'ALLOW', 1, i, NULL, '{}', NULL, NULL
      ${rows};
    INSERT INTO approvals (org, id, decision, status, key, card, requested_at, expires_at, use_within_ms, use_by)
      SELECT 'acme', 'apr_' || i, 'dec_' || i, CASE WHEN i % 10 = 0 THEN 'approved' ELSE 'denied' END, 'key_1', '{}', i, i,
        i, CASE WHEN i % 10 = 0 THEN i END ${rows};
    INSERT INTO executions (org, decision, id, status, due_at)
      SELECT 'acme', 'dec_' || i, 'exe_' || i, CASE WHEN i % 10 = 0 THEN 'redeemed' ELSE 'succeeded' END,
        CASE WHEN i % 10 = 0 THEN i END ${rows};
    INSERT INTO counters SELECT 'acme', 'ctr_' || i, repeat('x', 200), i, CASE WHEN i % 10 > 0 THEN i / 100 END ${rows};
    INSERT INTO agents (org, id, name, verified, created_at, log_size)
      SELECT 'acme', 'agt_' || i, 'agent ' || i, false, i, i ${rows};
    INSERT INTO entries SELECT 'acme', i, CASE WHEN i % 100 = 0 THEN 'agent.registered' ELSE 'decision' END, i, '', '', ''
      ${rows}`);
  await client.query('ANALYZE');
};

describe.each([
  ['on a database without statistics', async () => {}],
  ['on a database that has grown', grow],
])('%s, a prepared plan', (_, prepare) => {
  beforeAll(prepare);

  it.each([commitStatement, ...loopStatements, ...Object.values(statements)])(
    'of `$name` neither reads a whole table nor sorts',
    async ({ text }) => {
      const plan = await planOf(text);
      const costs = [...plan.matchAll(/\.\.(\d+(?:\.\d+)?) rows/g)].map(([, cost]) => Number(cost));
      expect(Math.max(...costs), plan).toBeLessThan(switchedOff);
    },
  );

  it.each([
    ['an agent', { key: 'key_1', agent: 'agt_1' }, 'apr_1'],
    ['all', null, null],
  ])('of a page of approvals for %s neither reads a whole table nor sorts', async (_, requester, before) => {
    for (const status of ['pending', null] as const) {
      const [{ text }] = approvalsQuery('acme', { status, requester, before, limit: 10 });
      expect(await planOf(text)).not.toMatch(/Seq Scan|Sort/);
    }
  });

  it('of what commands look at finds each row by its whole key', async () => {
    const plan = await planOf(loopStatement(tables).text);
    for (const [table, id] of [
      ['decisions', 'id'],
      ['approvals', 'id'],
      ['executions', 'decision'],
      ['counters', 'id'],
    ]) {
      expect(plan).toMatch(new RegExp(`${table}_pkey.*\\n\\s+Index Cond: \\(\\(org = .*\\(${id} >= .*\\(${id} <= `));
    }
  });

  it.each([
    ['dueExecutions', 'executions_due', 'due_at <='],
    ['executions', 'executions_pkey', 'decision <'],
    ['executionsOfStatus', 'executions_status', 'status = .*decision <'],
    ['unusedApprovals', 'approvals_use', 'use_by <='],
    ['removeEmptyCounters', 'counters_empty', 'empty_day <='],
    ['ledger', 'agents_log_size', 'log_size >='],
    ['ledger', 'entries_configuration', 'seq >='],
  ] as const)('of `%s` uses the index %s', async (name, index, condition) => {
    expect(await planOf(statements[name].text)).toMatch(
      new RegExp(`Scan (Backward )?using ${index} .*\\n\\s+Index Cond: \\(\\(org = .*${condition}`),
    );
  });

  it('of the commit finds idempotency keys, approvals and heads by their whole key', async () => {
    const plan = await planOf(commitStatement.text);
    expect(plan).toMatch(
      /decisions_idempotency.*\n\s+Index Cond: \(\(org = .*idempotency_key >= .*idempotency_key <= /,
    );
    expect(plan).toMatch(/on approvals.*\n\s+Index Cond: \(\(org = .*id >= .*id <= /);
    expect(plan).toMatch(/Tid Scan on approvals/);
    expect(plan).toMatch(/heads_pkey/);
  });
});
