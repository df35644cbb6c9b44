import { describe, expect, it } from 'vitest';
import { decide } from '../src/decide/decide.ts';
import { decideStrictest } from '../src/decide/decide-strictest.ts';
import { claimedFacts } from '../src/policy/subject.ts';
import { call, classify } from './classify-fixtures.ts';
import { aPolicySet } from './policy-fixtures.ts';

describe('an action that may be several things', () => {
  const action = { ...call('transfer_funds', { amount: 200_000 }), environment: 'staging' };
  const transfer = classify(action);
  const deletion = classify({ ...action, requested: 'delete_record' });
  const set = aPolicySet();

  it('has to pass as each of them', () => {
    expect(decide(action, transfer, set, claimedFacts).decision).toBe('BLOCK');
    expect(decide(action, deletion, set, claimedFacts).decision).toBe('ALLOW');
    for (const readings of [
      [transfer, deletion],
      [deletion, transfer],
    ] as const) {
      const { classification, verdict } = decideStrictest(action, readings, set, claimedFacts);
      expect([verdict.decision, verdict.type]).toEqual(['BLOCK', 'transfer_funds']);
      expect(classification).toBe(transfer);
    }
  });

  it('is of equally strict readings the one of higher risk, and else the first', () => {
    const safe = { ...action, args: { amount: 10 }, environment: 'test' };
    const [small, read] = [classify(safe), classify({ ...safe, requested: 'lookup_public_info' })];
    const judged = decideStrictest(safe, [read, small], set, claimedFacts);
    expect(judged.classification).toBe(small);
    expect(decideStrictest(safe, [small, { ...small }], set, claimedFacts).classification).toBe(small);
  });

  it.each([{ sql: 'DELETE FROM notes WHERE id = 7' }, { command: 'rm notes.txt' }, { note: { sql: 'DELETE FROM a' } }])(
    'is what its name says also with %j in an argument',
    (more) => {
      const hidden = { ...action, args: { ...action.args, ...more } };
      const { verdict } = decideStrictest(hidden, [classify(hidden)], set, claimedFacts);
      expect(verdict.decision).toBe('BLOCK');
    },
  );

  it('is decided as what it is where it is one thing', () => {
    expect(decideStrictest(action, [transfer], set, claimedFacts).verdict).toEqual(
      decide(action, transfer, set, claimedFacts),
    );
  });
});
