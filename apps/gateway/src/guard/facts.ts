import type { Action, Facts } from '@runplane/core';
import type { KeyRow } from '../stores/store.ts';

const none: Facts = { verified: new Set() };
const agent: Facts = { verified: new Set(['agent']) };
const environment: Facts = { verified: new Set(['environment']) };
const both: Facts = { verified: new Set(['agent', 'environment']) };

/**
 * Which facts of an action the key itself vouches for; all else is as the agent claims it, an environment that it raised
 * above the pinned one included.
 */
export function factsOf(key: KeyRow, action: Pick<Action, 'environment'>): Facts {
  const isPinned = key.environment !== null && key.environment === action.environment;
  if (key.agent !== null) return isPinned ? both : agent;
  return isPinned ? environment : none;
}
