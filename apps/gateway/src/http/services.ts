import type { ApprovalSignals } from '../approvals/approval-signals.ts';
import type { LogAudits } from '../audit/log-audit.ts';
import type { ActionClassifier } from '../classification/action-classifier.ts';
import type { Ledger } from '../ledger/command.ts';
import type { PolicySets } from '../policies/policy-sets.ts';
import type { Store } from '../stores/store.ts';

/** What the use cases work with; put together once at start. */
export interface Services {
  readonly store: Store;
  /** the ledgers of all organizations */
  ledgers(): readonly Ledger[];
  readonly approvals: ApprovalSignals;
  readonly audits: LogAudits;
  readonly policySets: PolicySets;
  readonly classifier: ActionClassifier;
  randomBytes(length: number): Uint8Array;
  readonly version: string;
}
