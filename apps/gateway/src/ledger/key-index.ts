import type { KeyRow } from '../stores/store.ts';

/**
 * Which organization a key is of, by the key's hash, however many organizations there are.
 *
 * It only says where to look. Whether the key is valid is read from that ledger's own state, so that a revocation counts
 * from its entry on, and an index that knows too much opens nothing.
 */
export interface KeyIndex {
  /** To be told whenever an organization's keys are others than before; no key ever changes hands. */
  learn(org: string, keys: ReadonlyMap<string, KeyRow>): void;
  /** @param hash hex SHA-256 of the key text */
  organizationOf(hash: string): string | undefined;
}

export function createKeyIndex(): KeyIndex {
  const organizations = new Map<string, string>();
  return {
    learn(org, keys) {
      for (const hash of keys.keys()) if (!organizations.has(hash)) organizations.set(hash, org);
    },
    organizationOf: (hash) => organizations.get(hash),
  };
}
