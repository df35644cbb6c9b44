import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { actionDigest, type PermitAction, permitHeaders } from '../../src/permit/permit.ts';
import { startGateway } from '../start-gateway.ts';
import { action, grant, issue, signingKey } from './permit-fixtures.ts';
import { handle, startPermitGateway } from './start-permit-gateway.ts';

const sdk = join(import.meta.dirname, '../..');
const repository = join(sdk, '../..');

/** What the programs of the pages import of their own application. */
const application: Readonly<Record<string, string>> = {
  'bank.js': `export const bank = {
    transfer: async ({ amount, to, idempotencyKey }) => ({ id: \`\${to} by \${idempotencyKey}\`, charged: amount }),
  };`,
  // as small as an adapter of hono to Node can be
  'listener.js': `export const listener = (fetch) => async (request, response) => {
    const { method, headers } = request;
    const body = method === 'GET' ? undefined : request;
    const answer = await fetch(new Request('http://here' + request.url, { method, headers, body, duplex: 'half' }));
    response.writeHead(answer.status, [...answer.headers].flat()).end(await answer.text());
  };`,
  'jobs.js': `const args = ${JSON.stringify(action.args)};
    const job = { permit: '${handle(1)}', organization: 'org_1', agent: 'billing-bot', type: 'transfer_funds', args };
    export const jobs = [job, job, { ...job, permit: 'none' }];`,
  'approved.js': `export const approved = { decisionId: 'dec_5', action: ${JSON.stringify(action)} };`,
  'job.js': '',
  'database.js': `const claimed = new Set();
    export const database = {
      async query(text, [jti]) {
        const rowCount = claimed.has(jti) ? 0 : 1;
        claimed.add(jti);
        return { rowCount };
      },
    };`,
};

