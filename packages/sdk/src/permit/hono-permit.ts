import { PermitError } from './permit-error.ts';
import { permitProblem, problemType } from './permit-problem.ts';
import type { PermitVerifier } from './permit-verifier.ts';
import { type ActionOf, requirePermit } from './require-permit.ts';
import type { VerifiedPermit } from './verified-permit.ts';

/** As much of hono's context as is needed here. */
export interface HonoContextLike {
  readonly req: { header(name: string): string | undefined };
  set(key: 'permit', value: VerifiedPermit): void;
}

/**
 * A hono middleware: `app.post('/refunds', honoPermit(verifier, action), handler)`. The handler finds the verified permit
 * as `c.get('permit')`. What is refused is answered as problem+json. A permit that the handler did not use is given up.
 */
export function honoPermit<Context extends HonoContextLike>(
  verifier: PermitVerifier,
  action: ActionOf<Context>,
): (context: Context, next: () => Promise<void>) => Promise<Response | undefined> {
  return async (context, next) => {
    let permit: VerifiedPermit;
    try {
      permit = await requirePermit(verifier, (name) => context.req.header(name), action, context);
    } catch (error) {
      if (!(error instanceof PermitError)) throw error;
      const headers = { 'content-type': problemType };
      return new Response(JSON.stringify(permitProblem(error)), { status: error.status, headers });
    }
    context.set('permit', permit);
    try {
      await next();
    } finally {
      permit.abandon();
    }
    return undefined;
  };
}
