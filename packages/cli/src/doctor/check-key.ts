import type { Connection } from '../connection/connection.ts';
import { connectGateway, type Gateway, readAnswer } from '../connection/gateway.ts';
import { GatewayRefusal } from '../connection/gateway-refusal.ts';
import { keysSchema } from '../keys/list-keys.ts';
import type { Session } from '../session.ts';
import { type Check, failed, passed } from './check.ts';

/** Whether the key works, and what it may do. */
export async function checkKey(connection: Connection, session: Session): Promise<Check> {
  const { key, keySource } = connection;
  if (key === null) return failed('key', 'there is none', 'set RUNPLANE_ADMIN_KEY or pass --key');
  try {
    return passed('key', `${keySource} holds ${await describeRole(key, connectGateway(connection, session))}`);
  } catch (error) {
    if (!(error instanceof GatewayRefusal)) throw error;
    return failed('key', error.message, error.advice ?? 'use another key');
  }
}

/** There is no call that tells a key its own role: what it may read gives it away. */
async function describeRole(key: string, gateway: Gateway): Promise<string> {
  const listed = await orRefusal(gateway({ path: '/api/v1/keys' }));
  if (!(listed instanceof GatewayRefusal)) {
    const { value } = await readAnswer(listed, keysSchema);
    const own = value.items.find(({ prefix, revokedAt }) => revokedAt === null && key.startsWith(prefix));
    return `an ${own?.role ?? 'admin'} key${own === undefined ? '' : `, \`${own.name}\``}`;
  }
  if (listed.status === 401) throw listed;
  if (listed.status === 403)
    return (await mayRead('/api/v1/audit/entries?limit=1', gateway)) ? 'an auditor key' : 'an approver key';
  return (await mayRead('/api/v1/approvals?limit=1', gateway)) ? 'an agent key' : 'an executor key';
}

async function mayRead(path: string, gateway: Gateway): Promise<boolean> {
  return !((await orRefusal(gateway({ path }))) instanceof GatewayRefusal);
}

async function orRefusal(answer: Promise<Response>): Promise<Response | GatewayRefusal> {
  return answer.catch((error) => {
    if (error instanceof GatewayRefusal) return error;
    throw error;
  });
}
