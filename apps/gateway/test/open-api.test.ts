import { describeApi } from '@runplane/protocol';
import { describe, expect, it } from 'vitest';
import { declaredRoutes } from './declared-routes.ts';

type Json = { readonly [member: string]: Json } & { readonly $ref?: string };
const document = JSON.parse(JSON.stringify(describeApi(declaredRoutes, '1.2.3'))) as Record<string, Json>;

function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}

function resolve(reference: string): unknown {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document);
}

describe('the OpenAPI document', () => {
  it('describes every route and no other', () => {
    const described = Object.entries(document.paths!).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(declaredRoutes.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it('refers only to what it contains', () => {
    const found = references(document);
    expect(found.length).toBeGreaterThan(30);
    for (const reference of found) expect(resolve(reference), reference).toBeDefined();
  });

  it('gives every operation an id of its own and every part of its path a parameter', () => {
    const operations = Object.entries(document.paths!).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, operation: operation as unknown as Record<string, unknown> })),
    );
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations) {
      const declared = (operation.parameters as { in: string; name: string }[]).filter(
        (parameter) => parameter.in === 'path',
      );
      expect(declared.map(({ name }) => name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  });

  it('asks for a key except where none is needed', () => {
    expect(document.security).toEqual([{ key: [] }]);
    expect(document.paths!['/livez']!.get!.security).toEqual([]);
    expect(document.paths!['/api/v1/guard']!.post!.security).toBeUndefined();
  });

  it('lets answers grow', () => {
    const { GuardAnswer, Problem } = document.components!.schemas as unknown as Record<string, Record<string, unknown>>;
    for (const schema of [GuardAnswer, Problem]) expect(schema!.additionalProperties).not.toBe(false);
  });
});
