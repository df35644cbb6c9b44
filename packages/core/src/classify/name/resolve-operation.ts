import type { JsonObject, JsonValue } from '../../json/json.ts';
import { roleOf } from '../argument/key-roles.ts';
import type { Fact } from '../argument/read-arguments.ts';
import { harmlessClasses, softVerbs, strictVerbs } from '../lexicon/verbs.ts';
import { classifyWords, type NameReading } from './classify-name.ts';
import { type NameWord, wordsOf } from './name-word.ts';
import { normaliseName } from './normalise-name.ts';

const maxOperationLength = 128;
const maxOperationWords = 3;
/** different operations of one call that are read; of more nobody knows what they come to */
const maxOperations = 64;

/**
 * What a tool of many operations (`manage_users`, `call_tool`) is asked for. Nobody knows which argument the tool goes
 * by, so each that may be an operation gives a reading: one that is called so, wherever it stands, or one that says a
 * change. One that says nothing leaves open what the name leaves open.
 *
 * @returns null where there are more of them than are read
 */
export function resolveOperation(name: NameReading, args: JsonObject, facts: readonly Fact[]): NameReading[] | null {
  // a plural there says what the tool is about, not how many are meant
  const objects = name.words
    .filter(({ form }) => strictVerbs.get(form) !== 'manage')
    .map((word) => ({ ...word, plural: false }));
  const stated = facts.filter(({ role }) => role === 'operation' || role === 'method').flatMap(operationsIn);
  const others = Object.entries(args).flatMap(([key, value]): readonly Operation[] => {
    const words = changeIn(key, value);
    return words === null ? [] : [{ words, isCertain: true }];
  });
  const operations = new Map([...stated, ...others].map((operation) => [textOf(operation), operation]));
  if (operations.size > maxOperations) return null;
  const readings = [...operations.values()].flatMap(({ words, isCertain }) => {
    // what stands in the tool's name alone says nothing about an operation that nobody knows
    const isSaid = words !== null && (objects.length === 0 || words.some(isVerb));
    const reading = isSaid ? classifyWords([...words, ...objects]) : null;
    if (reading === null || reading.type === null || reading.polymorphic) return isCertain ? name : [];
    return { ...reading, source: name.source ?? reading.source, confidence: Math.min(reading.confidence, 0.8) };
  });
  return [...(readings.includes(name) ? [name] : []), ...readings.filter((reading) => reading !== name)];
}

function textOf({ words, isCertain }: Operation): string {
  const said = words === null ? null : words.map(({ form, plural }) => (plural ? `${form}s` : form));
  return JSON.stringify([isCertain, said]);
}

interface Operation {
  /** null where it is no text, or none that could name an operation */
  readonly words: readonly NameWord[] | null;
  /** it stands where the call's own operation does; what only a part of a request says may be about something else */
  readonly isCertain: boolean;
}

function operationsIn({ value, scope }: Fact): readonly Operation[] {
  const values = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
  const said = values.filter((each) => each !== null && each !== '');
  return said.map((each) => ({ words: wordsIn(each), isCertain: scope.level === 0 }));
}

function wordsIn(value: JsonValue): readonly NameWord[] | null {
  return typeof value === 'string' && value.length <= maxOperationLength ? wordsOf(normaliseName(value)) : null;
}

/** An argument of another name that says a change: `mode: 'purge'`, `delete: true`. */
function changeIn(key: string, value: JsonValue): readonly NameWord[] | null {
  const role = roleOf(key);
  if (role === 'operation' || role === 'method') return null;
  if (value === true || value === 'true') {
    const words = wordsOf(normaliseName(key));
    return words.some((word) => !word.inflected && saysChange(word)) ? words : null;
  }
  const words = wordsIn(value);
  return words !== null && words.length <= maxOperationWords && saysChange(words[0]) ? words : null;
}

function isVerb({ form }: NameWord): boolean {
  return strictVerbs.has(form) || softVerbs.has(form);
}

function saysChange(word: NameWord | undefined): boolean {
  const verbClass = word === undefined ? undefined : strictVerbs.get(word.form);
  return verbClass !== undefined && !harmlessClasses.has(verbClass);
}
