import type { CanonicalAction, MeasureName } from '../../catalogue/canonical-action.ts';
import type { JsonObject, JsonValue } from '../../json/json.ts';
import { meaningOfKey, type Role, roleOf, wordsOfKey } from '../argument/key-roles.ts';
import { currencyInProse, currencyInWords } from './currency-codes.ts';
import { type Described, describedPlace, isMinorUnit } from './described-place.ts';
import type { Place, PlaceMeasure } from './place.ts';
import { type SchemaMember, schemaMembers, typesOfMember, wordsOfMember } from './schema-members.ts';

/**
 * Where the measures of an action stand in a tool's arguments, as its parameter schema alone tells: by the names of
 * members, then by what is said about them, their types, formats and choices.
 */
export function placesOf(parameters: JsonObject, action: CanonicalAction): readonly Place[] {
  return placesIn(parameters).filter((place) => isMeant(place, action));
}

const found = new WeakMap<JsonObject, readonly Place[]>();

/** Every place that may be one of some action: a schema is read once, however many calls there are. */
export function placesIn(parameters: JsonObject): readonly Place[] {
  const before = found.get(parameters);
  if (before !== undefined) return before;
  const places = new Map<string, Place>();
  for (const place of schemaMembers(parameters).flatMap(placesOfMember)) {
    const key = `${place.measure} ${place.path}`;
    if (!places.has(key)) places.set(key, place);
  }
  const all = [...places.values()];
  found.set(parameters, all);
  return all;
}

function placesOfMember(member: SchemaMember): readonly Place[] {
  const words = wordsOfMember(member.schema);
  const types = typesOfMember(member.schema);
  const named = namedMeasures(member, types).map((measure) => ({
    measure,
    evidence: `is named ${member.name}`,
  }));
  const described = describedPlace(member, words, types);
  const all: Described[] = [...named];
  if (described !== null && !all.some(({ measure }) => measure === described.measure)) all.push(described);
  return all.map((each) => placeAt(member, each, words, types));
}

function placeAt(
  member: SchemaMember,
  { measure, evidence }: Described,
  words: string,
  types: ReadonlySet<string>,
): Place {
  const { name, path, schema, isListed } = member;
  const isMoney = measure === 'amount' || measure === 'cost';
  const isList = isListed || types.has('array');
  return {
    measure,
    path: types.has('array') && !path.endsWith('[]') ? `${path}[]` : path,
    unit: isMoney ? unitOf(name, words) : null,
    currency: isMoney ? (currencyInWords(wordsOfKey(name)) ?? currencyInProse(words)) : presumed(measure, schema),
    list: isList,
    isNumber: types.has('number') || (isMoney && !types.has('array') && !mayBeName(member, words, types)),
    evidence,
  };
}

function unitOf(name: string, words: string): Place['unit'] {
  const role = roleOf(name);
  if (role === 'minor_amount' || role === 'minor_price') return 'minor';
  if (isMinorUnit(words)) return 'minor';
  return currencyInProse(words) !== null || /\bdollars?\b/i.test(words) ? 'major' : null;
}

/** The currency of a call that states none, as the schema has it. */
function presumed(measure: PlaceMeasure, { default: value, const: only, enum: choices }: JsonObject): string | null {
  if (measure !== 'currency') return null;
  const single: JsonValue | undefined = Array.isArray(choices) && choices.length === 1 ? choices[0] : undefined;
  const code = only ?? single ?? value;
  return typeof code === 'string' && /^[a-z]{3}$/i.test(code) ? code.toUpperCase() : null;
}

/** What an argument in a role may be a measure of. */
export function measuresOfRole(role: Role): readonly PlaceMeasure[] {
  switch (role) {
    case 'amount':
    case 'minor_amount':
    case 'price':
    case 'minor_price':
    case 'total':
      return ['amount'];
    case 'currency':
    case 'target_currency':
      return ['currency'];
    case 'quantity':
    case 'records':
    case 'recipients':
    case 'instances':
    case 'calls':
      return [role];
    case 'to':
    case 'copy':
    case 'people':
    case 'recipient_list':
      return ['recipients'];
    case 'person_ids':
      return ['recipients', 'records'];
    case 'things':
      return ['records'];
    case 'machines':
      return ['instances'];
    case 'count':
    case 'ids':
    case 'all':
      return ['records', 'instances'];
    case 'filter':
    case 'limit':
      return ['records'];
    default:
      return [];
  }
}

function namedMeasures({ name, schema }: SchemaMember, types: ReadonlySet<string>): readonly PlaceMeasure[] {
  const { role, place } = meaningOfKey(name);
  const measures = role !== null && saysHowMany(role, name, types, schema) ? measuresOfRole(role) : [];
  const costs = wordsOfKey(name).some((word) => word === 'cost' || word === 'costs');
  const named = measures.map((measure): PlaceMeasure => (measure === 'amount' && costs ? 'cost' : measure));
  return place === null || place === 'location' || !isText(place, types) ? named : [...named, place];
}

/** An environment is one text, a destination one or several. */
function isText(place: 'environment' | 'destination', types: ReadonlySet<string>): boolean {
  return types.size === 0 || types.has('string') || (place === 'destination' && types.has('array'));
}

/** By these names there may stand something else than money, unless it is a number. */
const looseMoney: ReadonlySet<Role> = new Set<Role>(['price', 'total']);

/** `charge` and `payment` are as often the identifier of one, where nothing says that they are money. */
function mayBeName(member: SchemaMember, words: string, types: ReadonlySet<string>): boolean {
  const role = roleOf(member.name);
  return role !== null && looseMoney.has(role) && describedPlace(member, words, types)?.measure !== 'amount';
}

/** Whether an argument in this role, and of this type, is a place of a measure: the identifier of one thing is none. */
function saysHowMany(role: Role, name: string, types: ReadonlySet<string>, schema: JsonObject): boolean {
  if (role === 'machines') return types.size === 0 || types.has('array') || types.has('number');
  if (role === 'things') return types.has('array');
  if (role === 'ids') return types.has('array') || /ids$/i.test(name);
  if (types.has('boolean') && types.size === 1) return role === 'all';
  if (!measuresOfRole(role).includes('amount')) return true;
  if (types.has('object') && !types.has('number')) return false;
  if (!looseMoney.has(role) || types.size === 0 || types.has('number')) return true;
  return !/\bids?\b|identifier|\bname of\b/i.test(wordsOfMember(schema));
}

function isMeant({ measure, path }: Place, { measures, category }: CanonicalAction): boolean {
  switch (measure) {
    case 'environment':
    case 'destination':
      return true;
    case 'amount':
    case 'cost':
    case 'currency':
    case 'quantity':
      return measures.includes('amount');
    case 'records': {
      const role = roleOf(path.slice(path.lastIndexOf('.') + 1));
      // a limit bounds what is shown, and a filter chooses what is changed
      const isOther = category === 'reading' ? role === 'filter' : role === 'limit';
      return measures.includes(measure) && !isOther;
    }
    default:
      return measures.includes(measure satisfies MeasureName);
  }
}
