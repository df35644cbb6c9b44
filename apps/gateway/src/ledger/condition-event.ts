import type { Ledger } from './command.ts';

/** What an operator is told when a ledger freezes, loses its database, or has it again. */
export interface ConditionEvent {
  readonly level: 'warn' | 'error';
  readonly code: string;
  readonly detail: string;
}

export function conditionEvent(condition: Ledger['condition'], cause: unknown): ConditionEvent {
  if (condition.state === 'ready') {
    return { level: 'warn', code: 'ledger_ready', detail: 'the log can be written again' };
  }
  const code = condition.state === 'frozen' ? 'log_frozen' : 'ledger_unavailable';
  const detail = cause instanceof Error ? `${condition.detail}: ${cause.message}` : condition.detail;
  return { level: 'error', code, detail };
}
