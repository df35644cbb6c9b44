import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The Node of the machine, which may be older than what runs the tests. */
function machinesNode(): string {
  const directories = (process.env.PATH ?? '').split(delimiter).filter((path) => !path.includes('node_modules'));
  return directories.map((path) => join(path, 'node')).find((path) => existsSync(path)) ?? process.execPath;
}

describe('the launcher', () => {
  it('runs on the Node that the machine has', async () => {
    expect(await runCli(['--version'], { node: machinesNode() })).toEqual({
      exitCode: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it('passes arguments, input and exit codes through', async () => {
    const ended = await runCli(['policies', 'validate', '-'], { node: machinesNode(), input: 'policies: 7\n' });
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toMatch(/^-:1:/);
  });
});
