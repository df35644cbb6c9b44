import type { PermitError } from './permit-error.ts';

export const problemType = 'application/problem+json';

/** A refusal as RFC 9457 problem details, in the shape of the gateway's own. */
export interface PermitProblem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly error: string;
}

export function permitProblem({ code, status, message }: PermitError): PermitProblem {
  const type = `urn:runplane:error:${code}`;
  return { type, title: 'The action is not permitted', status, detail: message, code, error: code };
}
