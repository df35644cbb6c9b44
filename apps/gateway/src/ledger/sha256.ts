import { hash } from 'node:crypto';

/** SHA-256 by the runtime's OpenSSL, in the shape that core takes it. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer');
}

/** `sha256:<64 hex digits>` of a text's UTF-8 bytes. */
export function digestOf(text: string): string {
  return `sha256:${hash('sha256', text, 'hex')}`;
}

export function sha256OfText(text: string): Uint8Array {
  return hash('sha256', text, 'buffer');
}
