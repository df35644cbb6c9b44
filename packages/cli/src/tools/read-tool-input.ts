import { basename, extname } from 'node:path';
import type { ImportedTools, ToolFormat } from '@runplane/core';
import { CommandFailure, usageFailure } from '../command-failure.ts';
import { readInput } from '../read-input.ts';
import type { Session } from '../session.ts';
import { listMcpTools } from './mcp/list-mcp-tools.ts';
import { mcpServerOf, type ServerOptions } from './mcp/mcp-server.ts';
import { renderRemarks } from './render-remarks.ts';

export interface InputOptions extends ServerOptions {
  readonly format?: ToolFormat;
  readonly source?: string;
  readonly skipBroken?: boolean;
  /** seconds */
  readonly timeout?: number;
}

export interface ToolInput extends ImportedTools {
  /** where the tools were read from, for people: a file, a server */
  readonly origin: string;
  readonly url: string | null;
}

/** The tools of a file, of stdin, or of a running MCP server. */
export async function readToolInput(
  file: string | undefined,
  options: InputOptions,
  session: Session,
  version: string,
): Promise<ToolInput> {
  const places = [file, options.mcpCommand, options.mcpUrl].filter((place) => place !== undefined);
  if (places.length !== 1) throw usageFailure('give one of: a file, --mcp-command, --mcp-url');
  if (options.header !== undefined && options.mcpUrl === undefined) throw usageFailure('--header goes with --mcp-url');
  const input =
    file === undefined ? await askServer(options, session, version) : await readFile(file, options, session);
  checkBroken(input, options, session);
  return input;
}

async function readFile(file: string, { format, source }: InputOptions, session: Session): Promise<ToolInput> {
  const text = await readInput(file, session);
  const { readTools } = await import('@runplane/core');
  const read = readTools(text, { ...(format && { format }), ...(source && { source }) });
  const named = file === '-' ? null : basename(file, extname(file));
  return { ...read, source: read.source ?? named, origin: file, url: null };
}

async function askServer(options: InputOptions, session: Session, version: string): Promise<ToolInput> {
  const server = (await mcpServerOf(options, session))!;
  session.terminal.talk(`asking ${server.name} for its tools\n`);
  const { serverName, pages } = await listMcpTools(server, (options.timeout ?? 60) * 1000, session, version);
  const { readTools } = await import('@runplane/core');
  const source = options.source ?? server.source ?? serverName;
  const read = readTools(JSON.stringify(pages), { format: 'mcp', ...(source && { source }) });
  return { ...read, origin: server.name, url: server.url };
}

/** Nothing of a document is used while a part of it cannot be, unless a person says so. */
function checkBroken(
  { origin, tools, problems, notes }: ToolInput,
  options: InputOptions,
  { terminal }: Session,
): void {
  terminal.talk(renderRemarks(origin, notes, 'note: '));
  if (problems.length === 0) return;
  const isSkipped = options.skipBroken === true && tools.length > 0;
  terminal.talk(renderRemarks(origin, problems, isSkipped ? 'skipped: ' : ''));
  if (isSkipped) return;
  throw new CommandFailure(
    `${count(problems.length, 'problem')}, ${count(tools.length, 'good tool')}: nothing was used`,
    tools.length === 0 ? {} : { advice: 'mend the document, or add --skip-broken to use the good ones' },
  );
}

export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
