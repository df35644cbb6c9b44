import type { ApprovalResolution, ApprovalRow, Batch, DecisionRow, EntryRow, TileRow } from '../store.ts';
import { type ArrayElement, encodeArray } from './binary-array.ts';

interface Column<Row> {
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

const decisionColumns: readonly Column<DecisionRow>[] = [
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
];

const approvalColumns: readonly Column<ApprovalRow>[] = [
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
];

const resolutionColumns: readonly Column<ApprovalResolution>[] = [
  text('id', (r) => r.id),
  text('status', (r) => r.status),
  bigint('resolved_at', (r) => r.resolvedAt),
  text('resolved_by', (r) => r.resolvedBy),
  text('comment', (r) => r.comment),
];

const tileColumns: readonly Column<TileRow>[] = [
  bigint('level', (t) => t.level),
  bigint('idx', (t) => t.index),
  bytea('hashes', (t) => t.hashes),
  bytea('root', (t) => t.root),
];

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

const headParameters = 8;
const [firstEntry, firstDecision, firstApproval, firstResolution, firstTile] = firstParameters(
  entryColumns,
  decisionColumns,
  approvalColumns,
  resolutionColumns,
);

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
        WHERE org = $1 AND ${isAt('id', 'new.id')} AND status = 'pending' ORDER BY id LIMIT 1) AS place
      FROM unnest(${arrays(resolutionColumns, firstResolution)}) AS new (${names(resolutionColumns)})
    ), known AS MATERIALIZED (
      SELECT FROM unnest($${firstDecision}::bytea[]) AS new (key)
      WHERE (SELECT id FROM decisions
        WHERE org = $1 AND ${isAt('idempotency_key', 'new.key')} ORDER BY idempotency_key LIMIT 1) IS NOT NULL
      LIMIT 1
    ), head AS (
      UPDATE heads SET size = $3, frontier = $4, root = $5, ts = $6, tallies = $7, checkpoint = $8
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
    ), resolved AS (
      UPDATE approvals SET status = resolving.status, resolved_at = resolving.resolved_at,
        resolved_by = resolving.resolved_by, comment = resolving.comment
      FROM resolving WHERE approvals.ctid = resolving.place AND EXISTS (SELECT FROM head)
    )
    SELECT count(*) AS written FROM head`,
} as const;

export function commitParameters(batch: Batch): (string | number | Uint8Array | null)[] {
  const { head } = batch;
  return [
    ...[batch.org, batch.expectedSize, head.size, head.frontier, head.root, head.ts, JSON.stringify(head.tallies)],
    head.checkpoint,
    ...encode(entryColumns, batch.entries),
    ...encode(decisionColumns, batch.decisions),
    ...encode(approvalColumns, batch.approvals),
    ...encode(resolutionColumns, batch.resolutions),
    ...encode(tileColumns, batch.tiles),
  ];
}

function insert<Row>(table: string, columns: readonly Column<Row>[], first: number): string {
  return `
      INSERT INTO ${table} (org, ${names(columns)})
      SELECT $1, ${names(columns)} FROM unnest(${arrays(columns, first)}) AS new (${names(columns)})
      WHERE EXISTS (SELECT FROM head)`;
}

/** After the head's parameters, where each table's begin: as many as those before it have columns. */
function firstParameters(...tables: readonly { readonly length: number }[]): [number, number, number, number, number] {
  let next = headParameters + 1;
  const [entry, decision, approval, resolution, tile] = [...tables, []].map(({ length }) => {
    const first = next;
    next += length;
    return first;
  });
  return [entry!, decision!, approval!, resolution!, tile!];
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
