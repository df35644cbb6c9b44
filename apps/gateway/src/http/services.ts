import type { ApprovalSignals } from '../approvals/approval-signals.ts';
import type { LogAudits } from '../audit/log-audit.ts';
import type { ActionClassifier } from '../classification/action-classifier.ts';
import type { EventStreams } from '../events/event-streams.ts';
import type { Ledger } from '../ledger/command.ts';
import type { Organizations } from '../organizations/organizations.ts';
import type { PermitIssuer } from '../permits/permit-issuer.ts';
import type { PlatformKey } from '../platform/platform-key.ts';
import type { PolicySets } from '../policies/policy-sets.ts';
import type { Store } from '../stores/store.ts';

/** What the use cases work with; put together once at start. */
export interface Services {
  readonly store: Store;
  /** the ledgers of all organizations, test ledgers among them */
  ledgers(): readonly Ledger[];
  readonly organizations: Organizations;
  readonly platformKey: PlatformKey;
  readonly approvals: ApprovalSignals;
  readonly events: EventStreams;
  readonly audits: LogAudits;
  readonly policySets: PolicySets;
  readonly classifier: ActionClassifier;
  readonly permits: PermitIssuer;
  randomBytes(length: number): Uint8Array;
  readonly version: string;
}
