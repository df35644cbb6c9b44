import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startGateway, type TestGateway } from './start-gateway.ts';

interface GuardCase {
  readonly id: string;
  readonly description: string;
  readonly request: unknown;
  readonly expect: {
    readonly status?: number;
    readonly decision?: string;
    readonly type?: string;
    readonly code?: string;
    /** where the fact stands that one of the reasons names */
    readonly path?: string;
    readonly riskScore?: number;
    readonly severity?: string;
    readonly matchedRule?: string;
    readonly reason?: string;
  };
}

const file = new URL('../../../conformance/guard-cases.yaml', import.meta.url);
const cases = parse(readFileSync(file, 'utf8')) as GuardCase[];

describe('guard cases over HTTP', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  it.each(cases)('$id: $description', async ({ request, expect: expected }) => {
    const { status, json } = await gateway.guard(request);
    expect(status).toBe(expected.status ?? 200);
    if (status !== 200) {
      expect(json).toMatchObject({ code: expected.code, error: expected.code, status });
      return;
    }
    const { code, path, type, status: _, ...exact } = expected;
    expect(json).toMatchObject(exact);
    if (type !== undefined) expect(json.action.type).toBe(type);
    const reason = { ...(code && { code }), ...(path && { path }) };
    if (code ?? path) expect(json.reasons).toContainEqual(expect.objectContaining(reason));
    expect(json.approvalId === null).toBe(json.decision !== 'REQUIRE_APPROVAL');
  });
});
