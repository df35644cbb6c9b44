import { resolve } from 'node:path';
import { manyRules, toPolicies } from '../engines/rules.ts';
import type { Target } from '../measure/load.ts';
import { nodeArguments } from './program.ts';
import { newScratchDirectory } from './scratch.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const main = resolve(import.meta.dirname, '../../apps/gateway/src/main.ts');
const adminKey = 'rp_live_benchadminbenchadminbenchadmin';
const agentKey = 'rp_live_benchagentbenchagentbenchagent';

export interface GatewayUnderTest extends ServerProcess {
  /** an everyday guard call, which is allowed */
  readonly target: Target;
}

export interface GatewayOptions {
  /** policies of the organization's own beside the baseline; null leaves them as they are */
  readonly policies?: number | null;
  /** guardrails beside them, as YAML */
  readonly guardrails?: string;
  /** an existing data directory; a new one where it is absent */
  readonly directory?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** before the program */
  readonly nodeArguments?: readonly string[];
}

/** The gateway as `npm start` runs it. */
export async function startGateway(options: GatewayOptions = {}): Promise<GatewayUnderTest> {
  const server = await startServer(process.execPath, [...nodeArguments, ...(options.nodeArguments ?? []), main], {
    environment: { ...gatewayEnvironment(options.directory ?? newScratchDirectory('gateway')), ...options.environment },
  });
  const policies = options.policies === undefined ? usualPolicies : options.policies;
  if (policies !== null) {
    await putPolicies(server.url, `${options.guardrails ?? ''}${toPolicies(manyRules(policies), 'allow')}`);
  }
  return { ...server, target: guardTarget(server.url) };
}

/** as many as the performance budget speaks of */
const usualPolicies = 100;

export function gatewayEnvironment(directory: string): Readonly<Record<string, string>> {
  return {
    RUNPLANE_DATA_DIR: directory,
    RUNPLANE_PORT: '0',
    RUNPLANE_LOG_LEVEL: 'error',
    RUNPLANE_BOOTSTRAP_ADMIN_KEY: adminKey,
    RUNPLANE_BOOTSTRAP_AGENT_KEY: agentKey,
  };
}

function guardTarget(url: string): Target {
  return {
    url: `${url}/api/v1/guard`,
    headers: { authorization: `Bearer ${agentKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(guardCall),
  };
}

/** What an SDK sends for one small payment: some 300 bytes. */
export const guardCall = {
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
} as const;

/** The same call, of whose receipt the caller wants the place only. */
export function shortReceipt(target: Target): Target {
  return { ...target, headers: { ...target.headers, prefer: 'receipt=ref' } };
}

async function putPolicies(url: string, yaml: string): Promise<void> {
  const response = await fetch(`${url}/api/v1/policies`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/yaml' },
    body: yaml,
  });
  if (!response.ok) throw new Error(`the policies were refused: ${await response.text()}`);
}

/** One answer, after a check that it is one: what the echo is to be as large as. */
export async function sampleAnswer(target: Target): Promise<string> {
  const { url, headers, body } = target;
  const response = await fetch(url, { method: 'POST', headers: { ...headers }, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`);
  return text;
}
