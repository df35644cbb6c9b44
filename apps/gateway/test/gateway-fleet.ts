import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '../../../test/postgres-database.ts';
import { type GatewayProcess, startGatewayProcess } from './gateway-process.ts';
import { examineLog } from './log-oracle.ts';
import { LoopClient } from './loop-client.ts';
import { examineLoop } from './loop-oracle.ts';
import { readPostgresLoop, readSqliteLoop, type StoredLoop } from './stored-loop.ts';

/** Gateways that share one log, each a process of its own. */
export interface GatewayFleet {
  readonly gateways: readonly GatewayProcess[];
  /** all that clients of the fleet were answered */
  readonly client: LoopClient;
  /** What both oracles find, of the answers since the last time. On SQLite the gateway is stopped for it, and started again. */
  examine(): Promise<readonly string[]>;
  /** Starts the gateway at that place anew, with the same files. */
  restart(index: number): Promise<void>;
  close(): Promise<void>;
}

export interface FleetOptions {
  /** more variables for all of them */
  readonly environment?: Readonly<Record<string, string>>;
  /** and for single ones */
  readonly environments?: readonly Readonly<Record<string, string>>[];
  /** how long the client waits for an answer, ms */
  readonly clientTimeoutMs?: number;
  /** options of Node for single ones */
  readonly nodeOptions?: readonly (readonly string[])[];
  /** of the database, where it is another one than the run's own */
  readonly databaseUrls?: readonly string[];
}

export async function startPostgresFleet(count: number, options: FleetOptions = {}): Promise<GatewayFleet> {
  const urls = options.databaseUrls ?? Array(count).fill((await createTestDatabase()).url);
  return startFleet(count, options, {
    environmentOf: (index) => ({ RUNPLANE_DATABASE_URL: urls[index]! }),
    read: async () => readPostgresLoop(urls[0]!),
  });
}

/** One gateway: SQLite has no more. */
export function startSqliteFleet(options: FleetOptions = {}): Promise<GatewayFleet> {
  return startFleet(1, options, {
    environmentOf: () => ({}),
    async read(fleet, directory) {
      await fleet.gateways[0]!.kill('SIGTERM');
      const stored = readSqliteLoop(join(directory, '0', 'runplane.db'));
      await fleet.restart(0);
      return stored;
    },
  });
}

interface FleetStore {
  environmentOf(index: number): Readonly<Record<string, string>>;
  read(fleet: GatewayFleet, directory: string): Promise<StoredLoop>;
}

async function startFleet(count: number, options: FleetOptions, store: FleetStore): Promise<GatewayFleet> {
  const directory = await mkdtemp(join(tmpdir(), 'runplane-fleet-'));
  const seed = join(directory, 'signing-seed');
  await writeFile(seed, `${'5a'.repeat(32)}\n`, { mode: 0o600 });
  const start = async (index: number) => {
    const dataDirectory = join(directory, String(index));
    await mkdir(dataDirectory, { recursive: true });
    const common = { ...options.environment, RUNPLANE_SIGNING_KEY_FILE: seed, RUNPLANE_DATA_DIR: dataDirectory };
    return startGatewayProcess(
      { ...common, ...options.environments?.[index], ...store.environmentOf(index) },
      options.nodeOptions?.[index],
    );
  };
  // the first one founds the organization
  const gateways = [await start(0)];
  gateways.push(...(await Promise.all(Array.from({ length: count - 1 }, (_, i) => start(i + 1)))));
  let examinations = 0;
  const client = new LoopClient(() => gateways.map(({ url }) => url), options.clientTimeoutMs);
  const fleet: GatewayFleet = {
    gateways,
    client,
    async examine() {
      examinations += 1;
      // what was in the log once stays in it: its tree is compared with the signed ones
      const log = await examineLog(gateways[examinations % count]!.url, client.receipts.splice(0));
      const { entries, counters } = await store.read(fleet, directory);
      return [...log, ...examineLoop(entries, counters, client)];
    },
    async restart(index) {
      gateways[index] = await start(index);
    },
    async close() {
      // a process that is stopped by a signal does not end by another
      await Promise.all(gateways.map((gateway) => gateway.kill('SIGKILL')));
      await rm(directory, { recursive: true, force: true });
    },
  };
  return fleet;
}
