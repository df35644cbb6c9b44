import { equalBytes } from '@runplane/core';
import type { GuardFinding, TreeHead } from './signer-guard.ts';
import { BrokenTree } from './stored-tree.ts';

const rewritten = (detail: string): GuardFinding => ({ ok: false, code: 'rewritten', detail });

/**
 * Compares the stored head with the stored tree, and both with what was signed.
 *
 * @param check what was signed, against the stored head
 */
export async function examineLog(
  head: TreeHead,
  rootAt: (size: number) => Promise<Uint8Array>,
  check: () => Promise<GuardFinding>,
): Promise<GuardFinding> {
  try {
    if (equalBytes(await rootAt(head.size), head.root)) return await check();
    return rewritten('the stored head is not the root of the stored tree');
  } catch (cause) {
    if (cause instanceof BrokenTree) return rewritten(cause.message);
    throw cause;
  }
}
