import {
  addDecimals,
  bucketOf,
  type Charge,
  compareDecimals,
  countsAt,
  type Decimal,
  formatDecimal,
  type Held,
  heldOf,
  parseDecimal,
  standingOf,
  subtractDecimals,
  zero,
} from '@runplane/core';
import type { LoopEntry } from './loop-entry.ts';
import type { Told, ToldDecision } from './loop-replay.ts';

/** What one decision holds of one counter. */
interface Holding {
  readonly charge: Charge;
  readonly held: Held;
  /** a person let it pass although it was over a budget */
  readonly isOverage: boolean;
}

/** Running totals recomputed as sums of what single decisions hold: another way than the ledger's own. */
export class LoopTotals {
  readonly #holdings = new Map<string, Map<string, Holding>>();
  /** the largest bound that any decision named, by budget */
  readonly #bounds = new Map<string, Decimal>();

  /** (I5) Takes a change in; tells where a total is above its bound, and where the log's own figures are others. */
  take(told: Told, entry: LoopEntry): readonly string[] {
    const { id, before, after } = told;
    const isNew = before === null;
    const faults = isNew ? this.#checkDecision(after, entry) : [];
    for (const charge of after.charges) {
      const { counter } = charge;
      const used = this.#used(counter, entry.ts);
      this.#hold(id, charge, after);
      const now = this.#used(counter, entry.ts);
      if (entry.kind.startsWith('outcome.') && exceeds(now, addDecimals(used, overrunOf(this.#holding(id, counter))))) {
        faults.push(`entry ${entry.seq}: an outcome raised ${counter} from ${text(used)} to ${text(now)}`);
      }
      const most = this.#mostOf(counter);
      if (most !== null && exceeds(now, most)) {
        faults.push(`entry ${entry.seq}: ${counter} is ${text(now)}, more than ${text(most)}`);
      }
    }
    return faults;
  }

  /** What the decision says of the totals before it, and whether what it lets through has room. */
  #checkDecision({ charges, state, entry: { leaf } }: ToldDecision, { seq, ts }: LoopEntry): string[] {
    const faults: string[] = [];
    for (const { id, before, limit } of leaf.limits ?? []) {
      const bound = parseDecimal(limit)!;
      const known = this.#bounds.get(id) ?? zero;
      this.#bounds.set(id, exceeds(bound, known) ? bound : known);
      const own = charges.filter(({ counter }) => counter.startsWith(`b:${id}:`));
      if (own.length === 0) continue;
      const totals = own.map(({ counter }) => this.#used(counter, ts));
      const largest = totals.reduce((most, total) => (exceeds(total, most) ? total : most));
      if (text(largest) !== before) faults.push(`entry ${seq}: ${id} was ${text(largest)}, the entry says ${before}`);
      own.forEach(({ amount, over }, i) => {
        const isOver = exceeds(addDecimals(totals[i]!, parseDecimal(amount)!), bound);
        if (isOver !== over)
          faults.push(`entry ${seq}: ${id} is ${isOver ? '' : 'not '}over, the entry says otherwise`);
        if (isOver && state.decision === 'ALLOW') faults.push(`entry ${seq}: an ALLOW over ${id}`);
      });
    }
    return faults;
  }

  #hold(id: string, charge: Charge, { state, measured }: ToldDecision): void {
    const held = heldOf(charge, standingOf(state), measured);
    const holdings = this.#holdings.get(charge.counter) ?? new Map<string, Holding>();
    this.#holdings.set(charge.counter, holdings);
    if (held.standing.kind === 'none') holdings.delete(id);
    else holdings.set(id, { charge, held, isOverage: state.isOver });
  }

  #holding(id: string, counter: string): Holding | null {
    return this.#holdings.get(counter)?.get(id) ?? null;
  }

  #used(counter: string, now: number): Decimal {
    let used = zero;
    const holdings = this.#holdings.get(counter) ?? new Map<string, Holding>();
    for (const [id, { charge, held }] of holdings) {
      if (counts(charge, held, now)) used = addDecimals(used, held.amount);
      else holdings.delete(id);
    }
    return used;
  }

  /** The bound, with what people let pass above it and what was measured above what was reserved; null for none. */
  #mostOf(counter: string): Decimal | null {
    const id = counter.slice('b:'.length, counter.lastIndexOf(':'));
    let most = this.#bounds.get(id) ?? null;
    if (most === null) return null;
    for (const holding of this.#holdings.get(counter)!.values()) {
      most = addDecimals(most, holding.isOverage ? holding.held.amount : overrunOf(holding));
    }
    return most;
  }
}

function counts({ windowMs }: Charge, { standing }: Held, now: number): boolean {
  return standing.kind !== 'booked' || countsAt(bucketOf(windowMs, standing.at), windowMs, now);
}

/** What was measured beyond what was reserved. */
function overrunOf(holding: Holding | null): Decimal {
  if (holding === null) return zero;
  const over = subtractDecimals(holding.held.amount, parseDecimal(holding.charge.amount)!);
  return over.units < 0n ? zero : over;
}

const exceeds = (one: Decimal, other: Decimal): boolean => compareDecimals(one, other) > 0;
const text = formatDecimal;
