import { toApproval, toCounter, toDecision, toExecution } from '../rows.ts';
import type { LoopKeys, LoopRows } from '../store.ts';
import { type ArrayElement, encodeArray } from './binary-array.ts';
import {
  approvalColumns,
  type Column,
  counterColumns,
  decisionColumns,
  executionColumns,
  isAt,
} from './commit-statement.ts';
import type { Parameter, Row } from './run-statement.ts';
import type { Statement } from './statements.ts';

type Table = keyof LoopKeys;

const columnsOf: Readonly<Record<Table, readonly Column<never>[]>> = {
  decisions: decisionColumns,
  approvals: approvalColumns,
  executions: executionColumns,
  counters: counterColumns,
};
const idOf = { decisions: 'id', approvals: 'id', executions: 'decision', counters: 'id' } as const;
const tables = Object.keys(columnsOf) as Table[];
const prepared = new Map<string, Statement>();

/**
 * Rows of up to four tables in one round trip: each wanted table's part has the columns of all wanted ones, null where they
 * are another's. There is a statement for each set of wanted tables, so that what is not wanted costs nothing.
 */
export function loopQuery(
  org: string,
  wanted: LoopKeys,
): { readonly statement: Statement; readonly values: Parameter[] } {
  const from = tables.filter((table) => wanted[table].length > 0);
  const values = from.map((table) => encodeArray('text', [...new Set(wanted[table])]));
  return { statement: loopStatement(from), values: [org, ...values] };
}

export function loopStatement(from: readonly Table[]): Statement {
  const name = `loop_${from.join('_')}`;
  let statement = prepared.get(name);
  if (statement === undefined) {
    const columns = new Map(
      from.flatMap((table) => columnsOf[table].map((column) => [column.name, column.type] as const)),
    );
    statement = { name, text: from.map((table, i) => partOf(table, columns, i + 2)).join(' UNION ALL ') };
    prepared.set(name, statement);
  }
  return statement;
}

function partOf(table: Table, columns: ReadonlyMap<string, ArrayElement>, parameter: number): string {
  const own = columnsOf[table].map(({ name }) => name);
  const padded = [...columns].map(([name, type]) => (own.includes(name) ? name : `NULL::${type} AS ${name}`));
  const id = idOf[table];
  return `SELECT '${table}' AS of_table, ${padded.join(', ')} FROM unnest($${parameter}::text[]) AS asked (asked_id)
    CROSS JOIN LATERAL (SELECT ${own.join(', ')} FROM ${table} WHERE org = $1 AND ${isAt(id, 'asked_id')}
      ORDER BY ${id} LIMIT 1) AS found`;
}

export function toLoopRows(rows: readonly Row[]): LoopRows {
  const of = (table: Table) => rows.filter((row) => row.of_table === table);
  return {
    decisions: of('decisions').map(toDecision),
    approvals: of('approvals').map(toApproval),
    executions: of('executions').map(toExecution),
    counters: of('counters').map(toCounter),
  };
}
