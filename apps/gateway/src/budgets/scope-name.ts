import type { BudgetPlan } from '@runplane/core';
import type { LedgerState } from '../ledger/command.ts';

/**
 * What people know as whose total a counter is. What is kept per agent or target counts for the key where the agent is
 * only claimed, or there is none; of a target, a session or a source the ledger knows a hash alone.
 */
export function scopeName(id: string, { per }: Pick<BudgetPlan, 'per'>, state: LedgerState): string | null {
  if (per === 'organization') return null;
  return nameOf(id, state.agents.values()) ?? nameOf(id, state.keys.values()) ?? id;
}

function nameOf(id: string, rows: Iterable<{ readonly id: string; readonly name: string }>): string | null {
  for (const row of rows) if (row.id === id) return row.name;
  return null;
}
