import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Target } from './load.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const main = resolve(import.meta.dirname, '../apps/gateway/src/main.ts');
const adminKey = 'rp_live_benchadminbenchadminbenchadmin';
const agentKey = 'rp_live_benchagentbenchagentbenchagent';

export interface GatewayUnderTest extends ServerProcess {
  /** the guard call of the product's page, in everyday size */
  readonly target: Target;
  readonly shortReceipt: Target;
}

/** The gateway as `npm start` runs it, with that many policies of the organization's own beside the baseline. */
export async function startGatewayUnderTest(options: {
  readonly policies: number;
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<GatewayUnderTest> {
  const directory = mkdtempSync(join(tmpdir(), 'runplane-bench-'));
  const server = await startServer(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    environment: {
      RUNPLANE_DATA_DIR: directory,
      RUNPLANE_PORT: '0',
      RUNPLANE_LOG_LEVEL: 'error',
      RUNPLANE_BOOTSTRAP_ADMIN_KEY: adminKey,
      RUNPLANE_BOOTSTRAP_AGENT_KEY: agentKey,
      ...options.environment,
    },
  });
  await putPolicies(server.url, manyPolicies(options.policies));
  const target: Target = {
    url: `${server.url}/api/v1/guard`,
    headers: { authorization: `Bearer ${agentKey}`, 'content-type': 'application/json' },
    body: guardBody,
  };
  return {
    ...server,
    target,
    shortReceipt: { ...target, headers: { ...target.headers, prefer: 'receipt=ref' } },
    async stop() {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** 299 bytes, as an SDK sends it. */
export const guardBody = JSON.stringify({
  action: 'transfer_funds',
  target: 'finance-system',
  agent: 'billing-agent',
  session: 'ses_01j9z8y7x6w5v4',
  context: {
    amount: 120,
    currency: 'USD',
    toAccountId: 'acct_9f8e7d6c5b',
    invoice: 'INV-2026-004411',
    memo: 'refund for order 88121, duplicate charge',
    environment: 'production',
  },
});

/** So many policies, of which one in ten is about any action, and some match the call. */
export function manyPolicies(count: number): string {
  const lines = ['policies:'];
  const types = ['transfer_funds', 'send_email', 'delete_record', 'deploy_code', 'charge_payment', 'grant_access'];
  for (let i = 0; i < count; i += 1) {
    const match = i % 10 === 9 ? `{ targets: ["system-${i}-*"] }` : `{ actions: [${types[i % types.length]}] }`;
    lines.push(
      `  - id: policy-${i}`,
      `    match: ${match}`,
      `    where: [{ path: context.amount, above: ${100_000 + i} }]`,
      '    effect: require_approval',
    );
  }
  return count === 0 ? '' : `${lines.join('\n')}\n`;
}

async function putPolicies(url: string, yaml: string): Promise<void> {
  const response = await fetch(`${url}/api/v1/policies`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/yaml' },
    body: yaml,
  });
  if (!response.ok) throw new Error(`the policies were refused: ${await response.text()}`);
}

/** One answer of the gateway: what the echo is to be as large as. */
export async function sampleAnswer(target: Target): Promise<string> {
  const response = await fetch(target.url, { method: 'POST', headers: { ...target.headers }, body: target.body });
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  return text;
}
