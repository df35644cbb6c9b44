export type DecisionKind = 'ALLOW' | 'BLOCK' | 'REQUIRE_APPROVAL';

/** One thing that made a decision what it is, or one thing that went wrong. Codes are stable; messages are not. */
export interface Reason {
  readonly code: string;
  readonly message: string;
  readonly policyId?: string | null;
  /** the fact or argument it is about: `context.amount` */
  readonly path?: string | null;
  readonly actual?: string | null;
  readonly limit?: string | null;
  /** what would have passed, in words */
  readonly passes?: string | null;
  /** the same for programs */
  readonly remedy?: { readonly path: string; readonly value: string | number | boolean } | null | undefined;
}

/** The evidence that a decision is in the log. `seq` is its place in the tree. */
export interface Receipt {
  readonly origin: string;
  readonly seq: string;
  /** the entry's bytes, base64 */
  readonly leaf?: string;
  /** the inclusion proof, base64 hashes from the leaf up */
  readonly proof?: readonly string[];
  /** the signed tree head that the proof leads to */
  readonly checkpoint?: string;
}

/** What the gateway answered and recorded. Gateways newer than this client may send more members. */
export interface Decision {
  readonly decision: DecisionKind;
  readonly reason: string;
  readonly requestId: string;
  readonly decisionId: string;
  /** present exactly when the decision is REQUIRE_APPROVAL */
  readonly approvalId: string | null;
  readonly reasons: readonly Reason[];
  readonly receipt: Receipt;
  readonly matchedRule?: string | null;
  readonly riskScore?: number;
  readonly severity?: string;
  readonly mode?: string;
  readonly action?: {
    readonly requested: string;
    readonly type: string;
    readonly category: string;
    readonly sensitivity: string;
    readonly confidence: number;
    readonly digest: string;
  };
  readonly policy?: {
    readonly id: string | null;
    readonly layer: string | null;
    readonly set: number;
    readonly setDigest: string;
  };
  readonly risk?: {
    readonly score: number;
    readonly factors: readonly { readonly code: string; readonly points: number; readonly detail: string }[];
  };
  readonly limits?: readonly unknown[];
  /** in the answer to a repeated request: where its approval stands now */
  readonly approval?:
    | { readonly id: string; readonly status: string; readonly supersededBy: string | null }
    | undefined;
}
