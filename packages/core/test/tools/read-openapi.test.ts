import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readTools } from '../../src/tools/import/read-tools.ts';

const head = { openapi: '3.1.0', info: { title: 'Garden shop', version: '1' } };

function read(document: object) {
  return readTools(JSON.stringify({ ...head, ...document }));
}

/** The parameters of the one operation of a document. */
function parametersOf(operation: object, schemas: object = {}, item: object = {}) {
  const { tools, problems } = read({ paths: { '/beds': { ...item, post: operation } }, components: { schemas } });
  expect(problems).toEqual([]);
  return tools[0]!.parameters;
}

function bodyOf(schema: object, required = false) {
  return { requestBody: { required, content: { 'application/json': { schema } } } };
}

describe('an OpenAPI document', () => {
  it('may put every name into quotes as YAML', () => {
    const written = stringify(
      { openapi: '3.1.0', info: { title: 'Garden shop' }, paths: { '/pots': { get: { operationId: 'listPots' } } } },
      { defaultKeyType: 'QUOTE_DOUBLE' },
    );
    expect(written).toMatch(/^"openapi": /);
    expect(readTools(written)).toMatchObject({ format: 'openapi', tools: [{ name: 'listPots' }], problems: [] });
  });

  it('gives a tool for each operation, as JSON and as YAML', () => {
    const paths = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        `/plants${index}/{id}`,
        {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          get: { summary: `Show plant ${index}`, tags: ['plants'], responses: {} },
          delete: { operationId: `uproot${index}`, summary: 'Uproot', description: 'For good.', deprecated: true },
          put: { operationId: `repot${index}`, ...bodyOf({ $ref: '#/components/schemas/Pot' }, true) },
        },
      ]),
    );
    const components = {
      schemas: { Pot: { type: 'object', required: ['litres'], properties: { litres: { type: 'number' } } } },
    };
    const fromJson = read({ paths, components });
    expect(fromJson).toMatchObject({ format: 'openapi', source: 'Garden shop', problems: [], notes: [] });
    expect(fromJson.tools).toHaveLength(300);
    expect(fromJson.tools.slice(0, 3)).toEqual([
      {
        name: 'get_plants0_by_id',
        description: 'Show plant 0',
        parameters: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
        annotations: { httpMethod: 'GET', httpPath: '/plants0/{id}', tags: ['plants'] },
        source: 'Garden shop',
      },
      {
        name: 'uproot0',
        description: 'Uproot\n\nFor good.',
        parameters: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
        annotations: { httpMethod: 'DELETE', httpPath: '/plants0/{id}', deprecated: true },
        source: 'Garden shop',
      },
      {
        name: 'repot0',
        description: null,
        parameters: {
          type: 'object',
          properties: { litres: { type: 'number' }, id: { type: 'string' } },
          required: ['litres', 'id'],
        },
        annotations: { httpMethod: 'PUT', httpPath: '/plants0/{id}' },
        source: 'Garden shop',
      },
    ]);
    expect(readTools(stringify({ ...head, paths, components }))).toEqual(fromJson);
  });

  it.each([
    [[{ url: 'https://api.garden.example/v1' }], 'api.garden.example'],
    [[{ url: 'https://{zone}.garden.example', variables: { zone: { default: 'eu' } } }], 'eu.garden.example'],
    [[{ url: 'https://user:secret@garden.example:8443/' }], 'garden.example'],
    [[{ url: '/v1' }, { url: 'http://localhost:80' }, { url: 'http://127.0.0.1' }], 'Garden shop'],
    [[], 'Garden shop'],
  ])('is of the host that serves it, else of its title: %j', (servers, source) => {
    expect(read({ servers, paths: { '/a': { get: {} } } }).source).toBe(source);
  });

  it('names operations without an id by method and path, and each name once', () => {
    const paths = {
      '/': { get: {} },
      '/beds/{bedId}/plants': { get: {} },
      '/beds/{bed-id}/plants': { get: {} },
      '/a.b:restart': { post: {} },
      '/x': { get: { operationId: 'same' }, post: { operationId: 'same' } },
    };
    const { tools, problems, notes } = read({ paths });
    expect(problems).toEqual([]);
    expect(tools.map(({ name }) => name)).toEqual([
      'get_root',
      'get_beds_by_bedId_plants',
      'get_beds_by_bed_id_plants',
      'post_a_b_restart',
      'get_x',
      'post_x',
    ]);
    expect(notes.map(({ path }) => path)).toEqual(['paths["/x"].get.operationId', 'paths["/x"].post.operationId']);
  });

  it('says what it leaves out: calls that the service makes itself', () => {
    const { tools, notes } = read({ webhooks: { grown: {} }, paths: { '/a': { post: { callbacks: { done: {} } } } } });
    expect(tools).toHaveLength(1);
    expect(notes.map(({ path }) => path)).toEqual(['webhooks', 'paths["/a"].post.callbacks']);
  });

  it.each([
    [{ ...head, openapi: '2.0' }, 'openapi'],
    [{ swagger: '2.0' }, 'swagger'],
    [{ ...head, paths: [] }, 'paths'],
    [{ ...head, paths: { 'no-slash': {} } }, 'paths["no-slash"]'],
    [{ ...head, paths: { '/a': { get: 7 } } }, 'paths["/a"].get'],
    [{ ...head, paths: { '/a': { get: { parameters: {} } } } }, 'paths["/a"].get.parameters'],
    [{ ...head, paths: { '/a': { get: { parameters: [{ in: 'query' }] } } } }, 'paths["/a"].get.parameters[0]'],
    [{ ...head, paths: { '/a': { get: { requestBody: {} } } } }, 'paths["/a"].get.requestBody'],
    [{ ...head, paths: {} }, ''],
  ])('says where %j is wrong', (document, path) => {
    expect(readTools(JSON.stringify(document))).toMatchObject({ tools: [], problems: [{ path }] });
  });
});

