import type { Checkpoint } from './checkpoint.ts';
import { checkOrder, readEntry } from './entry.ts';
import { addFork, addRollback, compareWithState } from './log-state.ts';
import { checkOpenings } from './opening.ts';
import type { Findings } from './outcome.ts';
import { count, type Tally } from './report.ts';
import type { Json } from './strict-json.ts';
import { createGrowingTree, hashLeaf } from './tree.ts';
import type { Trust } from './verify-receipt.ts';

/** All entries of a log, in order, against the checkpoint that signs them. */
export interface LogCheck {
  append(leaf: Uint8Array, openings?: Json): void;
  /** how many entries were appended */
  readonly size: bigint;
  /** the root when the log had that many entries; null for sizes that were not asked for in the beginning */
  rootAt(size: bigint): Buffer | null;
  finish(): void;
}

export function createLogCheck(
  checkpoint: Checkpoint | null,
  origin: string,
  trust: Trust,
  sizes: readonly bigint[],
  findings: Findings,
  tally: Tally,
): LogCheck {
  const held = checkpoint === null ? null : compareWithState(checkpoint, trust.state, trust.key, findings);
  if (checkpoint !== null && held?.relation === 'shorter') addRollback(findings, held, checkpoint);
  const tree = createGrowingTree();
  const wanted = new Set(held === null ? sizes : [...sizes, held.state.size]);
  const roots = new Map<bigint, Buffer>();
  const keepRoot = () => {
    if (wanted.has(tree.size)) roots.set(tree.size, tree.root());
  };
  let latest = '';
  keepRoot();
  return {
    get size() {
      return tree.size;
    },
    rootAt: (size) => roots.get(size) ?? null,
    append(leaf, openings) {
      const where = `entry ${tree.size}`;
      const entry = readEntry(leaf, origin, where, findings);
      const opened = entry === null || openings === undefined ? 0 : checkOpenings(openings, entry, where, findings);
      if (entry !== null) {
        checkOrder(latest, entry, where, findings);
        if (entry.ts > latest) latest = entry.ts;
      }
      count(tally, entry?.kind ?? '', opened);
      tree.append(hashLeaf(leaf));
      keepRoot();
    },
    finish() {
      if (checkpoint === null) return;
      if (checkpoint.size === 0n) findings.add('incomplete', 'log_empty', 'entries', 'an empty log shows nothing');
      if (tree.size !== checkpoint.size) {
        const message = `there are ${tree.size} entries, the checkpoint is over ${checkpoint.size}`;
        findings.add('tampered', 'size_wrong', 'entries', message);
      } else if (!tree.root().equals(checkpoint.root)) {
        findings.add('tampered', 'root_wrong', 'entries', 'they do not have the root that the checkpoint signs');
      } else if (held?.relation === 'longer' && !roots.get(held.state.size)?.equals(held.state.root)) {
        addFork(findings, `its first ${held.state.size} entries are not those seen before`);
      }
    },
  };
}
