import type { ArgumentFacts } from '../argument/read-arguments.ts';
import { strictVerbs } from '../lexicon/verbs.ts';
import { classifyName, type NameReading } from './classify-name.ts';
import { normaliseName } from './normalise-name.ts';

const maxOperationLength = 128;

/**
 * What a tool of many operations (`manage_users`, `call_tool`) is asked for. Several arguments may name the operation
 * and nobody knows which one counts, so each gives a reading.
 */
export function resolveOperation(name: NameReading, { facts }: ArgumentFacts): NameReading[] {
  return facts.flatMap(({ role, value, depth }) => {
    if ((role !== 'operation' && role !== 'method') || depth > 0 || typeof value !== 'string') return [];
    if (value.length > maxOperationLength) return [];
    const objects = name.words.map(({ form }) => form).filter((form) => strictVerbs.get(form) !== 'manage');
    const reading = classifyName([...normaliseName(value), ...objects]);
    if (reading.type === null || reading.polymorphic) return [];
    return { ...reading, source: name.source ?? reading.source, confidence: Math.min(reading.confidence, 0.8) };
  });
}
