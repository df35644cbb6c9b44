import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres-database.ts';
import { startGateway, type TestGateway } from './start-gateway.ts';
import { callTool, changedForecast, driftIn, forecast, importTools, kindsInLog } from './tool-fixtures.ts';

describe.each(['SQLite', 'PostgreSQL'])('a tool whose definition changes, on %s', (engine) => {
  let database: TestDatabase | null = null;
  let gateway: TestGateway;
  const environment = () => (database === null ? {} : { RUNPLANE_DATABASE_URL: database.url });

  beforeAll(async () => {
    if (engine === 'PostgreSQL') database = await createTestDatabase();
    gateway = await startGateway(environment());
  });
  afterAll(async () => {
    await gateway[Symbol.asyncDispose]();
    await database?.drop();
  });

  it('asks a person until the change is accepted', async () => {
    const imported = await importTools(gateway, [forecast]);
    expect(imported.status, imported.text).toBe(200);
    expect(imported.json).toMatchObject({ source: 'weather', added: 1, changed: 0, unchanged: 0, dryRun: false });
    const [tool] = imported.json.tools;
    expect(tool).toMatchObject({ name: forecast.name, standing: 'accepted', drift: null, baseline: 'allow' });
    expect((await callTool(gateway, forecast.name, tool)).json.decision).toBe('ALLOW');

    const again = await importTools(gateway, [changedForecast]);
    expect(again.json).toMatchObject({ added: 0, changed: 1, unchanged: 0 });
    const [changed] = again.json.tools;
    expect(changed).toMatchObject({
      id: tool.id,
      digest: tool.digest,
      standing: 'accepted',
      baseline: 'require_approval',
    });
    expect(changed.drift).toContain('changed since it was accepted');

    for (const digest of [tool.digest, changed.pendingDigest]) {
      const asked = await callTool(gateway, forecast.name, { name: forecast.name, source: 'weather', digest });
      expect(asked.json.decision).toBe('REQUIRE_APPROVAL');
      expect(driftIn(asked)).not.toBeNull();
    }

    const shown = await gateway.call('GET', `/api/v1/tools/${tool.id}`, { key: gateway.adminKey });
    expect(shown.json.definition).toEqual({ ...forecast, annotations: {} });
    expect(shown.json.pending).toMatchObject({
      digest: changed.pendingDigest,
      from: 'import',
      definition: { description: changedForecast.description },
      changes: [
        {
          path: 'description',
          change: 'changed',
          before: forecast.description,
          after: changedForecast.description,
        },
      ],
      moreChanges: 0,
    });

    const accepted = await gateway.call('POST', `/api/v1/tools/${tool.id}/accept`, {
      key: gateway.adminKey,
      body: { digest: changed.pendingDigest },
    });
    expect(accepted.json).toMatchObject({
      digest: changed.pendingDigest,
      drift: null,
      pending: null,
      baseline: 'allow',
    });
    const current = { name: forecast.name, source: 'weather', digest: changed.pendingDigest };
    expect((await callTool(gateway, forecast.name, current)).json.decision).toBe('ALLOW');
    // what was accepted before is not any more
    expect((await callTool(gateway, forecast.name, tool)).json.decision).toBe('REQUIRE_APPROVAL');
    expect(await kindsInLog(gateway)).toEqual(['tool.registered', 'tool.changed', 'tool.accepted']);
    expect((await gateway.call('GET', '/api/audit/verify')).json.valid).toBe(true);
  });

  it('explains each decision by what was known of the tool then', async () => {
    const { json } = await gateway.call('GET', '/api/v1/audit/entries?limit=200', { key: gateway.adminKey });
    const decisions = (json.items as { kind: string; subject: string; entry: { id: string; tool?: object } }[]).filter(
      ({ kind }) => kind === 'decision',
    );
    expect(decisions.length).toBeGreaterThan(4);
    for (const { entry } of decisions) {
      const decision = await gateway.call('GET', `/api/v1/decisions/${entry.id}`, { key: gateway.adminKey });
      expect(decision.json.trace, decision.text).not.toBeNull();
      expect(entry.tool).toHaveProperty('digest');
    }
  });

  it('is as it was after a restart', async () => {
    const before = await gateway.call('GET', '/api/v1/tools', { key: gateway.adminKey });
    await gateway.close();
    gateway = await startGateway(environment(), { dataDirectory: gateway.dataDirectory });
    const after = await gateway.call('GET', '/api/v1/tools', { key: gateway.adminKey });
    expect(after.json).toEqual(before.json);
    const [tool] = after.json.items;
    expect((await callTool(gateway, forecast.name, tool)).json.decision).toBe('ALLOW');
    expect((await callTool(gateway, forecast.name, null)).json.decision).toBe('REQUIRE_APPROVAL');
  });

  it.runIf(engine === 'PostgreSQL')('is known to another gateway on the same database', async () => {
    const seed = `${gateway.dataDirectory}/signing-key`;
    const second = await startGateway({ ...environment(), RUNPLANE_SIGNING_KEY_FILE: seed });
    try {
      const [tool] = (await second.call('GET', '/api/v1/tools', { key: gateway.adminKey })).json.items;
      expect((await callTool(second, forecast.name, tool)).json.decision).toBe('ALLOW');
      await importTools(gateway, [forecast]);
      // the decision's batch finds the other's entry, and is made again with the tools of then
      const asked = await callTool(second, forecast.name, tool);
      expect(asked.json.decision).toBe('REQUIRE_APPROVAL');
      expect(driftIn(asked)).toContain('changed since it was accepted');
    } finally {
      await second[Symbol.asyncDispose]();
    }
  });
});
