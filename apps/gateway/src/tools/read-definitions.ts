import {
  isJsonObject,
  type JsonLimits,
  type JsonObject,
  type JsonValue,
  readToolDefinition,
  type ToolDefinition,
} from '@runplane/core';
import { bounds, ProblemError, storedTextPattern, type ToolSourceKind, toolSourceKinds } from '@runplane/protocol';
import { invalidMember, readOptionalStoredName } from '../guard/read-member.ts';

/** Schemas have bounds that no double holds, and generators nest them deep: nobody computes with either. */
export const definitionLimits: JsonLimits = { depth: 96, members: 200_000, roundsNumbers: true };

/** A definition to be classified, alone or with the arguments of a call. */
export interface ToolQuestion {
  readonly definition: ToolDefinition;
  readonly args: JsonObject | null;
}

export interface ToolImport {
  readonly source: ToolSource;
  readonly definitions: readonly ToolDefinition[];
  readonly dryRun: boolean;
}

/** An import as it was asked for: with its definitions, or with a document that they stand in. */
export type ImportRequest = Pick<ToolImport, 'source' | 'dryRun'> &
  ({ readonly definitions: readonly ToolDefinition[] } | { readonly document: string });

/** Where an importer says that tools come from. */
export interface ToolSource {
  readonly name: string;
  readonly kind: ToolSourceKind | null;
  readonly url: string | null;
}

/** Reads `{ tools: [ … ] }`, whose items are definitions or `{ tool, arguments? }`, or one such item alone. */
export function readToolQuestions(body: JsonValue): readonly ToolQuestion[] {
  if (!isJsonObject(body)) throw new ProblemError('invalid_request', 'the body is not an object');
  if (body.tools === undefined) {
    return [isDefinition(body) ? { definition: readDefinition(body, ''), args: null } : readQuestion(body, '')];
  }
  return readList(body.tools, bounds.classifyTools).map((item, i) =>
    isJsonObject(item) && isJsonObject(item.tool) && item.name === undefined
      ? readQuestion(item, `tools[${i}].`)
      : { definition: readDefinition(item, `tools[${i}]`), args: null },
  );
}

function isDefinition(body: JsonObject): boolean {
  return body.tool === undefined && body.name !== undefined;
}

function readQuestion({ tool, arguments: given }: JsonObject, prefix: string): ToolQuestion {
  const definition = readDefinition(tool ?? null, `${prefix}tool`);
  if (given === undefined || given === null) return { definition, args: null };
  return { definition, args: isJsonObject(given) ? given : invalidMember(`${prefix}arguments`, 'is not an object') };
}

/** Reads `{ source, tools, dryRun? }` or `{ source, document, dryRun? }`. */
export function readToolImport(body: JsonValue): ImportRequest {
  if (!isJsonObject(body)) throw new ProblemError('invalid_request', 'the body is not an object');
  refuseOthers(body, ['source', 'tools', 'document', 'dryRun'], '');
  const source = readSource(body.source);
  const { dryRun = null } = body;
  if (dryRun !== null && typeof dryRun !== 'boolean') invalidMember('dryRun', 'is neither true nor false');
  const { document = null } = body;
  if (document !== null) {
    if (body.tools !== undefined) invalidMember('tools', 'stands beside `document`: send one of them');
    return { source, document: readDocumentText(document), dryRun: dryRun === true };
  }
  const definitions = readList(body.tools, bounds.importTools).map((item, i) => ({
    ...readDefinition(item, `tools[${i}]`),
    source: source.name,
  }));
  return { source, definitions, dryRun: dryRun === true };
}

function readDocumentText(value: JsonValue): string {
  if (typeof value !== 'string') return invalidMember('document', 'is not a text');
  const length = Buffer.byteLength(value);
  if (length <= bounds.toolDocumentBytes) return value;
  throw new ProblemError(
    'body_too_large',
    `the document has ${length} bytes; ${bounds.toolDocumentBytes} are possible`,
    {
      path: 'document',
    },
  );
}

function readSource(value: JsonValue | undefined): ToolSource {
  if (!isJsonObject(value)) return invalidMember('source', 'is not an object');
  refuseOthers(value, ['name', 'kind', 'url'], 'source.');
  const name = readOptionalStoredName(value.name, 'source.name')?.trim() ?? '';
  if (name === '') invalidMember('source.name', 'is missing');
  return { name, kind: readKind(value.kind), url: readUrl(value.url) };
}

function readKind(value: JsonValue | undefined): ToolSourceKind | null {
  if (value === undefined || value === null) return null;
  const kind = toolSourceKinds.find((known) => known === value);
  return kind ?? invalidMember('source.kind', `is not one of ${toolSourceKinds.join(', ')}`);
}

/** Where the source is, without what may be a secret: user, password, query, fragment. */
function readUrl(value: JsonValue | undefined): string | null {
  const text = readOptionalStoredName(value, 'source.url');
  if (text === null) return null;
  const url = URL.parse(text);
  // an address that is shown is an address that is clicked on
  if (url === null || !/^(?:https?|wss?):$/.test(url.protocol)) return invalidMember('source.url', 'is no web address');
  return `${url.protocol}//${url.host}${url.pathname}`;
}

function readList(value: JsonValue | undefined, atMost: number): readonly JsonValue[] {
  if (!Array.isArray(value)) return invalidMember('tools', value === undefined ? 'is missing' : 'is not a list');
  const list = value as readonly JsonValue[];
  if (list.length <= atMost) return list;
  throw new ProblemError('too_many_tools', `${list.length} tools came at once; ${atMost} are possible`, {
    path: 'tools',
  });
}

function readDefinition(value: JsonValue, path: string): ToolDefinition {
  const { definition, problem } = readToolDefinition(value);
  const below = (member: string) => [path, member].filter((part) => part !== '').join('.');
  if (definition === null) return invalidMember(below(problem.path), problem.detail);
  return storedTextPattern.test(definition.name) ? definition : invalidMember(below('name'), 'holds U+0000');
}

function refuseOthers(object: JsonObject, known: readonly string[], prefix: string): void {
  const other = Object.keys(object).find((name) => !known.includes(name));
  if (other !== undefined) invalidMember(`${prefix}${other}`, `is not one of ${known.join(', ')}`);
}
