import { PermitError } from './permit-error.ts';
import { permitProblem, problemType } from './permit-problem.ts';
import type { PermitVerifier } from './permit-verifier.ts';
import { type ActionOf, requirePermit } from './require-permit.ts';
import type { VerifiedPermit } from './verified-permit.ts';

/** As much of an express request as is needed here. */
export interface ExpressRequestLike {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface ExpressResponseLike {
  status(status: number): ExpressResponseLike;
  type(type: string): ExpressResponseLike;
  send(body: string): unknown;
  once(event: 'close', listener: () => void): unknown;
}

/**
 * An express middleware, to stand after the one that reads the body: `app.post('/refunds', express.json(),
 * permitMiddleware(verifier, action), handler)`. The handler finds the verified permit as `request.permit`. What is
 * refused is answered as problem+json. A permit that was not used by the time the response is over is given up.
 */
export function permitMiddleware<Request extends ExpressRequestLike>(
  verifier: PermitVerifier,
  action: ActionOf<Request>,
): (request: Request, response: ExpressResponseLike, next: (error?: unknown) => void) => Promise<void> {
  return async (request, response, next) => {
    let permit: VerifiedPermit;
    try {
      permit = await requirePermit(verifier, (name) => request.headers[name], action, request);
    } catch (error) {
      if (!(error instanceof PermitError)) return next(error);
      response
        .status(error.status)
        .type(problemType)
        .send(JSON.stringify(permitProblem(error)));
      return;
    }
    response.once('close', () => permit.abandon());
    Object.assign(request, { permit });
    next();
  };
}
