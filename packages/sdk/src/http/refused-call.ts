import { isJsonObject, isText, type JsonObject } from '../answer/json-object.ts';
import { RunplaneError, type RunplaneErrorCode } from '../runplane-error.ts';
import type { Attempt } from './attempt.ts';

/** The gateway's own words about a call that it will not have: the cause of the error that is thrown for it. */
export class GatewayProblem extends Error {
  readonly status: number;
  readonly body: JsonObject;

  constructor(status: number, body: JsonObject, message: string) {
    super(message);
    this.name = 'GatewayProblem';
    this.status = status;
    this.body = body;
  }
}

/** Most refusals say that the call is wrong; those of a redemption say what became of the decision. */
export function refusedCall({ status, reason, body }: Extract<Attempt, { kind: 'refused' }>): RunplaneError {
  const code = meanings[reason.code]?.(body) ?? 'INVALID';
  const where = reason.path ? ` at \`${reason.path}\`` : '';
  const message =
    code === 'FROZEN'
      ? `stopped by ${freezeIn(body)}`
      : `the gateway refused the call: ${reason.code}${where}: ${reason.message}`;
  const requestId = isText(body.requestId) ? body.requestId : null;
  const cause = new GatewayProblem(status, body, message);
  return new RunplaneError(code, message, { reasons: [reason], requestId, cause });
}

/** The problem behind an error, or null when the gateway did not refuse. */
export function problemOf(error: unknown): GatewayProblem | null {
  return error instanceof RunplaneError && error.cause instanceof GatewayProblem ? error.cause : null;
}

const meanings: Readonly<Record<string, (body: JsonObject) => RunplaneErrorCode>> = {
  frozen: () => 'FROZEN',
  superseded: () => 'SUPERSEDED',
  already_redeemed: () => 'REDEEMED',
  permit_expired: () => 'EXPIRED',
  permit_digest_mismatch: () => 'UNAVAILABLE',
  not_redeemable: ({ state }) => (state === 'expired' ? 'EXPIRED' : 'DENIED'),
};

function freezeIn({ freeze, detail }: JsonObject): string {
  if (isJsonObject(freeze) && isText(freeze.id)) return `freeze \`${freeze.id}\`: ${freeze.reason}`;
  return `a freeze: ${detail}`;
}
