import { fromBase64, fromDecimal, fromUtf8 } from './bytes.ts';
import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import { createFindings, type Findings, type Report } from './outcome.ts';
import { createReport, createTally, type Tally } from './report.ts';
import { isMembers, type JsonMembers, readJson } from './strict-json.ts';
import { createLogCheck, type LogCheck } from './verify-log.ts';
import type { Trust } from './verify-receipt.ts';

export const exportFormat = 'rp.export/1';

/** Verifies an export line by line, so that its size costs no memory. */
export interface ExportCheck {
  /** The bytes of one line, without the newline that ended it. */
  line(bytes: Uint8Array): void;
  /** `ended` is whether the last line ended with a newline. */
  finish(ended: boolean): Report;
}

export function createExportCheck(trust: Trust): ExportCheck {
  const findings = createFindings();
  const tally = createTally();
  let opened: OpenedExport | null = null;
  // what follows a line that cannot be read has no place any more
  let isReadable = true;
  let lines = 0;
  return {
    line(bytes) {
      lines += 1;
      if (!isReadable) return;
      const members = readLine(bytes, lines, findings);
      if (lines === 1) opened = members === null ? null : openExport(members, trust, findings, tally);
      isReadable =
        opened !== null && members !== null && (lines === 1 || readEntryLine(members, lines, opened, findings));
    },
    finish(ended) {
      if (lines === 0) findings.add('malformed', 'export_empty', 'export', 'it has no lines');
      if (!ended) findings.add('malformed', 'line_malformed', `line ${lines}`, 'it does not end with a newline');
      if (isReadable) opened?.log.finish();
      return createReport('export', findings, tally, opened?.checkpoint ?? null, trust.state);
    },
  };
}

/** Verifies an export that is in memory. */
export function verifyExport(bytes: Uint8Array, trust: Trust): Report {
  const check = createExportCheck(trust);
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    check.line(bytes.subarray(start, end));
    start = end + 1;
  }
  if (start < bytes.length) check.line(bytes.subarray(start));
  return check.finish(start === bytes.length);
}

interface OpenedExport {
  readonly log: LogCheck;
  readonly checkpoint: Checkpoint | null;
  /** the sequence number that the next line must have */
  next: bigint;
}

/** Lines are compact: no byte of them is there for looks, so there is none that may change unnoticed. */
function readLine(bytes: Uint8Array, line: number, findings: Findings): JsonMembers | null {
  const text = fromUtf8(bytes);
  const value = text === null ? undefined : readJson(text);
  if (isMembers(value) && JSON.stringify(value) === text) return value;
  findings.add('malformed', 'line_malformed', `line ${line}`, 'it is not a JSON object in compact form');
  return null;
}

function openExport(members: JsonMembers, trust: Trust, findings: Findings, tally: Tally): OpenedExport | null {
  const { format, origin, checkpoint: note } = members;
  const size = fromDecimal(members.size);
  const known = Object.keys(members).length === 4 && format === exportFormat;
  if (!known || typeof origin !== 'string' || typeof note !== 'string' || size === null) {
    const message = `it is not format \`${exportFormat}\`, origin, size and checkpoint`;
    findings.add('malformed', 'header_malformed', 'line 1', message);
    return null;
  }
  const checkpoint = openCheckpoint(note, origin, trust.key, findings);
  if (checkpoint !== null && checkpoint.size !== size) {
    const message = `it says ${size} entries, its checkpoint says ${checkpoint.size}`;
    findings.add('tampered', 'size_wrong', 'line 1', message);
  }
  return { checkpoint, next: 0n, log: createLogCheck(checkpoint, origin, trust, [], findings, tally) };
}

function readEntryLine(members: JsonMembers, line: number, opened: OpenedExport, findings: Findings): boolean {
  const { openings } = members;
  const seq = fromDecimal(members.seq);
  const leaf = fromBase64(members.leaf);
  const expected = openings === undefined ? 2 : 3;
  if (seq === null || leaf === null || Object.keys(members).length !== expected) {
    findings.add('malformed', 'entry_malformed', `line ${line}`, 'it is not seq, leaf and perhaps openings');
    return false;
  }
  if (seq !== opened.next) {
    findings.add('tampered', 'seq_wrong', `line ${line}`, `it has entry ${seq} where entry ${opened.next} belongs`);
  }
  opened.next = seq + 1n;
  opened.log.append(leaf, openings);
  return true;
}
