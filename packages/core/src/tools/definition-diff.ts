import { canonicalJson } from '../json/canonical-json.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json.ts';
import type { ToolDefinition } from './tool-definition.ts';

/** One member of a definition that is not as it was. */
export interface DefinitionChange {
  /** `description`, `parameters.properties.amount.type` */
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** null where it was added */
  readonly before: JsonValue;
  /** null where it was removed */
  readonly after: JsonValue;
}

export interface DefinitionDiff {
  readonly changes: readonly DefinitionChange[];
  /** changes beyond those that are listed */
  readonly more: number;
}

/** what a person can still look through */
const listedAtMost = 200;

/** What a person has to look at before a changed definition is accepted, member by member. The source is no part of it. */
export function diffDefinitions(before: ToolDefinition, after: ToolDefinition): DefinitionDiff {
  const changes: DefinitionChange[] = [];
  compare('name', before.name, after.name, changes);
  compareOptional('description', before.description, after.description, changes);
  compareObjects('parameters', before.parameters, after.parameters, changes);
  compareObjects('annotations', before.annotations, after.annotations, changes);
  return { changes: changes.slice(0, listedAtMost), more: Math.max(0, changes.length - listedAtMost) };
}

function compareOptional(path: string, before: string | null, after: string | null, into: DefinitionChange[]): void {
  if (before === after) return;
  const change = before === null ? 'added' : after === null ? 'removed' : 'changed';
  into.push({ path, change, before, after });
}

function compare(path: string, before: JsonValue, after: JsonValue, into: DefinitionChange[]): void {
  if (isJsonObject(before) && isJsonObject(after)) compareObjects(path, before, after, into);
  else if (isListOfParts(before) && isListOfParts(after)) compareLists(path, before, after, into);
  else if (canonicalJson(before) !== canonicalJson(after)) into.push({ path, change: 'changed', before, after });
}

function compareObjects(path: string, before: JsonObject, after: JsonObject, into: DefinitionChange[]): void {
  for (const name of Object.keys(before)) {
    const at = step(path, name);
    if (Object.hasOwn(after, name)) compare(at, before[name]!, after[name]!, into);
    else into.push({ path: at, change: 'removed', before: before[name]!, after: null });
  }
  for (const name of Object.keys(after)) {
    if (Object.hasOwn(before, name)) continue;
    into.push({ path: step(path, name), change: 'added', before: null, after: after[name]! });
  }
}

/** A list of words (`required`, `enum`) is one thing to look at; a list of schemas is as many as it has. */
function isListOfParts(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null);
}

function compareLists(
  path: string,
  before: readonly JsonValue[],
  after: readonly JsonValue[],
  into: DefinitionChange[],
): void {
  for (let i = 0; i < Math.max(before.length, after.length); i += 1) {
    const at = `${path}[${i}]`;
    if (i >= after.length) into.push({ path: at, change: 'removed', before: before[i]!, after: null });
    else if (i >= before.length) into.push({ path: at, change: 'added', before: null, after: after[i]! });
    else compare(at, before[i]!, after[i]!, into);
  }
}

function step(path: string, name: string): string {
  return /^[A-Za-z_$][\w$-]*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
}
