import { sha256 } from '../log/bytes.ts';

/** `sha256:` and the hash of the text's UTF-8 bytes in hex. */
export async function digestOf(text: string): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(text));
  return `sha256:${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
