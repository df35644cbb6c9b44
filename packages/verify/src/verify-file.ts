import { fromUtf8 } from './bytes.ts';
import type { Report } from './outcome.ts';
import { isMembers, readJson } from './strict-json.ts';
import { createExportCheck } from './verify-export.ts';
import { type ReceiptClaim, type Trust, verifyReceipt } from './verify-receipt.ts';

/** No line of an export is longer; a longer one is cut, and is not JSON then. */
const maximumLineLength = 4_000_000;

/** Verifies the contents of a file: an export when its first line says so, else a receipt. */
export function verifyFile(chunks: Iterable<Uint8Array>, trust: Trust, claim: ReceiptClaim): Report {
  const lines = linesOf(chunks);
  const first = lines.next();
  if (first.done === true) return verifyReceipt(new Uint8Array(0), trust, claim);
  if (!isExportHeader(first.value)) return verifyReceipt(collect(first.value, lines), trust, claim);
  const check = createExportCheck(trust);
  let last = first.value;
  check.line(withoutNewline(last));
  for (const line of lines) {
    check.line(withoutNewline(line));
    last = line;
  }
  return check.finish(endsWithNewline(last));
}

function isExportHeader(line: Uint8Array): boolean {
  const text = fromUtf8(line);
  const value = text === null ? undefined : readJson(text);
  return isMembers(value) && value.format !== undefined;
}

/** Lines with the newline that ends them; the last may have none. */
function* linesOf(chunks: Iterable<Uint8Array>): Generator<Buffer, void, undefined> {
  let held: Uint8Array[] = [];
  let length = 0;
  for (const chunk of chunks) {
    let start = 0;
    while (start < chunk.length) {
      const newline = chunk.indexOf(0x0a, start);
      const end = newline < 0 ? chunk.length : newline + 1;
      held.push(chunk.slice(start, end));
      length += end - start;
      start = end;
      if (newline < 0 && length < maximumLineLength) continue;
      yield Buffer.concat(held);
      [held, length] = [[], 0];
    }
  }
  if (length > 0) yield Buffer.concat(held);
}

function collect(first: Buffer, rest: Iterable<Buffer>): Buffer {
  const parts = [first];
  let length = first.length;
  for (const line of rest) {
    parts.push(line);
    length += line.length;
    if (length > maximumLineLength) break;
  }
  return Buffer.concat(parts);
}

function endsWithNewline(line: Uint8Array): boolean {
  return line.at(-1) === 0x0a;
}

function withoutNewline(line: Uint8Array): Uint8Array {
  return endsWithNewline(line) ? line.subarray(0, -1) : line;
}
