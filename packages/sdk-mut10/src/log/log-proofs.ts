import { isText } from '../answer/json-object.ts';
import type { Gateway } from '../http/gateway.ts';
import { unavailable } from '../runplane-error.ts';
import { type Bytes, fromBase64 } from './bytes.ts';

/** What has to be asked of the gateway to keep watch over its log. */
export interface LogProofs {
  verificationKey(): Promise<string>;
  consistency(from: bigint, to: bigint): Promise<readonly Bytes[]>;
}

export function createLogProofs(ask: Gateway): LogProofs {
  return {
    async verificationKey() {
      const { vkey } = await ask({ method: 'GET', path: '/api/v1/audit/key' });
      if (!isText(vkey))
        throw unavailable('answer_malformed', "the gateway's answer about its log's key has no `vkey`");
      return vkey;
    },

    async consistency(from, to) {
      const answer = await ask({ method: 'GET', path: `/api/v1/audit/proof/consistency?from=${from}&to=${to}` });
      const hashes = Array.isArray(answer.hashes) ? answer.hashes.map(toHash) : [null];
      if (!hashes.every((hash) => hash !== null)) {
        throw unavailable('answer_malformed', "the gateway's consistency proof is not a list of hashes");
      }
      return hashes;
    },
  };
}

function toHash(value: unknown): Bytes | null {
  const bytes = typeof value === 'string' ? fromBase64(value) : null;
  return bytes?.length === 32 ? bytes : null;
}
