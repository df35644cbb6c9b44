import { isJsonObject, isText, type JsonObject } from '../answer/json-object.ts';
import { PermitError } from './permit-error.ts';

/** The permit itself. */
export const permitHeader = 'runplane-permit';
/** What the digest covers and an executor cannot know: base64url of JSON. Nothing in it is believed, all of it is in the digest. */
export const actionHeader = 'runplane-action';

/** The part of a `Decision` that goes to an executor. */
export interface PermittedDecision {
  readonly permit?:
    | {
        readonly permit: string;
        readonly organization: string;
        readonly agent: string | null;
        readonly environment: string | null;
      }
    | null
    | undefined;
  readonly action?: { readonly requested: string; readonly type: string } | undefined;
}

/**
 * The headers that an agent sends along with the call that it has a permit for. Throws `PermitError` `permit_missing` for
 * a decision without one: BLOCK, an approval that is pending, or a permit that the callback used.
 */
export function permitHeaders({ permit, action }: PermittedDecision): Record<string, string> {
  if (!permit || action === undefined) throw new PermitError('permit_missing', 'the decision carries no permit');
  const { organization, agent, environment } = permit;
  const stated = { organization, agent, environment, requested: action.requested, type: action.type };
  return {
    [permitHeader]: permit.permit,
    [actionHeader]: Buffer.from(JSON.stringify(stated), 'utf8').toString('base64url'),
  };
}

/** What the agent's side says of the action, and nothing else of it. */
export interface StatedAction {
  readonly organization: string;
  readonly agent: string | null;
  readonly environment: string | null;
  readonly type: string;
  readonly requested: string | null;
}

const longestStatement = 4_096;

/** Throws `PermitError`: `permit_missing` without the header, `action_invalid` when it cannot be read. */
export function readStatedAction(header: string | undefined): StatedAction {
  if (header === undefined) throw new PermitError('permit_missing', 'the call has no header `Runplane-Action`');
  const { organization, agent = null, environment = null, type, requested = null } = parseStatement(header);
  const isOptional = (value: unknown) => value === null || isText(value);
  if (!isText(organization) || !isText(type) || ![agent, environment, requested].every(isOptional)) {
    throw unreadable();
  }
  return { organization, agent, environment, type, requested } as StatedAction;
}

function parseStatement(header: string): JsonObject {
  if (header.length > longestStatement || !/^[A-Za-z0-9_-]+$/.test(header)) throw unreadable();
  try {
    const value: unknown = JSON.parse(Buffer.from(header, 'base64url').toString('utf8'));
    if (isJsonObject(value)) return value;
  } catch {
    // refused below, like all else that cannot be read
  }
  throw unreadable();
}

function unreadable(): PermitError {
  return new PermitError('action_invalid', 'header `Runplane-Action` is not the base64url of an action');
}
