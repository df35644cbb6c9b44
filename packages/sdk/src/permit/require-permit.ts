import type { PermitAction } from './permit-action.ts';
import { PermitError } from './permit-error.ts';
import { actionHeader, permitHeader, readStatedAction } from './permit-headers.ts';
import type { PermitVerifier } from './permit-verifier.ts';
import type { VerifiedPermit } from './verified-permit.ts';

/**
 * What the executor is about to do, from the very values that it will do it with. `type` where the executor knows it
 * better than the caller may say it.
 */
export type RequestedAction = Pick<PermitAction, 'target' | 'requested' | 'args' | 'amount'> &
  Partial<Pick<PermitAction, 'type' | 'environment'>>;

/** How an application tells the middlewares what a request is about to do. */
export type ActionOf<Request> = (request: Request) => RequestedAction | Promise<RequestedAction>;

/** Verifies the permit that came with a request. Rejects with `PermitError`, or with what `actionOf` throws. */
export async function requirePermit<Request>(
  verifier: PermitVerifier,
  header: (name: string) => string | readonly string[] | undefined,
  actionOf: ActionOf<Request>,
  request: Request,
): Promise<VerifiedPermit> {
  const permit = single(header(permitHeader));
  if (permit === undefined) throw new PermitError('permit_missing', 'the call has no header `Runplane-Permit`');
  const { requested, ...stated } = readStatedAction(single(header(actionHeader)));
  const action = { ...stated, ...(await actionOf(request)) };
  if (requested !== null && requested !== action.requested) {
    throw new PermitError('permit_operation', `the permit was asked for \`${requested}\`, this is another operation`);
  }
  return verifier.verifyPermit(permit, action);
}

/** A header given twice is no header: which of the two would it be? */
function single(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
