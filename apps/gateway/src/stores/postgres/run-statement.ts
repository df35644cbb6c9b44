import type { ClientBase, Pool } from 'pg';
import type { Statement } from './statements.ts';

export type Parameter = string | number | boolean | Uint8Array | null;
export type Row = Record<string, unknown>;

export async function runStatement(
  connection: Pool | ClientBase,
  { name, text }: Statement,
  ...values: readonly Parameter[]
): Promise<Row[]> {
  const { rows } = await connection.query<Row>({ name, text, values: [...values] });
  return rows;
}
