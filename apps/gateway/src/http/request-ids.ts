const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ids of requests: random per process, then counted. They only have to be found again in a log. */
export function createRequestIds(randomBytes: (length: number) => Uint8Array): () => string {
  const start = Array.from(randomBytes(12), (byte) => alphabet[byte & 31]).join('');
  let count = 0;
  return () => {
    count += 1;
    return `req_${start}${count.toString(36).padStart(8, '0')}`;
  };
}
