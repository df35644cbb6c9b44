const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Two characters for each 12 bits: proofs are encoded for every answer. */
const pairs: readonly string[] = Array.from({ length: 4096 }, (_, bits) => alphabet[bits >> 6]! + alphabet[bits & 63]!);

const values: ReadonlyMap<string, number> = new Map([...alphabet].map((character, value) => [character, value]));

/** Standard base64 with padding (RFC 4648 §4). */
export function encodeBase64(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 3);
  let text = '';
  for (let i = 0; i < whole; i += 3) {
    const bits = (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!;
    text += pairs[bits >> 12]! + pairs[bits & 4095]!;
  }
  if (whole === bytes.length) return text;
  if (whole + 1 === bytes.length) return `${text}${pairs[bytes[whole]! << 4]!}==`;
  const bits = (bytes[whole]! << 10) | (bytes[whole + 1]! << 2);
  return `${text}${pairs[bits >> 6]!}${alphabet[bits & 63]!}=`;
}

/** The bytes, or null unless the text is exactly what `encodeBase64` writes for them. */
export function decodeBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let bits = 0;
  let held = 0;
  let length = 0;
  for (let i = 0; i < text.length - padding; i += 1) {
    const value = values.get(text[i]!);
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length] = (bits >> held) & 0xff;
    length += 1;
  }
  // unused low bits must be zero, or two texts would stand for the same bytes
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null;
}