describe('references', () => {
  const nowhere = '#/components/schemas/Nowhere';

  it('are replaced by what they lead to, at every place that may have one', () => {
    const { tools, problems } = read({
      paths: { '/beds': { $ref: '#/components/pathItems/Beds' } },
      components: {
        pathItems: {
          Beds: {
            post: {
              operationId: 'dig',
              parameters: [{ $ref: '#/components/parameters/Deep' }],
              requestBody: { $ref: '#/components/requestBodies/Dig' },
            },
          },
        },
        parameters: {
          Deep: { name: 'deep', in: 'query', description: 'in cm', schema: { $ref: '#/components/schemas/Length' } },
        },
        requestBodies: {
          Dig: {
            content: { 'application/json; charset=utf-8': { schema: { $ref: '#/components/schemas/a~1b%20c' } } },
          },
        },
        schemas: {
          Length: { type: 'integer', minimum: 1 },
          'a/b c': {
            type: 'object',
            properties: { tool: { $ref: '#/components/schemas/Length', description: 'which' } },
          },
        },
      },
    });
    expect(problems).toEqual([]);
    expect(tools[0]!.parameters).toEqual({
      type: 'object',
      properties: {
        tool: { type: 'integer', minimum: 1, description: 'which' },
        deep: { type: 'integer', minimum: 1, description: 'in cm' },
      },
    });
  });

  it('end where a schema holds itself', () => {
    const schemas = {
      Bed: { type: 'object', properties: { name: { type: 'string' }, inside: { $ref: '#/components/schemas/Bed' } } },
    };
    expect(parametersOf(bodyOf({ $ref: '#/components/schemas/Bed' }), schemas)).toEqual({
      type: 'object',
      properties: { name: { type: 'string' }, inside: { $comment: 'Bed again, within itself' } },
    });
  });

  it('never make a schema large: what stands near the top is there, what is deep is named', () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `S${at}`,
        {
          type: 'object',
          properties: Object.fromEntries(
            Array.from({ length: 10 }, (_, n) => [`p${n}`, { $ref: `#/components/schemas/S${(at + n + 1) % 40}` }]),
          ),
        },
      ]),
    );
    const paths = { '/beds': { post: bodyOf({ $ref: '#/components/schemas/S0' }) } };
    const { tools, notes } = read({ paths, components: { schemas } });
    const parameters = tools[0]!.parameters;
    expect(notes).toMatchObject([{ detail: 'is too large: its deepest parts are left out' }]);
    expect(JSON.stringify(parameters).length).toBeLessThan(50_000);
    expect(parameters).toMatchObject({
      properties: { p9: { properties: { p9: expect.anything() } } },
    });
    expect(JSON.stringify(parameters)).toContain('left out here for its size');
  });

  it.each([
    ['./beds.yaml#/Bed', 'leads outside the document'],
    ['https://garden.example/bed.json', 'leads outside the document'],
    [nowhere, 'leads nowhere'],
    ['#/info/title/x', 'leads nowhere'],
    ['#bed', 'is no JSON pointer'],
    ['#/%zz', 'is no JSON pointer'],
  ])('to %s are refused with their place', (reference, detail) => {
    const yaml = `openapi: 3.0.3\npaths:\n  /a:\n    get: {operationId: fine}\n  /b:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                bed: { $ref: '${reference}' }\n`;
    const { tools, problems } = readTools(yaml);
    expect(tools.map(({ name }) => name)).toEqual(['fine']);
    expect(problems).toEqual([
      {
        line: 13,
        column: 30,
        path: 'paths["/b"].post.requestBody.content["application/json"].schema.properties.bed.$ref',
        detail: expect.stringContaining(detail),
      },
    ]);
  });

  it('in a circle are refused where they are no schema', () => {
    const parameters = { A: { $ref: '#/components/parameters/B' }, B: { $ref: '#/components/parameters/A' } };
    const { problems } = read({
      paths: { '/a': { get: { parameters: [{ $ref: '#/components/parameters/A' }] } } },
      components: { parameters },
    });
    expect(problems).toMatchObject([{ path: 'paths["/a"].get.parameters[0].$ref', detail: 'leads in a circle' }]);
  });

  it('are texts where values stand', () => {
    const schema = {
      type: 'object',
      properties: { $ref: { type: 'string', default: { $ref: nowhere } }, example: { enum: [nowhere] } },
      example: { $ref: nowhere },
      'x-note': { $ref: nowhere },
    };
    expect(parametersOf(bodyOf(schema))).toEqual({ type: 'object', properties: schema.properties });
  });
});

