import { createKeyedHash } from './keyed-hash.ts';

const mostRemembered = 10_000;
const hashLength = 22;

/**
 * What stands for a target, a session or a key of a duplicate in the name of a counter: the log shows counters, and must
 * not show what somebody wrote.
 *
 * @param secret the organization's own: without it a guess could be tried against the log
 */
export function createScopeHash(secret: Uint8Array): (text: string) => string {
  const keyedHash = createKeyedHash(secret);
  const remembered = new Map<string, string>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const made = keyedHash(text).toString('base64url').slice(0, hashLength);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, made);
    return made;
  };
}
