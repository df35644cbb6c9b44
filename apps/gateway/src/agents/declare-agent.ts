import type { DeclaredAgent } from '@runplane/core';
import type { EntryDraft } from '../ledger/command.ts';
import type { AgentRow, KeyRow } from '../stores/store.ts';

const names = ['model', 'version'] as const;
type Name = (typeof names)[number];

/** What an agent says of itself for the first time, and what it said otherwise before. */
export interface DeclaredChange {
  readonly values: { readonly [name in Name]?: string };
  readonly first: readonly Name[];
  readonly changed: readonly Name[];
}

/** null where it says nothing new, which is next to always. What it leaves out stays as it was. */
export function changedBy(declared: DeclaredAgent, known: DeclaredAgent): DeclaredChange | null {
  if (says(declared.model, known.model) && says(declared.version, known.version)) return null;
  const told = names.filter((name) => !says(declared[name], known[name]));
  return {
    values: Object.fromEntries(told.map((name) => [name, declared[name]])),
    first: told.filter((name) => known[name] === null),
    changed: told.filter((name) => known[name] !== null),
  };
}

function says(declared: string | null, known: string | null): boolean {
  return declared === null || declared === known;
}

export function declaredValues({ values, changed }: DeclaredChange, { declaredAt }: AgentRow, now: number) {
  return { ...values, declaredAt: changed.length > 0 ? now : declaredAt };
}

/** The entry of a declaration. A key that is bound to the agent speaks for it, any other one only claims. */
export function changeEntry({ values, first, changed }: DeclaredChange, { id }: AgentRow, key: KeyRow): EntryDraft {
  return {
    kind: 'agent.changed',
    subject: id,
    members: { by: key.id, changed, first, standing: key.agent === id ? 'verified' : 'claimed' },
    sealed: Object.entries(values),
  };
}