/** The only block of a page that holds `sign`. */
function blockOf(page: string, language: string, sign: string): string {
  const text = readFileSync(join(repository, 'docs/guides', page), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(
    ([, of, code]) => of === language && code!.includes(sign),
  );
  expect(blocks).toHaveLength(1);
  return blocks[0]![2]!;
}

describe('the guides', () => {
  let project: string;

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'runplane-guides-'));
    const installed = join(project, 'node_modules/@runplane/sdk');
    mkdirSync(installed, { recursive: true });
    cpSync(join(sdk, 'package.json'), join(installed, 'package.json'));
    execFileSync(process.execPath, [join(sdk, 'build.js'), join(installed, 'dist')], { stdio: 'pipe' });
    for (const name of ['fastify', 'express', 'hono', '@types']) {
      symlinkSync(join(repository, 'node_modules', name), join(project, 'node_modules', name));
    }
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    for (const [name, code] of Object.entries(application)) writeFileSync(join(project, name), code);
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  const write = (code: string, name = `${randomUUID()}.mjs`) => {
    const file = join(project, name);
    writeFileSync(file, code);
    return file;
  };

  async function run(code: string, environment: Readonly<Record<string, string>> = {}): Promise<string> {
    const env = { PATH: process.env.PATH, RUNPLANE_API_KEY: 'rp_test_key', ...environment };
    const { stdout } = await promisify(execFile)(process.execPath, [write(code)], { cwd: project, env });
    return stdout;
  }

  async function startExecutor(code: string, gateway: string): Promise<{ url: string; process: ChildProcess }> {
    const port = await freePort();
    const env = {
      PATH: process.env.PATH,
      RUNPLANE_API_KEY: 'rp_test_key',
      RUNPLANE_BASE_URL: gateway,
      RUNPLANE_ORGANIZATION: 'org_1',
    };
    const program = spawn(process.execPath, [write(code.replace('8080', String(port)))], {
      cwd: project,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    onTestFinished(() => void program.kill());
    const url = `http://127.0.0.1:${port}`;
    while (program.exitCode === null && !(await fetch(url).catch(() => null))) await sleep(20);
    return { url, process: program };
  }

  const decision = {
    permit: { permit: handle(1), organization: 'org_1', agent: 'billing-bot', environment: 'production' },
    action: { requested: 'wire_money', type: 'transfer_funds' },
  };

  it.each([
    ['fastify', { transfer: 'acct_77 by dec_1' }],
    ['express', { id: 'acct_77 by dec_1', charged: '1200.00' }],
    ['hono', { id: 'acct_77 by dec_1', charged: '1200.00' }],
  ])('show an executor with %s that runs what was decided, once', async (framework, body) => {
    const gateway = await startPermitGateway();
    gateway.permits.set(handle(1), { decisionId: 'dec_1', digest: actionDigest(action) });
    const code = blockOf('executors.md', 'js', `from '${framework}'`);
    const executor = await startExecutor(code, gateway.url);
    const call = (args: object) =>
      fetch(`${executor.url}/wire`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...permitHeaders(decision) },
        body: JSON.stringify(args),
      });
    expect((await call({ ...action.args, to: 'acct_78' })).status).toBe(403);
    const first = await call(action.args);
    expect([first.status, await first.json()]).toEqual([200, body]);
    expect((await call(action.args)).status).toBe(409);
    await expect.poll(() => gateway.outcomes).toMatchObject([{ decisionId: 'dec_1', status: 'succeeded' }]);
  });

  it('show an agent that sends its permit along', async () => {
    const asked = await startPermitGateway();
    asked.permits.set(handle(1), { decisionId: 'dec_1', digest: actionDigest(action) });
    const executor = await startExecutor(blockOf('executors.md', 'js', "from 'fastify'"), asked.url);
    const gateway = await startGateway({
      answer: { permit: decision.permit, action: { ...decision.action, digest: actionDigest(action) } },
    });
    const code = blockOf('executors.md', 'js', 'permitHeaders').replace('http://127.0.0.1:8080', executor.url);
    expect(await run(code, { RUNPLANE_BASE_URL: gateway.url })).toBe("200 { transfer: 'acct_77 by dec_1' }\n");
  });

  it('show a worker that runs a job once', async () => {
    const gateway = await startPermitGateway();
    gateway.permits.set(handle(1), { decisionId: 'dec_1', digest: actionDigest(action) });
    const code = blockOf('executors.md', 'js', "from './jobs.js'");
    const printed = await run(code, { RUNPLANE_BASE_URL: gateway.url });
    expect(printed.trim().split('\n')).toEqual(['ran', 'already_redeemed', 'permit_malformed']);
    expect(gateway.outcomes).toMatchObject([{ decisionId: 'dec_1', status: 'succeeded' }]);
  });

  it('show how an approved action runs', async () => {
    const gateway = await startPermitGateway();
    gateway.permits.set('dec_5', { decisionId: 'dec_5', digest: actionDigest(action) });
    const code = blockOf('executors.md', 'js', 'verifyDecision');
    expect(await run(code, { RUNPLANE_BASE_URL: gateway.url })).toContain("id: 'acct_77 by dec_5'");
  });

  it('show how a permit is verified locally', async () => {
    const gateway = await startPermitGateway();
    writeFileSync(join(project, 'permit-keys.json'), JSON.stringify({ keys: [signingKey.jwk] }));
    const permit = issue({ issuedAt: Date.now() });
    writeFileSync(join(project, 'job.js'), `export const job = ${JSON.stringify({ permit, action })};`);
    const code = blockOf(
      'permits.md',
      'js',
      "mode: 'local',\n  executor: 'payments',\n  organization: 'org_1',\n  environment",
    );
    expect(await run(code, { RUNPLANE_BASE_URL: gateway.url })).toBe('wired to acct_77\n');
    expect(gateway.outcomes).toMatchObject([{ status: 'succeeded' }]);
    await expect(run(code, { RUNPLANE_BASE_URL: gateway.url })).rejects.toThrow(/permit_replayed/);
  });

  it('show what is one action', async () => {
    expect(await run(blockOf('permits.md', 'js', 'actionDigest'))).toBe('true\nfalse\n');
  });

  it('show a replay store in a database', async () => {
    const gateway = await startPermitGateway();
    gateway.jwks = { keys: [signingKey.jwk] };
    const code = blockOf('permits.md', 'js', 'INSERT INTO');
    const of: PermitAction = action;
    const use = `const permit = ${JSON.stringify(issue({ issuedAt: Date.now(), origin: grant.origin }))};
      for (let use = 0; use < 2; use += 1) {
        const verifying = verifier.verifyPermit(permit, ${JSON.stringify(of)});
        console.log(await verifying.then(({ decisionId }) => decisionId.slice(0, 4), (error) => error.code));
      }`;
    expect(await run(`${code}${use}`, { RUNPLANE_BASE_URL: gateway.url })).toBe('dec_\npermit_replayed\n');
  });

  it('type a request that has a permit', () => {
    const declaration = blockOf('executors.md', 'ts', 'declare module');
    const use = `import { permitPlugin, createPermitVerifier } from '@runplane/sdk/permit';
      import fastify, { type FastifyRequest } from 'fastify';
      const verifier = createPermitVerifier({ executor: 'payments' });
      const app = fastify();
      app.register(permitPlugin, {
        verifier,
        action: (request: FastifyRequest) => ({ target: 'x', requested: 'y', args: request.body }),
      });
      app.post('/wire', (request) => request.permit.run(({ to }) => to.toUpperCase()));
      // @ts-expect-error the copy is frozen
      app.post('/wrong', (request) => request.permit.run((args) => { args.to = 'acct_666'; }));
      export type Declared = VerifiedPermit;`;
    const files = ['use.mts', 'use.cts'].map((name) => write(`${declaration}\n${use}`, name));
    const tsc = join(repository, 'node_modules/typescript/bin/tsc');
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      'node',
    ];
    const checked = () =>
      execFileSync(process.execPath, [tsc, ...options, ...files], { cwd: project, encoding: 'utf8' });
    expect(checked()).toBe('');
  });

  it('can be followed with `require`, on the oldest Node that the package names', async () => {
    const code = `const { createPermitVerifier, permitPlugin, PermitError } = require('@runplane/sdk/permit');
      createPermitVerifier({ executor: 'x', apiKey: 'k' }).verifyPermit('none', ${JSON.stringify(action)})
        .catch((error) => console.log(error instanceof PermitError, error.code, permitPlugin[Symbol.for('skip-override')]));`;
    const file = write(code, 'program.cjs');
    const { stdout } = await promisify(execFile)(oldestNode(), [file], { cwd: project });
    expect(stdout).toBe('true permit_malformed true\n');
  });
});

/** The machine's own Node where there is one, as a user of the package has it. */
function oldestNode(): string {
  const places = (process.env.PATH ?? '').split(':').filter((place) => !place.includes('node_modules'));
  const runs = (node: string) => {
    try {
      return /^v20\./.test(execFileSync(node, ['--version'], { encoding: 'utf8', stdio: 'pipe' }));
    } catch {
      return false;
    }
  };
  return places.map((place) => join(place, 'node')).find(runs) ?? process.execPath;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
