import { classifyName, type NameReading } from './classify-name.ts';
import { normaliseName } from './normalise-name.ts';

const remembered = new Map<string, NameReading>();
const rememberAtMost = 4096;

/** What a raw name says. Agents use few names often: the latest are remembered, which changes nothing but the time. */
export function readName(raw: string): NameReading {
  const before = remembered.get(raw);
  if (before !== undefined) return before;
  const reading = classifyName(normaliseName(raw));
  if (raw.length > 256) return reading;
  if (remembered.size >= rememberAtMost) remembered.delete(remembered.keys().next().value!);
  remembered.set(raw, reading);
  return reading;
}
