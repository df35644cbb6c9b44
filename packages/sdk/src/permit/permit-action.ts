import { type FrozenArguments, freezeContext } from '../context/freeze-context.ts';
import { RunplaneError } from '../runplane-error.ts';
import { PermitError } from './permit-error.ts';

/**
 * An action as the executor is about to run it. Take `target`, `requested` and `args` from what will run, never from a
 * member that the caller sent along to be compared; the digest is made from them.
 */
export interface PermitAction<A = unknown> {
  /** `org_…` */
  readonly organization: string;
  /** as it stood in the call to guard; null when none was named */
  readonly agent: string | null;
  /** as it was decided; null when none was stated */
  readonly environment: string | null;
  readonly target: string;
  /** the name that the agent asked by */
  readonly requested: string;
  /** the canonical type that it was decided as */
  readonly type: string;
  readonly args: A;
  /**
   * What the action is about to move, for permits with a limit, where it stands elsewhere than in `args.amount`. Not
   * part of the digest.
   */
  readonly amount?: { readonly value: string; readonly currency?: string };
}

/** A `PermitAction` nobody can change any more. */
export interface FrozenAction<A = unknown> extends PermitAction {
  readonly args: FrozenArguments<A>;
}

/** A deeply frozen copy. Throws `PermitError` `action_invalid` with the path of the first value that JSON cannot carry. */
export function freezeAction<A>(action: PermitAction<A>): FrozenAction<A> {
  const { organization, agent, environment, target, requested, type, args, amount } = action;
  return Object.freeze({
    organization: requireText('organization', organization),
    agent: agent === null ? null : requireText('agent', agent),
    environment: environment === null ? null : requireText('environment', environment),
    target: requireText('target', target),
    requested: requireText('requested', requested),
    type: requireText('type', type),
    args: freezeArguments(args),
    ...(amount !== undefined && { amount: Object.freeze({ ...amount }) }),
  });
}

function requireText(path: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw actionInvalid(path, 'must be a text that is not empty');
  if (!value.isWellFormed()) throw actionInvalid(path, 'holds a lone surrogate, which is not text');
  return value;
}

function freezeArguments<A>(args: A): FrozenArguments<A> {
  try {
    return freezeContext(args).value as FrozenArguments<A>;
  } catch (error) {
    const reason = error instanceof RunplaneError ? error.reasons[0] : undefined;
    if (reason === undefined) throw error;
    // the agent's side calls the same values a context
    throw actionInvalid((reason.path ?? 'context').replace(/^context/, 'args'), reason.message, error);
  }
}

function actionInvalid(path: string, message: string, cause?: unknown): PermitError {
  return new PermitError('action_invalid', `\`${path}\` ${message}`, cause);
}
