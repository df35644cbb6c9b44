import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A new, empty database on the run's PostgreSQL server, for one test file. */
export async function createTestDatabase(encoding: 'UTF8' | 'LATIN1' = 'UTF8'): Promise<TestDatabase> {
  const answer = await fetch(inject('postgresBroker'));
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return createDatabase(text, encoding);
}

export async function createDatabase(serverUrl: string, encoding = 'UTF8'): Promise<TestDatabase> {
  const name = `runplane_${randomBytes(6).toString('hex')}`;
  await administer(serverUrl, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_collation WHERE collprovider = 'i' LIMIT 1");
    // the order of people's languages, as production databases have it, where the server knows it
    const locale = rowCount && encoding === 'UTF8' ? "LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C'" : "LOCALE 'C'";
    await client.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING '${encoding}' ${locale}`);
  });
  const url = serverUrl.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
  const drop = () => administer(serverUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  return { url, drop };
}

/** Work on a connection of its own. */
export async function administer(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
