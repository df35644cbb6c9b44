import { isUtf8 } from 'node:buffer';
import { errorKind, ProblemError, toProblem } from '@runplane/protocol';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { answerBrokenRequest } from './answer-broken-request.ts';
import { answerRequest } from './answer-request.ts';
import type { ReceivedBody } from './body.ts';
import { createRequestIds } from './request-ids.ts';
import type { Answer, Route } from './route.ts';
import type { Services } from './services.ts';
import { watchSilentConnections } from './silent-connections.ts';
import { toProblemError } from './to-problem-error.ts';
import { createRouteFinder } from './unknown-route.ts';

export interface ServerOptions {
  readonly routes: readonly Route[];
  readonly services: Services;
  readonly log: FastifyBaseLogger;
  /** bound of bodies that have no bound of their own */
  readonly bodyLimitBytes: number;
}

const jsonType = 'application/json; charset=utf-8';
const problemType = 'application/problem+json; charset=utf-8';
/** how long a client may take to send its request */
const requestTimeoutMs = 30_000;
const closingKeepAliveMs = 1;

/** The route table as an HTTP server that does not listen yet. */
export function createServer({ routes, services, log, bodyLimitBytes }: ServerOptions): FastifyInstance {
  const newRequestId = createRequestIds(services.randomBytes);
  const server = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newRequestId,
    requestIdHeader: false,
    bodyLimit: bodyLimitBytes,
    requestTimeout: requestTimeoutMs,
    // what comes on an open connection while the server closes is still answered, and the connection then ends
    return503OnClosing: false,
    exposeHeadRoutes: false,
    clientErrorHandler: (error, socket) => answerBrokenRequest(error, socket, newRequestId()),
    frameworkErrors: (error, request, reply) => sendProblem(request, reply, error, log),
  });
  const closing = new AbortController();
  const endSilent = watchSilentConnections(server.server);
  server.addHook('preClose', (done) => {
    closing.abort();
    endSilent();
    // connections whose last answer went out just before would else stay open as long as their clients like
    server.server.keepAliveTimeout = closingKeepAliveMs;
    done();
  });
  readBodiesAsText(server);
  for (const route of routes) addRoute(server, route, services, closing.signal);
  const findRoutes = createRouteFinder(routes);
  server.setErrorHandler((error, request, reply) => sendProblem(request, reply, error, log));
  server.setNotFoundHandler((request, reply) => {
    const { error, allow } = findRoutes(request.method, request.url);
    if (allow !== null) reply.header('Allow', allow);
    sendProblem(request, reply, error, log);
  });
  return server;
}

/** Bodies stay text until the route reads them: its parser is strict, and says where it stopped. */
function readBodiesAsText(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const options = { parseAs: 'buffer' } as const;
  server.addContentTypeParser(['application/json', 'application/yaml'], options, (request, body, done) => {
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (encoding.toLowerCase() !== 'identity') return done(encodedBody(encoding));
    const bytes = body as Buffer;
    if (!isUtf8(bytes)) return done(new ProblemError('invalid_json', 'the body is not UTF-8'));
    const mediaType = (request.headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase();
    done(null, { mediaType, text: bytes.toString('utf8') } satisfies ReceivedBody);
  });
}

function encodedBody(encoding: string): ProblemError {
  return new ProblemError('unsupported_media_type', `\`${encoding}\` is not taken: send the body as it is`, {
    path: 'Content-Encoding',
  });
}

function addRoute(server: FastifyInstance, route: Route, services: Services, closing: AbortSignal): void {
  server.route({
    method: route.method,
    url: route.path.replace(/\{(\w+)\}/g, ':$1'),
    ...(route.body?.limitBytes && { bodyLimit: route.body.limitBytes }),
    handler: async (request, reply) => {
      const signal = () => AbortSignal.any([closing, whenGone(reply)]);
      const answer = await answerRequest(route, request, { services, signal });
      if (closing.aborted) reply.header('Connection', 'close');
      send(request, reply, answer);
      return reply;
    },
  });
}

function whenGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return gone.signal;
}

function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): void {
  reply.code(answer.status).header('Request-Id', request.id);
  if (answer.headers !== undefined) reply.headers(answer.headers);
  if ('json' in answer) reply.type(jsonType).send(answer.json);
  else if ('text' in answer) reply.type(answer.mediaType).send(answer.text);
  else reply.type(answer.mediaType).send(answer.stream);
}

function sendProblem(request: FastifyRequest, reply: FastifyReply, thrown: unknown, log: FastifyBaseLogger): void {
  const error = toProblemError(thrown);
  const kind = errorKind(error.code);
  if (kind.status >= 500)
    log.error({ err: error.cause ?? error, requestId: request.id, code: error.code }, error.message);
  if (kind.retryAfterSeconds !== undefined) reply.header('Retry-After', String(kind.retryAfterSeconds));
  if (kind.status === 401) reply.header('WWW-Authenticate', 'Bearer');
  const body = JSON.stringify(toProblem(error, request.id));
  reply.code(kind.status).header('Request-Id', request.id).type(problemType).send(body);
}
