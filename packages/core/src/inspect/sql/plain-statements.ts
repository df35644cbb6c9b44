import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';

/**
 * Statements so simple that their whole grammar is one line, which none of the parsers knows. The whole statement has
 * to match; names are plain or in double quotes.
 */
const name = String.raw`(?:[A-Za-z_][\w$]*|"[^"]*"|'[^']*')`;
const qualified = `${name}(?:\\.${name}){0,2}`;

const forms: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:describe|desc)\\s+${qualified}$`, 'i'), 'inspect_system'],
  [
    /^pragma\s+(?:\w+\.)?(?:table_info|table_xinfo|table_list|index_list|index_info|foreign_key_list|foreign_key_check|database_list|integrity_check|quick_check|compile_options|collation_list|function_list)(?:\s*\(\s*\w+\s*\)|\s*\(\s*'[^']*'\s*\))?$/i,
    'inspect_system',
  ],
  [
    /^pragma\s+(?:user_version|page_count|page_size|journal_mode|foreign_keys|encoding|freelist_count|synchronous)$/i,
    'inspect_system',
  ],
  [
    /^pragma\s+(?:foreign_keys|cache_size|busy_timeout|temp_store|journal_mode|synchronous)\s*=\s*\w+$/i,
    'update_agent_state',
  ],
  [
    /^show\s+(?:full\s+)?(?:tables|databases|columns|processlist|status|variables|engines|grants|warnings|errors|indexes|index|keys|table\s+status|master\s+status|replica\s+status|slave\s+status)(?:\s+(?:from|in|like|for)\s+(?:[\w$."%']+)){0,2}$/i,
    'inspect_system',
  ],
  [
    new RegExp(`^show\\s+create\\s+(?:table|view|database|procedure|function|trigger)\\s+${qualified}$`, 'i'),
    'inspect_system',
  ],
  [new RegExp(`^show\\s+(?:index|indexes|keys|columns)\\s+(?:from|in)\\s+${qualified}$`, 'i'), 'inspect_system'],
  [new RegExp(`^use\\s+${name}$`, 'i'), 'update_agent_state'],
  [new RegExp(`^(?:optimize|check|repair|analyze)\\s+table\\s+${qualified}$`, 'i'), 'modify_infrastructure'],
  [
    new RegExp(
      `^(?:exec|execute)\\s+(?:sys\\.)?(?:sp_help|sp_helptext|sp_columns|sp_tables|sp_helpindex|sp_spaceused|sp_who|sp_who2)(?:\\s+${name})?$`,
      'i',
    ),
    'inspect_system',
  ],
  [/^kill\s+(?:query\s+|connection\s+)?\d+$/i, 'control_service'],
  [/^flush\s+(?:privileges|tables|logs|status|hosts)$/i, 'control_service'],
  [/^begin(?:\s+(?:deferred|immediate|exclusive|tran|transaction))*$/i, 'update_agent_state'],
  [/^(?:commit|rollback)(?:\s+tran)?$/i, 'update_agent_state'],
];

/** The statement's meaning, or null when it is not one of these forms. */
export function readPlainStatement(statement: string): InspectedPart | null {
  if (statement.length > 500) return null;
  const form = forms.find(([pattern]) => pattern.test(statement));
  return form === undefined ? null : part(form[1], statement);
}

const explainPlan = /^explain\s+query\s+plan\s+(?=select\b|with\b|insert\b|update\b|delete\b)/i;

/** SQLite's EXPLAIN QUERY PLAN runs nothing: what is left to read is the statement's grammar. */
export function explainedStatement(statement: string): string | null {
  const prefix = explainPlan.exec(statement);
  return prefix === null ? null : statement.slice(prefix[0].length);
}
