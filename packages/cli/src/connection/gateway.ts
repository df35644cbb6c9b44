import type { z } from 'zod';
import { CommandFailure } from '../command-failure.ts';
import type { Session } from '../session.ts';
import { type Connection, requireKey } from './connection.ts';
import { toFailure } from './gateway-refusal.ts';
import { parseJson } from './parse-json.ts';

export interface GatewayCall {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** with its query: `/api/v1/approvals?status=pending` */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly yaml?: string;
  /** default 30 s; null waits as long as it takes */
  readonly timeoutMs?: number | null;
}

/** Asks the gateway: an answer that is good news, or a CommandFailure that says what is wrong. */
export type Gateway = (call: GatewayCall) => Promise<Response>;

/** Names the version of the API that this command knows: newer states keep their own names. */
const wireVersion = '2026-11-22';
const timeoutMs = 30_000;

export function connectGateway(connection: Connection, session: Pick<Session, 'fetch' | 'signal'>): Gateway {
  const key = requireKey(connection);
  return async (call) => {
    const response = await send(connection.url, key, call, session);
    if (response.ok) return response;
    throw toFailure(await response.text(), response.status, connection);
  };
}

async function send(
  url: string,
  key: string,
  call: GatewayCall,
  { fetch, signal }: Pick<Session, 'fetch' | 'signal'>,
): Promise<Response> {
  const body = call.yaml ?? (call.json === undefined ? undefined : JSON.stringify(call.json));
  const limit = call.timeoutMs === null ? [] : [AbortSignal.timeout(call.timeoutMs ?? timeoutMs)];
  try {
    return await fetch(`${url}${call.path}`, {
      method: call.method ?? 'GET',
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${key}`,
        'runplane-version': wireVersion,
        ...(body !== undefined && {
          'content-type': call.yaml === undefined ? 'application/json' : 'application/yaml',
        }),
        ...call.headers,
      },
      ...(body !== undefined && { body }),
      signal: AbortSignal.any([signal, ...limit]),
    });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw unreachable(url, cause);
  }
}

export function unreachable(url: string, cause: unknown): CommandFailure {
  return new CommandFailure(`no gateway answers at ${url}: ${reasonOf(cause)}`, {
    advice: 'start one with `runplane start`, or name another with --url or RUNPLANE_URL',
    cause,
  });
}

/** `fetch` says only that it failed; its cause says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'it took too long';
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return (cause as NodeJS.ErrnoException).code ?? cause.message;
}

/** An answer as it was sent, and as this command understands it. */
export interface Answer<T> {
  readonly raw: unknown;
  readonly value: T;
}

/** Reads an answer; one that this command does not understand is a failure, not a guess. */
export async function readAnswer<S extends z.ZodType>(response: Response, schema: S): Promise<Answer<z.output<S>>> {
  const raw = parseJson(await response.text());
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { raw, value: parsed.data };
  const [issue] = parsed.error.issues;
  throw new CommandFailure(`the answer of ${response.url} is not understood at \`${issue?.path.join('.')}\``, {
    advice: 'the gateway may be newer than this command',
  });
}
