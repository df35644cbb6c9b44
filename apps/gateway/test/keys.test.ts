import { agentSchema, createdKeySchema, keySchema } from '@runplane/protocol';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeyText } from '../src/keys/key-text.ts';
import { startGateway, type TestAnswer, type TestGateway } from './start-gateway.ts';

let gateway: TestGateway;

beforeEach(async () => {
  gateway = await startGateway();
});

afterEach(() => gateway[Symbol.asyncDispose]());

function create(body: object, key = gateway.adminKey): Promise<TestAnswer> {
  return gateway.call('POST', '/api/v1/keys', { key, body });
}

function revoke(id: string, key = gateway.adminKey): Promise<TestAnswer> {
  return gateway.call('POST', `/api/v1/keys/${id}/revoke`, { key });
}

async function keyIdOf(role: string): Promise<string> {
  const { json } = await gateway.call('GET', '/api/v1/keys', { key: gateway.adminKey });
  return json.items.find((item: { role: string }) => item.role === role).id;
}

async function kinds(): Promise<string[]> {
  const { json } = await gateway.call('GET', '/api/v1/audit/entries?limit=200', { key: gateway.adminKey });
  return json.items.map(({ kind }: { kind: string }) => kind);
}

describe('the text of a key', () => {
  it('carries all of 256 bits', () => {
    const text = (byte: number) => createKeyText((length) => new Uint8Array(length).fill(byte));
    expect(text(0)).toBe(`rp_live_${'0'.repeat(43)}`);
    expect(createKeyText((length) => new Uint8Array(length), 'test')).toBe(`rp_test_${'0'.repeat(43)}`);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        expect(createKeyText(() => bytes)).toMatch(/^rp_live_[0-9A-Za-z]{43}$/);
      }),
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.nat(31),
        fc.integer({ min: 1, max: 255 }),
        (bytes, at, flip) => {
          const other = bytes.slice();
          other[at]! ^= flip;
          expect(createKeyText(() => other)).not.toBe(createKeyText(() => bytes));
        },
      ),
    );
  });
});

describe('a new key', () => {
  it('is shown once and works', async () => {
    const { status, json } = await create({ name: 'ops', role: 'auditor' });
    expect(status).toBe(201);
    expect(createdKeySchema.safeParse(json).error).toBeUndefined();
    expect(json.key.startsWith(json.prefix)).toBe(true);
    const listed = await gateway.call('GET', '/api/v1/keys', { key: gateway.adminKey });
    expect(listed.text).not.toContain(json.key);
    for (const item of listed.json.items) expect(keySchema.safeParse(item).error).toBeUndefined();
    expect((await gateway.call('GET', '/api/v1/audit/entries', { key: json.key })).status).toBe(200);
  });

  it('is in the log without its text or hash', async () => {
    const { json } = await create({ name: 'ops', role: 'auditor' });
    const { body: text } = await gateway.server.inject({
      url: '/api/v1/audit/export?openings=true',
      headers: { authorization: `Bearer ${gateway.adminKey}` },
    });
    const leaves = text
      .split('\n')
      .map((line) => (line === '' ? '' : Buffer.from(JSON.parse(line).leaf ?? '', 'base64').toString()));
    expect(leaves.join('\n')).toContain(json.id);
    expect(leaves.join('\n') + text).not.toContain(json.key.slice(12));
  });

  it('can be bound to an agent, which is registered with it', async () => {
    const { json } = await create({ name: 'bot', role: 'agent', agent: 'billing-bot', environment: 'staging' });
    expect(json).toMatchObject({ agent: 'billing-bot', environment: 'staging' });
    const agents = await gateway.call('GET', '/api/v1/agents', { key: gateway.adminKey });
    expect(agents.json.items).toMatchObject([{ name: 'billing-bot', verified: true }]);
    expect((await kinds()).slice(-2)).toEqual(['agent.registered', 'key.created']);
    await create({ name: 'bot 2', role: 'agent', agent: 'billing-bot' });
    expect((await kinds()).filter((kind) => kind === 'agent.registered')).toHaveLength(1);
    const other = await gateway.guard({ action: 'read_record', target: 'crm', agent: 'other-bot' }, { key: json.key });
    expect([other.status, other.json.code]).toEqual([403, 'agent_mismatch']);
  });

  it('is checked', async () => {
    expect((await create({ name: '', role: 'agent' })).json).toMatchObject({ code: 'invalid_request', path: 'name' });
    expect((await create({ name: 'x', role: 'root' })).json).toMatchObject({ code: 'invalid_request', path: 'role' });
    expect((await create({ name: 'x', role: 'agent', scope: 'all' })).json).toMatchObject({ path: 'scope' });
  });

  it('of an owner comes from an owner, once there is one', async () => {
    const owner = (await create({ name: 'owner', role: 'owner' })).json;
    expect((await create({ name: 'another', role: 'owner' })).json).toMatchObject({ code: 'forbidden', path: 'role' });
    expect((await create({ name: 'another', role: 'owner' }, owner.key)).status).toBe(201);
    expect((await revoke(owner.id)).json.code).toBe('forbidden');
  });
});

describe('revoking', () => {
  it('is recorded once', async () => {
    const { id } = (await create({ name: 'ops', role: 'auditor' })).json;
    const first = await revoke(id);
    expect(first.json.revokedAt).not.toBeNull();
    expect((await revoke(id)).json).toEqual(first.json);
    expect((await kinds()).filter((kind) => kind === 'key.revoked')).toHaveLength(1);
  });

  it('leaves a key that administers', async () => {
    const last = await revoke(await keyIdOf('admin'));
    expect([last.status, last.json.code]).toEqual([409, 'last_admin_key']);
    await create({ name: 'second', role: 'admin' });
    expect((await revoke(await keyIdOf('admin'))).status).toBe(200);
  });

  it('leaves one even when two administrators revoke each other at once', async () => {
    const second = (await create({ name: 'second', role: 'admin' })).json;
    const answers = await Promise.all([revoke(second.id), revoke(await keyIdOf('admin'), second.key)]);
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThan(2);
  });

  it('knows no other keys', async () => {
    expect((await revoke('key_nobody')).json.code).toBe('not_found');
  });
});

describe('an agent', () => {
  const register = (name: string) => gateway.call('POST', '/api/v1/agents', { key: gateway.adminKey, body: { name } });

  it('is registered by name, once', async () => {
    const { status, json } = await register('billing-bot');
    expect(status).toBe(201);
    expect(agentSchema.safeParse(json).error).toBeUndefined();
    expect(json).toMatchObject({ name: 'billing-bot', verified: true });
    expect((await register('billing-bot')).json.code).toBe('agent_exists');
  });

  it('that only a request names is listed as not verified', async () => {
    await gateway.guard({ action: 'read_record', target: 'crm', agent: 'somebody' });
    const { json } = await gateway.call('GET', '/api/v1/agents', { key: gateway.adminKey });
    expect(json.items).toMatchObject([{ name: 'somebody', verified: false }]);
  });
});
