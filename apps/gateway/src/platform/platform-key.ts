import { timingSafeEqual } from 'node:crypto';
import { sha256OfText } from '../ledger/sha256.ts';

/** Whoever runs the deployment: the key creates organizations, and opens none of them. */
export interface PlatformKey {
  /** Takes as long for a text that is nearly right as for any other. */
  is(text: string): boolean;
}

/** @param text null where this gateway has none: then nobody is the platform */
export function createPlatformKey(text: string | null): PlatformKey {
  if (text === null) return { is: () => false };
  const expected = sha256OfText(text);
  return { is: (given) => timingSafeEqual(sha256OfText(given), expected) };
}
