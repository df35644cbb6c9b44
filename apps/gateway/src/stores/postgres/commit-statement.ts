import type {
  ApprovalResolution,
  ApprovalRow,
  Batch,
  CounterRow,
  DecisionRow,
  EntryRow,
  ExecutionRow,
  TileRow,
} from '../store.ts';
import { type ArrayElement, encodeArray } from './binary-array.ts';
import { channel, noticesOf } from './notices.ts';

export interface Column<Row> {
  readonly name: string;
  readonly type: ArrayElement;
  of(row: Row): string | number | Uint8Array | null;
}

const text = <Row>(name: string, of: Column<Row>['of']): Column<Row> => ({ name, type: 'text', of });
const bigint = <Row>(name: string, of: Column<Row>['of']): Column<Row> => ({ name, type: 'bigint', of });
const bytea = <Row>(name: string, of: Column<Row>['of']): Column<Row> => ({ name, type: 'bytea', of });

const entryColumns: readonly Column<EntryRow>[] = [
  text('kind', (e) => e.kind),
  bigint('ts', (e) => e.ts),
  text('subject', (e) => e.subject),
  text('leaf', (e) => e.leaf),
  bytea('leaf_hash', (e) => e.leafHash),
  text('openings', (e) => e.openings),
];

export const decisionColumns: readonly Column<DecisionRow>[] = [
  bytea('idempotency_key', (d) => d.idempotencyKey),
  bytea('request_digest', (d) => d.requestDigest),
  text('id', (d) => d.id),
  bigint('seq', (d) => d.seq),
  text('key', (d) => d.key),
  text('agent', (d) => d.agent),
  text('type', (d) => d.type),
  text('decision', (d) => d.decision),
  bigint('risk', (d) => d.risk),
  bigint('ts', (d) => d.ts),
  text('approval', (d) => d.approval),
  text('answer', (d) => d.answer),
  text('loop', (d) => d.loop),
];

export const approvalColumns: readonly Column<ApprovalRow>[] = [
  text('id', (a) => a.id),
  text('decision', (a) => a.decision),
  text('status', (a) => a.status),
  text('agent', (a) => a.agent),
  text('key', (a) => a.key),
  text('card', (a) => a.card),
  bigint('requested_at', (a) => a.requestedAt),
  bigint('expires_at', (a) => a.expiresAt),
  bigint('use_within_ms', (a) => a.useWithinMs),
  bigint('resolved_at', (a) => a.resolvedAt),
  text('resolved_by', (a) => a.resolvedBy),
  text('comment', (a) => a.comment),
  bigint('use_by', (a) => a.useBy),
  text('superseded_by', (a) => a.supersededBy),
];

const resolutionColumns: readonly Column<ApprovalResolution>[] = [
  text('id', (r) => r.id),
  text('from_status', (r) => r.from),
  text('status', (r) => r.status),
  bigint('resolved_at', (r) => r.resolvedAt),
  text('resolved_by', (r) => r.resolvedBy),
  text('comment', (r) => r.comment),
  bigint('use_by', (r) => r.useBy),
  text('superseded_by', (r) => r.supersededBy),
];

const tileColumns: readonly Column<TileRow>[] = [
  bigint('level', (t) => t.level),
  bigint('idx', (t) => t.index),
  bytea('hashes', (t) => t.hashes),
  bytea('root', (t) => t.root),
];

export const executionColumns: readonly Column<ExecutionRow>[] = [
  text('decision', (e) => e.decision),
  text('id', (e) => e.id),
  text('status', (e) => e.status),
  text('executor', (e) => e.executor),
  bytea('nonce', (e) => e.nonce),
  bigint('seq', (e) => e.seq),
  bigint('redeemed_at', (e) => e.redeemedAt),
  bigint('due_at', (e) => e.dueAt),
  text('outcome', (e) => e.outcome),
];

export const counterColumns: readonly Column<CounterRow>[] = [
  text('id', (c) => c.id),
  text('value', (c) => c.value),
  bigint('empty_at', (c) => c.emptyAt),
  bigint('empty_day', (c) => (c.emptyAt === null ? null : dayAfter(c.emptyAt))),
];

const dayMs = 86_400_000;

/** The first day, counted from the epoch, that begins at that time or later. */
export function dayAfter(time: number): number {
  return Math.ceil(time / dayMs);
}

/**
 * Equal, but said as a range: with an ORDER BY on the column only the index that begins with the organization and it can
 * serve (sessions do not sort). Said with `=`, the planner takes any index of the organization for as good while a table
 * is young, and keeps to it as the table grows.
 */
export function isAt(column: string, value: string): string {
  return `${column} >= ${value} AND ${column} <= ${value}`;
}

/** How far a batch's time may be from the server's clock. */
export const maxClockDifferenceMs = 5_000;

/** The server's clock in ms. */
export const serverNow = '(extract(epoch FROM clock_timestamp()) * 1000)::bigint';

/**
 * The clock that a batch's time is held against. Ledger time never goes back, so a log whose last entry is ahead of the
 * clock goes on from that entry.
 */
export const ledgerNow = `greatest(heads.ts, ${serverNow})`;

const headParameters = 10;
const [firstEntry, firstDecision, firstApproval, firstResolution, firstTile, firstExecution, firstCounter] =
  firstParameters(entryColumns, decisionColumns, approvalColumns, resolutionColumns, tileColumns, executionColumns);

