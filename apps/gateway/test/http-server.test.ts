import { once } from 'node:events';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { problemSchema } from '@runplane/protocol';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestAnswer, type TestGateway } from './start-gateway.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
});

afterAll(() => gateway[Symbol.asyncDispose]());

function expectProblem(answer: TestAnswer, status: number, code: string, path?: string): void {
  expect(answer.status, answer.text).toBe(status);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(problemSchema.safeParse(answer.json).success).toBe(true);
  expect(answer.json).toMatchObject({ status, code, error: code, requestId: answer.headers['request-id'] });
  if (path !== undefined) expect(answer.json.path).toBe(path);
}

describe('an address', () => {
  it('that nobody answers is not found, with or without a key', async () => {
    expectProblem(await gateway.call('GET', '/api/v1/nothing'), 404, 'not_found');
    expectProblem(await gateway.call('GET', '/', { key: null }), 404, 'not_found');
    expectProblem(await gateway.call('GET', '/api/v1/approvals/'), 404, 'not_found');
  });

  it('names the methods that it answers', async () => {
    const answer = await gateway.call('DELETE', '/api/v1/policies');
    expectProblem(answer, 405, 'method_not_allowed');
    expect(answer.headers.allow).toBe('GET, PUT');
    expectProblem(await gateway.call('PUT', '/api/v1/approvals/apr_1/approve'), 405, 'method_not_allowed');
  });

  it('that cannot be decoded is refused', async () => {
    expectProblem(await gateway.call('GET', '/api/v1/approvals/%zz'), 400, 'invalid_request');
  });
});

