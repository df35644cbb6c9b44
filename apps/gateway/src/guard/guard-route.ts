import { guardAnswerSchema, guardRequestSchema } from '@runplane/protocol';
import { unreadJsonBody } from '../http/body.ts';
import { answers, keyRoute, type Route } from '../http/route.ts';
import { usageHeader } from '../usage/usage-header.ts';
import { type GuardParts, guard } from './guard.ts';

/** The call that everything is for; `/api/decide` is the address that clients of the original product know. */
export function guardRoutes(parts: GuardParts): readonly Route[] {
  return [guardRoute(parts, '/api/v1/guard'), guardRoute(parts, '/api/decide')];
}

function guardRoute(parts: GuardParts, path: string): Route {
  return keyRoute({
    method: 'POST',
    path,
    summary: 'Decide one action before it runs',
    tag: 'Guard',
    roles: ['agent', 'admin', 'owner'],
    body: unreadJsonBody(guardRequestSchema),
    answers: answers(guardAnswerSchema, 'The decision, durable in the log. BLOCK is an answer, not an error.'),
    async handle({ caller, body, header }) {
      const json = await guard(parts, {
        ledger: caller.ledger,
        key: caller.key,
        body,
        idempotencyKey: header('idempotency-key'),
        prefersReference: header('prefer')?.includes('receipt=ref') ?? false,
      });
      const headers = usageHeader(caller.ledger);
      return { status: 200, json, ...(headers !== undefined && { headers }) };
    },
  });
}
