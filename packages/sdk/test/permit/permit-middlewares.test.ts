import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import fastify, { type FastifyRequest } from 'fastify';
import { type Context, Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  actionDigest,
  createPermitVerifier,
  honoPermit,
  type PermittedDecision,
  type PermitVerifier,
  permitHeaders,
  permitMiddleware,
  permitPlugin,
  type RequestedAction,
  type VerifiedPermit,
} from '../../src/permit/permit.ts';
import { action } from './permit-fixtures.ts';
import { handle, type PermitGateway, startPermitGateway } from './start-permit-gateway.ts';

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
}

/** An executor with `POST /wire`, which runs what its body says, and `POST /idle`, which does not use its permit. */
interface Executor {
  post(path: string, headers: Record<string, string>, body: unknown): Promise<Answer>;
}

const actionOf = (body: unknown): RequestedAction => {
  if (body === 'broken') throw new Error('the application is broken');
  return { target: 'finance-system', requested: 'wire_money', args: body };
};

const wire = (permit: VerifiedPermit) => permit.run((args) => ({ ran: args }));

async function readAnswer(response: Response): Promise<Answer> {
  const type = response.headers.get('content-type')?.split(';')[0] ?? null;
  const text = await response.text();
  return { status: response.status, type, body: type?.endsWith('json') ? JSON.parse(text) : text };
}

function fastifyExecutor(verifier: PermitVerifier): Executor {
  const app = fastify();
  onTestFinished(() => app.close());
  app.register(async (scope) => {
    scope.register(permitPlugin, {
      verifier,
      action: (request: FastifyRequest) => actionOf(request.body),
    });
    scope.post('/wire', (request) => wire((request as unknown as { permit: VerifiedPermit }).permit));
    scope.post('/idle', async () => ({ idle: true }));
  });
  app.post('/open', async () => ({ open: true }));
  return {
    async post(url, headers, body) {
      const payload = JSON.stringify(body);
      const reply = await app.inject({
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': 'application/json' },
        payload,
      });
      const type = String(reply.headers['content-type']).split(';')[0]!;
      return { status: reply.statusCode, type, body: reply.json() };
    },
  };
}

