import type { Store } from '../stores/store.ts';
import type { LedgerState } from './command.ts';
import type { ConditionEvent } from './condition-event.ts';
import type { LedgerClock } from './ledger-clock.ts';
import type { CompileSet, Configuring } from './ledger-memory.ts';
import type { LedgerWatch } from './ledger-watch.ts';
import type { Signer } from './signer.ts';
import type { SignerGuard } from './signer-guard.ts';

/** What an organization's ledger is put together from. */
export interface LedgerParts {
  readonly store: Store;
  readonly signer: Signer;
  readonly guard: SignerGuard;
  readonly clock: LedgerClock;
  readonly compile: CompileSet;
  takeRandom(length: number): Uint8Array;
  scopeHash(text: string): string;
  readonly watch: LedgerWatch;
  /** the live ledger's state, for a test ledger: what both are configured by; null for a live one */
  readonly live: (() => Configuring) | null;
  /** told of all keys whenever they are others than before */
  keysChanged(keys: LedgerState['keys']): void;
  /** told when the ledger freezes or loses its database, for the operator */
  report(event: ConditionEvent): void;
}
