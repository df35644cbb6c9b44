export type ArrayElement = 'text' | 'bytea' | 'bigint';

/** PostgreSQL's type ids, the same in every installation (src/include/catalog/pg_type.dat). */
const typeIds = { text: 25, bytea: 17, bigint: 20 } as const;

/**
 * A one-dimensional array in PostgreSQL's binary format (`array_send`), as one parameter. The text format would escape
 * every quotation mark of a leaf and write every hash in hexadecimal, on the thread that answers requests.
 */
export function encodeArray(element: ArrayElement, values: readonly (string | number | Uint8Array | null)[]): Buffer {
  if (values.length === 0) return header(Buffer.allocUnsafe(12), element, 0, false);
  const lengths = values.map((value) => byteLength(element, value));
  const total = lengths.reduce((sum, length) => sum + 4 + Math.max(0, length), 20);
  const bytes = header(Buffer.allocUnsafe(total), element, 1, lengths.includes(-1));
  bytes.writeInt32BE(values.length, 12);
  bytes.writeInt32BE(1, 16);
  let at = 20;
  for (const [i, value] of values.entries()) {
    const length = lengths[i]!;
    bytes.writeInt32BE(length, at);
    at += 4;
    if (value === null) continue;
    write(bytes, value, at);
    at += length;
  }
  return bytes;
}

function header(bytes: Buffer, element: ArrayElement, dimensions: number, hasNulls: boolean): Buffer {
  bytes.writeInt32BE(dimensions, 0);
  bytes.writeInt32BE(hasNulls ? 1 : 0, 4);
  bytes.writeInt32BE(typeIds[element], 8);
  return bytes;
}

/** -1 stands for NULL. */
function byteLength(element: ArrayElement, value: string | number | Uint8Array | null): number {
  if (value === null) return -1;
  if (element === 'bigint') return 8;
  return typeof value === 'string' ? Buffer.byteLength(value) : (value as Uint8Array).length;
}

function write(bytes: Buffer, value: string | number | Uint8Array, at: number): void {
  if (typeof value === 'string') bytes.write(value, at);
  else if (typeof value === 'number') {
    bytes.writeInt32BE(Math.floor(value / 2 ** 32), at);
    bytes.writeUInt32BE(value >>> 0, at + 4);
  } else bytes.set(value, at);
}