describe('what an operation takes', () => {
  it('is what its path says, overridden by what it says itself', () => {
    const item = {
      parameters: [
        { name: 'id', in: 'query', schema: { type: 'string' } },
        { name: 'X-Zone', in: 'header', schema: {} },
      ],
    };
    const operation = {
      parameters: [
        { name: 'id', in: 'query', required: true, schema: { type: 'integer' } },
        { name: 'Authorization', in: 'header' },
        { name: 'filter', in: 'query', content: { 'application/json': { schema: { type: 'object' } } } },
      ],
    };
    expect(parametersOf(operation, {}, item)).toEqual({
      type: 'object',
      properties: { id: { type: 'integer' }, 'X-Zone': {}, filter: { type: 'object' } },
      required: ['id'],
    });
  });

  it('has the members of its body beside the parameters, which say where they go when both have a name', () => {
    const operation = {
      parameters: [{ name: 'id', in: 'path', schema: { type: 'string' } }],
      ...bodyOf({ type: 'object', properties: { id: { type: 'integer' } } }),
    };
    expect(parametersOf(operation)).toEqual({
      type: 'object',
      properties: { id: { type: 'integer' }, id__path: { type: 'string' } },
      required: ['id__path'],
    });
  });

  it('has the members of all parts of an `allOf`', () => {
    const schemas = { Named: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } } };
    const schema = {
      allOf: [{ $ref: '#/components/schemas/Named' }, { properties: { name: { maxLength: 5 }, size: {} } }],
    };
    expect(parametersOf(bodyOf(schema, true), schemas)).toEqual({
      type: 'object',
      properties: { name: { allOf: [{ type: 'string' }, { maxLength: 5 }] }, size: {} },
      required: ['name'],
    });
  });

  it.each([
    [{ type: 'array', items: { type: 'string' } }],
    [
      {
        oneOf: [
          { type: 'object', properties: { a: {} } },
          { type: 'object', properties: { b: {} } },
        ],
      },
    ],
    [{ type: 'object', additionalProperties: true }],
    [{ type: 'string', format: 'binary' }],
  ])('has a body that is no plain object as one argument: %j', (schema) => {
    expect(parametersOf(bodyOf(schema, true))).toEqual({
      type: 'object',
      properties: { body: schema },
      required: ['body'],
    });
  });

  it('has a parameter whose schema says nothing, and one whose name is taken twice', () => {
    const operation = {
      parameters: [
        { name: 'a', in: 'query', schema: null },
        { name: 'b', in: 'query' },
      ],
      ...bodyOf({ type: 'object', properties: { b: {}, b__query: {} } }),
    };
    expect(Object.keys(parametersOf(operation).properties!)).toEqual(['b', 'b__query', 'a', 'b__query__query']);
  });

  it('takes the form where there is no JSON', () => {
    const schema = { type: 'object', properties: { photo: {} } };
    const content = { 'text/plain': { schema: { type: 'string' } }, 'multipart/form-data': { schema } };
    expect(parametersOf({ requestBody: { content } })).toEqual({ type: 'object', properties: { photo: {} } });
  });
});
