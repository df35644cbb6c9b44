import {
  importedToolsSchema,
  pageSchema,
  registeredToolSchema,
  removedToolSchema,
  type ToolSourceKind,
  toolCoverageSchema,
  toolSchemaInFull,
} from '@runplane/protocol';
import type { z } from 'zod';
import { type Answer, type Gateway, type GatewayCall, readAnswer } from '../connection/gateway.ts';

const toolPageSchema = pageSchema('RegisteredTools', registeredToolSchema);

export type RegisteredTool = z.output<typeof registeredToolSchema>;
export type ImportAnswer = z.output<typeof importedToolsSchema>;
export type ImportedTool = ImportAnswer['tools'][number];
export type Tool = z.output<typeof toolSchemaInFull>;
export type Coverage = z.output<typeof toolCoverageSchema>;

/** Whose tools an import brings. */
export interface ImportSource {
  readonly name: string;
  readonly kind: ToolSourceKind;
  readonly url: string | null;
}

/** Each definition is classified and recorded before the gateway answers. */
const importTimeoutMs = 300_000;

export async function importTools(
  gateway: Gateway,
  source: ImportSource,
  tools: readonly object[],
  dryRun: boolean,
): Promise<ImportAnswer> {
  const json = { source, tools, dryRun };
  const response = await gateway({ method: 'POST', path: '/api/v1/tools/import', json, timeoutMs: importTimeoutMs });
  return (await readAnswer(response, importedToolsSchema)).value;
}

export async function listTools(gateway: Gateway, query: Readonly<Record<string, string>>) {
  return readAnswer(await gateway({ path: `/api/v1/tools?${new URLSearchParams(query)}` }), toolPageSchema);
}

export async function getTool(gateway: Gateway, id: string): Promise<Answer<Tool>> {
  return readAnswer(await gateway({ path: pathOf(id) }), toolSchemaInFull);
}

/** What a person says of a tool; answers with the tool as it is then. */
export async function changeTool(
  gateway: Gateway,
  id: string,
  { method, verb, json }: Pick<GatewayCall, 'json'> & { method: 'POST' | 'PATCH'; verb?: 'accept' | 'reject' },
): Promise<Answer<Tool>> {
  const path = verb === undefined ? pathOf(id) : `${pathOf(id)}/${verb}`;
  return readAnswer(await gateway({ method, path, json }), toolSchemaInFull);
}

/** Calls of the tool are judged by their name again. */
export async function removeTool(gateway: Gateway, id: string): Promise<void> {
  await readAnswer(await gateway({ method: 'DELETE', path: pathOf(id) }), removedToolSchema);
}

export async function getCoverage(gateway: Gateway): Promise<Answer<Coverage>> {
  return readAnswer(await gateway({ path: '/api/v1/tools/coverage' }), toolCoverageSchema);
}

function pathOf(id: string): string {
  return `/api/v1/tools/${encodeURIComponent(id)}`;
}
