import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json.ts';
import type { Hints } from '../measure/hints.ts';
import type { KeyPlace } from './key-places.ts';
import { meaningOfKey, type Role, roleOf } from './key-roles.ts';
import { readArgumentText } from './read-text.ts';
import { isThing, type Scope, scopeInside, wrappers } from './scope.ts';

/** An argument whose name, or whose place in the tool's schema, says what it is. */
export interface Fact {
  readonly role: Role;
  readonly value: JsonValue;
  /** path of the object that it is a member of: `context`, `context.payment` */
  readonly parent: string;
  readonly path: string;
  readonly scope: Scope;
  /** who says what it is: a person has the last word */
  readonly by: 'name' | 'schema' | 'person';
}

/** A text that says where an action happens or goes. */
export interface PlaceFact {
  readonly place: KeyPlace;
  readonly key: string;
  readonly role: Role | null;
  readonly value: JsonValue;
  readonly path: string;
}

export interface ArgumentFacts {
  readonly facts: readonly Fact[];
  readonly places: readonly PlaceFact[];
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
  readonly hints: Hints | null;
  readonly facts: Fact[];
  readonly places: PlaceFact[];
  world: boolean;
  unannounced: string | null;
  truncated: boolean;
  objects: number;
}

/**
 * Every argument that means something for a measure, a flag, a place or an inspection, found in one pass.
 * @param hints what the tool's schema and a person say about where measures stand
 */
export function readArguments(args: JsonObject, hints: Hints | null = null): ArgumentFacts {
  const walk: Walk = { hints, facts: [], places: [], world: false, unannounced: null, truncated: false, objects: 0 };
  walkObject(walk, args, scopeInside(null, 'object', 'context', null), 0);
  const { facts, places, world, unannounced, truncated } = walk;
  return { facts, places, world, unannounced, truncated };
}

function walkObject(walk: Walk, object: JsonObject, scope: Scope, depth: number) {
  walk.objects += 1;
  if (depth > maxDepth || walk.objects > maxObjects) {
    walk.truncated = true;
    return;
  }
  for (const key in object) {
    const value = object[key]!;
    const meaning = meaningOfKey(key);
    const role = meaning.role ?? (scope.level === 0 && Array.isArray(value) ? 'list' : null);
    const nested = typeof value === 'object' && value !== null;
    if (typeof value === 'string' && (role === null || silent.has(role))) readUnannounced(walk, value, key, scope.path);
    if (role === null && meaning.place === null && !nested && walk.hints === null && !wrappers.has(key)) continue;
    const path = `${scope.path}.${key}`;
    if (role !== null && saysPublic(role, value)) walk.world = true;
    pushFacts(walk, { role, value, parent: scope.path, path, scope }, `${scope.members}.${key}`);
    if (meaning.place !== null) walk.places.push({ place: meaning.place, key, role, value, path });
    if (typeof value === 'string' ? role !== null || wrappers.has(key) : nested)
      walkValue(walk, value, scope, key, role, depth + 1);
  }
}

/** What a hint says stands beside what the name says; only a trusted unit takes the place of the name's. */
function pushFacts(walk: Walk, found: Omit<Fact, 'role' | 'by'> & { readonly role: Role | null }, members: string) {
  const hinted = walk.hints?.roles.get(members) ?? none;
  const { role } = found;
  if (role !== null && !hinted.some(({ instead }) => instead.includes(role))) {
    walk.facts.push({ ...found, role, by: 'name' });
  }
  for (const hint of hinted) {
    if (hint.role !== role || hint.by === 'person') walk.facts.push({ ...found, role: hint.role, by: hint.by });
  }
}

const none: readonly never[] = [];

/** A text in one of these roles is no magnitude, and nothing else is known of it. */
const silent: ReadonlySet<Role> = new Set<Role>([
  'amount',
  'minor_amount',
  'price',
  'minor_price',
  'total',
  'quantity',
  'currency',
  'target_currency',
  'records',
  'things',
  'count',
  'limit',
  'recipients',
  'instances',
  'machines',
  'calls',
]);

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

function walkValue(walk: Walk, value: JsonValue, scope: Scope, key: string, role: Role | null, depth: number) {
  if (typeof value === 'string') {
    if (isWorld(value)) walk.world = true;
    if (mayHoldArguments(key, role)) walkText(walk, value, scope, key, role, depth);
  } else if (Array.isArray(value)) {
    walkList(walk, value, scopeInside(scope, 'list', key, role), depth);
  } else if (isJsonObject(value)) {
    walkObject(walk, value, scopeInside(scope, isMap(value, key) ? 'map' : 'object', key, role), depth);
  }
}

/** Arguments are also sent as text: what is JSON, or the fields of a form, is read as what it says. */
function mayHoldArguments(key: string, role: Role | null): boolean {
  return role === 'body' || role === 'argv' || wrappers.has(key);
}

function walkText(walk: Walk, text: string, scope: Scope, key: string, role: Role | null, depth: number) {
  const read = readArgumentText(text);
  // what one reader takes for one thing and another for another is understood by nobody
  if (read === 'unclear') walk.truncated = true;
  else if (typeof read === 'object') walkValue(walk, read, scope, key, role, depth);
}

function walkList(walk: Walk, values: readonly JsonValue[], list: Scope, depth: number) {
  if (depth > maxDepth) walk.truncated = true;
  for (let index = 0; index < values.length && !walk.truncated; index += 1) {
    const value = values[index]!;
    if (typeof value === 'string') {
      if (isWorld(value)) walk.world = true;
    } else if (Array.isArray(value)) {
      walkList(walk, value, scopeInside(list, 'list', `[${index}]`, null), depth + 1);
    } else if (isJsonObject(value)) {
      walkObject(walk, value, scopeInside(list, 'object', `[${index}]`, null), depth + 1);
    }
  }
}

/**
 * Objects by names that mean nothing are things by their identifiers: `{ p_1: { amount: 5 }, p_2: { amount: 7 } }`.
 * What else stands beside them makes them no fewer.
 */
function isMap(object: JsonObject, key: string): boolean {
  if (wrappers.has(key)) return false;
  let things = 0;
  for (const name in object) {
    if (isJsonObject(object[name]) && isThing(roleOf(name))) things += 1;
    if (things > 1) return true;
  }
  return false;
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
