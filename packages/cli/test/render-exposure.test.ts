import type { Exposure } from '@runplane/protocol';
import { describe, expect, it } from 'vitest';
import { renderExposure } from '../src/freezes/render-exposure.ts';

const createdAt = '2026-11-22T14:00:00.000Z';
const at = (seconds: number) => new Date(Date.parse(createdAt) + seconds * 1_000).toISOString();
const clock = (seconds: number) => new Date(Date.parse(at(seconds))).toTimeString().slice(0, 8);

function said(exposure: Partial<Exposure>): string {
  const none = { running: 0, startBy: null, permits: 0, permitsUntil: null, more: false };
  return renderExposure({ createdAt, exposure: { ...none, measuredAt: at(1), boundMs: 75_000, ...exposure } });
}

describe('what a freeze does not reach', () => {
  it('is said with the time after which nothing starts', () => {
    expect(said({})).toBe('no action is running; nothing new can start');
    expect(said({ running: 1, startBy: at(12) })).toBe(`1 action is running; nothing new can start after ${clock(12)}`);
    expect(said({ running: 2, startBy: at(-60) })).toBe('2 actions are running; nothing new can start');
    expect(said({ running: 1, startBy: at(2), permits: 3, permitsUntil: at(50) })).toBe(
      `1 action is running, 3 permits are not used yet; nothing new can start after ${clock(50)}`,
    );
  });

  it('is said by its bound where not all of it was looked at, or could not be', () => {
    expect(said({ running: 900, startBy: at(2), more: true })).toBe(
      `at least 900 actions are running; nothing new can start after ${clock(75)}`,
    );
    expect(renderExposure({ createdAt })).toBe('what is still running could not be measured');
  });
});
