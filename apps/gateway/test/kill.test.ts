import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../test/postgres-database.ts';
import { type Answered, loadGateway, startGatewayProcess } from './gateway-process.ts';
import { examineLog } from './log-oracle.ts';

const kills = process.env.RUNPLANE_TEST_LONG === '1' ? 50 : 5;
const connections = 12;

interface Engine {
  readonly name: string;
  /** the variables that name a fresh database */
  prepare(): Promise<Readonly<Record<string, string>>>;
}

const engines: readonly Engine[] = [
  { name: 'SQLite', prepare: async () => ({}) },
  { name: 'PostgreSQL', prepare: async () => ({ RUNPLANE_DATABASE_URL: (await createTestDatabase()).url }) },
];

describe.each(engines)('kill -9 under load on $name', ({ prepare }) => {
  it(`keeps every answered decision through ${kills} kills`, { timeout: 60_000 + kills * 20_000 }, async () => {
    const directory = await mkdtemp(join(tmpdir(), 'runplane-kill-'));
    try {
      const environment = { RUNPLANE_DATA_DIR: directory, ...(await prepare()) };
      const answers: Answered[] = [];
      for (let round = 0; round < kills; round += 1) {
        const gateway = await startGatewayProcess(environment);
        const load = loadGateway(gateway.url, connections);
        // spread over start, first batches and full load
        await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 700));
        await gateway.kill('SIGKILL');
        answers.push(...(await load.stop()));
      }
      console.log(`${answers.length} answered decisions through ${kills} kills`);
      expect(answers.length).toBeGreaterThan(kills);
      const gateway = await startGatewayProcess(environment);
      expect(await examineLog(gateway.url, answers)).toEqual([]);
      expect(await gateway.kill('SIGTERM')).toBe(0);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  });
});
