import type { Charge, Measured } from '@runplane/core';
import type { EntryRow } from '../src/stores/store.ts';

/** An entry as a reader of the log sees it: the leaf's members, and what was sealed as far as it is shown. */
export interface LoopEntry {
  readonly seq: number;
  readonly kind: string;
  readonly ts: number;
  readonly leaf: Leaf;
  readonly opened: ReadonlyMap<string, unknown>;
}

/** The members of all kinds of leaves that tell how the closed loop stands. */
export interface Leaf {
  readonly id: string;
  readonly decision: string;
  readonly action: { readonly type: string };
  readonly agent: string | null;
  readonly key: string;
  readonly approval?: { readonly id: string; readonly expiresAt: string; readonly useWithinMs: number };
  readonly charges?: readonly Pick<Charge, 'amount' | 'counter' | 'over' | 'windowMs'>[];
  readonly execution?: { readonly id: string };
  readonly idempotency?: { readonly key: string };
  readonly limits?: readonly { readonly id: string; readonly before: string; readonly limit: string }[];
  readonly measured?: Measured;
  readonly redemption?: string;
  readonly released?: boolean;
  readonly supersedes?: string;
}

export function toLoopEntry({ seq, kind, leaf, openings }: EntryRow): LoopEntry {
  const parsed = JSON.parse(leaf);
  const opened = new Map(
    (JSON.parse(openings ?? '[]') as [string, string, unknown][]).map(([name, , of]) => [name, of]),
  );
  return { seq, kind, ts: Date.parse(parsed.ts), leaf: parsed, opened };
}

const budgetName = /^b:[a-z0-9-]+\/(amount|records|recipients|instances|calls)(?:\.([A-Z]{3}))?\/\w+\/\w+:/;

/** What a leaf says that a decision charges. Which measure that is of, only the counter's name tells. */
export function chargesOf({ charges = [] }: Leaf): readonly Charge[] {
  return charges.map((charge) => {
    const [, measure, currency = null] = budgetName.exec(charge.counter) ?? [];
    if (measure === undefined) return { ...charge, measure: 'calls', currency: null, isOccurrence: true };
    return { ...charge, measure: measure as Charge['measure'], currency };
  });
}
