import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demoCases } from '../src/demo/demo-cases.ts';
import { runCli, startCli, temporaryDirectory } from './run-cli.ts';

describe('the demo', () => {
  it('shows six decisions, runs what was approved, and proves all of it', async () => {
    const { exitCode, stdout } = await runCli(['demo'], { cwd: temporaryDirectory() });
    expect(exitCode).toBe(0);
    const [, ...rows] = stdout.split('\n\n')[0]!.split('\n');
    expect(rows).toHaveLength(demoCases.length);
    for (const [index, { action, target, expected }] of demoCases.entries()) {
      expect(rows[index]).toMatch(new RegExp(`^${action}\\s+${target}\\s+${expected}\\s+\\d+ .* [\\d.]+ ms$`));
    }
    expect(rows[0]).toMatch(/ 58 {2}transfer_funds → REQUIRE_APPROVAL +High-risk financial action in production/);
    expect(stdout).toContain('ok  decisions: 6 of 6');
    expect(stdout).toContain('ok  approval: transfer_funds waited');
    expect(stdout).toContain('ok  receipts: 6 of 6');
    expect(stdout).toMatch(/ok {2}log: \d+ entries, valid/);
  });

  it('gives its result as JSON, in a directory of its own that is gone afterwards', async () => {
    const temporary = temporaryDirectory();
    // whatever else is configured on the machine stays out of it
    const environment = {
      TMPDIR: temporary,
      RUNPLANE_DATABASE_URL: 'postgres://nowhere.invalid/x',
      RUNPLANE_PORT: '1',
    };
    const { exitCode, stdout } = await runCli(['demo', '--json'], { environment });
    expect(exitCode).toBe(0);
    const { ok, decisions, run, evidence } = JSON.parse(stdout);
    expect(ok).toBe(true);
    expect(decisions.map(({ decision }: { decision: string }) => decision)).toEqual(
      demoCases.map(({ expected }) => expected),
    );
    expect(run).toMatchObject({ action: 'transfer_funds', ran: true, approvedBy: 'first admin key' });
    expect(evidence).toMatchObject({ receipts: 6, validReceipts: 6, log: 'valid', valid: true });
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('cleans up when it is interrupted', async () => {
    const temporary = temporaryDirectory();
    const child = startCli(['demo'], { environment: { TMPDIR: temporary } });
    await once(child.stderr!, 'data');
    child.kill('SIGINT');
    const [exitCode] = await once(child, 'close');
    expect(exitCode).toBe(130);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
