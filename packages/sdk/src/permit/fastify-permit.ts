import { PermitError } from './permit-error.ts';
import { permitProblem, problemType } from './permit-problem.ts';
import type { PermitVerifier } from './permit-verifier.ts';
import { type ActionOf, requirePermit } from './require-permit.ts';
import type { VerifiedPermit } from './verified-permit.ts';

/** As much of a fastify request as is needed here. */
export interface FastifyRequestLike {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  header(name: string, value: string): FastifyReplyLike;
  send(body: unknown): FastifyReplyLike;
}

// biome-ignore lint/suspicious/noExplicitAny: fastify's hooks are generic over the application's types
type FastifyLike = { decorateRequest: any; addHook: any };

export interface PermitPluginOptions<Request> {
  readonly verifier: PermitVerifier;
  readonly action: ActionOf<Request>;
}

/**
 * A fastify plugin (`app.register(permitPlugin, { verifier, action })`): every route of the scope that registers it needs
 * a permit, and finds it verified as `request.permit`. What is refused is answered as problem+json. A permit that the
 * route did not use by the time it has answered is given up.
 */
export async function permitPlugin<Request extends FastifyRequestLike>(
  app: FastifyLike,
  { verifier, action }: PermitPluginOptions<Request>,
): Promise<void> {
  app.decorateRequest('permit', null);
  app.addHook('preHandler', async (request: Request & { permit: VerifiedPermit }, reply: FastifyReplyLike) => {
    try {
      request.permit = await requirePermit(verifier, (name) => request.headers[name], action, request);
      return undefined;
    } catch (error) {
      if (!(error instanceof PermitError)) throw error;
      return reply.code(error.status).header('content-type', problemType).send(permitProblem(error));
    }
  });
  app.addHook('onResponse', async ({ permit }: { permit: VerifiedPermit | null }) => permit?.abandon());
}

// fastify would otherwise keep the hook to the plugin's own scope, which has no routes
Object.assign(permitPlugin, { [Symbol.for('skip-override')]: true });
