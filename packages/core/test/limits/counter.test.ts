import { describe, expect, it } from 'vitest';
import { type Charge, type Held, heldOf, moveCharge, nothingHeld } from '../../src/limits/charge.ts';
import {
  type Counter,
  decodeCounter,
  emptyAt,
  emptyCounter,
  encodeCounter,
  leavesAt,
  usedAt,
} from '../../src/limits/counter.ts';
import type { Standing } from '../../src/limits/standing.ts';
import { formatDecimal, parseDecimal } from '../../src/money/decimal.ts';

const hourMs = 3_600_000;
const minuteMs = 60_000;
/** a whole number of hours after the epoch: the first bucket of a window of an hour starts here */
const start = 400_000 * hourMs;

const aCharge = (parts: Partial<Charge> = {}): Charge => ({
  counter: 'b:p/amount.USD/1h/organization:',
  windowMs: hourMs,
  measure: 'amount',
  currency: 'USD',
  amount: '10',
  over: false,
  ...parts,
});
const open: Standing = { kind: 'open' };
const booked = (at: number): Standing => ({ kind: 'booked', at });
const held = (standing: Standing, amount: string): Held => ({ standing, amount: parseDecimal(amount)! });
const used = (counter: Counter, now: number) => formatDecimal(usedAt(counter, hourMs, now));
const charged = (...all: readonly Held[]) =>
  all.reduce((counter, each) => moveCharge(counter, aCharge(), nothingHeld, each, start), emptyCounter);

describe('a counter', () => {
  it('counts what is open whatever its age', () => {
    const counter = charged(held(open, '10.50'));
    expect(used(counter, start + 1000 * hourMs)).toBe('10.5');
    expect(emptyAt(counter, hourMs)).toBeNull();
  });

  it('counts a booking until the last instant of its bucket has left the window', () => {
    const counter = charged(held(booked(start + 30_000), '10'));
    expect(used(counter, start + hourMs + minuteMs - 1)).toBe('10');
    expect(used(counter, start + hourMs + minuteMs)).toBe('0');
    expect(emptyAt(counter, hourMs)).toBe(start + hourMs + minuteMs);
  });

  it('adds up exactly', () => {
    expect(used(charged(held(open, '0.1'), held(open, '0.2')), start)).toBe('0.3');
  });

  it('drops what has left the window when it changes', () => {
    const counter = charged(held(booked(start), '10'));
    const later = start + 2 * hourMs;
    expect(moveCharge(counter, aCharge(), nothingHeld, held(booked(later), '1'), later).booked).toHaveLength(1);
  });

  it('tells when enough will have left', () => {
    const counter = charged(held(booked(start), '10'), held(booked(start - 10 * minuteMs), '5'));
    const leaves = (amount: string) => leavesAt(counter, hourMs, start, parseDecimal(amount)!);
    expect(leaves('0')).toBe(start);
    expect(leaves('5')).toBe(start + 51 * minuteMs);
    expect(leaves('5.01')).toBe(start + 61 * minuteMs);
    expect(leaves('15.01')).toBeNull();
  });

  it('is kept as text, with every digit', () => {
    const digits = '9'.repeat(30);
    const counter = charged(held(open, digits), held(open, digits), held(booked(start), '0.000000000000000001'));
    expect(encodeCounter(counter)).toBe(`["1${'9'.repeat(29)}8",[[${start / minuteMs},"0.000000000000000001"]]]`);
    expect(decodeCounter(encodeCounter(counter))).toEqual(counter);
    expect(encodeCounter(emptyCounter)).toBe('["0",[]]');
  });
});

describe('moving a charge', () => {
  it('takes it from where it stood, and leaves no empty bucket', () => {
    const counter = charged(held(open, '10'));
    const spent = moveCharge(counter, aCharge(), held(open, '10'), held(booked(start), '8'), start);
    expect([formatDecimal(spent.open), used(spent, start)]).toEqual(['0', '8']);
    expect(moveCharge(spent, aCharge(), held(booked(start), '8'), nothingHeld, start)).toEqual(emptyCounter);
  });

  it('never takes what was not put there', () => {
    const counter = charged(held(open, '10'), held(booked(start), '10'));
    expect(() => moveCharge(counter, aCharge(), held(open, '10.01'), nothingHeld, start)).toThrow('below zero');
    expect(() => moveCharge(counter, aCharge(), held(booked(start), '11'), nothingHeld, start)).toThrow('below zero');
    expect(() => moveCharge(counter, aCharge(), nothingHeld, held(open, '-1'), start)).toThrow('less than nothing');
  });

  it('changes nothing about a booking that has left the window', () => {
    const later = start + 3 * hourMs;
    const counter = charged(held(open, '1'));
    expect(moveCharge(counter, aCharge(), held(booked(start), '10'), held(booked(start), '99'), later)).toEqual(
      counter,
    );
  });
});

describe('what a charge holds', () => {
  const amountOf = (charge: Charge, measured: Parameters<typeof heldOf>[2], standing: Standing = booked(start)) =>
    formatDecimal(heldOf(charge, standing, measured).amount);

  it('is what was reserved until something was measured', () => {
    expect(amountOf(aCharge(), null)).toBe('10');
    expect(amountOf(aCharge(), { records: '3' })).toBe('10');
    expect(amountOf(aCharge(), { amount: '12.5' })).toBe('12.5');
    expect(amountOf(aCharge(), { amount: '12.5' }, open)).toBe('10');
    expect(heldOf(aCharge(), { kind: 'none' }, { amount: '12.5' })).toBe(nothingHeld);
  });

  it('is what was measured in its own currency only', () => {
    expect(amountOf(aCharge(), { amount: '12.5', currency: 'USD' })).toBe('12.5');
    expect(amountOf(aCharge(), { amount: '12.5', currency: 'JPY' })).toBe('10');
  });

  it('of something that happened is that it happened', () => {
    const charge = aCharge({ measure: 'calls', currency: null, amount: '1', isOccurrence: true });
    expect(amountOf(charge, { calls: '0' })).toBe('1');
    expect(amountOf(aCharge({ measure: 'calls', currency: null, amount: '1' }), { calls: '0' })).toBe('0');
  });
});
