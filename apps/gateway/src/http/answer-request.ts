import { ProblemError } from '@runplane/protocol';
import type { FastifyRequest } from 'fastify';
import type { ReceivedBody } from './body.ts';
import { type Caller, findCaller, findNewCaller, nothingHere, requirePlatform } from './caller.ts';
import { parseWith } from './parse-with.ts';
import type { Answer, Call, KeyRoute, Route } from './route.ts';
import type { Services } from './services.ts';

interface Surroundings {
  readonly services: Services;
  /** aborts when the client is gone or the server closes */
  signal(): AbortSignal;
}

/** From a request to its route's use case: who asks, whether it may, and what it asks, parsed. */
export async function answerRequest(route: Route, request: FastifyRequest, around: Surroundings): Promise<Answer> {
  requireText(request.url);
  if (route.roles === 'anyone') return route.handle(toCall(route, request, around, null));
  const { services } = around;
  const { authorization } = request.headers;
  if (route.roles === 'platform') {
    await requirePlatform(authorization, services);
    return route.handle(toCall(route, request, around, null));
  }
  const caller = findCaller(authorization, services) ?? (await findNewCaller(authorization, services));
  if (!route.roles.includes(caller.key.role)) {
    throw await roleRefusal(route, { caller, services, params: request.params as Readonly<Record<string, string>> });
  }
  if (route.configures === true) requireLiveMode(caller);
  return route.handle(toCall(route, request, around, caller));
}

function requireLiveMode({ ledger }: Caller): void {
  if (ledger.organization.testOf === null) return;
  throw new ProblemError('test_mode', 'a key of test mode changes no configuration');
}

/** No id has U+0000, and PostgreSQL takes it for a fault of the connection's. */
function requireText(address: string): void {
  if (address.includes('%00')) throw new ProblemError('invalid_request', 'the address holds U+0000');
}

/** An agent does not learn what there is beside its own; to all others the organization's things are known. */
async function roleRefusal(route: KeyRoute, call: Parameters<NonNullable<KeyRoute['owns']>>[0]): Promise<ProblemError> {
  const { role } = call.caller.key;
  const unknowing = role === 'agent' || role === 'executor';
  if (unknowing && !(await route.owns?.(call))) {
    return nothingHere();
  }
  return new ProblemError('forbidden', `needs one of the roles ${route.roles.map((name) => `\`${name}\``).join(', ')}`);
}

function toCall<Who>(
  route: Route,
  request: FastifyRequest,
  { services, signal }: Surroundings,
  caller: Who,
): Call<unknown, unknown, Who> {
  const received = (request.body ?? null) as ReceivedBody | null;
  if (received !== null) requireExpected(received, route);
  return {
    requestId: request.id,
    caller,
    params: request.params as Readonly<Record<string, string>>,
    query: route.query === undefined ? undefined : parseWith(route.query, { ...(request.query as object) }, 'query'),
    body: route.body?.read(received),
    services,
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    signal,
  };
}

function requireExpected({ mediaType, text }: ReceivedBody, { body }: Route): void {
  if (body === undefined) {
    if (text === '' || text === '{}') return;
    throw new ProblemError('invalid_request', 'this call takes no body');
  }
  if (Object.hasOwn(body.content, mediaType)) return;
  throw new ProblemError('unsupported_media_type', `\`${mediaType}\` is not what this call takes`);
}
