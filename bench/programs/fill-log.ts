/**
 * Grows the log of a data directory with the gateway's own parts, without HTTP: `fill-log <directory> <size>`. Every
 * decision has an idempotency key, so that each of the database's indexes is as large as it can become.
 */
import { randomBytes } from 'node:crypto';
import type { JsonValue } from '@runplane/core';
import { parseConfiguration } from '../../apps/gateway/src/config/configuration.ts';
import { type Gateway, openGateway } from '../../apps/gateway/src/gateway.ts';
import { guard } from '../../apps/gateway/src/guard/guard.ts';
import { createLog } from '../../apps/gateway/src/http/log.ts';
import { createRandomness } from '../../apps/gateway/src/ledger/randomness.ts';
import { gatewayEnvironment, guardCall } from '../servers/gateway-under-test.ts';

const [directory, wanted] = process.argv.slice(2) as [string, string];
/** callers that wait at the same time: they fill the ledger's batches */
const callers = 512;
const takeRandom = createRandomness();

const configured = parseConfiguration(gatewayEnvironment(directory));
if (!configured.ok) throw new Error(JSON.stringify(configured.errors));
const gateway = await openGateway(configured.configuration, createLog('error'), () => {});
const start = performance.now();
await Promise.all(Array.from({ length: callers }, () => callUntil(gateway, Number(wanted))));
const { size } = gateway.ledger.state;
const seconds = (performance.now() - start) / 1_000;
await gateway.close();
console.log(JSON.stringify({ size, seconds }));

async function callUntil({ ledger, services }: Gateway, target: number): Promise<void> {
  const key = [...ledger.state.keys.values()].find(({ role }) => role === 'agent');
  if (key === undefined) throw new Error('the log has no agent key');
  const parts = {
    store: services.store,
    permits: services.permits,
    outcomeWithinMs: 3_600_000,
    classify: services.classifier.classify,
    takeRandom,
    now: Date.now,
    asked: () => {},
  };
  // all callers together stop at the size: the last batch holds what they asked for before they saw it
  while (ledger.state.size < target) {
    const idempotencyKey = randomBytes(16).toString('hex');
    await guard(parts, { ledger, key, body: guardCall as JsonValue, idempotencyKey, prefersReference: true });
  }
}
