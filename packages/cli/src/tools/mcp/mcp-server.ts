import type { Transport } from '@modelcontextprotocol/client';
import { usageFailure } from '../../command-failure.ts';
import type { Session } from '../../session.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { createConcealment, secretsOfEnvironment, secretsOfHeaders, secretsOfUrl, secretsOfWords } from './conceal.ts';
import { splitCommand } from './split-command.ts';

/** A server that is asked for its tools. */
export interface McpServer {
  readonly transport: Transport;
  /** how it is spoken of; nothing in it is secret */
  readonly name: string;
  /** whose its tools are when nobody says; null asks the server */
  readonly source: string | null;
  /** where it is, without what may be secret */
  readonly url: string | null;
  /** Replaces what it was told in confidence. */
  readonly conceal: (text: string) => string;
  /** What it complained of last. */
  readonly complaint: () => string;
}

export interface ServerOptions {
  readonly mcpCommand?: string;
  readonly mcpUrl?: string;
  readonly header?: readonly string[];
}

/** more of what a server writes on stderr is of no help */
const longestComplaint = 4000;
/** bytes; more than a document of tools may have */
const longestListing = 24 * 1024 * 1024;

/** A program on this machine; a server in the network; null when neither is asked for. */
export async function mcpServerOf(options: ServerOptions, session: Session): Promise<McpServer | null> {
  if (options.mcpCommand !== undefined) return programServer(options.mcpCommand, session);
  return options.mcpUrl === undefined ? null : networkServer(options.mcpUrl, options.header ?? [], session);
}

async function programServer(commandLine: string, { environment, workingDirectory }: Session): Promise<McpServer> {
  const { StdioClientTransport } = await import('@modelcontextprotocol/client/stdio');
  const [command, ...args] = splitCommand(commandLine);
  const env = inherited(environment);
  const transport = new StdioClientTransport({ command, args, env, cwd: workingDirectory, stderr: 'pipe' });
  let complaint = '';
  transport.stderr?.on('data', (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-longestComplaint);
  });
  return {
    transport,
    name: `\`${command}\``,
    source: null,
    url: null,
    conceal: createConcealment([...secretsOfEnvironment(env), ...secretsOfWords(args)]),
    complaint: () => complaint.trim(),
  };
}

/** A server gets the environment that it would have in this shell, but for the gateway's keys: they are not its own. */
function inherited(environment: Session['environment']): Record<string, string> {
  const entries = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('RUNPLANE_'),
  );
  return Object.fromEntries(entries);
}

async function networkServer(address: string, lines: readonly string[], session: Session): Promise<McpServer> {
  const { StreamableHTTPClientTransport } = await import('@modelcontextprotocol/client');
  const url = readUrl(address);
  const headers = readHeaders(lines);
  const publicUrl = `${url.origin}${url.pathname}`;
  return {
    // `same-origin` keeps the headers from wherever the server redirects to
    transport: new StreamableHTTPClientTransport(url, {
      requestInit: { headers },
      fetch: boundedFetch(session.fetch, longestListing),
      redirectPolicy: 'same-origin',
    }),
    name: publicUrl,
    source: url.hostname,
    url: publicUrl,
    conceal: createConcealment([...secretsOfHeaders(headers), ...secretsOfUrl(url)]),
    complaint: () => '',
  };
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw usageFailure('--mcp-url is not the address of an MCP server', 'give one like https://mcp.example/mcp');
  }
  return url;
}

function readHeaders(lines: readonly string[]): Record<string, string> {
  const headers = lines.map((line) => {
    const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\x20-\x7e\x80-\xff]*)$/.exec(line) ?? [];
    // the line itself is not shown: it may be a secret without its name
    if (name === undefined || value === undefined) throw usageFailure('a --header is not of the form `Name: value`');
    return [name, value.trim()] as const;
  });
  return Object.fromEntries(headers);
}
