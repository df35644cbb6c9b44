import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { testAdminKey, testAgentKey } from './start-gateway.ts';

const main = new URL('../src/main.ts', import.meta.url).pathname;

export interface GatewayProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** everything it wrote */
  output(): string;
  /** Resolves to the exit code, or to the signal that ended it. */
  readonly ended: Promise<number | string>;
  kill(signal: NodeJS.Signals): Promise<number | string>;
}

/** Starts the gateway as operators do, and waits for its ready line. */
export async function startGatewayProcess(
  environment: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Promise<GatewayProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...nodeOptions, main], {
    env: {
      PATH: process.env.PATH,
      RUNPLANE_PORT: '0',
      RUNPLANE_LOG_LEVEL: 'warn',
      RUNPLANE_BOOTSTRAP_ADMIN_KEY: testAdminKey,
      RUNPLANE_BOOTSTRAP_AGENT_KEY: testAgentKey,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const ended = once(child, 'exit').then(([code, signal]) => (signal ?? code) as number | string);
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      output += `${line}\n`;
      if (line.startsWith('ready ')) resolve(line.slice('ready '.length));
    });
    void ended.then((code) => reject(new Error(`the gateway ended with ${code} before it was ready:\n${output}`)));
  });
  return {
    url,
    process: child,
    output: () => output,
    ended,
    kill(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

export interface Answered {
  readonly decisionId: string;
  readonly decision: string;
  readonly receipt: {
    readonly seq: string;
    readonly leaf: string;
    readonly proof: string[];
    readonly checkpoint: string;
  };
}

/** Guard calls from several connections, one after the other on each, until told to stop or the gateway is gone. */
export interface RunningLoad {
  readonly answered: readonly Answered[];
  /** answers that were no decision: status and code, each with how often */
  readonly refused: ReadonlyMap<string, number>;
  stop(): Promise<readonly Answered[]>;
}

export function loadGateway(url: string, connections: number): RunningLoad {
  const answered: Answered[] = [];
  const refused = new Map<string, number>();
  let stopped = false;
  const connection = async (number: number) => {
    for (let i = 0; !stopped; i += 1) {
      try {
        const response = await fetch(`${url}/api/v1/guard`, {
          method: 'POST',
          headers: { authorization: `Bearer ${testAgentKey}`, 'content-type': 'application/json' },
          body: JSON.stringify({
            action: ['read_record', 'transfer_funds', 'delete_records'][i % 3],
            target: `system-${number}`,
            context: { amount: i, ids: [i, i + 1] },
          }),
        });
        const text = await response.text();
        if (response.status === 200) answered.push(JSON.parse(text));
        else {
          const refusal = `${response.status} ${JSON.parse(text).code}`;
          refused.set(refusal, (refused.get(refusal) ?? 0) + 1);
        }
      } catch {
        return;
      }
    }
  };
  const all = Promise.all(Array.from({ length: connections }, (_, number) => connection(number)));
  return {
    answered,
    refused,
    async stop() {
      stopped = true;
      await all;
      return answered;
    },
  };
}
