import { isJsonObject, type JsonObject, type JsonValue } from '@runplane/core';
import { bounds, idempotencyKeyPattern, ProblemError, storedTextPattern } from '@runplane/protocol';

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
  for (const key in value) {
    if (key !== 'name' && key !== 'source' && key !== 'digest')
      invalidMember(`tool.${key}`, 'is not a member of `tool`');
  }
  return {
    name: readOptionalName(value.name, 'tool.name'),
    source: readOptionalName(value.source, 'tool.source'),
    digest: readOptionalName(value.digest, 'tool.digest'),
  };
}

/** Reserved for redemption and permits, which this gateway does not have: never accepted and then ignored. */
export function refuseUnsupported(body: JsonObject): void {
  if (body.execute !== undefined && body.execute !== null) notSupported('execute');
  if (body.permit !== undefined && body.permit !== null) notSupported('permit');
}

function notSupported(path: string): never {
  throw new ProblemError('not_supported', `\`${path}\` is not supported`, { path });
}
