import fc from 'fast-check';
import type { LoopModel } from './loop-model.ts';
import type { Operation } from './operation.ts';
import { type Change, changed, changes, type PolicyModel, policyModel } from './policy-model.ts';
import type { World } from './world.ts';

/** What a sequence wants of a gateway, by numbers: which decision or key that is, is known only when it gets there. */
export type Intent =
  | {
      readonly kind: 'decide';
      readonly slot: 0 | 1;
      readonly agent: 'alpha' | 'beta' | 'gamma' | 'delta';
      readonly amount: number;
      readonly currency: 'USD' | 'EUR';
      readonly target: string;
      readonly invoice: string;
      readonly nonce: number | null;
      readonly repeat: Repeat | null;
    }
  | {
      readonly kind: 'redeem';
      readonly of: number;
      readonly likely: boolean;
      readonly nonce: number;
      readonly digest: 'none' | 'right' | 'wrong';
    }
  | {
      readonly kind: 'outcome';
      readonly of: number;
      readonly likely: boolean;
      readonly status: 'succeeded' | 'failed' | 'not_executed' | 'unknown';
      readonly measured: { readonly amount: number; readonly currency: string } | null;
    }
  | { readonly kind: 'resolve'; readonly of: number; readonly status: 'approved' | 'denied' }
  | { readonly kind: 'freeze'; readonly over: 'agent' | 'target' | 'action' | 'agent and target' | 'organization' }
  | { readonly kind: 'release'; readonly of: number }
  | { readonly kind: 'publish'; readonly policy: PolicyModel | Change }
  | { readonly kind: 'revoke'; readonly slot: 0 | 1 };

/** A key that may have come before, with the same request or with another. */
interface Repeat {
  readonly key: string;
  readonly as: 'same' | 'other amount' | 'other nonce';
}

/** mostly one of the last ones: that is where something happens */
const place = fc.oneof({ arbitrary: fc.nat({ max: 3 }), weight: 3 }, { arbitrary: fc.nat({ max: 30 }), weight: 1 });
const nonce = fc.nat({ max: 1 });
/** of those that it makes a difference for, not of all */
const likely = fc.integer({ min: 0, max: 3 }).map((one) => one > 0);
const amount = fc.constantFrom(0, 1, 49.5, 50, 99.5, 100, 100, 150, 200, 300);
const currency = fc.constantFrom('USD' as const, 'USD' as const, 'EUR' as const);

const decide = fc.record({
  kind: fc.constant('decide' as const),
  slot: fc.constantFrom(0 as const, 1 as const),
  agent: fc.constantFrom('alpha' as const, 'alpha' as const, 'beta' as const, 'gamma' as const, 'delta' as const),
  amount,
  currency,
  target: fc.constantFrom('vendor-1', 'vendor-2'),
  invoice: fc.constantFrom('a', 'b', 'c'),
  nonce: fc.option(nonce, { freq: 2 }),
  repeat: fc.option(
    fc.record({
      key: fc.constantFrom('k-1', 'k-2'),
      as: fc.constantFrom<Repeat['as']>('same', 'same', 'other amount', 'other nonce'),
    }),
    { freq: 2 },
  ),
});
const redeem = fc.record({
  kind: fc.constant('redeem' as const),
  of: place,
  likely,
  nonce,
  digest: fc.constantFrom(...(['none', 'none', 'none', 'none', 'right', 'right', 'right', 'wrong'] as const)),
});
const outcome = fc.record({
  kind: fc.constant('outcome' as const),
  of: place,
  likely,
  status: fc.constantFrom('succeeded' as const, 'failed' as const, 'not_executed' as const, 'unknown' as const),
  measured: fc.option(fc.record({ amount, currency })),
});
const resolve = fc.record({
  kind: fc.constant('resolve' as const),
  of: place,
  status: fc.constantFrom('approved' as const, 'approved' as const, 'denied' as const),
});
const over = fc.constantFrom(
  ...([
    'agent',
    'agent',
    'target',
    'target',
    'action',
    'agent and target',
    'agent and target',
    'organization',
  ] as const),
);
const freeze = fc.record({ kind: fc.constant('freeze' as const), over });
const release = fc.record({ kind: fc.constant('release' as const), of: place });
const publish = fc.record({
  kind: fc.constant('publish' as const),
  policy: fc.oneof(fc.constantFrom(...changes), policyModel),
});
const revoke = fc.record({ kind: fc.constant('revoke' as const), slot: fc.constantFrom(0 as const, 1 as const) });

