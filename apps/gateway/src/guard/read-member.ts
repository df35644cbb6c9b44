import { isJsonObject, type JsonObject, type JsonValue } from '@runplane/core';
import { bounds, idempotencyKeyPattern, noncePattern, ProblemError, storedTextPattern } from '@runplane/protocol';

/** What the caller says of the tool that performs the action. */
export interface ToolReference {
  readonly name: string | null;
  readonly source: string | null;
  readonly digest: string | null;
}

export function invalidMember(path: string, fault: string): never {
  throw new ProblemError('invalid_request', `\`${path}\` ${fault}`, { path });
}

export function readName(value: JsonValue | undefined, path: string): string {
  if (typeof value === 'string' && value.length > 0 && value.length <= bounds.nameLength) return value;
  if (value === undefined) invalidMember(path, 'is missing');
  if (typeof value !== 'string') invalidMember(path, 'is not a string');
  return invalidMember(path, value === '' ? 'is empty' : `is longer than ${bounds.nameLength} characters`);
}

/** A name that is kept as text of its own, beside the log. */
export function readOptionalStoredName(value: JsonValue | undefined, path: string): string | null {
  const name = readOptionalName(value, path);
  return name === null || storedTextPattern.test(name) ? name : invalidMember(path, 'holds U+0000');
}

/** Null means the same as leaving it out: generated clients send it. */
export function readOptionalName(value: JsonValue | undefined, path: string): string | null {
  return value === undefined || value === null ? null : readName(value, path);
}

export function readIdempotencyKey(value: JsonValue | undefined, path: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && idempotencyKeyPattern.test(value)) return value;
  return invalidMember(path, `is not 1 to ${bounds.idempotencyKeyLength} visible ASCII characters`);
}

export function readTool(value: JsonValue | undefined): ToolReference | null {
  if (value === undefined || value === null) return null;
  if (!isJsonObject(value)) return invalidMember('tool', 'is not an object');
  requireMembers(value, 'tool', ['name', 'source', 'digest']);
  return {
    name: readOptionalName(value.name, 'tool.name'),
    source: readOptionalName(value.source, 'tool.source'),
    digest: readOptionalName(value.digest, 'tool.digest'),
  };
}

/** Who runs the action at once, where it is allowed. */
export interface Execute {
  readonly executor: string;
  readonly nonce: string;
}

export function readExecute(value: JsonValue | undefined): Execute | null {
  if (value === undefined || value === null) return null;
  if (!isJsonObject(value)) return invalidMember('execute', 'is not an object');
  requireMembers(value, 'execute', ['executor', 'nonce']);
  const executor = readOptionalStoredName(value.executor, 'execute.executor');
  if (executor === null) return invalidMember('execute.executor', 'is missing');
  const { nonce } = value;
  if (typeof nonce === 'string' && noncePattern.test(nonce)) return { executor, nonce };
  return invalidMember('execute.nonce', 'is not 16 to 128 visible ASCII characters');
}

/** Which permit an ALLOW brings. */
export type PermitRequest = { readonly type: 'opaque' } | { readonly type: 'jws'; readonly audience: string | null };

const opaque: PermitRequest = { type: 'opaque' };

export function readPermit(value: JsonValue | undefined): PermitRequest {
  if (value === undefined || value === null || value === 'opaque') return opaque;
  if (value === 'jws') return { type: 'jws', audience: null };
  if (!isJsonObject(value)) return invalidMember('permit', 'is neither `opaque`, `jws` nor an object');
  requireMembers(value, 'permit', ['type', 'audience']);
  if (value.type !== 'jws') return invalidMember('permit.type', 'is not `jws`');
  return { type: 'jws', audience: readName(value.audience, 'permit.audience') };
}

/** The agent that a call names, with what it says of itself. */
export interface DeclaredAgent {
  readonly name: string | null;
  readonly model: string | null;
  readonly version: string | null;
}

export function readAgent(value: JsonValue | undefined): DeclaredAgent {
  if (!isJsonObject(value)) return { name: readOptionalStoredName(value, 'agent'), model: null, version: null };
  requireMembers(value, 'agent', ['name', 'model', 'version']);
  const name = readOptionalStoredName(value.name, 'agent.name');
  if (name === null) return invalidMember('agent.name', 'is missing');
  return {
    name,
    model: readOptionalStoredName(value.model, 'agent.model'),
    version: readOptionalStoredName(value.version, 'agent.version'),
  };
}

function requireMembers(object: JsonObject, path: string, names: readonly string[]): void {
  for (const key in object) if (!names.includes(key)) invalidMember(`${path}.${key}`, `is not a member of \`${path}\``);
}
