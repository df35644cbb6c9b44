import type {
  AgentRow,
  ApprovalRow,
  CounterRow,
  DecisionRow,
  EntryRow,
  ExecutionRow,
  FreezeRow,
  HeadRow,
  KeyRow,
  OrganizationRow,
  PolicySetRow,
  TileRow,
  ToolRow,
  UsageRow,
} from './store.ts';

// A row's columns are what the schema says (STRICT tables): this file alone turns them into the port's types.
type Row = Record<string, unknown>;

const text = (row: Row, column: string) => row[column] as string;
const textOrNull = (row: Row, column: string) => row[column] as string | null;
const integer = (row: Row, column: string) => Number(row[column]);
const integerOrNull = (row: Row, column: string) => (row[column] === null ? null : Number(row[column]));
const bytes = (row: Row, column: string) => row[column] as Uint8Array;
const bytesOrNull = (row: Row, column: string) => row[column] as Uint8Array | null;

export function toOrganization(row: Row): OrganizationRow {
  return {
    org: text(row, 'org'),
    name: text(row, 'name'),
    origin: text(row, 'origin'),
    currency: text(row, 'currency'),
    createdAt: integer(row, 'created_at'),
    testOf: textOrNull(row, 'test_of'),
    settings: text(row, 'settings'),
  };
}

export function toHead(row: Row): HeadRow {
  return {
    size: integer(row, 'size'),
    frontier: bytes(row, 'frontier'),
    root: bytes(row, 'root'),
    ts: integer(row, 'ts'),
    tallies: JSON.parse(text(row, 'tallies')),
    usage: JSON.parse(text(row, 'usage')),
    checkpoint: textOrNull(row, 'checkpoint'),
  };
}

export function toEntry(row: Row): EntryRow {
  return {
    seq: integer(row, 'seq'),
    kind: text(row, 'kind'),
    ts: integer(row, 'ts'),
    subject: text(row, 'subject'),
    leaf: text(row, 'leaf'),
    leafHash: bytes(row, 'leaf_hash'),
    openings: textOrNull(row, 'openings'),
  };
}

export function toDecision(row: Row): DecisionRow {
  return {
    id: text(row, 'id'),
    seq: integer(row, 'seq'),
    key: text(row, 'key'),
    agent: textOrNull(row, 'agent'),
    type: text(row, 'type'),
    decision: text(row, 'decision') as DecisionRow['decision'],
    risk: integer(row, 'risk'),
    ts: integer(row, 'ts'),
    approval: textOrNull(row, 'approval'),
    answer: text(row, 'answer'),
    idempotencyKey: bytesOrNull(row, 'idempotency_key'),
    requestDigest: bytesOrNull(row, 'request_digest'),
    loop: textOrNull(row, 'loop'),
  };
}

export function toApproval(row: Row): ApprovalRow {
  return {
    id: text(row, 'id'),
    decision: text(row, 'decision'),
    status: text(row, 'status') as ApprovalRow['status'],
    agent: textOrNull(row, 'agent'),
    key: text(row, 'key'),
    card: text(row, 'card'),
    requestedAt: integer(row, 'requested_at'),
    expiresAt: integer(row, 'expires_at'),
    useWithinMs: integer(row, 'use_within_ms'),
    resolvedAt: integerOrNull(row, 'resolved_at'),
    resolvedBy: textOrNull(row, 'resolved_by'),
    comment: textOrNull(row, 'comment'),
    useBy: integerOrNull(row, 'use_by'),
    supersededBy: textOrNull(row, 'superseded_by'),
  };
}

export function toExecution(row: Row): ExecutionRow {
  return {
    decision: text(row, 'decision'),
    id: text(row, 'id'),
    status: text(row, 'status') as ExecutionRow['status'],
    executor: textOrNull(row, 'executor'),
    nonce: bytesOrNull(row, 'nonce'),
    seq: integerOrNull(row, 'seq'),
    redeemedAt: integerOrNull(row, 'redeemed_at'),
    dueAt: integerOrNull(row, 'due_at'),
    outcome: textOrNull(row, 'outcome'),
  };
}

export function toCounter(row: Row): CounterRow {
  return { id: text(row, 'id'), value: text(row, 'value'), emptyAt: integerOrNull(row, 'empty_at') };
}

export function toFreeze(row: Row): FreezeRow {
  return {
    id: text(row, 'id'),
    scope: text(row, 'scope'),
    reason: text(row, 'reason'),
    createdAt: integer(row, 'created_at'),
    createdBy: text(row, 'created_by'),
    releasedAt: integerOrNull(row, 'released_at'),
    releasedBy: textOrNull(row, 'released_by'),
  };
}

export function toUsage(row: Row): UsageRow {
  return { month: text(row, 'month'), actions: integer(row, 'actions'), agents: integer(row, 'agents') };
}

export function toKey(row: Row): KeyRow {
  return {
    id: text(row, 'id'),
    hash: bytes(row, 'hash'),
    prefix: text(row, 'prefix'),
    name: text(row, 'name'),
    role: text(row, 'role') as KeyRow['role'],
    agent: textOrNull(row, 'agent'),
    environment: textOrNull(row, 'environment'),
    createdAt: integer(row, 'created_at'),
    revokedAt: integerOrNull(row, 'revoked_at'),
  };
}

export function toAgent(row: Row): AgentRow {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    verified: row.verified === true || row.verified === 1,
    createdAt: integer(row, 'created_at'),
    model: textOrNull(row, 'model'),
    version: textOrNull(row, 'version'),
    declaredAt: integerOrNull(row, 'declared_at'),
    redemption: text(row, 'redemption') as AgentRow['redemption'],
    activeMonth: textOrNull(row, 'active_month'),
  };
}

export function toPolicySet(row: Row): PolicySetRow {
  return {
    number: integer(row, 'number'),
    digest: text(row, 'digest'),
    yaml: text(row, 'yaml'),
    createdAt: integer(row, 'created_at'),
    createdBy: text(row, 'created_by'),
  };
}

export function toTool(row: Row): ToolRow {
  const pending = textOrNull(row, 'pending_digest');
  return {
    id: text(row, 'id'),
    source: text(row, 'source'),
    kind: textOrNull(row, 'kind') as ToolRow['kind'],
    url: textOrNull(row, 'url'),
    name: text(row, 'name'),
    standing: text(row, 'standing') as ToolRow['standing'],
    digest: text(row, 'digest'),
    definition: text(row, 'definition'),
    pending:
      pending === null
        ? null
        : {
            digest: pending,
            definition: text(row, 'pending_definition'),
            from: text(row, 'pending_from') as 'import' | 'proposal',
          },
    override: textOrNull(row, 'override'),
    createdAt: integer(row, 'created_at'),
    createdBy: text(row, 'created_by'),
    changedAt: integer(row, 'changed_at'),
    changedBy: text(row, 'changed_by'),
  };
}

export function toTile(row: Row): TileRow {
  return {
    level: integer(row, 'level'),
    index: integer(row, 'idx'),
    hashes: bytes(row, 'hashes'),
    root: bytes(row, 'root'),
  };
}
