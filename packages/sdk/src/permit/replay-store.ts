/** Clocks are set back; a claim that is forgotten too early is a permit that runs twice. */
export const keptBeyondMs = 3_600_000;

/**
 * Remembers which permits were used. Verifying a signature says that a permit is genuine, never that it is unused: that
 * is this store's part, and only as good as what it forgets.
 *
 * - `claim` MUST answer true at most once for a `jti`, whoever asks: all processes, hosts and replicas that take permits
 *   for one audience MUST share one store. Two of them with a store each run an action twice.
 * - `claim` MUST NOT answer true before the claim outlives a crash.
 * - A claim MUST be kept until `keepUntil` (ms since the epoch), and an hour longer is wise: clocks are set back.
 * - `claim` rejects when it does not know. Nothing runs then.
 *
 * In a database: `INSERT INTO used_permits (jti, keep_until) VALUES ($1, $2) ON CONFLICT DO NOTHING`, true when a row was
 * inserted and committed.
 */
export interface ReplayStore {
  claim(jti: string, keepUntil: number): Promise<boolean>;
  /** ms since the epoch: permits issued before (and the clock skew after) are refused, as it may have forgotten them */
  readonly remembersSince?: number;
}
