import { settingsOf } from '../organizations/settings.ts';
import type { OrganizationRow } from '../stores/store.ts';
import { permitLifetimeMs } from './opaque-permits.ts';

/** Which of an organization's permit keys count. */
export interface PermitKeyRing {
  /** the generation that signs */
  readonly current: number;
  /** those before it, with when they stopped signing, ms; revoked ones are not among them */
  readonly retired: readonly { readonly generation: number; readonly at: number }[];
}

const first: PermitKeyRing = { current: 1, retired: [] };

/** clocks of executors may be behind: a retired key is published until nothing that it signed can be taken any more */
const graceMs = 10 * 60_000;

export function permitKeyRing(organization: OrganizationRow): PermitKeyRing {
  const stored = settingsOf(organization).permitKeys;
  return stored === undefined ? first : (stored as unknown as PermitKeyRing);
}

/** The generations whose public keys executors are told. */
export function publishedGenerations(ring: PermitKeyRing, now: number): readonly number[] {
  const retired = ring.retired.filter(({ at }) => now < at + permitLifetimeMs + graceMs);
  return [ring.current, ...retired.map(({ generation }) => generation)];
}

/**
 * The ring after a rotation.
 *
 * @param revoke what was signed before must not be taken any more: no earlier key is published from now on
 */
export function rotated(ring: PermitKeyRing, now: number, revoke: boolean): PermitKeyRing {
  const retired = [{ generation: ring.current, at: now }, ...ring.retired].filter(
    ({ at }) => now < at + permitLifetimeMs + graceMs,
  );
  return { current: ring.current + 1, retired: revoke ? [] : retired };
}
