import { equalBytes } from '@runplane/core';
import { sha256OfText } from '../ledger/sha256.ts';
import type { ExecutionRow } from '../stores/store.ts';

/** Whether a redemption is this caller's own, whose answer was lost: nobody else knows its nonce. */
export function sameRedeemer({ nonce }: Pick<ExecutionRow, 'nonce'>, given: string): boolean {
  return nonce !== null && equalBytes(nonce, sha256OfText(given));
}
