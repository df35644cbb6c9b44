import type { Session } from '../session.ts';
import type { DecidedCase } from './decide-cases.ts';
import type { DemoGateway } from './demo-gateway.ts';

export interface Evidence {
  readonly receipts: number;
  readonly validReceipts: number;
  /** of the whole log */
  readonly entries: number;
  /** what the verifier says of it */
  readonly log: string;
  readonly valid: boolean;
}

/** Checks every receipt without the gateway, and then every entry that the gateway serves. */
export async function checkEvidence(
  decided: readonly DecidedCase[],
  { url, adminKey, verificationKey }: DemoGateway,
  { fetch }: Pick<Session, 'fetch'>,
): Promise<Evidence> {
  const { readVerificationKey, verifyGateway, verifyReceipt } = await import('@runplane/verify');
  const trust = { key: readVerificationKey(verificationKey), state: null };
  const reports = decided.map(({ decision }) =>
    verifyReceipt(new TextEncoder().encode(JSON.stringify(decision)), trust, { decisionId: decision.decisionId }),
  );
  const validReceipts = reports.filter(({ standing }) => standing === 'valid').length;
  const log = await verifyGateway((address, init) => fetch(address, init), { url, apiKey: adminKey }, trust);
  return {
    receipts: reports.length,
    validReceipts,
    entries: log.entries,
    log: log.standing,
    valid: validReceipts === reports.length && log.standing === 'valid',
  };
}
