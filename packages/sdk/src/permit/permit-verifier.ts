import { digestOfFrozen } from './action-digest.ts';
import { createOutcomeReporter } from './outcome-reporter.ts';
import { type FrozenAction, freezeAction, type PermitAction } from './permit-action.ts';
import { PermitError } from './permit-error.ts';
import { redeemDecision, redeemPermit } from './redeem-online.ts';
import { createVerifiedPermit, type VerifiedPermit } from './verified-permit.ts';
import { type PermitVerifierOptions, readVerifierSettings, type VerifierSettings } from './verifier-settings.ts';
import { verifyLocally } from './verify-locally.ts';

/** An executor's side of permits: takes one for exactly the action that is about to run, or refuses. */
export interface PermitVerifier {
  /**
   * Verifies that `permit` is for exactly `action`, and uses it up: nobody can verify it again. Run the action through
   * what it resolves with. Rejects with `PermitError`; then nothing may run.
   */
  verifyPermit<A>(permit: string, action: PermitAction<A>): Promise<VerifiedPermit<A>>;
  /**
   * The same for a decision that waited for people, which has no permit: it is redeemed by its id, always online. Whoever
   * names the id must be somebody whom this executor takes orders from, as an id is no secret.
   */
  verifyDecision<A>(decisionId: string, action: PermitAction<A>): Promise<VerifiedPermit<A>>;
  /** Resolves when all outcomes are reported, or given up. Await it before the process is ended by force. */
  flush(): Promise<void>;
}

interface Verified {
  readonly decisionId: string;
  readonly executionId: string | null;
  readonly startWithinMs: number;
}

/** Throws `RunplaneError` `INVALID` with the option's name when one cannot be used. */
export function createPermitVerifier(options: PermitVerifierOptions): PermitVerifier {
  const settings = readVerifierSettings(options);
  const { gateway, executor, local } = settings;
  const reporter = createOutcomeReporter(gateway, settings.onReportFailure);

  async function verify<A>(
    authority: string,
    action: PermitAction<A>,
    spend: (frozen: FrozenAction, digest: string) => Promise<Verified>,
  ): Promise<VerifiedPermit<A>> {
    const frozen = freezeAction(action);
    requireOwn(frozen, settings);
    if (typeof authority !== 'string') throw new PermitError('permit_malformed', 'a permit is text');
    const askedAt = performance.now();
    const { decisionId, executionId, startWithinMs } = await spend(frozen, digestOfFrozen(frozen));
    // from sending, not from the answer: the permit was redeemed some time between
    const startBefore = askedAt + startWithinMs;
    return createVerifiedPermit<A>({ decisionId, executionId, action: frozen, startBefore, report: reporter.report });
  }

  return {
    verifyPermit: (permit, action) =>
      verify(permit, action, async (frozen, digest) =>
        local === null
          ? redeemPermit(gateway, permit, digest, executor)
          : { ...(await verifyLocally(permit, frozen, digest, local)), executionId: null },
      ),
    verifyDecision: (decisionId, action) =>
      verify(decisionId, action, (_, digest) => redeemDecision(gateway, decisionId, digest, executor)),
    flush: reporter.flush,
  };
}

/**
 * What the caller says of organization and environment is in the digest, so it is what was decided; that does not make it
 * right for this executor. A permit that a test environment gave away cheaply must not act in production.
 */
function requireOwn(action: FrozenAction, { organization, environment }: VerifierSettings): void {
  if (organization !== null && action.organization !== organization) {
    throw new PermitError('permit_organization', 'the action is of another organization than this executor serves');
  }
  if (environment !== null && action.environment !== environment) {
    throw new PermitError('permit_environment', `this executor acts in \`${environment}\` only`);
  }
}
