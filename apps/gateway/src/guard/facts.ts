import type { Facts } from '@runplane/core';
import type { KeyRow } from '../stores/store.ts';

const none: Facts = { verified: new Set() };
const agent: Facts = { verified: new Set(['agent']) };
const environment: Facts = { verified: new Set(['environment']) };
const both: Facts = { verified: new Set(['agent', 'environment']) };

/** Which facts of an action the key itself vouches for; all else is as the agent claims it. */
export function factsOf(key: KeyRow): Facts {
  if (key.agent !== null) return key.environment === null ? agent : both;
  return key.environment === null ? none : environment;
}
