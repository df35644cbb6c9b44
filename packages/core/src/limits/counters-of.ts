import type { BudgetUse } from './budget-use.ts';
import { comparableText } from './comparable.ts';

/** What an action stands in, as the ledger knows it. */
export interface Scopes {
  readonly organization: string;
  /** the key's id */
  readonly key: string;
  /** the agent's id; null where none is named */
  readonly agent: string | null;
  /** the key is bound to that agent: it can name no other */
  readonly isKeyBound: boolean;
  /** the type that was decided */
  readonly action: string;
  readonly target: string;
  readonly session: string | null;
  readonly source: string | null;
}

export interface CounterNames {
  readonly scopes: Scopes;
  /** the action's */
  readonly digest: string;
  /** a digest of a text, in characters that can stand in an id */
  hash(text: string): string;
}

/** The counters that a use is checked against and charged to. Nobody's words stand in them in clear. */
export function countersOf(use: BudgetUse, names: CounterNames): readonly string[] {
  const named = (scope: string) => `b:${use.id}:${scope}`;
  if (use.kind === 'duplicate') return [named(names.hash(use.by === null ? names.digest : `[${use.by.join(',')}]`))];
  const { key, agent, isKeyBound, action, target, session, source } = names.scopes;
  const hashed = (text: string | null) => [named(text === null ? key : names.hash(comparableText(text)))];
  switch (use.per) {
    case 'organization':
      return [named('')];
    case 'key':
      return [named(key)];
    case 'agent':
      // a name that anybody may claim bounds nothing by itself
      return [...(agent === null ? [] : [named(agent)]), ...(agent !== null && isKeyBound ? [] : [named(key)])];
    case 'action':
      return [named(use.type ?? action)];
    case 'target':
      return hashed(target);
    case 'session':
      return hashed(session);
    case 'source':
      return hashed(source);
  }
}
