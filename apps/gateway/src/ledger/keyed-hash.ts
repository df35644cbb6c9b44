import { hash } from 'node:crypto';

const blockBytes = 64;

/**
 * HMAC-SHA-256 (RFC 2104) with one secret for many short texts. The runtime's own makes a key object for each of them,
 * which costs more than the hashing.
 *
 * @param secret at most 64 bytes
 */
export function createKeyedHash(secret: Uint8Array): (text: string) => Buffer {
  if (secret.length > blockBytes) throw new RangeError(`the secret is longer than ${blockBytes} bytes`);
  const inner = padded(secret, 0x36);
  const outer = padded(secret, 0x5c);
  return (text) => {
    const once = hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'buffer');
    return hash('sha256', Buffer.concat([outer, once]), 'buffer');
  };
}

function padded(secret: Uint8Array, pad: number): Buffer {
  const block = Buffer.alloc(blockBytes);
  block.set(secret);
  return block.map((byte) => byte ^ pad) as Buffer;
}