/**
 * The whole commit as one statement, so that the head's row lock never spans a network round trip.
 *
 * INVARIANT (size is the version): the head's UPDATE holds every precondition, and all else is written only if it took
 * effect. A concurrent commit makes it wait for the row, then look at the row's new version (READ COMMITTED): its size is
 * another, so nothing is written. Idempotency keys and approvals change only together with the size, so what the
 * statement's snapshot says of them holds whenever the size does.
 */
export const commitStatement = {
  name: 'commit',
  text: `
    WITH resolving AS MATERIALIZED (
      SELECT new.*, (SELECT ctid FROM approvals
        WHERE org = $1 AND ${isAt('id', 'new.id')} AND status = new.from_status ORDER BY id LIMIT 1) AS place
      FROM unnest(${arrays(resolutionColumns, firstResolution)}) AS new (${names(resolutionColumns)})
    ), known AS MATERIALIZED (
      SELECT FROM unnest($${firstDecision}::bytea[]) AS new (key)
      WHERE (SELECT id FROM decisions
        WHERE org = $1 AND ${isAt('idempotency_key', 'new.key')} ORDER BY idempotency_key LIMIT 1) IS NOT NULL
      LIMIT 1
    ), head AS (
      UPDATE heads SET size = $3, frontier = $4, root = $5, ts = $6, tallies = $7, checkpoint = $8, usage = $9
      WHERE org = $1 AND size = $2::bigint
        AND abs($6::bigint - ${ledgerNow}) <= ${maxClockDifferenceMs}
        AND NOT EXISTS (SELECT FROM known)
        AND NOT EXISTS (SELECT FROM resolving WHERE place IS NULL)
      RETURNING org
    ), new_entries AS (
      INSERT INTO entries (org, seq, ${names(entryColumns)})
      SELECT $1, $2::bigint + place - 1, ${names(entryColumns)}
      FROM unnest(${arrays(entryColumns, firstEntry)}) WITH ORDINALITY AS new (${names(entryColumns)}, place)
      WHERE EXISTS (SELECT FROM head)
    ), new_decisions AS (${insert('decisions', decisionColumns, firstDecision)}
    ), new_approvals AS (${insert('approvals', approvalColumns, firstApproval)}
    ), new_tiles AS (${insert('tiles', tileColumns, firstTile)}
    ), put_executions AS (${put('executions', executionColumns, firstExecution)}
    ), put_counters AS (${put('counters', counterColumns, firstCounter)}
    ), resolved AS (
      UPDATE approvals SET status = resolving.status, resolved_at = resolving.resolved_at,
        resolved_by = resolving.resolved_by, comment = resolving.comment, use_by = resolving.use_by,
        superseded_by = resolving.superseded_by
      FROM resolving WHERE approvals.ctid = resolving.place AND EXISTS (SELECT FROM head)
    )
    SELECT count(*) AS written, (
      -- told when the transaction takes effect; without a notice it does not wait for those that have one
      SELECT count(pg_notify('${channel}', notice)) FROM unnest($10::text[]) AS new (notice)
      WHERE EXISTS (SELECT FROM head)
    ) AS told FROM head`,
} as const;

export function commitParameters(batch: Batch): (string | number | Uint8Array | null)[] {
  const { head } = batch;
  return [
    ...[batch.org, batch.expectedSize, head.size, head.frontier, head.root, head.ts, JSON.stringify(head.tallies)],
    head.checkpoint,
    JSON.stringify(head.usage),
    encodeArray('text', noticesOf(batch)),
    ...encode(entryColumns, batch.entries),
    ...encode(decisionColumns, batch.decisions),
    ...encode(approvalColumns, batch.approvals),
    ...encode(resolutionColumns, batch.resolutions),
    ...encode(tileColumns, batch.tiles),
    ...encode(executionColumns, batch.executions),
    ...encode(counterColumns, batch.counters),
  ];
}

function insert<Row>(table: string, columns: readonly Column<Row>[], first: number): string {
  return `
      INSERT INTO ${table} (org, ${names(columns)})
      SELECT $1, ${names(columns)} FROM unnest(${arrays(columns, first)}) AS new (${names(columns)})
      WHERE EXISTS (SELECT FROM head)`;
}

/** The same for rows that are there already or not: the first column is what they are known by. */
function put<Row>(table: string, columns: readonly Column<Row>[], first: number): string {
  const changes = columns.slice(1).map(({ name }) => `${name} = excluded.${name}`);
  return `${insert(table, columns, first)}
      ON CONFLICT (org, ${columns[0]!.name}) DO UPDATE SET ${changes.join(', ')}`;
}

/** After the head's parameters, where each table's begin, and the next one's: as many as those before it have columns. */
function firstParameters<Tables extends readonly { readonly length: number }[]>(
  ...tables: Tables
): [...{ [table in keyof Tables]: number }, number] {
  const firsts = [headParameters + 1];
  for (const { length } of tables) firsts.push(firsts.at(-1)! + length);
  return firsts as [...{ [table in keyof Tables]: number }, number];
}

function names<Row>(columns: readonly Column<Row>[]): string {
  return columns.map(({ name }) => name).join(', ');
}

function arrays<Row>(columns: readonly Column<Row>[], first: number): string {
  return columns.map(({ type }, i) => `$${first + i}::${type}[]`).join(', ');
}

function encode<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Buffer[] {
  return columns.map(({ type, of }) => encodeArray(type, rows.map(of)));
}
