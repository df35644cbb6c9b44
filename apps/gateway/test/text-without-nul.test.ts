import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres-database.ts';
import { startGateway, type TestAnswer, type TestGateway } from './start-gateway.ts';

const transfer = { action: 'transfer_funds', target: 'finance-system', amount: 12000, environment: 'production' };
const nul = 'a\0b';

// PostgreSQL has no U+0000 in text: what is kept as text is refused at the door, before it can fail a batch of others
describe.each(['SQLite', 'PostgreSQL'])('U+0000 on %s', (engine) => {
  let database: TestDatabase | null = null;
  let gateway: TestGateway;

  beforeAll(async () => {
    if (engine === 'PostgreSQL') database = await createTestDatabase();
    gateway = await startGateway(database === null ? {} : { RUNPLANE_DATABASE_URL: database.url });
  });
  afterAll(async () => {
    await gateway[Symbol.asyncDispose]();
    await database?.drop();
  });

  const refused = ({ status, json }: TestAnswer) => [status, json.code, json.path];
  const post = (path: string, body: unknown) => gateway.call('POST', path, { key: gateway.adminKey, body });

  it('is refused in what is kept as text', async () => {
    expect(refused(await gateway.guard({ ...transfer, agent: nul }))).toEqual([400, 'invalid_request', 'agent']);
    expect(refused(await post('/api/v1/agents', { name: nul }))).toEqual([400, 'invalid_request', 'name']);
    const key = { name: 'k', role: 'agent' };
    for (const name of ['name', 'agent', 'environment']) {
      const answer = await post('/api/v1/keys', { ...key, [name]: nul });
      expect(refused(answer)).toEqual([400, 'invalid_request', name]);
    }
    const { json } = await gateway.guard(transfer);
    for (const verb of ['approve', 'deny']) {
      const answer = await post(`/api/v1/approvals/${json.approvalId}/${verb}`, { comment: nul });
      expect(refused(answer)).toEqual([400, 'invalid_request', 'comment']);
    }
  });

  it('is refused in policies', async () => {
    const put = (body: string) =>
      gateway.call('PUT', '/api/v1/policies', {
        key: gateway.adminKey,
        body,
        headers: { 'content-type': 'application/yaml' },
      });
    const policy = (text: string) =>
      `policies:\n  - id: p\n    description: ${text}\n    match: { actions: [read_record] }\n    effect: allow\n`;
    for (const text of [`# ${nul}\n`, policy(`"${nul}"`), policy(nul)]) {
      expect((await put(text)).status).toBe(422);
    }
    expect((await put(policy('"a\\0b"'))).status).toBe(200);
  });

  it('is an ordinary character of an action', async () => {
    const action = {
      action: nul,
      target: nul,
      session: nul,
      callId: nul,
      context: { [nul]: nul, list: [nul, { [nul]: 1 }] },
    };
    const { status, json } = await gateway.guard(action);
    expect(status).toBe(200);
    const decision = await gateway.call('GET', `/api/v1/decisions/${json.decisionId}`, { key: gateway.adminKey });
    expect(decision.json.action.requested).toBe(nul);
    expect(decision.json.trace).not.toBeNull();
    const approval = await gateway.call('GET', `/api/v1/approvals/${json.approvalId}`, { key: gateway.adminKey });
    expect(approval.json.action).toMatchObject({ target: nul, context: action.context });
  });

  it('is refused in an address', async () => {
    for (const path of ['/api/v1/approvals/%00', '/api/v1/decisions/dec_%00', '/api/v1/approvals?after=%00']) {
      const answer = await gateway.call('GET', path, { key: gateway.adminKey });
      expect([answer.status, answer.json.code]).toEqual([400, 'invalid_request']);
    }
    expect((await post('/api/v1/approvals/%00/approve', {})).status).toBe(400);
    expect((await gateway.call('POST', '/api/v1/approvals/%00/approve')).status).toBe(400);
  });

  it('fails nobody else', async () => {
    const agents = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? nul : `agent-${i}`));
    const answers = await Promise.all(agents.map((agent) => gateway.guard({ ...transfer, agent, target: nul })));
    expect(answers.map(({ status }) => status)).toEqual(agents.map((agent) => (agent === nul ? 400 : 200)));
    const { json } = await gateway.call('GET', '/api/audit/verify', { key: gateway.adminKey });
    expect(json.valid).toBe(true);
  });
});
