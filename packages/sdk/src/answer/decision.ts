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

/** Where one running total stood when the action was decided. All values are decimal texts. */
export interface LimitState {
  readonly id: string;
  readonly policyId: string;
  readonly measure: string;
  readonly currency?: string | null;
  readonly window: string;
  readonly per: string;
  readonly limit: string;
  readonly before: string;
  /** `0` where nothing is held */
  readonly reserved: string;
  readonly resetsAt: string | null;
}

/** Single-use authority to run exactly the action that was decided. */
export interface Permit {
  readonly type: 'opaque' | 'jws';
  readonly permit: string;
  readonly expiresAt: string;
  /** the only executor that may take it; null for an opaque permit */
  readonly audience: string | null;
  readonly organization: string;
  readonly agent: string | null;
  readonly environment: string | null;
}

/** A redemption: who holds it starts the action within `startWithinMs`, or not at all. */
export interface ExecutionTerms {
  readonly id: string;
  /** ledger time */
  readonly startBy: string;
  readonly startWithinMs: number;
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
    readonly organization?: string;
    /** as the gateway takes them: a key may name the agent, and raise the environment */
    readonly agent?: string | null;
    readonly environment?: string | null;
    readonly target?: string;
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
  /** the running totals that the action counts towards */
  readonly limits?: readonly LimitState[];
  /** what lets an executor run the action; only on an ALLOW that `decide` asked for */
  readonly permit?: Permit | null;
  /** present on an ALLOW that `guard` asked for: it is redeemed already */
  readonly execution?: ExecutionTerms | null;
  /** in the answer to a repeated request: where its approval stands now */
  readonly approval?:
    | { readonly id: string; readonly status: string; readonly supersededBy: string | null }
    | undefined;
}
