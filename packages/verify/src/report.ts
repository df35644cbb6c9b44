import type { Checkpoint } from './checkpoint.ts';
import type { LogState } from './log-state.ts';
import { exitCodes, type Findings, type Report } from './outcome.ts';

/** What a verification has counted by its end. */
export interface Tally {
  entries: number;
  openings: number;
  readonly kinds: Map<string, number>;
}

export function createTally(): Tally {
  return { entries: 0, openings: 0, kinds: new Map() };
}

export function count(tally: Tally, kind: string, openings: number): void {
  tally.entries += 1;
  tally.openings += openings;
  tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + 1);
}

export function createReport(
  subject: Report['subject'],
  findings: Findings,
  tally: Tally,
  checkpoint: Checkpoint | null,
  state: LogState | null,
): Report {
  const standing = findings.standing();
  return {
    subject,
    standing,
    exitCode: exitCodes[standing],
    origin: checkpoint?.origin ?? null,
    size: checkpoint === null ? null : String(checkpoint.size),
    root: checkpoint?.root.toString('base64') ?? null,
    checkpoint: checkpoint?.note ?? null,
    entries: tally.entries,
    openings: tally.openings,
    kinds: Object.fromEntries([...tally.kinds].sort(([a], [b]) => (a < b ? -1 : 1))),
    signers: checkpoint?.signers ?? [],
    findings: findings.list,
    droppedFindings: findings.dropped,
    fork: standing === 'fork' && state !== null ? { held: state.checkpoint, shown: checkpoint?.note ?? '' } : null,
  };
}
