import { canonicalJson, type JsonValue, opensCommitment } from '@runplane/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecisionInputs } from '../src/ledger/decision-entry.ts';
import { sha256 } from '../src/ledger/sha256.ts';
import type { EntryRow } from '../src/stores/store.ts';
import { startGateway, type TestGateway } from './start-gateway.ts';

const runs = process.env.RUNPLANE_TEST_LONG === '1' ? 2_000 : 150;

/** The newest decision's entry. */
async function lastDecision({ services, ledger }: TestGateway): Promise<EntryRow> {
  const entries = await services.store.entries(ledger.organization.org, Math.max(0, ledger.state.size - 2), 2);
  return entries.findLast(({ kind }) => kind === 'decision')!;
}

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.isWellFormed());
const names = fc.oneof(
  word,
  fc.constantFrom('transfer_funds', 'execute_sql', 'send_email', 'delete_users', '__proto__'),
);
const call = fc.record(
  {
    action: names,
    target: word,
    context: fc.dictionary(
      fc.oneof(word, fc.constantFrom('amount', 'ids', 'sql', 'to')),
      fc.jsonValue({ maxDepth: 3 }),
    ),
    agent: word,
    session: word,
    environment: fc.oneof(word, fc.constantFrom('production', 'staging', 'development', 'test')),
    requestId: fc.stringMatching(/^[!-~]{1,20}$/),
  },
  { requiredKeys: ['action', 'target', 'context'] },
);

describe('a decision in the log', () => {
  it('is canonical JSON whose commitments open to the action that was decided', { timeout: 300_000 }, async () => {
    await using gateway = await startGateway();
    await fc.assert(
      fc.asyncProperty(call, async (body) => {
        const { status, json } = await gateway.guard(body);
        if (status !== 200) {
          // an idempotency key that came before, with another request
          expect(json.code).toBe('idempotency_key_reused');
          return;
        }
        const entry = await lastDecision(gateway);
        const leaf = JSON.parse(entry.leaf);
        expect(canonicalJson(leaf)).toBe(entry.leaf);
        expect(leaf).toMatchObject({ id: json.decisionId, kind: 'decision', decision: json.decision, v: 'rp.entry/1' });
        const openings = JSON.parse(entry.openings!) as [string, string, JsonValue][];
        expect(openings.map(([field]) => field)).toEqual(leaf.commitments.map(({ field }: { field: string }) => field));
        openings.forEach(([path, salt, value], index) => {
          const opening = { path, salt: Buffer.from(salt, 'base64'), value };
          expect(opensCommitment(sha256, leaf.commitments[index].c, opening)).toBe(true);
        });
        const inputs = readDecisionInputs(entry, body.agent ?? null)!;
        expect(inputs.action.requested).toBe(body.action);
        expect(inputs.digest).toBe(json.action.digest);
        const { environment: _, ...args } = body.context;
        expect(canonicalJson(inputs.action.args)).toBe(canonicalJson(args as JsonValue as never));
      }),
      { numRuns: runs },
    );
  });

  it('binds the action: its digest is of the members that an executor can see', async () => {
    await using gateway = await startGateway();
    const { json } = await gateway.guard({
      action: 'transfer_funds',
      target: 'bank',
      context: { amount: 5, to: 'x' },
      agent: 'payer',
      environment: 'staging',
    });
    const text = canonicalJson({
      v: 1,
      org: gateway.ledger.organization.org,
      agent: 'payer',
      environment: 'staging',
      target: 'bank',
      requested: 'transfer_funds',
      type: 'transfer_funds',
      args: { to: 'x', amount: 5 },
    });
    expect(json.action.digest).toBe(`sha256:${Buffer.from(sha256(Buffer.from(text))).toString('hex')}`);
  });

  it('commits to many arguments as one, and to long names with them', async () => {
    await using gateway = await startGateway();
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`field${i}`, i]));
    await gateway.guard({ action: 'update_record', target: 'crm', context: many });
    const entry = await lastDecision(gateway);
    expect(JSON.parse(entry.leaf).commitments.map(({ field }: { field: string }) => field)).toContain('args');
    expect(readDecisionInputs(entry, null)!.action.args).toEqual(many);
    await gateway.guard({ action: 'update_record', target: 'crm', context: { ['n'.repeat(9_000)]: 1 } });
    expect((await lastDecision(gateway)).leaf.length).toBeLessThan(4_000);
  });
});

describe('an agent that only a request names', () => {
  it('is registered once, by an entry before its first decision', async () => {
    await using gateway = await startGateway();
    const body = { action: 'read_balance', target: 'stripe', agent: 'billing-bot' };
    await Promise.all([gateway.guard(body), gateway.guard(body)]);
    const entries = await gateway.services.store.entries(gateway.ledger.organization.org, 4, 10);
    expect(entries.map(({ kind }) => kind)).toEqual(['agent.registered', 'decision', 'decision']);
    expect(gateway.ledger.state.agents.get('billing-bot')).toMatchObject({ verified: false });
  });

  it('is refused when there are too many, so that made-up names cannot fill the memory', async () => {
    await using gateway = await startGateway();
    const agents = gateway.ledger.state.agents as Map<string, unknown>;
    for (let i = 0; i < 10_000; i += 1) agents.set(`made-up-${i}`, {});
    const refused = await gateway.guard({ action: 'read_balance', target: 'stripe', agent: 'one-more' });
    expect(refused).toMatchObject({ status: 400, json: { code: 'invalid_request', path: 'agent' } });
    expect((await gateway.guard({ action: 'read_balance', target: 'stripe' })).status).toBe(200);
  });
});
