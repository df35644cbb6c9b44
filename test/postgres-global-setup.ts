import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** answers with the URL of the run's PostgreSQL server, which the first who asks starts */
    postgresBroker: string;
  }
}

/** One PostgreSQL server for the whole run, started when a test file first asks for it, stopped at the end of the run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<Pick<PostgresServer, 'url' | 'stop'>> | null = null;
  const broker = createServer((_, response) => {
    server ??= givenServer() ?? startPostgres();
    server.then(
      ({ url }) => response.end(url),
      (cause: Error) => response.writeHead(500).end(cause.message),
    );
  });
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  project.provide('postgresBroker', `http://127.0.0.1:${(broker.address() as AddressInfo).port}/`);
  return async () => {
    broker.close();
    await server?.then(
      (running) => running.stop(),
      () => undefined,
    );
  };
}

function givenServer(): Promise<Pick<PostgresServer, 'url' | 'stop'>> | null {
  const url = process.env.RUNPLANE_TEST_POSTGRES_URL;
  return url === undefined ? null : Promise.resolve({ url, stop: async () => {} });
}
