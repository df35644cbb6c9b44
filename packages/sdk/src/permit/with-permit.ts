import type { PermitAction } from './permit-action.ts';
import type { PermitVerifier } from './permit-verifier.ts';
import type { PermittedAction, RunOptions } from './verified-permit.ts';

/**
 * Verifies `permit` for exactly `action`, runs `act` with a frozen copy of exactly its arguments, and reports what became
 * of it. `act` runs at most once, or not at all. Returns and throws what `act` does; `PermitError` when nothing ran, and
 * with `run_timeout` when it took too long.
 */
export async function withPermit<A, T>(
  verifier: PermitVerifier,
  permit: string,
  action: PermitAction<A>,
  act: PermittedAction<A, T>,
  options?: RunOptions,
): Promise<T> {
  const verified = await verifier.verifyPermit(permit, action);
  return verified.run(act, options);
}
