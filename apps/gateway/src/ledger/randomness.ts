import { randomFillSync } from 'node:crypto';

const poolSize = 8192;

/** `take(length)`: that many fresh random bytes. The operating system is asked for many at once: it costs per call. */
export function createRandomness(): (length: number) => Uint8Array {
  let pool = Buffer.alloc(0);
  let used = 0;
  return (length) => {
    if (used + length > pool.length) {
      pool = randomFillSync(Buffer.allocUnsafeSlow(Math.max(poolSize, length)));
      used = 0;
    }
    used += length;
    return pool.subarray(used - length, used);
  };
}