describe('a body', () => {
  const guard = (body: string | Buffer, type = 'application/json') =>
    gateway.call('POST', '/api/v1/guard', { body: body as string, headers: { 'content-type': type } });

  it('is one JSON value, read strictly', async () => {
    expectProblem(await guard('{"action":'), 400, 'invalid_json', 'action');
    expectProblem(await guard('{"action":"a","action":"b","target":"t"}'), 400, 'duplicate_key');
    expectProblem(
      await guard('{"action":"a","target":"t","amount":12345678901234567890}'),
      400,
      'number_precision',
      'amount',
    );
    expectProblem(await guard('{"action":"a","target":"\\ud800"}'), 400, 'lone_surrogate', 'target');
    expectProblem(await guard(`{"action":"a","target":"t","x":${'['.repeat(64)}${']'.repeat(64)}}`), 400, 'too_deep');
    expectProblem(await guard(`[${'1,'.repeat(20_000)}1]`), 413, 'body_too_large');
    expectProblem(await guard(''), 400, 'invalid_json');
  });

  it('says where reading stopped', async () => {
    const { json } = await guard('{\n  "action": nope\n}');
    expect(json).toMatchObject({ code: 'invalid_json', line: 2, column: 13 });
  });

  it('has a bound', async () => {
    expectProblem(
      await guard(JSON.stringify({ action: 'a', target: 't', text: 'x'.repeat(300_000) })),
      413,
      'body_too_large',
    );
  });

  it('has the media type that the call takes', async () => {
    expectProblem(await guard('action: a', 'application/yaml'), 415, 'unsupported_media_type');
    expectProblem(await guard('action=a', 'application/x-www-form-urlencoded'), 415, 'unsupported_media_type');
    expect((await guard('{"action":"read_record","target":"t"}', 'application/json; charset=utf-8')).status).toBe(200);
  });

  it('is refused where the call takes none', async () => {
    const revoke = (body: string) => gateway.call('POST', '/api/v1/keys/key_1/revoke', { key: gateway.adminKey, body });
    expectProblem(await revoke('{"reason":"lost"}'), 400, 'invalid_request');
    expectProblem(await revoke('{}'), 404, 'not_found');
  });

  it('is UTF-8', async () => {
    const response = await gateway.server.inject({
      method: 'POST',
      url: '/api/v1/guard',
      headers: { authorization: `Bearer ${gateway.agentKey}`, 'content-type': 'application/json' },
      payload: Buffer.from([0x22, 0xff, 0x22]),
    });
    expect([response.statusCode, response.json().code]).toEqual([400, 'invalid_json']);
  });

  it('may be anything without a crash', async () => {
    const near = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((text) => `{"action":"a","target":"t","context":${text}}`),
    );
    await fc.assert(
      fc.asyncProperty(near, async (body) => {
        const answer = await guard(body);
        expect([200, 400, 413]).toContain(answer.status);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a query', () => {
  it('is checked as strictly as a body', async () => {
    const { adminKey: key } = gateway;
    expectProblem(await gateway.call('GET', '/api/v1/approvals?limit=0'), 400, 'invalid_request', 'query.limit');
    expectProblem(await gateway.call('GET', '/api/v1/approvals?limit=ten'), 400, 'invalid_request', 'query.limit');
    expectProblem(
      await gateway.call('GET', '/api/v1/approvals?limit=1&limit=2'),
      400,
      'invalid_request',
      'query.limit',
    );
    expectProblem(await gateway.call('GET', '/api/v1/approvals?state=pending'), 400, 'invalid_request', 'query.state');
    expectProblem(
      await gateway.call('GET', '/api/v1/audit/proof/inclusion', { key }),
      400,
      'invalid_request',
      'query.seq',
    );
  });
});

describe('every answer', () => {
  it('has an id of its own', async () => {
    const ids = await Promise.all(
      ['/livez', '/livez', '/nothing'].map(async (url) => (await gateway.call('GET', url)).headers['request-id']),
    );
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^req_[0-9a-z]+$/);
  });

  it('does not take the id from the client', async () => {
    const { headers } = await gateway.call('GET', '/livez', { headers: { 'request-id': 'mine' } });
    expect(headers['request-id']).not.toBe('mine');
  });
});

describe('a failure that nobody foresaw', () => {
  it('tells the client nothing, the log what it was, and neither the key', async () => {
    const lines: string[] = [];
    const sink = new Writable({ write: (chunk, _, done) => done(lines.push(String(chunk)) < 0 ? new Error() : null) });
    await using failing = await startGateway({}, { log: pino({ level: 'info' }, sink) });
    failing.server.addHook('preHandler', async () => {
      throw new Error('the disk whispers');
    });
    const answer = await failing.call('GET', '/api/v1/policies', { key: failing.adminKey });
    expectProblem(answer, 500, 'internal_error');
    expect(answer.text).not.toContain('whispers');
    const logged = lines.join('');
    expect(logged).toContain('the disk whispers');
    expect(logged).toContain(answer.json.requestId);
    expect(logged).not.toContain('rp_live_');
  });
});

describe('operations', () => {
  it('need no key', async () => {
    const get = (url: string) => gateway.call('GET', url, { key: null });
    expect((await get('/livez')).json).toEqual({ status: 'ok' });
    expect((await get('/readyz')).json).toEqual({
      status: 'ready',
      checks: [
        { name: 'store', ok: true, detail: null },
        { name: 'ledger', ok: true, detail: null },
      ],
    });
    expect((await get('/version')).json).toMatchObject({
      name: 'runplane',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    });
  });

  it('say when decisions cannot be recorded', async () => {
    await using closing = await startGateway();
    await closing.services.store.close();
    const answer = await closing.call('GET', '/readyz', { key: null });
    expect(answer.status).toBe(503);
    expect(answer.json).toMatchObject({
      status: 'not_ready',
      checks: [{ name: 'store', ok: false }, { name: 'ledger' }],
    });
  });

  it('answer the catalogue', async () => {
    const { json } = await gateway.call('GET', '/api/v1/actions', { key: gateway.adminKey });
    expect(json.items.map(({ type }: { type: string }) => type)).toContain('transfer_funds');
  });

  it('closes at once although a client has connected and asked nothing', async () => {
    const closing = await startGateway();
    const { port } = new URL(await closing.listen());
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    const ended = once(socket, 'close');
    await closing[Symbol.asyncDispose]();
    await ended;
  });
});
