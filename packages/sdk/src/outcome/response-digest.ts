import { digestOf } from '../action/digest-of.ts';
import { copyJson } from '../context/freeze-context.ts';
import { canonicalJson } from '../json/canonical-json.ts';

/**
 * SHA-256 of the canonical JSON of what a callback returned, or null where it is not JSON. The text is taken at once: the
 * caller may change the value as soon as it has it.
 */
export function responseDigest(output: unknown): Promise<string> | null {
  let text: string;
  try {
    text = canonicalJson(copyJson(output, 'output'));
  } catch {
    return null;
  }
  return digestOf(text);
}
