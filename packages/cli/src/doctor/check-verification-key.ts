import { logKeySchema } from '@runplane/protocol';
import type { Connection } from '../connection/connection.ts';
import { connectGateway, readAnswer } from '../connection/gateway.ts';
import { GatewayRefusal } from '../connection/gateway-refusal.ts';
import type { Session } from '../session.ts';
import { type Check, failed, passed, skipped } from './check.ts';

const name = 'verification key';

/** Whether the log is still signed by the key that this machine was given. */
export async function checkVerificationKey(connection: Connection, session: Session): Promise<Check> {
  const { key, verificationKey: pinned } = connection;
  if (key === null) return skipped(name, 'needs a key');
  try {
    const { value } = await readAnswer(
      await connectGateway(connection, session)({ path: '/api/v1/audit/key' }),
      logKeySchema,
    );
    if (pinned === value.vkey) return passed(name, `pinned: ${value.vkey}`);
    if (pinned === null) {
      return failed(
        name,
        'none is pinned here',
        `compare with the operator and set RUNPLANE_VERIFICATION_KEY='${value.vkey}'`,
      );
    }
    return failed(
      name,
      `pinned is ${pinned}, the gateway signs with ${value.vkey}`,
      'trust nothing it says until an operator explains why',
    );
  } catch (error) {
    if (!(error instanceof GatewayRefusal)) throw error;
    return skipped(name, error.message);
  }
}
