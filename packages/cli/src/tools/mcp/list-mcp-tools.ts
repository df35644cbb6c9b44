import type { Client } from '@modelcontextprotocol/client';
import { z } from 'zod';
import { CommandFailure } from '../../command-failure.ts';
import type { Session } from '../../session.ts';
import type { McpServer } from './mcp-server.ts';

/** What a server says it has. */
export interface McpListing {
  /** its name for itself; a claim */
  readonly serverName: string | null;
  /** the pages of its `tools/list`, in order, as it sent them */
  readonly pages: readonly McpPage[];
}

/** Loose: a tool that is no tool is told with the others, and does not hide them. */
const pageSchema = z.looseObject({ tools: z.array(z.unknown()), nextCursor: z.string().optional() });
type McpPage = z.infer<typeof pageSchema>;

const maxPages = 1000;
/** as many as a document of tools may have */
const maxCharacters = 16 * 1024 * 1024;

/** Connects, lists all tools, and leaves; a server that does not answer in time is a failure. */
export async function listMcpTools(
  server: McpServer,
  timeoutMs: number,
  { signal }: Pick<Session, 'signal'>,
  version: string,
): Promise<McpListing> {
  const { Client } = await import('@modelcontextprotocol/client');
  const client = new Client(
    { name: 'runplane', version },
    { versionNegotiation: { mode: 'auto', probe: { timeoutMs: Math.min(timeoutMs, 5000) } } },
  );
  let doing = 'connecting';
  try {
    await inTime(client.connect(server.transport, { signal, timeout: timeoutMs }), timeoutMs, signal);
    doing = 'listing its tools';
    const pages = await listPages(client, { signal, timeout: timeoutMs });
    return { serverName: client.getServerVersion()?.name ?? null, pages };
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw failureOf(server, doing, timeoutMs, cause);
  } finally {
    await client.close().catch(() => {});
  }
}

class TooSlow extends Error {}

/** The library bounds each request, but not the notification that ends a handshake. */
async function inTime<Result>(work: Promise<Result>, timeoutMs: number, signal: AbortSignal): Promise<Result> {
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(() => reject(new TooSlow()), timeoutMs * 2);
  try {
    return await Promise.race([work, stopped]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function listPages(client: Client, options: { signal: AbortSignal; timeout: number }): Promise<McpPage[]> {
  const pages: McpPage[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  let characters = 0;
  do {
    const params = cursor === undefined ? {} : { cursor };
    const page = await client.request({ method: 'tools/list', params }, pageSchema, options);
    pages.push(page);
    cursor = page.nextCursor || undefined;
    characters += JSON.stringify(page).length;
    const isEndless = characters > maxCharacters || pages.length === maxPages;
    if (cursor !== undefined && (isEndless || seen.has(cursor))) {
      throw new CommandFailure('the server lists its tools without end');
    }
    if (cursor !== undefined) seen.add(cursor);
  } while (cursor !== undefined);
  return pages;
}

function failureOf(server: McpServer, doing: string, timeoutMs: number, cause: unknown): CommandFailure {
  const reason = cause instanceof CommandFailure ? cause.message : reasonOf(cause, timeoutMs);
  const complaint = server.complaint();
  const advice = adviceOf(cause) ?? (complaint === '' ? undefined : `it wrote: ${server.conceal(complaint)}`);
  return new CommandFailure(`${server.name} gave no tools while ${doing}: ${server.conceal(reason)}`, {
    ...(advice !== undefined && { advice }),
    cause,
  });
}

/** The library's codes, where its texts speak of its own parts. */
const reasons: Readonly<Record<string, string>> = {
  CONNECTION_CLOSED: 'it ended before it answered',
  NOT_CONNECTED: 'it ended before it answered',
  ENOENT: 'there is no such program',
  EACCES: 'it may not be run',
};

function reasonOf(cause: unknown, timeoutMs: number): string {
  const code = codeOf(cause);
  if (code === 'REQUEST_TIMEOUT' || cause instanceof TooSlow)
    return `no answer within ${Math.round(timeoutMs / 1000)} s`;
  const status = statusOf(cause);
  if (status === 401 || status === 403) return `it answers ${status}: it wants to know who asks`;
  if (status !== null) return `it answers ${status}`;
  const known = reasons[code];
  if (known !== undefined) return known;
  const inner = cause instanceof Error && cause.cause instanceof Error ? reasonOf(cause.cause, timeoutMs) : null;
  return inner ?? (cause instanceof Error ? cause.message : String(cause));
}

function adviceOf(cause: unknown): string | undefined {
  const status = statusOf(cause);
  const isRefused = status === 401 || status === 403;
  return isRefused ? "pass what it asks for with --header, such as --header 'Authorization: Bearer …'" : undefined;
}

function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}

function statusOf(cause: unknown): number | null {
  const status = typeof cause === 'object' && cause !== null && 'status' in cause ? cause.status : null;
  if (typeof status === 'number') return status;
  // without a login of its own the library has an error without a status for 401
  return cause instanceof Error && cause.name === 'UnauthorizedError' ? 401 : null;
}
