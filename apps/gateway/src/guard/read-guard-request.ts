import { type Action, isJsonObject, type JsonObject, type JsonValue } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import { conflictingFact, type Facts, gatherFacts } from './gather-facts.ts';
import { effectiveAgent, effectiveEnvironment, type Pins } from './pins.ts';
import {
  invalidMember,
  readIdempotencyKey,
  readName,
  readOptionalName,
  readOptionalStoredName,
  readTool,
  refuseUnsupported,
  type ToolReference,
} from './read-member.ts';

/** A guard call, parsed: nothing of it is checked again. */
export interface GuardRequest {
  readonly action: Action;
  /** the body's own */
  readonly requestId: string | null;
  /** the header's, else the body's `requestId` */
  readonly idempotencyKey: string | null;
  readonly callId: string | null;
  readonly tool: ToolReference | null;
}

/**
 * Reads the three body forms of a guard call. They mean the same: the same facts give an equal `Action`.
 *
 * `guardRequestSchema` of `@runplane/protocol` documents what is accepted; this is its hand-written twin for the hot path.
 */
export function readGuardRequest(body: JsonValue, idempotencyHeader: string | undefined, pins: Pins): GuardRequest {
  if (!isJsonObject(body)) throw new ProblemError('invalid_request', 'the body is not an object');
  refuseUnsupported(body);
  const { requested, target, facts } = isJsonObject(body.action) ? readNested(body, body.action) : readFlat(body);
  const requestId = readIdempotencyKey(body.requestId, 'requestId');
  return {
    action: {
      requested,
      target,
      args: facts.args,
      agent: effectiveAgent(claimedAgent(body, facts.args), pins),
      environment: effectiveEnvironment(claimedEnvironment(body, facts), pins),
      session: readOptionalName(body.session, 'session'),
    },
    requestId,
    idempotencyKey: readIdempotencyKey(idempotencyHeader, 'Idempotency-Key') ?? requestId,
    callId: readOptionalName(body.callId, 'callId'),
    tool: readTool(body.tool),
  };
}

interface Subject {
  readonly requested: string;
  readonly target: string;
  readonly facts: Facts;
}

function readFlat(body: JsonObject): Subject {
  return {
    requested: readName(body.action, 'action'),
    target: readName(body.target, 'target'),
    facts: gatherFacts(body, undefined),
  };
}

function readNested(body: JsonObject, action: JsonObject): Subject {
  for (const key in action) {
    if (key !== 'type' && key !== 'target' && key !== 'context') {
      invalidMember(`action.${key}`, 'is not a member of `action`; facts go into its `context`');
    }
  }
  const inner = readOptionalName(action.target, 'action.target');
  const outer = readOptionalName(body.target, 'target');
  if (inner !== null && outer !== null && inner !== outer) conflictingFact('target');
  return {
    requested: readName(action.type, 'action.type'),
    target: inner ?? outer ?? invalidMember('action.target', 'is missing'),
    facts: gatherFacts(body, action.context),
  };
}

// An argument may be called `agent`: inside the context it claims nothing, but it may not contradict the claim.
function claimedAgent(body: JsonObject, args: JsonObject): string | null {
  const agent = readOptionalStoredName(body.agent, 'agent');
  if (agent !== null && Object.hasOwn(args, 'agent') && args.agent !== agent) conflictingFact('agent');
  return agent;
}

function claimedEnvironment(body: JsonObject, facts: Facts): string | null {
  const environment = readOptionalName(body.environment, 'environment');
  if (environment === null) return facts.environment;
  if (facts.environment !== null && facts.environment !== environment) conflictingFact('environment');
  return environment;
}
