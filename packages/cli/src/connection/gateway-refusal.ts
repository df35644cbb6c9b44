import { type ErrorCode, errorKind, errorTable } from '@runplane/protocol';
import { z } from 'zod';
import { CommandFailure } from '../command-failure.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Connection } from './connection.ts';
import { parseJson } from './parse-json.ts';

const problemSchema = z.looseObject({
  code: z.string(),
  detail: z.string(),
  path: z.string().optional(),
  requestId: z.string().optional(),
});
export type Refusal = z.infer<typeof problemSchema>;

/** The gateway understood the call and said no. */
export class GatewayRefusal extends CommandFailure {
  readonly status: number;
  readonly problem: Refusal;

  constructor(status: number, problem: Refusal, keySource: string | null) {
    const { code, detail, path, requestId } = problem;
    const where = path === undefined ? '' : ` at \`${path}\``;
    const from = keySource !== null && [401, 403, 404].includes(status) ? `; asked with the key from ${keySource}` : '';
    const request = requestId === undefined ? '' : ` (request ${requestId})`;
    super(`${detail}${where}${from} [${code}]${request}`, {
      exitCode: status === 401 || status === 403 ? exitCodes.unauthorized : exitCodes.failed,
      ...(isErrorCode(code) && { advice: errorKind(code).advice }),
    });
    this.status = status;
    this.problem = problem;
  }
}

/** What an answer that is no good news amounts to. */
export function toFailure(text: string, status: number, { url, keySource }: Connection): CommandFailure {
  const problem = problemSchema.safeParse(parseJson(text));
  if (problem.success) return new GatewayRefusal(status, problem.data, keySource);
  return new CommandFailure(`${url} answers ${status}, and not as a Runplane gateway does`);
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorTable, code);
}
