import { describe, expect, it } from 'vitest';
import { configurationKinds } from '../apps/gateway/src/stores/store.ts';
import { outcomeStatusSchema } from '../packages/protocol/src/execution.ts';
import { isKnownKind } from '../packages/verify/src/entry-kinds.ts';

describe('an entry that changes the configuration', () => {
  it.each(configurationKinds)('of kind `%s` is known to the verifier', (kind) => {
    expect(isKnownKind(kind)).toBe(true);
  });
});

describe('an entry of the closed loop', () => {
  const outcomes = outcomeStatusSchema.options.map((status) => `outcome.${status}`);

  it.each(['execution.redeemed', 'execution.expired', ...outcomes])('of kind `%s` is known to the verifier', (kind) => {
    expect(isKnownKind(kind)).toBe(true);
  });
});
