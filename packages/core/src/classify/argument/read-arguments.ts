import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json.ts';
import { type Role, roleOf } from './key-roles.ts';

/** An argument whose name says what it is. */
export interface Fact {
  readonly role: Role;
  readonly value: JsonValue;
  /** path of the object that it is a member of: `context`, `context.payment` */
  readonly parent: string;
  readonly path: string;
  readonly depth: number;
  /** path of the list that it is inside of, and which element; null outside lists */
  readonly list: string | null;
  readonly element: number;
}

export interface ArgumentFacts {
  readonly facts: readonly Fact[];
  /** an address range or audience that is everybody */
  readonly world: boolean;
  /** where the first text stands whose name says nothing about it; null when there is none */
  readonly unannounced: string | null;
  /** there was more than is looked at */
  readonly truncated: boolean;
}

const maxDepth = 12;
const maxObjects = 5000;

interface Walk {
  readonly facts: Fact[];
  world: boolean;
  unannounced: string | null;
  truncated: boolean;
  objects: number;
}

/** Every argument that means something for a measure, a flag or an inspection, found in one pass. */
export function readArguments(args: JsonObject): ArgumentFacts {
  const walk: Walk = { facts: [], world: false, unannounced: null, truncated: false, objects: 0 };
  walkObject(walk, args, 'context', 0, null, 0);
  return walk;
}

function walkObject(
  walk: Walk,
  object: JsonObject,
  parent: string,
  depth: number,
  list: string | null,
  element: number,
) {
  walk.objects += 1;
  if (depth > maxDepth || walk.objects > maxObjects) {
    walk.truncated = true;
    return;
  }
  for (const key in object) {
    const value = object[key]!;
    const role = roleOf(key) ?? (depth === 0 && Array.isArray(value) ? 'list' : null);
    const nested = typeof value === 'object' && value !== null;
    if (role === null && !nested) {
      if (typeof value === 'string') readUnannounced(walk, value, key, parent);
      continue;
    }
    const path = `${parent}.${key}`;
    if (role !== null) {
      walk.facts.push({ role, value, parent, path, depth, list, element });
      if (saysPublic(role, value)) walk.world = true;
    }
    walkValue(walk, value, path, depth + 1, list, element);
  }
}

/** What a call says about itself. */
const asides: ReadonlySet<string> = new Set(
  'environment env description reason timeout cwd workdir working_directory database schema session agent requestId'.split(
    ' ',
  ),
);

function readUnannounced(walk: Walk, value: string, key: string, parent: string) {
  if (isWorld(value)) walk.world = true;
  if (walk.unannounced === null && !asides.has(key)) walk.unannounced = `${parent}.${key}`;
}

function walkValue(walk: Walk, value: JsonValue, path: string, depth: number, list: string | null, element: number) {
  if (typeof value === 'string') {
    if (isWorld(value)) walk.world = true;
  } else if (Array.isArray(value)) {
    walkList(walk, value, path, depth);
  } else if (isJsonObject(value)) {
    walkObject(walk, value, path, depth, list, element);
  }
}

function walkList(walk: Walk, values: readonly JsonValue[], path: string, depth: number) {
  if (depth > maxDepth) walk.truncated = true;
  for (let index = 0; index < values.length && !walk.truncated; index += 1) {
    const value = values[index]!;
    if (typeof value === 'string') {
      if (isWorld(value)) walk.world = true;
    } else if (typeof value === 'object' && value !== null) {
      walkValue(walk, value, `${path}[${index}]`, depth + 1, path, index);
    }
  }
}

/** Half of all addresses is as good as all of them. */
function isWorld(value: string): boolean {
  if (value.length > 45 || value.length < 3) return false;
  if (value.endsWith('/0') || value.endsWith('/1')) return /^[0-9a-f:.]+\/[01]$/i.test(value);
  return value === '2000::/3' || value === '0.0.0.0';
}

const everybody: ReadonlySet<string> = new Set(
  'public publicread publicreadwrite anyone anyonewithlink everyone allusers allauthenticatedusers world *'.split(' '),
);

function saysPublic(role: Role, value: JsonValue): boolean {
  if (role === 'public') return value === true || value === 'true' || value === 'enabled';
  if (role !== 'audience' || typeof value !== 'string') return false;
  return everybody.has(value.toLowerCase().replace(/[^a-z*]/g, ''));
}