async function expressExecutor(verifier: PermitVerifier): Promise<Executor> {
  const app = express();
  app.set('env', 'test');
  app.use(express.json({ strict: false }));
  app.post('/open', (_, response) => void response.json({ open: true }));
  app.use(permitMiddleware(verifier, (request: express.Request) => actionOf(request.body)));
  app.post('/wire', async (request, response) => {
    response.json(await wire((request as unknown as { permit: VerifiedPermit }).permit));
  });
  app.post('/idle', (_, response) => void response.json({ idle: true }));
  const server: Server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    post: async (path, headers, body) =>
      readAnswer(
        await fetch(`http://127.0.0.1:${port}${path}`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
  };
}

function honoExecutor(verifier: PermitVerifier): Executor {
  const app = new Hono<{ Variables: { permit: VerifiedPermit } }>();
  app.post('/open', (c) => c.json({ open: true }));
  app.onError(() => new Response('broken', { status: 500 }));
  app.use(honoPermit(verifier, async (c: Context) => actionOf(await c.req.json())));
  app.post('/wire', async (c) => c.json((await wire(c.get('permit'))) as object));
  app.post('/idle', (c) => c.json({ idle: true }));
  return {
    post: async (path, headers, body) =>
      readAnswer(
        await app.request(path, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
  };
}

const decision = (permit: string, change: object = {}): PermittedDecision => ({
  permit: { permit, organization: 'org_1', agent: 'billing-bot', environment: 'production' },
  action: { requested: 'wire_money', type: 'transfer_funds' },
  ...change,
});

const frameworks: Readonly<Record<string, (verifier: PermitVerifier) => Executor | Promise<Executor>>> = {
  fastify: fastifyExecutor,
  express: expressExecutor,
  hono: honoExecutor,
};

describe.each(Object.entries(frameworks))('behind %s, a call', (_, createExecutor) => {
  async function start(): Promise<{ gateway: PermitGateway; verifier: PermitVerifier; executor: Executor }> {
    const gateway = await startPermitGateway();
    gateway.permits.set(handle(1), { decisionId: 'dec_1', digest: actionDigest(action) });
    const verifier = createPermitVerifier({ baseUrl: gateway.url, apiKey: 'rp_test_key', executor: 'payments' });
    return { gateway, verifier, executor: await createExecutor(verifier) };
  }

  it('with a permit runs what the permit is for, once', async () => {
    const { gateway, verifier, executor } = await start();
    const headers = permitHeaders(decision(handle(1)));
    expect(await executor.post('/wire', headers, action.args)).toMatchObject({
      status: 200,
      body: { ran: action.args },
    });
    expect(await executor.post('/wire', headers, action.args)).toMatchObject({
      status: 409,
      type: 'application/problem+json',
      body: { code: 'already_redeemed' },
    });
    await verifier.flush();
    expect(gateway.outcomes).toMatchObject([{ decisionId: 'dec_1', status: 'succeeded' }]);
  });

  it('with other arguments than its permit is refused', async () => {
    const { executor } = await start();
    const answer = await executor.post('/wire', permitHeaders(decision(handle(1))), { ...action.args, to: 'acct_78' });
    expect(answer).toMatchObject({ status: 403, type: 'application/problem+json' });
    expect(answer.body).toEqual({
      type: 'urn:runplane:error:permit_digest_mismatch',
      title: 'The action is not permitted',
      status: 403,
      detail: expect.any(String),
      code: 'permit_digest_mismatch',
      error: 'permit_digest_mismatch',
    });
  });

  it('that says of itself what its body does not say is refused', async () => {
    const { executor } = await start();
    const other = { action: { requested: 'read_balance', type: 'transfer_funds' } };
    const refused = await executor.post('/wire', permitHeaders(decision(handle(1), other)), action.args);
    expect(refused).toMatchObject({ status: 403, body: { code: 'permit_operation' } });
    const cheaper = { action: { requested: 'wire_money', type: 'read_record' } };
    const cheap = await executor.post('/wire', permitHeaders(decision(handle(1), cheaper)), action.args);
    expect(cheap).toMatchObject({ status: 403, body: { code: 'permit_digest_mismatch' } });
  });

  it.each<[string, Record<string, string>, string]>([
    ['no permit', {}, 'permit_missing'],
    ['no word of its action', { 'runplane-permit': handle(1) }, 'permit_missing'],
    ['a forged permit', permitHeaders(decision(handle(9))), 'not_found'],
    ['no permit at all in the header', permitHeaders(decision('Bearer x')), 'permit_malformed'],
    ['an action that is no JSON', { 'runplane-permit': handle(1), 'runplane-action': 'AAAA' }, 'action_invalid'],
    [
      'an action that is too long',
      { 'runplane-permit': handle(1), 'runplane-action': 'A'.repeat(5_000) },
      'action_invalid',
    ],
    ['an action that is no object', { 'runplane-permit': handle(1), 'runplane-action': 'W10' }, 'action_invalid'],
    ['an action that is not base64url', { 'runplane-permit': handle(1), 'runplane-action': '{}' }, 'action_invalid'],
  ])('with %s is refused', async (__, headers, code) => {
    const { gateway, executor } = await start();
    expect(await executor.post('/wire', headers, action.args)).toMatchObject({ status: 403, body: { code } });
    expect(gateway.outcomes).toEqual([]);
  });

  it.each([
    [410, 'permit_expired'],
    [423, 'frozen'],
  ])('whose permit the gateway refuses is answered with %i %s', async (status, code) => {
    const { gateway, executor } = await start();
    gateway.permits.set(handle(2), { decisionId: 'dec_2', digest: actionDigest(action), refuses: [status, code] });
    const answer = await executor.post('/wire', permitHeaders(decision(handle(2))), action.args);
    expect(answer).toMatchObject({ status, type: 'application/problem+json', body: { code } });
  });

  it('is answered with 503 while the gateway is away', async () => {
    const { gateway, executor } = await start();
    gateway.faults.redeem.push({ status: 500, body: {} });
    const answer = await executor.post('/wire', permitHeaders(decision(handle(1))), action.args);
    expect(answer).toMatchObject({ status: 503, body: { code: 'gateway_unavailable' } });
  });

  it('that leaves its permit unused gives it up', async () => {
    const { gateway, verifier, executor } = await start();
    const answer = await executor.post('/idle', permitHeaders(decision(handle(1))), action.args);
    expect(answer).toMatchObject({ status: 200, body: { idle: true } });
    await expect.poll(() => gateway.outcomes).toMatchObject([{ decisionId: 'dec_1', status: 'not_executed' }]);
    await verifier.flush();
  });

  it('that the application cannot read is the application’s error, and uses no permit', async () => {
    const { gateway, executor } = await start();
    const answer = await executor.post('/wire', permitHeaders(decision(handle(1))), 'broken');
    expect(answer.status).toBe(500);
    expect(gateway.redemptions).toEqual([]);
  });

  it('to a route outside needs no permit', async () => {
    const { executor } = await start();
    expect(await executor.post('/open', {}, {})).toMatchObject({ status: 200, body: { open: true } });
  });
});

describe('the headers of a permit', () => {
  it('carry names in any script', () => {
    const headers = permitHeaders(decision(handle(1), { action: { requested: 'überweisen', type: 'transfer_funds' } }));
    expect(headers['runplane-action']).toMatch(/^[\w-]+$/);
    expect(JSON.parse(Buffer.from(headers['runplane-action']!, 'base64url').toString())).toEqual({
      organization: 'org_1',
      agent: 'billing-bot',
      environment: 'production',
      requested: 'überweisen',
      type: 'transfer_funds',
    });
  });

  it.each([{ permit: null }, { permit: undefined }, { action: undefined }])(
    'are not made without a permit',
    (change) => {
      expect(() => permitHeaders(decision(handle(1), change))).toThrow(
        expect.objectContaining({ code: 'permit_missing' }),
      );
    },
  );
});
