const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A prefixed sortable id, `dec_01jd…`: 48 bits of time in milliseconds and 80 of randomness in Crockford's base 32, as
 * in a ULID, in lower case. `random` holds at least 10 bytes.
 */
export function sortableId(prefix: string, now: number, random: Uint8Array): string {
  let time = '';
  for (let rest = now, i = 0; i < 10; i += 1) {
    time = alphabet[rest % 32]! + time;
    rest = Math.floor(rest / 32);
  }
  let tail = '';
  for (let i = 0, bits = 0, held = 0; i < 10; i += 1) {
    held = (held << 8) | random[i]!;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      tail += alphabet[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return `${prefix}_${time}${tail}`;
}
