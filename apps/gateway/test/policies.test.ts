import { activatedPolicySetSchema, policiesSchema, validatedPoliciesSchema } from '@runplane/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGateway, type TestAnswer, type TestGateway } from './start-gateway.ts';

const blockTransfers = `# nobody moves money today
policies:
  - id: no-transfers
    match: { actions: [transfer_funds] }
    effect: block
`;

let gateway: TestGateway;

beforeEach(async () => {
  gateway = await startGateway();
});

afterEach(() => gateway[Symbol.asyncDispose]());

const yaml = { 'content-type': 'application/yaml' };

function put(text: string, headers: Record<string, string> = yaml): Promise<TestAnswer> {
  return gateway.call('PUT', '/api/v1/policies', { key: gateway.adminKey, body: text, headers });
}

function get(accept?: string): Promise<TestAnswer> {
  return gateway.call('GET', '/api/v1/policies', { key: gateway.adminKey, ...(accept && { headers: { accept } }) });
}

async function decisionOfTransfer(): Promise<[string, number]> {
  const { json } = await gateway.guard({ action: 'transfer_funds', target: 'bank', amount: 5 });
  return [json.decision, json.policy.set];
}

describe('a policy set', () => {
  it('binds every decision after its activation', async () => {
    expect(await decisionOfTransfer()).toEqual(['ALLOW', 1]);
    const { status, json } = await put(blockTransfers);
    expect(status).toBe(200);
    expect(activatedPolicySetSchema.safeParse(json).error).toBeUndefined();
    expect(json).toMatchObject({ number: 2, changed: true, warnings: [] });
    expect(await decisionOfTransfer()).toEqual(['BLOCK', 2]);
  });

  it('keeps its number when nothing changes', async () => {
    await put(blockTransfers);
    expect((await put(blockTransfers)).json).toMatchObject({ number: 2, changed: false });
    expect((await put((await get()).text)).json).toMatchObject({ number: 2, changed: false });
    expect((await put(blockTransfers.replace('today', 'this week'))).json).toMatchObject({ number: 3, changed: true });
    expect((await get()).text).toContain('this week');
  });

  it('is taken as JSON, too', async () => {
    const document = { policies: [{ id: 'no-transfers', match: { actions: ['transfer_funds'] }, effect: 'block' }] };
    const { json } = await put(JSON.stringify(document), { 'content-type': 'application/json' });
    expect(json).toMatchObject({ number: 2, changed: true });
    expect((await put(blockTransfers)).json.digest).toBe(json.digest);
  });

  it('changes nothing when anything is wrong, and says all of it with its place', async () => {
    const { status, json } = await put('policies:\n  - id: a\n    effect: maybe\n  - id: a\n    efect: block\n');
    expect(status).toBe(422);
    expect(json.code).toBe('policies_invalid');
    expect(json.errors.length).toBeGreaterThan(1);
    for (const error of json.errors) {
      expect(error).toMatchObject({ code: expect.any(String), path: expect.any(String), message: expect.any(String) });
      expect(error.line).toBeGreaterThan(1);
      expect(error.column).toBeGreaterThan(0);
    }
    expect(await decisionOfTransfer()).toEqual(['ALLOW', 1]);
  });

  it('refuses a feature that does not exist instead of ignoring it', async () => {
    const observed = blockTransfers.replace('effect: block', 'effect: block\n    mode: observe');
    expect((await put(observed)).json.errors).toContainEqual(
      expect.objectContaining({ code: 'not_supported', line: 6 }),
    );
  });

  it('warns when a guardrail is taken out of force', async () => {
    const rendered = (await get()).text;
    const id = /guardrails:\s+(?:#.*\s+)*- id: ([\w-]+)/.exec(rendered)?.[1];
    const { json } = await put(`baseline: { disable: [${id}] }`);
    expect(json.warnings).toEqual([{ code: 'guardrail_disabled', message: expect.stringContaining(id!) }]);
  });

  it('is recorded in the log', async () => {
    const { digest } = (await put(blockTransfers)).json;
    const { json } = await gateway.call('GET', '/api/v1/audit/entries?limit=200', { key: gateway.adminKey });
    expect(json.items.at(-1)).toMatchObject({ kind: 'policy_set.activated', entry: { id: 'set_2', set: 2, digest } });
  });

  it('has a bound of its own', async () => {
    const large = `policies: [] # ${'x'.repeat(600_000)}`;
    expect(
      (await gateway.call('POST', '/api/v1/policies/validate', { key: gateway.adminKey, body: large, headers: yaml }))
        .status,
    ).toBe(200);
    expect((await put(`policies: [] # ${'x'.repeat(1_100_000)}`)).json.code).toBe('body_too_large');
  });
});

describe('reading policies', () => {
  it('shows what is in force as YAML, with the baseline and its comments', async () => {
    await put(blockTransfers);
    const { text, headers } = await get();
    expect(headers['content-type']).toBe('application/yaml; charset=utf-8');
    expect(text).toContain('# nobody moves money today');
    expect(text).toContain('id: no-transfers');
    expect(text).toMatch(/replace:[\s\S]*#/);
  });

  it('answers JSON where the client asks for it', async () => {
    const { json } = await get('application/json');
    expect(policiesSchema.safeParse(json).error).toBeUndefined();
    expect(json.yaml).toBe((await get('*/*')).text);
  });

  it('lists every set that was active, newest first', async () => {
    await put(blockTransfers);
    const { json } = await gateway.call('GET', '/api/v1/policies/versions', { key: gateway.adminKey });
    expect(json.items.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
  });

  it('publishes the JSON Schema of the language', async () => {
    const { json } = await gateway.call('GET', '/api/v1/policies/schema', { key: null });
    expect(json.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});

describe('validating policies', () => {
  const validate = (body: string) =>
    gateway.call('POST', '/api/v1/policies/validate', { key: gateway.adminKey, body, headers: yaml });

  it('says what a set would be, and activates nothing', async () => {
    const { json } = await validate(blockTransfers);
    expect(validatedPoliciesSchema.safeParse(json).error).toBeUndefined();
    expect(json).toMatchObject({ valid: true, errors: [] });
    expect(await decisionOfTransfer()).toEqual(['ALLOW', 1]);
    expect((await put(blockTransfers)).json.digest).toBe(json.digest);
  });

  it('says what is wrong', async () => {
    const { status, json } = await validate('policies: 7');
    expect(status).toBe(200);
    expect(json).toMatchObject({ valid: false, digest: null, errors: [{ path: 'policies', line: 1 }] });
  });
});
