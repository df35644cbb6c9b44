import { canonicalJson, isJsonObject, type JsonObject, type JsonValue } from '@runplane/core';
import { bounds, ProblemError, reservedNames } from '@runplane/protocol';
import { invalidMember, readOptionalName } from './read-member.ts';

/** The facts of a request from wherever they stand. */
export interface Facts {
  readonly args: JsonObject;
  /** as a context states it; kept out of `args`, so that every body form gives equal arguments */
  readonly environment: string | null;
}

const none: JsonObject = Object.freeze({});
const reserved: ReadonlySet<string> = new Set(reservedNames);

/** Puts the contexts and the loose top-level members together; a fact given twice must be equal both times. */
export function gatherFacts(body: JsonObject, inner: JsonValue | undefined): Facts {
  const innerContext = readContext(inner, 'action.context');
  const outerContext = readContext(body.context, 'context');
  const environment = agree(
    readOptionalName(innerContext.environment, 'action.context.environment'),
    readOptionalName(outerContext.environment, 'context.environment'),
  );
  // most calls have one context and no loose members: then its object is used as it is
  let args = withoutEnvironment(innerContext === none ? outerContext : innerContext);
  if (innerContext !== none && outerContext !== none) args = merge(args, outerContext, (key) => key === 'environment');
  args = merge(args, body, (key) => reserved.has(key));
  if (!nestsWithin(args, bounds.contextDepth)) {
    throw new ProblemError('too_deep', `the context nests deeper than ${bounds.contextDepth} levels`, {
      path: 'context',
    });
  }
  return { args, environment };
}

export function conflictingFact(path: string): never {
  throw new ProblemError('conflicting_fact', `\`${path}\` is stated twice with unequal values`, { path });
}

function readContext(context: JsonValue | undefined, path: string): JsonObject {
  if (context === undefined || context === null) return none;
  return isJsonObject(context) ? context : invalidMember(path, 'is not an object');
}

function agree(inner: string | null, outer: string | null): string | null {
  if (inner !== null && outer !== null && inner !== outer) conflictingFact('context.environment');
  return inner ?? outer;
}

function withoutEnvironment(context: JsonObject): JsonObject {
  return Object.hasOwn(context, 'environment') ? merge(none, context, (key) => key === 'environment') : context;
}

/** `facts` and those members of `more` that are not left out; the same object when there are none. */
function merge(facts: JsonObject, more: JsonObject, leaveOut: (key: string) => boolean): JsonObject {
  let merged: Record<string, JsonValue> | null = null;
  for (const key in more) {
    if (leaveOut(key)) continue;
    const value = more[key]!;
    if (Object.hasOwn(facts, key)) {
      if (!isEqual(facts[key]!, value)) conflictingFact(key);
      continue;
    }
    merged ??= { ...facts };
    setMember(merged, key, value);
  }
  return merged ?? facts;
}

function isEqual(a: JsonValue, b: JsonValue): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && canonicalJson(a) === canonicalJson(b));
}

// assigning to `__proto__` would set the prototype; as an argument it is a name like any other
function setMember(object: Record<string, JsonValue>, key: string, value: JsonValue): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function nestsWithin(value: JsonValue, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) if (!nestsWithin(value[i] as JsonValue, depth - 1)) return false;
    return true;
  }
  const object = value as JsonObject;
  for (const key in object) if (!nestsWithin(object[key]!, depth - 1)) return false;
  return true;
}
