import { type ErrorCode, ProblemError } from '@runplane/protocol';
import { StoreUnavailable } from '../stores/store.ts';

const serverCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_EMPTY_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid_request',
  FST_ERR_BAD_URL: 'invalid_request',
  // no id is as long
  FST_ERR_MAX_PARAM_LENGTH: 'not_found',
};

/** Whatever was thrown, as a row of the error table. What nobody foresaw tells the client nothing. */
export function toProblemError(thrown: unknown): ProblemError {
  if (thrown instanceof ProblemError) return thrown;
  if (thrown instanceof StoreUnavailable) {
    return new ProblemError('ledger_unavailable', 'the database cannot be reached or cannot write', { cause: thrown });
  }
  const code = thrown instanceof Error && 'code' in thrown ? serverCodes[String(thrown.code)] : undefined;
  if (code !== undefined)
    return new ProblemError(
      code,
      (thrown as Error).message.replace(/^./, (c) => c.toLowerCase()),
    );
  return new ProblemError('internal_error', 'something failed that is not the fault of the request', { cause: thrown });
}
