import type { Report, Standing } from './outcome.ts';

/** The first word of the answer. Only the first of them may be read as good news. */
const headlines: Record<Standing, string> = {
  valid: 'valid',
  tampered: 'TAMPERED: the evidence contradicts itself or its signature',
  usage: 'NOT CHECKED: something needed for it is missing',
  incomplete: 'INCOMPLETE: what could be checked holds, but not everything could be',
  untrusted: 'UNTRUSTED: it is not signed by a key that you gave',
  fork: 'FORK: the log signed two histories that exclude each other',
  malformed: 'MALFORMED: it is not in the format',
  rollback: 'ROLLBACK: the log is shorter than it was',
};

/** The report for people. Text out of the evidence is made harmless for terminals. */
export function renderReport(report: Report): string {
  const lines = [headlines[report.standing]];
  const { entries, openings } = report;
  if (report.origin !== null) lines.push(`  log      ${report.origin}`);
  if (report.size !== null) lines.push(`  size     ${report.size}`, `  root     ${report.root}`);
  if (report.signers.length > 0) lines.push(`  signers  ${report.signers.join(', ')}`);
  const kinds = Object.entries(report.kinds).map(([kind, count]) => `${kind} ${count}`);
  lines.push(`  read     ${plural(entries, 'entry', 'entries')}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`);
  if (openings > 0) lines.push(`  opened   ${plural(openings, 'value', 'values')}`);
  for (const { code, where, message } of report.findings) lines.push(`  ${where}: ${message} [${code}]`);
  if (report.droppedFindings > 0) lines.push(`  and ${report.droppedFindings} more`);
  if (report.fork !== null) lines.push('', 'held before:', report.fork.held, 'shown now:', report.fork.shown);
  return `${lines.map(harmless).join('\n')}\n`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function harmless(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => (character === '\n' ? character : '\ufffd'));
}
