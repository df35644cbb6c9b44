import { type Action, isJsonObject, type JsonObject, type JsonValue } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import { conflictingFact, type Facts, gatherFacts } from './gather-facts.ts';
import { effectiveAgent, effectiveEnvironment, type Pins } from './pins.ts';
import {
  type DeclaredAgent,
  type Execute,
  invalidMember,
  type PermitRequest,
  readAgent,
  readExecute,
  readIdempotencyKey,
  readName,
  readOptionalName,
  readPermit,
  readTool,
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
  /** what the agent says of itself */
  readonly declared: Omit<DeclaredAgent, 'name'>;
  /** who runs the action at once; null where it is only decided */
  readonly execute: Execute | null;
  readonly permit: PermitRequest;
}

/**
 * Reads the three body forms of a guard call. They mean the same: the same facts give an equal `Action`.
 *
 * `guardRequestSchema` of `@runplane/protocol` documents what is accepted; this is its hand-written twin for the hot path.
 */
export function readGuardRequest(body: JsonValue, idempotencyHeader: string | undefined, pins: Pins): GuardRequest {
  if (!isJsonObject(body)) throw new ProblemError('invalid_request', 'the body is not an object');
  const execute = readExecute(body.execute);
  if (execute !== null && body.permit !== undefined && body.permit !== null) {
    invalidMember('permit', 'stands beside `execute`, which leaves nothing for a permit to permit');
  }
  const { requested, target, facts } = isJsonObject(body.action) ? readNested(body, body.action) : readFlat(body);
  const permit = readPermit(body.permit);
  if (permit.type === 'jws') requireShort([requested, target, permit.audience], body.agent);
  const requestId = readIdempotencyKey(body.requestId, 'requestId');
  const { name, ...declared } = claimedAgent(body, facts.args);
  return {
    action: {
      requested,
      target,
      args: facts.args,
      agent: effectiveAgent(name, pins),
      environment: effectiveEnvironment(claimedEnvironment(body, facts), pins),
      session: readOptionalName(body.session, 'session'),
    },
    requestId,
    idempotencyKey: readIdempotencyKey(idempotencyHeader, 'Idempotency-Key') ?? requestId,
    callId: readOptionalName(body.callId, 'callId'),
    tool: readTool(body.tool),
    declared,
    execute,
    permit,
  };
}

/** A signed permit names them, and has to fit into a header: executors read 4 KiB. */
const maxNamedBytes = 1_800;

function requireShort(names: readonly (string | null)[], agent: JsonValue | undefined): void {
  const bytes = Buffer.byteLength(JSON.stringify([...names, agent ?? null]));
  if (bytes > maxNamedBytes) invalidMember('permit', `would be too long to sign: ask for an opaque one`);
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
function claimedAgent(body: JsonObject, args: JsonObject): DeclaredAgent {
  const agent = readAgent(body.agent);
  if (agent.name !== null && Object.hasOwn(args, 'agent') && args.agent !== agent.name) conflictingFact('agent');
  return agent;
}

function claimedEnvironment(body: JsonObject, facts: Facts): string | null {
  const environment = readOptionalName(body.environment, 'environment');
  if (environment === null) return facts.environment;
  if (facts.environment !== null && facts.environment !== environment) conflictingFact('environment');
  return environment;
}
