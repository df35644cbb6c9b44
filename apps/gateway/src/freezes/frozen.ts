import { type Freezable, type FreezeScope, isFrozenBy } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import type { LedgerState } from '../ledger/command.ts';
import type { FreezeRow } from '../stores/store.ts';

// rows are never changed in place
const scopes = new WeakMap<FreezeRow, FreezeScope>();

export function scopeOf(row: FreezeRow): FreezeScope {
  let scope = scopes.get(row);
  if (scope === undefined) {
    scope = JSON.parse(row.scope) as FreezeScope;
    scopes.set(row, scope);
  }
  return scope;
}

/** The first freeze in force that stops the action; null when none does. */
export function freezeOf({ freezes }: Pick<LedgerState, 'freezes'>, action: () => Freezable): FreezeRow | null {
  if (freezes.size === 0) return null;
  const freezable = action();
  for (const row of freezes.values()) if (isFrozenBy(scopeOf(row), freezable)) return row;
  return null;
}

export function frozenProblem({ id, reason }: FreezeRow): ProblemError {
  return new ProblemError('frozen', `freeze \`${id}\` stops this action: ${reason}`, {
    extra: { freeze: { id, reason } },
  });
}
