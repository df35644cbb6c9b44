import type { ClientBase } from 'pg';
import { toAgent, toHead, toKey, toOrganization, toPolicySet, toTool } from '../rows.ts';
import { type LedgerRows, StoreUnavailable, type ToolRow } from '../store.ts';
import { type Row, runStatement } from './run-statement.ts';
import { statements } from './statements.ts';

const tileWidth = 256;

/** Everything of one organization that its ledger keeps in memory, from one snapshot. */
export async function readLedger(client: ClientBase, org: string, toolsAt: number | undefined): Promise<LedgerRows> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const [organization] = await runStatement(client, statements.organization, org);
  const [headRow] = await runStatement(client, statements.head, org);
  if (organization === undefined || headRow === undefined) throw new StoreUnavailable(`no organization ${org}`);
  const head = toHead(headRow);
  const keys = await runStatement(client, statements.keys, org);
  const agents = await runStatement(client, statements.agents, org);
  const [policySet] = await runStatement(client, statements.newestPolicySet, org);
  const tools = await readTools(client, org, head.size, toolsAt);
  const partialTiles = await readPartialTiles(client, org, head.size);
  await client.query('COMMIT');
  return {
    organization: toOrganization(organization),
    head,
    keys: keys.map(toKey),
    agents: agents.map(toAgent),
    policySet: policySet === undefined ? null : toPolicySet(policySet),
    tools,
    partialTiles,
  };
}

/** By far the most of what a ledger keeps, and it changes rarely. */
async function readTools(
  client: ClientBase,
  org: string,
  size: number,
  toolsAt: number | undefined,
): Promise<ToolRow[] | null> {
  if (toolsAt !== undefined && size >= toolsAt) {
    const changes = await runStatement(client, statements.toolsChangedSince, org, toolsAt);
    if (changes.length === 0) return null;
  }
  return (await runStatement(client, statements.tools, org)).map(toTool);
}

async function readPartialTiles(client: ClientBase, org: string, size: number): Promise<Uint8Array[]> {
  const leaves = await runStatement(client, statements.leafHashes, org, size - (size % tileWidth), size);
  const rows = [concatenate(leaves, 'leaf_hash')];
  for (
    let level = 0, count = Math.floor(size / tileWidth);
    count > 0;
    level += 1, count = Math.floor(count / tileWidth)
  ) {
    const from = count - (count % tileWidth);
    rows.push(concatenate(await runStatement(client, statements.tileRoots, org, level, from, count), 'root'));
  }
  return rows;
}

export function concatenate(rows: readonly Row[], column: string): Uint8Array {
  return Buffer.concat(rows.map((row) => row[column] as Uint8Array));
}
