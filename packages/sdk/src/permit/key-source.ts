import { attempt } from '../http/attempt.ts';
import { PermitError } from './permit-error.ts';
import { type Keys, readKeys } from './permit-keys.ts';

/** The keys that sign permits, as they are now. Rejects with `permit_keys_unavailable` rather than go by old ones. */
export type KeySource = (kid: string) => Promise<Keys>;

/** A key that is taken out of the set is refused after this long at the latest. */
const freshForMs = 300_000;
/** A stranger's `kid` must not make every call ask for the keys. */
const askAgainAfterMs = 10_000;

/** Keys from a JWK set that the gateway publishes. A `kid` that is not among them makes it look again. */
export function fetchedKeys(fetchSet: () => Promise<unknown>, monotonic: () => number): KeySource {
  let keys: Keys = new Map();
  let askedAt = Number.NEGATIVE_INFINITY;
  let freshUntil = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | null = null;

  async function refresh(): Promise<void> {
    askedAt = monotonic();
    try {
      keys = readKeys(await fetchSet());
      freshUntil = askedAt + freshForMs;
    } catch (cause) {
      throw new PermitError('permit_keys_unavailable', 'the keys that sign permits cannot be had', cause);
    }
  }

  return async function keysFor(kid) {
    const stale = monotonic() >= freshUntil;
    if (stale || (!keys.has(kid) && monotonic() >= askedAt + askAgainAfterMs)) {
      asking ??= refresh().finally(() => {
        asking = null;
      });
      await asking;
    }
    return keys;
  };
}

/** Without the executor's key: the set is public, and may lie on another host. */
export function fetchSetFrom(url: string, fetch: typeof globalThis.fetch, timeoutMs: number): () => Promise<unknown> {
  return async () => {
    const result = await attempt(fetch, { method: 'GET', url, headers: { accept: 'application/json' }, timeoutMs });
    if (result.kind === 'answered') return result.body;
    throw new Error(result.reason.message);
  };
}
