import { type Batch, type CommitResult, type HeadLock, type Store, StoreUnavailable } from '../../src/stores/store.ts';

/**
 * What becomes of a gateway's next commit.
 *
 * - `lost`: it takes effect, and its acknowledgement does not arrive.
 * - `down`: it does not take effect, and the gateway learns so; `unsure`: it does not learn what became of it.
 * - `crash before`, `crash after`: the gateway is gone before or after it takes effect.
 */
export type Fault = 'lost' | 'down' | 'unsure' | 'crash before' | 'crash after';

/** One gateway's connection to the database that all share. */
export interface GateStore {
  readonly store: Store;
  /** from now on nothing reaches the database, and nobody is told */
  readonly isDead: () => boolean;
  arm(fault: Fault | null): void;
  /** null until the fault met a commit; then whether that took effect */
  readonly tookEffect: () => boolean | null;
  die(): void;
}

export const never = <T>(): Promise<T> => new Promise<T>(() => {});

export function createGateStore(shared: Store, now: () => number): GateStore {
  let fault: Fault | null = null;
  let effect: boolean | null = null;
  let dead = false;
  const commit = async (real: () => Promise<CommitResult>): Promise<CommitResult> => {
    const met = fault;
    fault = null;
    if (met === null) return real();
    if (met === 'crash before' || met === 'crash after') dead = true;
    const takesEffect = met === 'lost' || met === 'crash after';
    effect = takesEffect && (await real()).outcome === 'committed';
    if (dead) return never();
    throw new StoreUnavailable(met, { outcomeUnknown: met !== 'down' });
  };
  const own: Partial<Store> = {
    // the engine that several gateways share
    engine: 'postgres',
    now: async () => now(),
    commit: (batch: Batch) => commit(() => shared.commit(batch)),
    async lockHead(org: string): Promise<HeadLock> {
      const lock = await shared.lockHead(org);
      return { ...lock, commit: (batch) => commit(() => lock.commit(batch)) };
    },
  };
  const store = new Proxy(shared, {
    get(target, name) {
      const member = Reflect.get(name in own ? own : target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => (dead ? never() : Reflect.apply(member, target, args));
    },
  });
  return {
    store,
    isDead: () => dead,
    arm(next) {
      fault = next;
      effect = null;
    },
    tookEffect: () => effect,
    die() {
      dead = true;
    },
  };
}
