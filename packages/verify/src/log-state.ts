import { fromBase64, fromDecimal } from './bytes.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { VerificationKey } from './note.ts';
import type { Findings, Report } from './outcome.ts';
import { isMembers, readJson } from './strict-json.ts';

/** What was seen of a log before: without it, a log that was rolled back or forked looks like any other. */
export interface LogState {
  readonly origin: string;
  readonly size: bigint;
  readonly root: Buffer;
  /** the signed checkpoint itself: with another one that contradicts it, proof of a fork */
  readonly checkpoint: string;
}

const format = 'rp.state/1';

/** Reads the text of a state file; null when it is not one. */
export function readState(text: string): LogState | null {
  const value = readJson(text);
  if (!isMembers(value) || value.format !== format) return null;
  const { origin, checkpoint } = value;
  const size = fromDecimal(value.size);
  const root = fromBase64(value.root);
  if (typeof origin !== 'string' || typeof checkpoint !== 'string' || size === null || root?.length !== 32) return null;
  return { origin, size, root, checkpoint };
}

/** The state to keep after a report, or null when it gives no reason to: only what the pinned key signed is kept. */
export function stateAfter(report: Report, before: LogState | null): string | null {
  const { origin, size, root, checkpoint } = report;
  if (report.standing !== 'valid' && report.standing !== 'incomplete') return null;
  // a receipt does not show that its checkpoint continues the one that is held
  if (report.subject === 'receipt' && before !== null) return null;
  return `${JSON.stringify({ format, origin, size, root, checkpoint }, null, 2)}\n`;
}

export interface Held {
  readonly state: LogState;
  /** whether this checkpoint and the held one can both be true, as far as their sizes tell */
  readonly relation: 'same' | 'longer' | 'shorter' | 'fork';
}

/**
 * Compares a checkpoint with what was seen before. Only a checkpoint that the pinned key signed can contradict it:
 * anyone can write the others.
 */
export function compareWithState(
  checkpoint: Checkpoint,
  state: LogState | null,
  key: VerificationKey | null,
  findings: Findings,
): Held | null {
  if (state === null || key === null) return null;
  if (state.origin !== key.name) {
    findings.add('usage', 'state_of_other_log', 'state', `it is of the log \`${state.origin}\``);
    return null;
  }
  if (!checkpoint.trusted) return null;
  if (checkpoint.size === state.size) {
    const relation = checkpoint.root.equals(state.root) ? 'same' : 'fork';
    if (relation === 'fork') addFork(findings, `two roots were signed for size ${state.size}`);
    return { state, relation };
  }
  return { state, relation: checkpoint.size > state.size ? 'longer' : 'shorter' };
}

export function addFork(findings: Findings, message: string): void {
  findings.add('fork', 'fork', 'checkpoint', message);
}

export function addRollback(findings: Findings, held: Held, checkpoint: Checkpoint): void {
  const message = `it has ${checkpoint.size} entries, but ${held.state.size} were seen before`;
  findings.add('rollback', 'rollback', 'checkpoint', message);
}
