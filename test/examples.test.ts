import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../apps/gateway/test/start-gateway.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stories = globSync('examples/*/main.ts', { cwd: root }).sort();

let gateway: TestGateway;
let url: string;

beforeAll(async () => {
  gateway = await startGateway();
  url = await gateway.listen();
});

afterAll(async () => {
  await gateway?.[Symbol.asyncDispose]();
});

describe('an example', () => {
  it.each(stories)('%s holds what it shows', async (story) => {
    const environment = {
      PATH: process.env.PATH,
      RUNPLANE_BASE_URL: url,
      RUNPLANE_API_KEY: gateway.agentKey,
      RUNPLANE_ADMIN_KEY: gateway.adminKey,
    };
    const run = promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', story], {
      cwd: root,
      env: environment,
    });
    await expect(run).resolves.toMatchObject({ stderr: '' });
  });
});

describe('the list of examples', () => {
  const listed = Array.from(
    readFileSync(join(root, 'examples/README.md'), 'utf8').matchAll(/\]\(([^)]+\.ts)\)/g),
    ([, path]) => `examples/${path}`,
  );

  it('names each of them, and no other', () => {
    expect(listed.sort()).toEqual(stories);
    for (const path of listed) expect(existsSync(join(root, path))).toBe(true);
  });
});
