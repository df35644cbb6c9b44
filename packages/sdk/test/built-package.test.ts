import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway } from './start-gateway.ts';

const sdk = join(dirname(fileURLToPath(import.meta.url)), '..');
const runtime = findNode20() ?? { path: process.execPath, name: `Node ${process.versions.node}, for want of Node 20` };

/** The machine's own Node, as a user of the package has it. */
function findNode20(): { path: string; name: string } | null {
  const places = (process.env.PATH ?? '').split(delimiter).filter((place) => !place.includes('node_modules'));
  for (const path of places.map((place) => join(place, 'node'))) {
    try {
      const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
      if (version.startsWith('v20.')) return { path, name: 'Node 20' };
    } catch {
      // no runnable Node in this place
    }
  }
  return null;
}

const body = `
const runplane = new Runplane({ baseUrl: process.argv[2], apiKey: 'rp_test_key', verifyReceipts: true });
(async () => {
  const output = await runplane.guard('read', 'file', { path: '/etc/motd' }, ({ path }) => path);
  const blocked = await runplane.guard('drop_table', 'users', {}, () => 'ran').catch((error) => error);
  const shield = new Shield({ baseUrl: process.argv[2], apiKey: 'rp_test_key' });
  const refused = await shield.guard('drop_table', 'users', {}, () => 'ran').catch((error) => error);
  console.log(JSON.stringify({ output, blocked: [blocked instanceof RunplaneError, blocked.code], shield: refused.code }));
})();
`;

/** Two copies of the package in one process, each with something to say when it is told to stop. */
const twice = `
import { createRequire } from 'node:module';
import * as imported from '@runplane/sdk';
const required = createRequire(import.meta.url)('@runplane/sdk');
setInterval(() => {}, 1000);
let runs = 0;
for (const { Runplane } of [imported, required]) {
  const runplane = new Runplane({ baseUrl: process.argv[2], apiKey: 'rp_test_key' });
  const callback = () => new Promise(() => { if (++runs === 2) process.kill(process.pid, 'SIGTERM'); });
  runplane.guard('read', 'file', {}, callback);
}
`;

const typedUse = `
import { NotExecuted, Runplane, type Decision, type GuardResult } from '@runplane/sdk';
const runplane = new Runplane({ failOpen: ['read_balance'] });
export const sent: Promise<number> = runplane.guard('send', 'mail', { to: ['ada'] }, ({ to }) => to.length);
export const tried: Promise<GuardResult<string>> = runplane.tryGuard('send', 'mail', null, (_, { signal }) => String(signal.aborted));
export const decided: Promise<Decision> = runplane.decide('send', 'mail', {}, { permit: 'jws' });
export const measured: Promise<never> = runplane.guard('send', 'mail', {}, (_, { report }) => {
  report({ recipients: 3 });
  throw new NotExecuted('nobody to write to');
});
export const delivered: Promise<boolean> = runplane.flush();
// @ts-expect-error there is no such measure
runplane.guard('send', 'mail', {}, (_, { report }) => report({ letters: 3 }));
// @ts-expect-error the copy is frozen
runplane.guard('send', 'mail', { to: ['ada'] }, ({ to }) => to.push('eve'));
`;

it('is built whenever it is packed', () => {
  const { scripts } = JSON.parse(readFileSync(join(sdk, 'package.json'), 'utf8'));
  expect(scripts.prepack).toBe(scripts.build);
});

describe('the built package', () => {
  let project: string;

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'runplane-sdk-'));
    const installed = join(project, 'node_modules/@runplane/sdk');
    mkdirSync(installed, { recursive: true });
    cpSync(join(sdk, 'package.json'), join(installed, 'package.json'));
    execFileSync(process.execPath, [join(sdk, 'build.js'), join(installed, 'dist')], { stdio: 'pipe' });
    symlinkSync(join(sdk, '../../node_modules/@types'), join(project, 'node_modules/@types'));
    const names = '{ Runplane, RunplaneError, Shield }';
    writeFileSync(join(project, 'main.mjs'), `import ${names} from '@runplane/sdk';${body}`);
    writeFileSync(join(project, 'main.cjs'), `const ${names} = require('@runplane/sdk');${body}`);
    writeFileSync(join(project, 'twice.mjs'), twice);
    writeFileSync(join(project, 'use.mts'), typedUse);
    writeFileSync(join(project, 'use.cts'), typedUse);
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it.each([
    ['import', 'main.mjs'],
    ['require', 'main.cjs'],
  ])(`guards through \`%s\` on ${runtime.name}`, async (_, file) => {
    const gateway = await startGateway({ decisions: { drop_table: 'BLOCK' } });
    const { stdout, stderr } = await promisify(execFile)(runtime.path, [join(project, file), gateway.url]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ output: '/etc/motd', blocked: [true, 'BLOCKED'], shield: 'BLOCKED' });
  });

  it(`stops as one when it is loaded twice, on ${runtime.name}`, async () => {
    const gateway = await startGateway();
    const ended = promisify(execFile)(runtime.path, [join(project, 'twice.mjs'), gateway.url]);
    await expect(ended).rejects.toMatchObject({ signal: 'SIGTERM', code: null });
    expect(gateway.outcomes.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
  });

  it('has types for both ways of loading it', () => {
    const tsc = join(sdk, '../../node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node'];
    const files = ['use.mts', 'use.cts'];
    expect(execFileSync(process.execPath, [tsc, ...options, ...files], { cwd: project, encoding: 'utf8' })).toBe('');
  });
});
