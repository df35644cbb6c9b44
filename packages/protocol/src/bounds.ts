/** Bounds of what a client may send. The gateway's doors and the schemas both read them here. */
export const bounds = {
  /** names: action, target, agent, environment, session, callId, members of tool; UTF-16 code units */
  nameLength: 256,
  /** `requestId` and `Idempotency-Key` */
  idempotencyKeyLength: 255,
  /** levels of arrays and objects in the context, the context itself counted */
  contextDepth: 32,
  commentLength: 2000,
  /** why something is frozen or released */
  freezeReasonLength: 1000,
  /** label of whoever runs an action */
  executorLength: 256,
  /** outcomes in one `POST /outcomes` */
  outcomes: 500,
  /** what an executor says of a failure */
  outcomeErrorLength: 1000,
  bodyBytes: 256 * 1024,
  policiesBytes: 1024 * 1024,
  classifyToolsBytes: 2 * 1024 * 1024,
  importToolsBytes: 4 * 1024 * 1024,
  /** tools in one `POST /tools/classify` */
  classifyTools: 500,
  /** tools in one `POST /tools/import` */
  importTools: 2_000,
  /** text of one `document` of `POST /tools/import`, bytes */
  toolDocumentBytes: 1024 * 1024,
  /** RFC 8785 text of one tool's definition, bytes */
  toolDefinitionBytes: 64 * 1024,
  /** longest `wait` of an approval, seconds */
  waitSeconds: 55,
  pageSize: 200,
} as const;

/** Text that is kept as it is, beside the log: anything but U+0000. */
export const storedTextPattern = /^[^\0]*$/;

/** `requestId` and `Idempotency-Key`: visible ASCII. */
export const idempotencyKeyPattern = /^[\x21-\x7e]{1,255}$/;

/** What makes a redemption one: 16 to 128 visible ASCII characters. */
export const noncePattern = /^[\x21-\x7e]{16,128}$/;
