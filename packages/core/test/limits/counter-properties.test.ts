import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Charge, type Held, heldOf, type Measured, moveCharge, nothingHeld } from '../../src/limits/charge.ts';
import {
  type Counter,
  currentAt,
  decodeCounter,
  emptyAt,
  emptyCounter,
  encodeCounter,
  leavesAt,
  usedAt,
} from '../../src/limits/counter.ts';
import {
  type Execution,
  type ExecutionEvent,
  type OutcomeStatus,
  stepExecution,
  unusedExecution,
} from '../../src/limits/execution.ts';
import { replayCharges, type StandingEvent } from '../../src/limits/replay-charges.ts';
import { type LoopState, standingOf } from '../../src/limits/standing.ts';
import { compareDecimals, isNegative, parseDecimal, subtractDecimals, zero } from '../../src/money/decimal.ts';
import { ChargeModel, isAtMost } from './charge-model.ts';

const minuteMs = 60_000;
const windows = [minuteMs, 7 * minuteMs, 60 * minuteMs, 1440 * minuteMs, 30 * 1440 * minuteMs];
const amount = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`);

const outcomes: readonly OutcomeStatus[] = ['succeeded', 'failed', 'not_executed', 'unknown'];
const events: readonly (ExecutionEvent | 'approve' | 'deny')[] = ['redeem', 'expire', 'approve', 'deny', ...outcomes];

/** One thing that happens: to a decision that is there, or to a new one. */
const happening = fc.record({
  /** of the window */
  after: fc.double({ min: 0, max: 0.4, noNaN: true }),
  subject: fc.nat(12),
  event: fc.constantFrom(...events),
  measured: fc.option(amount),
  fresh: fc.record({
    decision: fc.constantFrom('ALLOW', 'REQUIRE_APPROVAL', 'BLOCK'),
    amount,
    isOver: fc.boolean(),
    releasesUnused: fc.boolean(),
  }),
});
const story = fc.record({
  windowMs: fc.constantFrom(...windows),
  begins: fc.integer({ min: 1_600_000_000_000, max: 2_000_000_000_000 }),
  happenings: fc.array(happening, { maxLength: 60 }),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

interface Live {
  readonly id: string;
  readonly charge: Charge;
  readonly state: LoopState;
  readonly execution: Execution;
  readonly measured: Measured | null;
}

const aCharge: Charge = {
  counter: 'b:x',
  windowMs: 60 * minuteMs,
  measure: 'amount',
  currency: 'USD',
  amount: '0',
  over: false,
};

function begin(index: number, { fresh }: Story['happenings'][number], windowMs: number, now: number): Live {
  const { decision, isOver, releasesUnused } = fresh;
  const isAsking = decision === 'REQUIRE_APPROVAL';
  return {
    id: `dec_${index}`,
    charge: { ...aCharge, windowMs, amount: fresh.amount, over: isOver },
    state: {
      decision,
      decidedAt: now,
      isOver,
      releasesUnused,
      approval: isAsking ? { status: 'pending', approvedAt: null } : null,
      execution: null,
    },
    execution: unusedExecution(isAsking),
    measured: null,
  };
}

/** The decision after the event; itself where the event cannot happen to it. */
function happens(live: Live, event: (typeof events)[number], measured: string | null, now: number): Live {
  const { state, execution } = live;
  if (event === 'approve' || event === 'deny') {
    if (state.approval?.status !== 'pending') return live;
    const approval =
      event === 'approve'
        ? ({ status: 'approved', approvedAt: now } as const)
        : ({ status: 'denied', approvedAt: null } as const);
    return { ...live, state: { ...state, approval } };
  }
  if (state.decision === 'BLOCK' || (state.approval !== null && state.approval.status !== 'approved')) return live;
  const step = stepExecution(execution, event);
  if (step.kind !== 'next') return live;
  const redeemedAt = event === 'redeem' ? now : execution.redeemedAt;
  const next = { ...execution, status: step.status, redeemedAt };
  return {
    ...live,
    execution: next,
    state: { ...state, execution: next },
    measured: event === 'succeeded' && measured !== null ? { amount: measured } : null,
  };
}

const holding = ({ charge, state, measured }: Live): Held => heldOf(charge, standingOf(state), measured);

/** Plays a story, showing what comes of each happening. */
function play({ windowMs, begins, happenings }: Story, after: (world: World, now: number) => void): void {
  const lives: Live[] = [];
  const world: World = { counter: emptyCounter, model: new ChargeModel(), log: [], windowMs };
  let now = begins;
  for (const each of happenings) {
    now += Math.floor(each.after * windowMs);
    const known = lives[each.subject];
    const next =
      known === undefined ? begin(lives.length, each, windowMs, now) : happens(known, each.event, each.measured, now);
    const from = known === undefined ? nothingHeld : holding(known);
    lives[known === undefined ? lives.length : each.subject] = next;
    world.counter = moveCharge(world.counter, next.charge, from, holding(next), now);
    world.model.hold(next.id, holding(next));
    world.log.push({
      decision: next.id,
      charges: [next.charge],
      standing: standingOf(next.state),
      measured: next.measured,
    });
    after(world, now);
  }
}

interface World {
  counter: Counter;
  readonly model: ChargeModel;
  readonly log: StandingEvent[];
  readonly windowMs: number;
}

const tell = (check: (world: World, now: number) => void) =>
  fc.assert(
    fc.property(story, (told) => play(told, check)),
    { numRuns: 300 },
  );

describe('a counter, whatever becomes of the actions', () => {
  it('never counts less than the exact sum over the window, nor more than that and one bucket', () => {
    tell(({ counter, model, windowMs }, now) => {
      for (const at of [now, now + Math.floor(windowMs / 7), now + windowMs, now + 2 * windowMs]) {
        const used = usedAt(counter, windowMs, at);
        expect(isAtMost(model.sumSince(at - windowMs), used)).toBe(true);
        expect(isAtMost(used, model.sumSince(at - windowMs - windowMs / 60))).toBe(true);
      }
      expect(counter.open).toEqual(model.open);
    });
  });

  it('is nowhere negative, and keeps no empty, old or disordered bucket', () => {
    tell((world, now) => {
      const { counter, windowMs } = world;
      expect(isNegative(counter.open)).toBe(false);
      const buckets = counter.booked.map(([bucket]) => bucket);
      expect(buckets).toEqual([...new Set(buckets)].sort((a, b) => a - b));
      for (const [, booked] of counter.booked) expect(booked.units > 0n).toBe(true);
      expect(currentAt(counter, windowMs, now)).toBe(counter);
      expect(buckets.length).toBeLessThanOrEqual(61);
    });
  });

  it('is what a replay of the log makes of it', () => {
    tell(({ counter, log }, now) => {
      expect(replayCharges(log, now).get('b:x') ?? emptyCounter).toEqual(counter);
    });
  });

  it('survives being kept as text', () => {
    tell(({ counter }) => {
      expect(decodeCounter(encodeCounter(counter))).toEqual(counter);
    });
  });

  it('tells truly when enough has left, and when everything has', () => {
    tell(({ counter, windowMs }, now) => {
      const used = usedAt(counter, windowMs, now);
      const half = { units: used.units / 2n, scale: used.scale };
      const at = leavesAt(counter, windowMs, now, half);
      if (at !== null && at > now) {
        const left = (when: number) => compareDecimals(subtractDecimals(used, usedAt(counter, windowMs, when)), half);
        expect(left(at)).toBeGreaterThanOrEqual(0);
        expect(left(at - 1)).toBeLessThan(0);
      }
      const empty = emptyAt(counter, windowMs);
      if (empty === null) expect(counter.open.units).not.toBe(0n);
      else expect(usedAt(counter, windowMs, empty)).toEqual(zero);
    });
  });

  it('does not depend on the order of moves of different charges', () => {
    const now = 1_800_000_000_000;
    const held = fc
      .record({ kind: fc.constantFrom('none', 'open', 'booked'), age: fc.integer({ min: 0, max: 80 }), amount })
      .map(({ kind, age, amount: text }): Held => {
        if (kind === 'none') return nothingHeld;
        const standing =
          kind === 'open' ? ({ kind } as const) : ({ kind: 'booked', at: now - age * minuteMs } as const);
        return { standing, amount: parseDecimal(text)! };
      });
    fc.assert(
      fc.property(fc.array(fc.tuple(held, held, fc.nat()), { maxLength: 20 }), (moves) => {
        const before = moves.reduce(
          (counter, [from]) => moveCharge(counter, aCharge, nothingHeld, from, now),
          emptyCounter,
        );
        const moved = (order: typeof moves) =>
          order.reduce((counter, [from, to]) => moveCharge(counter, aCharge, from, to, now), before);
        expect(moved([...moves].sort((a, b) => a[2] - b[2]))).toEqual(moved(moves));
      }),
    );
  });
});
