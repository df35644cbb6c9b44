import { z } from 'zod';
import { type ErrorCode, errorCodes, errorKind } from './errors.ts';
import { problemSchema } from './problem.ts';
import type { Role } from './vocabulary.ts';

/** What the description of the API needs to know of a route. */
export interface RouteDescription {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/api/v1/approvals/{id}` */
  readonly path: string;
  readonly summary: string;
  /** the heading that it stands under */
  readonly tag?: string;
  readonly roles: readonly Role[] | 'anyone' | 'platform';
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly body?: BodyDescription;
  readonly answers: readonly AnswerDescription[];
}

export interface BodyDescription {
  /** by media type; null where the body is text of its own language */
  readonly content: Readonly<Record<string, z.ZodType | null>>;
  readonly required: boolean;
}

export interface AnswerDescription {
  readonly status: number;
  readonly description: string;
  readonly content: Readonly<Record<string, z.ZodType | null>>;
}

type JsonSchema = Readonly<Record<string, unknown>>;
type Components = Map<string, JsonSchema>;

/** The OpenAPI 3.1 document of a table of routes. */
export function describeApi(routes: readonly RouteDescription[], version: string): JsonSchema {
  const components: Components = new Map();
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes) {
    paths[route.path] ??= {};
    paths[route.path]![route.method.toLowerCase()] = describeRoute(route, components);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Runplane',
      version,
      description: 'Every action an agent wants to take is decided, and the decision recorded, before it runs.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ key: [] }],
    paths,
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'a key of an organization: `rp_live_…`, `rp_test_…`' },
        platform: { type: 'http', scheme: 'bearer', description: 'the platform key: `rp_platform_…`' },
      },
      responses: { Problem: describeProblem(components) },
      schemas: Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
}

function describeRoute(route: RouteDescription, components: Components): JsonSchema {
  return {
    operationId: operationId(route),
    summary: route.summary,
    ...(route.tag !== undefined && { tags: [route.tag] }),
    description: whoMay(route),
    ...(route.roles === 'anyone' && { security: [] }),
    ...(route.roles === 'platform' && { security: [{ platform: [] }] }),
    parameters: [
      ...[...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      ...parameters(route.query, 'query', components),
      ...parameters(route.headers, 'header', components),
    ],
    ...(route.body && {
      requestBody: { required: route.body.required, content: contentOf(route.body.content, 'input', components) },
    }),
    responses: {
      ...Object.fromEntries(
        route.answers.map(({ status, description, content }) => [
          String(status),
          { description, content: contentOf(content, 'output', components) },
        ]),
      ),
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

/** Who may make a call, as a sentence. */
export function whoMay({ roles }: Pick<RouteDescription, 'roles'>): string {
  if (roles === 'anyone') return 'Needs no key.';
  if (roles === 'platform') return 'Needs the platform key.';
  return `Roles: ${roles.join(', ')}.`;
}

/** `GET /api/v1/approvals/{id}` → `getApprovalsById` */
function operationId({ method, path }: RouteDescription): string {
  const words = path
    .replace(/^\/api\/v1/, '')
    .replace(/\{(\w+)\}/g, 'by-$1')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  return method.toLowerCase() + words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}

function parameters(schema: z.ZodObject | undefined, place: 'query' | 'header', components: Components): JsonSchema[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input', components) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: property,
  }));
}

function contentOf(content: BodyDescription['content'], io: 'input' | 'output', components: Components): JsonSchema {
  return Object.fromEntries(
    Object.entries(content).map(([type, schema]) => [
      type,
      { schema: schema === null ? { type: 'string' } : schemaOf(schema, io, components) },
    ]),
  );
}

/** A schema with its named parts moved to the components. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Components): JsonSchema {
  const {
    $schema,
    $defs = {},
    ...rest
  } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    // members may be added to answers at any time: a client must not refuse them
    override: ({ jsonSchema }) => {
      if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  }) as JsonSchema & { $defs?: Record<string, JsonSchema> };
  for (const [name, definition] of Object.entries($defs)) addComponent(name, definition, components);
  const name = z.globalRegistry.get(schema)?.id;
  if (name === undefined) return pointToComponents(rest);
  if (rest.$ref === undefined) addComponent(name, rest, components);
  return { $ref: `#/components/schemas/${name}` };
}

function addComponent(name: string, definition: JsonSchema, components: Components): void {
  const { id, $schema, ...rest } = definition;
  const component = pointToComponents(rest);
  const present = components.get(name);
  if (present !== undefined && JSON.stringify(present) !== JSON.stringify(component)) {
    throw new Error(`two schemas are named \`${name}\``);
  }
  components.set(name, component);
}

function pointToComponents(schema: JsonSchema): JsonSchema {
  const text = JSON.stringify(schema, (key, value) => (key === 'id' && typeof value === 'string' ? undefined : value));
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema;
}

function describeProblem(components: Components): JsonSchema {
  return {
    description: `RFC 9457 problem details. Codes: ${errorCodes.map(describeCode).join(', ')}.`,
    content: { 'application/problem+json': { schema: schemaOf(problemSchema, 'output', components) } },
  };
}

function describeCode(code: ErrorCode): string {
  return `\`${code}\` (${errorKind(code).status})`;
}
