import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyBaseLogger, InjectOptions, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { parseConfiguration } from '../src/config/configuration.ts';
import { type Gateway, openGateway } from '../src/gateway.ts';
import type { ApprovalRow } from '../src/stores/store.ts';

export interface TestGateway extends Gateway {
  readonly dataDirectory: string;
  readonly adminKey: string;
  readonly agentKey: string;
  readonly platformKey: string;
  /** A call through the whole server, without a socket. Bodies that are no strings are sent as JSON. */
  call(method: NonNullable<InjectOptions['method']>, url: string, options?: CallOptions): Promise<TestAnswer>;
  guard(body: unknown, options?: CallOptions): Promise<TestAnswer>;
  /** Listens on a free port, for tests that need a real client. */
  listen(): Promise<string>;
  /** Closes it and removes its files. */
  [Symbol.asyncDispose](): Promise<void>;
}

export interface CallOptions {
  /** the agent's by default; null for none */
  readonly key?: string | null;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: LightMyRequestResponse['headers'];
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape
  readonly json: any;
}

export const testAdminKey = 'rp_live_adminadminadminadminadmin';
export const testAgentKey = 'rp_live_agentagentagentagentagent';
export const testPlatformKey = 'rp_platform_platformplatformplatform';

/** A real gateway in this process: the embedded store in a directory of its own, unless the environment names another. */
export async function startGateway(
  environment: Readonly<Record<string, string>> = {},
  options: {
    readonly dataDirectory?: string;
    readonly log?: FastifyBaseLogger;
    readonly asked?: (approval: ApprovalRow) => void;
  } = {},
): Promise<TestGateway> {
  const dataDirectory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), 'runplane-gateway-')));
  const configured = parseConfiguration({
    RUNPLANE_DATA_DIR: dataDirectory,
    RUNPLANE_PORT: '0',
    RUNPLANE_BOOTSTRAP_ADMIN_KEY: testAdminKey,
    RUNPLANE_BOOTSTRAP_AGENT_KEY: testAgentKey,
    RUNPLANE_PLATFORM_KEY: testPlatformKey,
    ...environment,
  });
  if (!configured.ok)
    throw new Error(configured.errors.map(({ variable, message }) => `${variable} ${message}`).join('\n'));
  const gateway = await openGateway(
    configured.configuration,
    options.log ?? pino({ level: 'silent' }),
    options.asked ?? (() => {}),
  );
  const call: TestGateway['call'] = async (method, url, { key = testAgentKey, body, headers } = {}) => {
    const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
    const response = await gateway.server.inject({
      method,
      url,
      headers: {
        ...(key !== null && { authorization: `Bearer ${key}` }),
        ...(text !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(text !== undefined && { payload: text }),
    });
    const isJson = /^application\/(?:[\w.-]+\+)?json\b/.test(String(response.headers['content-type']));
    return {
      status: response.statusCode,
      headers: response.headers,
      text: response.body,
      json: isJson && response.body !== '' ? JSON.parse(response.body) : undefined,
    };
  };
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await gateway.close();
  };
  return {
    ...gateway,
    close,
    dataDirectory,
    adminKey: testAdminKey,
    agentKey: testAgentKey,
    platformKey: testPlatformKey,
    call,
    guard: (body, options) => call('POST', '/api/v1/guard', { ...options, body }),
    listen: () => gateway.server.listen({ host: '127.0.0.1', port: 0 }),
    async [Symbol.asyncDispose]() {
      await close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
