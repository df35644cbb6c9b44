import type { Readable } from 'node:stream';
import type { AnswerDescription, Role, RouteDescription } from '@runplane/protocol';
import type { z } from 'zod';
import type { Body } from './body.ts';
import type { Caller } from './caller.ts';
import type { Services } from './services.ts';

/** One request, authenticated and parsed, on its way to a use case. */
export interface Call<Query = unknown, Content = unknown, Who = Caller> {
  readonly requestId: string;
  readonly caller: Who;
  /** the parts of the address in braces */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Content;
  readonly services: Services;
  /** by lower-case name */
  header(name: string): string | undefined;
  /** aborts when the client is gone or the server closes */
  signal(): AbortSignal;
}

/** What a route answers. `json` is text, so that the hot path can write it itself. */
export type Answer = { readonly status: number; readonly headers?: Readonly<Record<string, string>> } & (
  | { readonly json: string }
  | { readonly text: string; readonly mediaType: string }
  | { readonly stream: Readable; readonly mediaType: string }
);

interface RouteMembers extends Omit<RouteDescription, 'roles' | 'body'> {
  readonly body?: Body<unknown>;
}

export interface KeyRoute extends RouteMembers {
  readonly roles: readonly Role[];
  /** It changes what is decided by, or who may ask: no key of test mode does that. */
  readonly configures?: boolean;
  /** Whether the thing at the address is the caller's own: a role that is not enough is then told so. */
  owns?(call: Pick<Call, 'caller' | 'params' | 'services'>): Promise<boolean>;
  handle(call: Call): Answer | Promise<Answer>;
}

export interface PublicRoute extends RouteMembers {
  readonly roles: 'anyone';
  handle(call: Call<unknown, unknown, null>): Answer | Promise<Answer>;
}

/** For whoever runs the deployment. To the keys of organizations it does not exist. */
export interface PlatformRoute extends RouteMembers {
  readonly roles: 'platform';
  handle(call: Call<unknown, unknown, null>): Answer | Promise<Answer>;
}

/** One line of the route table. */
export type Route = KeyRoute | PublicRoute | PlatformRoute;

interface Declared<Query extends z.ZodObject, Content> extends Omit<RouteDescription, 'roles' | 'query' | 'body'> {
  readonly query?: Query;
  readonly body?: Body<Content>;
}

/** A route for keys with one of the roles. The types of `query` and `body` follow from their schemas. */
export function keyRoute<Query extends z.ZodObject, Content = undefined>(
  route: Declared<Query, Content> & {
    readonly roles: readonly Role[];
    readonly configures?: boolean;
    owns?: KeyRoute['owns'];
    handle(call: Call<z.output<Query>, Content>): Answer | Promise<Answer>;
  },
): Route {
  // the server parses `query` and `body` by these very schemas before it calls
  return route as unknown as Route;
}

/** A route that needs no key. */
export function publicRoute(
  route: Declared<z.ZodObject, undefined> & { handle(call: Call<unknown, undefined, null>): Answer | Promise<Answer> },
): Route {
  return { ...route, roles: 'anyone' } as unknown as Route;
}

/** A route for the platform key. */
export function platformRoute<Content = undefined>(
  route: Declared<z.ZodObject, Content> & { handle(call: Call<unknown, Content, null>): Answer | Promise<Answer> },
): Route {
  return { ...route, roles: 'platform' } as unknown as Route;
}

export function answerJson(value: unknown, status = 200, headers?: Readonly<Record<string, string>>): Answer {
  return { status, json: JSON.stringify(value), ...(headers && { headers }) };
}

/** What a route answers, for its description. */
export function answers(schema: z.ZodType, description: string, status = 200): readonly AnswerDescription[] {
  return [{ status, description, content: { 'application/json': schema } }];
}

export const readers = ['executor', 'approver', 'auditor', 'admin', 'owner'] as const satisfies readonly Role[];
export const everyRole = ['agent', ...readers] as const satisfies readonly Role[];
export const administrators = ['admin', 'owner'] as const satisfies readonly Role[];
