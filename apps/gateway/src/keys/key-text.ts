import type { Mode } from '@runplane/protocol';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const secretBytes = 32;
/** digits that 256 bits take in base 62 */
const secretDigits = 43;

/** A new key: the prefix of its mode and a secret. */
export function createKeyText(randomBytes: (length: number) => Uint8Array, mode: Mode = 'live'): string {
  return `rp_${mode}_${secretText(randomBytes)}`;
}

/** 256 random bits in base 62. */
export function secretText(randomBytes: (length: number) => Uint8Array): string {
  let rest = BigInt(`0x${Buffer.from(randomBytes(secretBytes)).toString('hex')}`);
  let digits = '';
  for (let i = 0; i < secretDigits; i += 1) {
    digits = alphabet[Number(rest % 62n)]! + digits;
    rest /= 62n;
  }
  return digits;
}

/** What is kept of a key in clear: enough for people to tell keys apart. */
export function keyPrefix(text: string): string {
  return text.slice(0, 12);
}
