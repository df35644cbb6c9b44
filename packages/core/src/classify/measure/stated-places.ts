import type { EnvironmentClass } from '../../action/action.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json.ts';
import { type ArgumentFacts, type PlaceFact, readArguments } from '../argument/read-arguments.ts';
import { environmentNamed, stricterEnvironment } from './environment-named.ts';

/** What the arguments of a call say about where it happens and where its effect goes. */
export interface StatedPlaces {
  /** the one nearest to production */
  readonly environment?: { readonly value: string; readonly path: string; readonly class: EnvironmentClass };
  /** the one that says most plainly where it goes */
  readonly destination?: { readonly value: string; readonly path: string };
  /** all of them */
  readonly destinations: readonly string[];
}

const nowhere: StatedPlaces = { destinations: [] };
const known = new WeakMap<JsonObject, StatedPlaces>();

/** Looked for once in the arguments of a call, however many policies ask. */
export function placesInArguments(args: JsonObject): StatedPlaces {
  const before = known.get(args);
  if (before !== undefined) return before;
  const places = statedPlacesOf(readArguments(args));
  known.set(args, places);
  return places;
}

export function statedPlacesOf({ places }: Pick<ArgumentFacts, 'places'>): StatedPlaces {
  if (places.length === 0) return nowhere;
  const environment = environmentIn(places);
  const found = places.filter(({ place }) => place === 'destination').flatMap(textsOfPlace);
  const [plainest] = found.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1));
  return {
    ...(environment === null ? {} : { environment }),
    ...(plainest === undefined ? {} : { destination: { value: plainest.value, path: plainest.path } }),
    destinations: [...new Set(found.map(({ value }) => value))],
  };
}

type Environment = NonNullable<StatedPlaces['environment']>;

function environmentIn(places: readonly PlaceFact[]): Environment | null {
  let nearest: Environment | null = null;
  for (const fact of places) {
    const found = fact.place === 'destination' ? environmentOfGoal(fact) : environmentOf(fact);
    if (found !== null && isNearer(found, nearest)) nearest = found;
  }
  return nearest;
}

function isNearer(found: Environment, nearest: Environment | null): boolean {
  if (nearest === null) return true;
  if (found.class === nearest.class) return found.path < nearest.path;
  return stricterEnvironment(found.class, nearest.class) === found.class;
}

/** A name that is not known is production where it is said to be an environment, and nothing where it is not. */
function environmentOf({ place, key, value, path }: PlaceFact): Environment | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  const named = environmentNamed(value);
  const counts = named ?? (place === 'environment' && /environment/i.test(key) ? 'production' : null);
  return counts === null ? null : { value: shorten(value), path, class: counts };
}

/** A bucket, a queue or a host may be one of production by its name; nothing else can be told from where it goes. */
function environmentOfGoal({ key, value, path }: PlaceFact): Environment | null {
  if (typeof value !== 'string' || !/bucket|queue|topic|account|ur[il]$|endpoint/i.test(key)) return null;
  const [, host = value] = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/?#]*)/i.exec(value.slice(0, 2000)) ?? [];
  const isProduction =
    /(?<![a-z])(?:prod|prd|production)(?![a-z])/i.test(host) && environmentNamed(host) === 'production';
  return isProduction ? { value: shorten(value), path, class: 'production' } : null;
}

interface Destination {
  readonly value: string;
  readonly path: string;
  readonly rank: number;
}

function textsOfPlace(fact: PlaceFact): readonly Destination[] {
  const rank = rankOf(fact);
  return textsIn(fact).map((value) => ({ value, path: fact.path, rank }));
}

function textsIn({ role, value }: PlaceFact): readonly string[] {
  if (isJsonObject(value)) return [];
  const values: readonly JsonValue[] = Array.isArray(value) ? value : [value];
  const texts = values.flatMap((each) => (typeof each === 'string' || typeof each === 'number' ? String(each) : []));
  const separated = role === 'to' || role === 'copy' || role === 'people' ? texts.flatMap(splitNames) : texts;
  return separated.map((text) => text.trim()).filter((text) => text !== '');
}

function splitNames(text: string): readonly string[] {
  return text.split(/[,;\n]/);
}

/** A destination by name, then who receives it, then addresses, then containers and accounts. */
function rankOf({ role, key }: PlaceFact): number {
  if (/dest|payee|beneficiary|target|output/i.test(key)) return 0;
  if (role === 'to' || /^to(?=[_A-Z-])/.test(key)) return 1;
  if (role === 'people' || /recipient|receiver/i.test(key)) return 2;
  if (role === 'copy') return 6;
  if (role === 'url' || /ur[il]$/i.test(key)) return 3;
  return /account/i.test(key) ? 5 : 4;
}

const maxShownLength = 200;

/** What is shown of an argument is no copy of it. */
function shorten(text: string): string {
  return text.length <= maxShownLength ? text : `${text.slice(0, maxShownLength - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
