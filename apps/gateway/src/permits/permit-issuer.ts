import { createOpaquePermits, type OpaquePermits } from './opaque-permits.ts';
import { createPermitKeys, type PermitKey } from './permit-keys.ts';

/** The permits of one organization: opaque ones, and the keys of those that executors verify by themselves. */
export interface OrganizationPermits extends OpaquePermits {
  key(generation: number): PermitKey;
}

/** The permits of all organizations, from the deployment's signing seed alone. */
export interface PermitIssuer {
  of(org: string): OrganizationPermits;
}

export function createPermitIssuer(seed: Uint8Array): PermitIssuer {
  const keyOf = createPermitKeys(seed);
  const made = new Map<string, OrganizationPermits>();
  return {
    of(org) {
      const known = made.get(org);
      if (known !== undefined) return known;
      const permits = { ...createOpaquePermits(seed, org), key: (generation: number) => keyOf(org, generation) };
      made.set(org, permits);
      return permits;
    },
  };
}