export const intent: fc.Arbitrary<Intent> = fc.oneof(
  { arbitrary: decide, weight: 12 },
  { arbitrary: redeem, weight: 8 },
  { arbitrary: outcome, weight: 5 },
  { arbitrary: resolve, weight: 6 },
  { arbitrary: freeze, weight: 1 },
  { arbitrary: release, weight: 2 },
  { arbitrary: publish, weight: 3 },
  { arbitrary: revoke, weight: 1 },
);

/** What is asked for, now that the log has got so far; null where there is nothing to ask it of. */
export function operationOf(wanted: Intent, world: World, model: LoopModel): Operation | null {
  switch (wanted.kind) {
    case 'decide':
      return decideOf(wanted, world);
    case 'redeem': {
      const id = pick(runnable(model, wanted.likely), wanted.of)?.id;
      return id === undefined
        ? null
        : { kind: 'redeem', decision: id, nonce: nonceOf(wanted.nonce), digest: wanted.digest };
    }
    case 'outcome': {
      const id = pick(runnable(model, wanted.likely), wanted.of)?.id;
      return id === undefined
        ? null
        : { kind: 'outcome', decision: id, status: wanted.status, measured: wanted.measured };
    }
    case 'resolve': {
      const waiting = Object.values(model.decisions).filter(({ approval }) => approval !== null);
      const decision = pick(waiting, wanted.of);
      return (
        decision && { kind: 'resolve', decision: decision.id, approval: decision.approval!.id, status: wanted.status }
      );
    }
    case 'freeze':
      return { kind: 'freeze', scope: scopes[wanted.over], reason: world.newName('reason') };
    case 'release': {
      const inForce = model.freezes.filter(({ isReleased }) => !isReleased);
      const frozen = pick(inForce.length > 0 && wanted.of < 20 ? inForce : model.freezes, wanted.of);
      return frozen && { kind: 'release', freeze: frozen.id };
    }
    case 'publish':
      return {
        kind: 'publish',
        policy: typeof wanted.policy === 'string' ? changed(model.policy, wanted.policy) : wanted.policy,
      };
    case 'revoke':
      return { kind: 'revoke', key: world.agents[wanted.slot].id };
  }
}

const scopes = {
  agent: { agent: 'beta' },
  target: { target: 'vendor-2' },
  action: { action: 'transfer_funds' },
  'agent and target': { agent: 'alpha', target: 'vendor-1' },
  organization: { organization: true },
} as const;

/** Decisions that somebody may run, or all. */
function runnable({ decisions }: LoopModel, likely: boolean) {
  const all = Object.values(decisions);
  if (!likely) return all;
  return all.filter(({ kind, approval }) => kind !== 'BLOCK' && (approval === null || approval.status === 'approved'));
}

/** Counted from the last one. */
const pick = <T>(list: readonly T[], from: number): T | null => list.at(-1 - (from % Math.max(list.length, 1))) ?? null;

const nonceOf = (index: number): string => `nonce-of-sixteen-${index}`;

function decideOf(wanted: Extract<Intent, { kind: 'decide' }>, world: World): Operation {
  const { slot, amount, currency, target, invoice, repeat } = wanted;
  const agent = slot === 1 ? 'alpha' : wanted.agent;
  const key = world.agents[slot].id;
  const fresh: Extract<Operation, { kind: 'decide' }> = {
    kind: 'decide',
    action: { key, isBound: slot === 1, agent, amount, currency, target, invoice },
    execute: wanted.nonce === null ? null : nonceOf(wanted.nonce),
    idempotencyKey: repeat?.key ?? null,
    session: world.newName('session'),
  };
  if (repeat === null) return fresh;
  const earlier = world.keyed.get(repeat.key);
  if (earlier === undefined) {
    world.keyed.set(repeat.key, fresh);
    return fresh;
  }
  if (repeat.as === 'other amount')
    return { ...earlier, action: { ...earlier.action, amount: earlier.action.amount + 1 } };
  if (repeat.as === 'other nonce' && earlier.execute !== null) return { ...earlier, execute: nonceOf(7) };
  return { ...earlier };
}
