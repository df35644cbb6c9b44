/** One row of the error table. */
export interface ErrorKind {
  readonly status: number;
  /** the same for every occurrence (RFC 9457 `title`) */
  readonly title: string;
  /** what the caller can do about it */
  readonly advice: string;
  /** present when asking again later may succeed */
  readonly retryAfterSeconds?: number;
}

/** Every error that the gateway answers with, by its stable code. A decision, BLOCK included, is never an error. */
export const errorTable = {
  invalid_request: {
    status: 400,
    title: 'The request is not valid',
    advice: 'Correct the member that `path` names; `/openapi.json` describes what each call accepts.',
  },
  conflicting_fact: {
    status: 400,
    title: 'A fact is stated twice with unequal values',
    advice: 'State each fact once: either at the top level or inside `context`.',
  },
  invalid_json: {
    status: 400,
    title: 'The body is not JSON',
    advice: 'Send one JSON value (RFC 8259) in UTF-8; `line` and `column` say where reading stopped.',
  },
  duplicate_key: {
    status: 400,
    title: 'A member appears twice in one JSON object',
    advice: 'Send each member once: readers disagree about which of two counts.',
  },
  too_deep: {
    status: 400,
    title: 'The body nests too deep',
    advice: 'Flatten the context to at most 32 levels, or pass a reference to the document instead of the document.',
  },
  number_precision: {
    status: 400,
    title: 'A number loses precision',
    advice: 'Send the number as a string: `"12345678901234567890"`.',
  },
  lone_surrogate: {
    status: 400,
    title: 'A string holds half of a surrogate pair',
    advice: 'Send well-formed Unicode; such a string has no UTF-8 encoding and cannot be recorded.',
  },
  not_supported: {
    status: 400,
    title: 'The gateway does not have this feature',
    advice: 'Leave out the member that `path` names; it is refused so that nothing is accepted and then ignored.',
  },
  invalid_key: {
    status: 401,
    title: 'The key is not valid',
    advice: 'Send `Authorization: Bearer rp_live_…` with a key of this gateway that is not revoked.',
  },
  forbidden: {
    status: 403,
    title: 'The key may not do this',
    advice:
      'Use a key with one of the roles that the route names; an administrator creates keys with `POST /api/v1/keys`.',
  },
  agent_mismatch: {
    status: 403,
    title: 'The key belongs to another agent',
    advice: 'Leave out `agent`, or name the one that the key is bound to.',
  },
  test_mode: {
    status: 403,
    title: 'A test key changes no configuration',
    advice: 'Use a key of live mode: test keys act by the live policies and tools, and change none of them.',
  },
  permit_digest_mismatch: {
    status: 403,
    title: 'The permit is for another action',
    advice:
      'Do not run it. Recompute the digest from what is about to run; if it differs, ask for a decision about that.',
  },
  not_found: {
    status: 404,
    title: 'There is no such thing',
    advice: 'Check the address and the id; things that a key may not know of are answered like this, too.',
  },
  unknown_tool: {
    status: 404,
    title: 'There is no such tool',
    advice: 'List the tools with `GET /api/v1/tools`; one that was removed is gone, its history is in the log.',
  },
  method_not_allowed: {
    status: 405,
    title: 'The address exists, but not for this method',
    advice: 'Use one of the methods in the `Allow` header.',
  },
  request_timeout: {
    status: 408,
    title: 'The request did not arrive in time',
    advice: 'Send the whole request within 30 seconds; nothing was decided.',
  },
  approval_not_pending: {
    status: 409,
    title: 'The approval has its answer',
    advice: 'Read the approval: somebody else was first, or it was cancelled or superseded.',
  },
  approval_expired: {
    status: 409,
    title: 'The approval expired',
    advice: 'Ask again: a new guard call opens a new approval.',
  },
  already_redeemed: {
    status: 409,
    title: 'The action was redeemed already',
    advice: 'Do not run it: whoever redeemed it may have run it. A lost answer is read again with the same nonce.',
  },
  not_redeemable: {
    status: 409,
    title: 'The decision gives no authority to run',
    advice: 'Do not run it: it was blocked, or its approval waits, was denied or expired; `state` says which.',
  },
  superseded: {
    status: 409,
    title: 'Something stricter took the place of the decision',
    advice:
      'Do not run it. `supersededBy` names the decision that counts now, and its approval where it waits for one.',
  },
  outcome_recorded: {
    status: 409,
    title: 'The outcome is recorded, and is another one',
    advice: 'Read the decision: a final outcome is not replaced; only `unknown` may be followed by another.',
  },
  last_admin_key: {
    status: 409,
    title: 'The last key that administers the organization cannot be revoked',
    advice: 'Create another key with the role `admin` or `owner` first.',
  },
  agent_exists: {
    status: 409,
    title: 'An agent with this name exists',
    advice: 'Read the agents, and use the one that is there or choose another name.',
  },
  tool_changed: {
    status: 409,
    title: 'The definition is not the one that was looked at',
    advice: 'Read the tool again and accept the definition that it shows now, by its digest.',
  },
  tool_not_accepted: {
    status: 409,
    title: 'Nobody has accepted the tool',
    advice: 'Accept the tool first: what a proposal means is not for anyone to override.',
  },
  nothing_pending: {
    status: 409,
    title: 'No definition of the tool waits for a person',
    advice: 'Read the tool again: somebody accepted or rejected it, or its source went back to what was accepted.',
  },
  permit_expired: {
    status: 410,
    title: 'The time in which the action could run is over',
    advice: 'Do not run it. A new guard call decides anew.',
  },
  digest_mismatch: {
    status: 412,
    title: 'The action is not the one that was looked at',
    advice: 'Read the approval again and decide on the action that it shows now.',
  },
  body_too_large: {
    status: 413,
    title: 'The body is too large',
    advice:
      'Send at most 256 KiB (policies: 1 MiB, tools: 2 or 4 MiB) and 10,000 members; pass large documents by reference.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'The body has a media type that this call does not take',
    advice: 'Set `Content-Type: application/json`; policies also come as `application/yaml`.',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'The idempotency key belongs to another request',
    advice: 'Use a new key for each new action; keep the key only for retries of the same request.',
  },
  too_many_tools: {
    status: 422,
    title: 'There are too many tools',
    advice:
      'Send fewer at once (500 to classify, 2,000 to import), or remove what is not used: 5,000 may be registered.',
  },
  document_invalid: {
    status: 422,
    title: 'The document does not describe tools',
    advice: 'Correct every place in `errors`, or say in `source.kind` what the document is; nothing was registered.',
  },
  policies_invalid: {
    status: 422,
    title: 'The policies are not valid',
    advice: 'Correct every place in `errors`; the set that was active stays active.',
  },
  frozen: {
    status: 423,
    title: 'The action is frozen',
    advice: 'Do not run it: a person stopped it, `freeze` says which freeze and why; an administrator releases it.',
  },
  headers_too_large: {
    status: 431,
    title: 'The headers are too large',
    advice: 'Send at most 16 KiB of address and headers; facts go into the body.',
  },
  internal_error: {
    status: 500,
    title: 'The gateway failed',
    advice: 'Nothing may be assumed about the action: treat it as not allowed, and report the `requestId`.',
  },
  ledger_unavailable: {
    status: 503,
    title: 'The decision cannot be recorded now',
    advice: 'Nothing was decided. Ask again with the same idempotency key after `Retry-After`.',
    retryAfterSeconds: 1,
  },
  overloaded: {
    status: 503,
    title: 'Too many requests are waiting',
    advice: 'Nothing was decided. Ask again with the same idempotency key after `Retry-After`.',
    retryAfterSeconds: 1,
  },
  log_frozen: {
    status: 503,
    title: 'The log is frozen',
    advice: 'What is stored contradicts what was signed before. An operator has to look at it; retrying does not help.',
  },
} as const satisfies Readonly<Record<string, ErrorKind>>;

export type ErrorCode = keyof typeof errorTable;

export const errorCodes = Object.keys(errorTable) as readonly ErrorCode[];

/** The row of a code. */
export function errorKind(code: ErrorCode): ErrorKind {
  return errorTable[code];
}
