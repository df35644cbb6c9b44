import { sha256OfText } from '../src/ledger/sha256.ts';
import type {
  AgentRow,
  ApprovalRow,
  CounterRow,
  DecisionRow,
  ExecutionRow,
  FreezeRow,
  KeyRow,
  OrganizationRow,
  PolicySetRow,
  ToolRow,
} from '../src/stores/store.ts';

// Text that engines may treat differently: quotes, backslashes, braces, NULL as a word, other scripts, astral characters.
export const awkwardText = `{"a":"\\"\\\\","b":[null,NULL]} ',"{}\\ \u00e9\u65e5\u672c\u{1f512}\n\t`;

export function organizationRow(org: string, overrides: Partial<OrganizationRow> = {}): OrganizationRow {
  return {
    org,
    name: awkwardText,
    origin: `example.com/${org}`,
    currency: 'USD',
    createdAt: 1_700_000_000_123,
    testOf: null,
    settings: '{}',
    ...overrides,
  };
}

export function decisionRow(id: string, seq: number, overrides: Partial<DecisionRow> = {}): DecisionRow {
  return {
    id,
    seq,
    key: 'key_1',
    agent: null,
    type: 'transfer_funds',
    decision: 'ALLOW',
    risk: 58,
    ts: 1_700_000_000_123,
    approval: null,
    answer: awkwardText,
    idempotencyKey: null,
    requestDigest: null,
    loop: null,
    ...overrides,
  };
}

export function keyed(text: string): Pick<DecisionRow, 'idempotencyKey' | 'requestDigest'> {
  return { idempotencyKey: sha256OfText(text), requestDigest: sha256OfText(`request of ${text}`) };
}

export function approvalRow(id: string, overrides: Partial<ApprovalRow> = {}): ApprovalRow {
  return {
    id,
    decision: `dec_of_${id}`,
    status: 'pending',
    agent: null,
    key: 'key_1',
    card: awkwardText,
    requestedAt: 1_700_000_000_000,
    expiresAt: 1_700_000_600_000,
    useWithinMs: 86_400_000,
    resolvedAt: null,
    resolvedBy: null,
    comment: null,
    useBy: null,
    supersededBy: null,
    ...overrides,
  };
}

export function keyRow(id: string, overrides: Partial<KeyRow> = {}): KeyRow {
  return {
    id,
    hash: sha256OfText(`the text of ${id}`),
    prefix: 'rp_live_ab',
    name: awkwardText,
    role: 'agent',
    agent: null,
    environment: null,
    createdAt: 1_700_000_000_123,
    revokedAt: null,
    ...overrides,
  };
}

export function agentRow(id: string, overrides: Partial<AgentRow> = {}): AgentRow {
  return {
    id,
    name: `name of ${id}`,
    verified: false,
    createdAt: 1_700_000_000_123,
    model: null,
    version: null,
    declaredAt: null,
    redemption: 'optional',
    activeMonth: null,
    ...overrides,
  };
}

export function executionRow(decision: string, overrides: Partial<ExecutionRow> = {}): ExecutionRow {
  return {
    decision,
    id: `exe_of_${decision}`,
    status: 'issued',
    executor: null,
    nonce: null,
    seq: null,
    redeemedAt: null,
    dueAt: null,
    outcome: null,
    ...overrides,
  };
}

export function counterRow(id: string, overrides: Partial<CounterRow> = {}): CounterRow {
  return { id, value: awkwardText, emptyAt: null, ...overrides };
}

export function freezeRow(id: string, overrides: Partial<FreezeRow> = {}): FreezeRow {
  return {
    id,
    scope: '{"organization":true}',
    reason: awkwardText,
    createdAt: 1_700_000_000_123,
    createdBy: 'key_1',
    releasedAt: null,
    releasedBy: null,
    ...overrides,
  };
}

export function policySetRow(number: number, overrides: Partial<PolicySetRow> = {}): PolicySetRow {
  return {
    number,
    digest: `sha256:${number}`,
    yaml: awkwardText,
    createdAt: 1_700_000_000_123,
    createdBy: 'key_1',
    ...overrides,
  };
}

export function toolRow(id: string, overrides: Partial<ToolRow> = {}): ToolRow {
  return {
    id,
    source: awkwardText,
    kind: null,
    url: null,
    name: `name of ${id}`,
    standing: 'accepted',
    digest: `sha256:${id}`,
    definition: `${awkwardText} ${id}`,
    pending: null,
    override: null,
    createdAt: 1_700_000_000_123,
    createdBy: 'key_1',
    changedAt: 1_700_000_000_456,
    changedBy: 'key_2',
    ...overrides,
  };
}
