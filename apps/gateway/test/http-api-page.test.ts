import { readFileSync } from 'node:fs';
import type { JsonValue } from '@runplane/core';
import { guardRequestSchema, whoMay } from '@runplane/protocol';
import { describe, expect, it } from 'vitest';
import { noPins } from '../src/guard/pins.ts';
import { readGuardRequest } from '../src/guard/read-guard-request.ts';
import { declaredRoutes, routeName } from './declared-routes.ts';

const page = readFileSync(new URL('../../../docs/reference/http-api.md', import.meta.url), 'utf8');

interface Section {
  readonly name: string;
  readonly text: string;
}

const sections: readonly Section[] = page
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const [name = '', ...lines] = section.split('\n');
    return { name, text: lines.join('\n').split(/^## /m)[0]! };
  });

function blocks(text: string, info: string): readonly string[] {
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].filter(([, tag]) => tag === info).map(([, , body]) => body!);
}

describe('docs/reference/http-api.md', () => {
  it('has a section for every route and no other', () => {
    expect(sections.map(({ name }) => name).sort()).toEqual(declaredRoutes.map(routeName).sort());
  });

  describe.each(declaredRoutes.map((route) => [routeName(route), route] as const))('%s', (name, route) => {
    const text = sections.find((section) => section.name === name)?.text ?? '';

    it('says what it does and who may', () => {
      expect(text).toContain(`${route.summary}. ${whoMay(route)}`);
    });

    it('shows requests that are accepted', () => {
      const requests = [
        ...blocks(text, 'json request').map((body) => ({ mediaType: 'application/json', text: body })),
        ...blocks(text, 'yaml request').map((body) => ({ mediaType: 'application/yaml', text: body })),
      ];
      expect(requests.length > 0).toBe(route.body !== undefined);
      for (const request of requests) expect(() => route.body?.read(request)).not.toThrow();
    });

    it('shows answers of the shape that is published', () => {
      const schema = route.answers[0]!.content['application/json'] ?? null;
      const shown = blocks(text, 'json answer');
      if (schema === null) return expect(shown).toEqual([]);
      for (const answer of shown) expect(schema.safeParse(JSON.parse(answer)).error).toBeUndefined();
      if (!name.includes('/policies')) expect(shown.length).toBeGreaterThan(0);
    });
  });

  it('shows guard bodies that all mean the same action', () => {
    const bodies = blocks(page, 'json guard').map((body) => JSON.parse(body) as JsonValue);
    expect(bodies).toHaveLength(3);
    for (const body of bodies) expect(guardRequestSchema.safeParse(body).error).toBeUndefined();
    const [first, ...others] = bodies.map((body) => readGuardRequest(body, undefined, noPins).action);
    for (const action of others) expect(action).toEqual(first);
  });
});
