import { z } from 'zod';
import { type ErrorCode, errorCodes, errorKind } from './errors.ts';

/** RFC 9457 problem details, with `error` beside `code` for clients that read only that. */
export const problemSchema = z
  .looseObject({
    type: z.string().describe('`urn:runplane:error:<code>`'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(errorCodes),
    error: z.enum(errorCodes).describe('the same as `code`'),
    requestId: z.string(),
    path: z.string().optional().describe('the member that is wrong: `context.amount`'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;

/** A call that cannot be answered as asked: thrown by use cases, answered as problem+json at the edge. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ErrorCode;
  readonly path: string | null;
  /** members beside the standard ones, such as `errors` of `policies_invalid` */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    detail: string,
    options: { path?: string; extra?: Readonly<Record<string, unknown>>; cause?: unknown } = {},
  ) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.path = options.path ?? null;
    this.extra = options.extra ?? {};
  }
}

/** The body that answers `error`. */
export function toProblem(error: ProblemError, requestId: string): Problem {
  const kind = errorKind(error.code);
  return {
    ...error.extra,
    type: `urn:runplane:error:${error.code}`,
    title: kind.title,
    status: kind.status,
    detail: error.message,
    code: error.code,
    error: error.code,
    requestId,
    ...(error.path === null ? {} : { path: error.path }),
  };
}
