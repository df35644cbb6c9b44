import type { AddressInfo } from 'node:net';
import { createConnection, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';

export interface PostgresProxy {
  /** the same database, through the proxy */
  readonly url: string;
  /** From now on the server's answers are lost: the connection ends instead. */
  loseAnswers(): void;
  /** Ends the connections on the clients' side; the server does not learn of it. */
  abandonServers(): void;
  passAgain(): void;
  close(): Promise<void>;
}

/** A network between a gateway and its database that can fail at a chosen moment. */
export async function startPostgresProxy(databaseUrl: string): Promise<PostgresProxy> {
  const target = new Client({ connectionString: databaseUrl });
  const pairs = new Map<Socket, Socket>();
  let losing = false;
  const proxy = createServer((client) => {
    const server = target.host.startsWith('/')
      ? createConnection(join(target.host, `.s.PGSQL.${target.port}`))
      : createConnection(target.port, target.host);
    pairs.set(client, server);
    client.on('data', (chunk) => server.write(chunk));
    server.on('data', (chunk) => (losing ? client.destroy() : client.write(chunk)));
    server.on('close', () => client.destroy());
    client.on('close', () => {
      // `abandonServers` took the pair out: that server is to go on as if nothing happened
      if (pairs.delete(client)) server.destroy();
    });
    for (const socket of [client, server]) socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const abandoned: Socket[] = [];
  const { port } = proxy.address() as AddressInfo;
  const password = target.password ? `:${encodeURIComponent(target.password)}` : '';
  return {
    url: `postgresql://${target.user}${password}@127.0.0.1:${port}/${target.database}`,
    loseAnswers: () => {
      losing = true;
    },
    abandonServers: () => {
      for (const [client, server] of pairs) {
        pairs.delete(client);
        abandoned.push(server);
        client.destroy();
      }
    },
    passAgain: () => {
      losing = false;
    },
    close: async () => {
      for (const socket of [...pairs.keys(), ...abandoned]) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
