import type { ActionModel, FreezeModel, Measured } from './loop-model.ts';
import type { PolicyModel } from './policy-model.ts';

/** What somebody asks of a gateway. */
export type Operation =
  | {
      readonly kind: 'decide';
      readonly action: ActionModel;
      /** the nonce of a call that redeems */
      readonly execute: string | null;
      readonly idempotencyKey: string | null;
      /** tells the request from all others */
      readonly session: string;
    }
  | {
      readonly kind: 'redeem';
      readonly decision: string;
      readonly nonce: string;
      readonly digest: 'none' | 'right' | 'wrong';
    }
  | {
      readonly kind: 'outcome';
      readonly decision: string;
      readonly status: 'succeeded' | 'failed' | 'not_executed' | 'unknown';
      readonly measured: Measured | null;
    }
  | {
      readonly kind: 'resolve';
      readonly decision: string;
      readonly approval: string;
      readonly status: 'approved' | 'denied';
    }
  | {
      readonly kind: 'freeze';
      readonly scope: FreezeModel['scope'] | { readonly organization: true };
      readonly reason: string;
    }
  | { readonly kind: 'release'; readonly freeze: string }
  | { readonly kind: 'publish'; readonly policy: PolicyModel }
  | { readonly kind: 'revoke'; readonly key: string }
  | { readonly kind: 'sweep' };

/** What a gateway answered: a value, or a problem. */
export type Outcome =
  // biome-ignore lint/suspicious/noExplicitAny: answers have every shape
  { readonly ok: true; readonly answer: any } | { readonly ok: false; readonly code: string; readonly extra: any };
