import { keptBeyondMs, type ReplayStore } from './replay-store.ts';

/** Beyond this it refuses: forgetting would let a permit be used twice. */
const mostClaims = 1_000_000;

/**
 * A replay store for one process that has no replicas. What it knew is gone with the process, so permits issued before
 * `boot` are refused: the earlier process may have used them. For more than one process take `fileReplayStore`, or a
 * table in the executor's database.
 *
 * @param options.boot when remembering began, ms since the epoch; default now
 */
export function memoryReplayStore(options: { readonly boot?: number; readonly now?: () => number } = {}): ReplayStore {
  const { now = Date.now } = options;
  const { boot = now() } = options;
  const claims = new Map<string, number>();
  return {
    remembersSince: boot,
    async claim(jti, keepUntil) {
      if (claims.has(jti)) return false;
      if (claims.size >= mostClaims) forgetOld(claims, now());
      if (claims.size >= mostClaims) throw new Error(`the replay store holds ${mostClaims} permits that are not over`);
      claims.set(jti, keepUntil);
      return true;
    },
  };
}

function forgetOld(claims: Map<string, number>, now: number): void {
  for (const [jti, keepUntil] of claims) if (keepUntil + keptBeyondMs < now) claims.delete(jti);
}
