import { createHash } from 'node:crypto';
import { canonicalJson } from '../json/canonical-json.ts';
import { type FrozenAction, freezeAction, type PermitAction } from './permit-action.ts';

/**
 * What a decision is bound to: `sha256:` and the SHA-256 of the RFC 8785 text of
 * `{agent, args, environment, org, requested, target, type, v: 1}`. The gateway makes it from what was decided, an
 * executor from what it is about to run. Numbers are equal by value (`1`, `1.0`, `1e0`), texts by code points: nothing is
 * normalised, so NFC and NFD differ.
 *
 * Throws `PermitError` `action_invalid`, with the path, on what JSON cannot carry: undefined, lone surrogates, NaN,
 * dates, instances of classes.
 */
export function actionDigest(action: PermitAction): string {
  return digestOfFrozen(freezeAction(action));
}

/** The same, of an action that is known to be JSON. */
export function digestOfFrozen(action: FrozenAction): string {
  const { organization, agent, environment, target, requested, type, args } = action;
  const input = { agent, args, environment, org: organization, requested, target, type, v: 1 };
  return `sha256:${createHash('sha256').update(canonicalJson(input), 'utf8').digest('hex')}`;
}
