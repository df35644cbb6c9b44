import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { genuine } from '../../../conformance/log/genuine.ts';
import { checkpointOf, exportOf, receiptOf, vkey } from '../../../conformance/log/material.ts';
import { runVerify } from '../src/index.ts';
import { memoryIo } from './memory-io.ts';

const exported = Buffer.from(exportOf(genuine));
const grown = Buffer.from(exportOf([...genuine, genuine[5]!]));
const receipt = Buffer.from(JSON.stringify(receiptOf(genuine, 3)));

async function run(args: readonly string[], files: Readonly<Record<string, Uint8Array>> = {}) {
  const io = memoryIo({ exported, grown, receipt, ...files });
  return { code: await runVerify(args, io), io };
}

describe('the command', () => {
  it('says what it found, and of whom', async () => {
    const { code, io } = await run(['--key', vkey, 'exported']);
    expect(code).toBe(0);
    expect(io.out).toMatch(/^valid\n {2}log {6}gateway\.example\/rp\/acme\/0\n {2}size {5}6\n/);
    expect(io.err).toBe('');
  });

  it('prints the key that it found when none was given', async () => {
    const { code, io } = await run(['exported']);
    expect(code).toBe(4);
    expect(io.out).toMatch(/^UNTRUSTED/);
    expect(io.out).toMatch(/it names `gateway\.example\/rp\/acme\/0\+[0-9a-f]{8}` \[no_key\]/);
  });

  it('remembers the log between runs', async () => {
    const { code, io } = await run(['--key', vkey, '--state', 'state', 'exported']);
    expect(code).toBe(0);
    expect(JSON.parse(Buffer.from(io.files.get('state')!).toString())).toMatchObject({
      format: 'rp.state/1',
      size: '6',
      checkpoint: checkpointOf(genuine),
    });
    expect(await runVerify(['--key', vkey, '--state', 'state', 'grown'], io)).toBe(0);
    expect(await runVerify(['--key', vkey, '--state', 'state', 'exported'], io)).toBe(7);
    expect(JSON.parse(Buffer.from(io.files.get('state')!).toString()).size).toBe('7');
  });

  it('keeps nothing of a log that it does not trust, and nothing newer from a receipt', async () => {
    const untrusted = await run(['--state', 'state', 'exported']);
    expect(untrusted.io.files.has('state')).toBe(false);
    const first = await run(['--key', vkey, '--state', 'state', 'receipt']);
    expect(first.io.files.has('state')).toBe(true);
    const before = first.io.files.get('state');
    first.io.files.set('newer', Buffer.from(JSON.stringify(receiptOf([...genuine, genuine[5]!], 6))));
    expect(await runVerify(['--key', vkey, '--state', 'state', 'newer'], first.io)).toBe(0);
    expect(first.io.files.get('state')).toBe(before);
  });

  it('explains how it is used', async () => {
    const { code, io } = await run(['--help']);
    expect(code).toBe(0);
    expect(io.out).toMatch(/--key VKEY/);
  });

  it.each([
    [[], /name one file/],
    [['a', 'b'], /name one file/],
    [['--key', 'nonsense', 'exported'], /not a verification key/],
    [['--key'], /`--key` needs a value/],
    [['--key', vkey, '--key', vkey, 'exported'], /given twice/],
    [['--verbose', 'exported'], /unknown option `--verbose`/],
    [['--key', vkey, 'missing'], /`missing` cannot be read/],
    [['--key', vkey, '--state', 'receipt', 'exported'], /not a state file/],
  ])('refuses %j', async (args, message) => {
    const { code, io } = await run(args);
    expect(code).toBe(2);
    expect(io.out).toBe('');
    expect(io.err).toMatch(message);
  });

  it('reads a gateway with the key of the environment', async () => {
    const asked: unknown[] = [];
    const fetch = async (url: string, init: unknown) => {
      asked.push([url, init]);
      return { status: 503, text: async () => '' };
    };
    const io = memoryIo({}, fetch, { RUNPLANE_API_KEY: 'rp_test_k' });
    expect(await runVerify(['--key', vkey, 'http://127.0.0.1:4747'], io)).toBe(2);
    expect(asked).toEqual([
      ['http://127.0.0.1:4747/api/v1/audit/checkpoint', { headers: { authorization: 'Bearer rp_test_k' } }],
    ]);
  });

  it('does not let the evidence write to the terminal', async () => {
    const io = memoryIo({ evil: Buffer.from(JSON.stringify({ ...receiptOf(genuine, 3), '\u001b[2Jvalid': 1 })) });
    expect(await runVerify(['--key', vkey, 'evil'], io)).toBe(3);
    expect(io.out).not.toContain('\u001b');
  });

  it('runs as a program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'runplane-verify-'));
    const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
    const verify = (args: readonly string[], input: Uint8Array = new Uint8Array()) =>
      spawnSync(process.execPath, [main, ...args], { cwd: folder, input, encoding: 'utf8' });
    try {
      writeFileSync(join(folder, 'log.ndjson'), exported);
      const first = verify(['--key', vkey, '--state', 'state.json', 'log.ndjson']);
      expect(first).toMatchObject({ status: 0, stderr: '' });
      expect(first.stdout).toMatch(/^valid\n/);
      expect(JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')).size).toBe('6');
      expect(verify(['--key', vkey, '-'], receipt)).toMatchObject({ status: 0 });
      expect(verify(['--key', vkey, '-'], exported.subarray(0, -1))).toMatchObject({ status: 6 });
      expect(verify(['--key', vkey, 'elsewhere'])).toMatchObject({ status: 2, stdout: '' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
