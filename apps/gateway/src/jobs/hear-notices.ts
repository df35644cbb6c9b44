import type { ApprovalSignals } from '../approvals/approval-signals.ts';
import type { LedgerWatch } from '../ledger/ledger-watch.ts';
import type { Ledgers } from '../ledger/ledgers.ts';
import type { Notice, Store } from '../stores/store.ts';

export interface Hearing {
  readonly store: Pick<Store, 'listen'>;
  readonly ledgers: Pick<Ledgers, 'all' | 'refresh'>;
  readonly approvals: ApprovalSignals;
  readonly watch: Pick<LedgerWatch, 'answered'>;
  failed(error: unknown): void;
}

/**
 * Takes in at once what other gateways wrote. Who does not hear it finds it within a second all the same.
 *
 * @returns what ends it
 */
export function hearNotices({ store, ledgers, approvals, watch, failed }: Hearing): () => Promise<void> {
  return store.listen((notice) => hear(notice).catch(failed));

  async function hear(notice: Notice): Promise<void> {
    if (notice.kind === 'gap') {
      approvals.wakeAll();
      await ledgers.refresh();
    } else if (notice.kind === 'settings') {
      await ledgers
        .all()
        .find(({ organization }) => organization.org === notice.org)
        ?.refresh();
    } else {
      for (const id of notice.ids) approvals.changed(id);
      watch.answered(notice.org, notice.ids);
    }
  }
}
