import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Target } from '../measure/load.ts';
import { cerbosProgram } from '../peers/install-peers.ts';
import { guardCall } from './gateway-under-test.ts';
import { newScratchDirectory } from './scratch.ts';
import { type ServerProcess, startServer } from './server-process.ts';

export interface Cerbos extends ServerProcess {
  /** CheckResources about the action that the guard is asked about */
  readonly target: Target;
}

/** A plain policy server with one policy; with `audit`, its decision log in its own embedded database. */
export async function startCerbos({ audit }: { readonly audit: boolean }): Promise<Cerbos> {
  const directory = newScratchDirectory('cerbos');
  const policies = join(directory, 'policies');
  mkdirSync(policies);
  writeFileSync(join(policies, 'finance-system.yaml'), policy);
  const [http, grpc] = [await freePort(), await freePort()];
  const config = join(directory, 'cerbos.json');
  writeFileSync(config, JSON.stringify(configuration(directory, policies, { http, grpc }, audit)));
  // its debug listener and its telemetry are no part of what is measured
  const environment = { CERBOS_NO_TELEMETRY: '1' };
  const server = await startServer(cerbosProgram(), ['server', `--config=${config}`], {
    environment,
    ready: /Starting HTTP server at/,
  });
  const url = `http://127.0.0.1:${http}/api/check/resources`;
  const target = { url, headers: { 'content-type': 'application/json' }, body: JSON.stringify(checkResources) };
  await untilAllowed(target);
  return { ...server, target };
}

function configuration(directory: string, policies: string, ports: { http: number; grpc: number }, audit: boolean) {
  return {
    server: { httpListenAddr: `127.0.0.1:${ports.http}`, grpcListenAddr: `127.0.0.1:${ports.grpc}` },
    storage: { driver: 'disk', disk: { directory: policies, watchForChanges: false } },
    telemetry: { disabled: true },
    ...(audit && {
      audit: {
        enabled: true,
        accessLogsEnabled: false,
        decisionLogsEnabled: true,
        backend: 'local',
        local: { storagePath: join(directory, 'audit') },
      },
    }),
  };
}

const policy = `apiVersion: api.cerbos.dev/v1
resourcePolicy:
  version: default
  resource: finance-system
  rules:
    - actions: [transfer_funds]
      effect: EFFECT_ALLOW
      roles: [agent]
      condition:
        match:
          all:
            of:
              - expr: request.resource.attr.environment == "production"
              - expr: request.resource.attr.amount <= 1000.0
      output:
        when:
          ruleActivated: '{"rule": "small transfers", "amount": request.resource.attr.amount}'
`;

const checkResources = {
  requestId: guardCall.session,
  principal: { id: guardCall.agent, roles: ['agent'], attr: {} },
  resources: [
    {
      actions: [guardCall.action],
      resource: { kind: guardCall.target, id: guardCall.context.invoice, attr: guardCall.context },
    },
  ],
};

/** Asks until it answers, and checks that the answer is the one that the policy gives. */
async function untilAllowed({ url, headers, body }: Target): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const text = await (await fetch(url, { method: 'POST', headers: { ...headers }, body })).text();
      if (!text.includes('EFFECT_ALLOW')) throw new Error(`Cerbos does not allow: ${text}`);
      return;
    } catch (cause) {
      if (attempt === 100) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
