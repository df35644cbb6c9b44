import type { JsonObject, JsonValue } from '../../json/json.ts';
import { roleOf } from '../argument/key-roles.ts';
import { harmlessClasses, strictVerbs } from '../lexicon/verbs.ts';
import { classifyWords, type NameReading } from './classify-name.ts';
import { type NameWord, wordsOf } from './name-word.ts';
import { normaliseName } from './normalise-name.ts';

const maxOperationLength = 128;
const maxOperationWords = 3;

/**
 * What a tool of many operations (`manage_users`, `call_tool`) is asked for. Nobody knows which argument the tool goes
 * by, so each that may be an operation gives a reading: one that is called so, or one that says a change.
 */
export function resolveOperation(name: NameReading, args: JsonObject): NameReading[] {
  // a plural there says what the tool is about, not how many are meant
  const objects = name.words
    .filter(({ form }) => strictVerbs.get(form) !== 'manage')
    .map((word) => ({ ...word, plural: false }));
  return Object.entries(args).flatMap(([key, value]) => {
    const operation = operationIn(key, value);
    if (operation === null) return [];
    const reading = classifyWords([...operation, ...objects]);
    if (reading.type === null || reading.polymorphic) return [];
    return { ...reading, source: name.source ?? reading.source, confidence: Math.min(reading.confidence, 0.8) };
  });
}

function operationIn(key: string, value: JsonValue): readonly NameWord[] | null {
  if (typeof value !== 'string' || value.length > maxOperationLength) return null;
  const role = roleOf(key);
  const words = wordsOf(normaliseName(value));
  if (role === 'operation' || role === 'method') return words;
  return words.length <= maxOperationWords && saysChange(words[0]) ? words : null;
}

function saysChange(word: NameWord | undefined): boolean {
  const verbClass = word === undefined ? undefined : strictVerbs.get(word.form);
  return verbClass !== undefined && !harmlessClasses.has(verbClass);
}
