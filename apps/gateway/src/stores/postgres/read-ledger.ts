import type { ClientBase } from 'pg';
import { toAgent, toFreeze, toHead, toKey, toOrganization, toPolicySet, toTool } from '../rows.ts';
import { type LedgerRows, type SettingRows, StoreUnavailable } from '../store.ts';
import { type Row, runStatement } from './run-statement.ts';
import { statements } from './statements.ts';

/**
 * Everything of one organization that its ledger keeps in memory, from one snapshot and in one round trip: while several
 * gateways write to one log, each of them reads it after every batch of another.
 */
export async function readLedger(client: ClientBase, org: string, knownAt: number | undefined): Promise<LedgerRows> {
  const [row] = await runStatement(client, statements.ledger, org, knownAt ?? null);
  if (row === undefined) throw new StoreUnavailable(`no organization ${org}`);
  return {
    head: toHead(row),
    ...(row.organization === null ? unchangedSettings : toSettings(row)),
    agents: (row.agents as Row[]).map(toAgent),
    tools: (row.tools as Row[] | null)?.map(toTool) ?? null,
    partialTiles: [bytes(row.leaf_hashes), ...((row.tile_roots ?? []) as Buffer[])],
  };
}

const unchangedSettings = { organization: null, keys: null, freezes: null, policySet: null } as const;

function toSettings({ organization, keys, freezes, policy_set }: Row): SettingRows {
  return {
    organization: toOrganization(organization as Row),
    keys: (keys as Row[]).map((key) => toKey({ ...key, hash: Buffer.from(key.hash as string, 'hex') })),
    freezes: (freezes as Row[]).map(toFreeze),
    policySet: policy_set === null ? null : toPolicySet(policy_set as Row),
  };
}

function bytes(value: unknown): Uint8Array {
  return (value as Uint8Array | null) ?? Buffer.alloc(0);
}
