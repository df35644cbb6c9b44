import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryCases } from '../../../conformance/log/entry-cases.ts';
import { exportCases } from '../../../conformance/log/export-cases.ts';
import type { LogCase } from '../../../conformance/log/log-case.ts';
import { receiptCases } from '../../../conformance/log/receipt-cases.ts';
import { runVerify } from '../src/index.ts';
import { memoryIo } from './memory-io.ts';

const folder = new URL('../../../conformance/log/cases/', import.meta.url);
const files = readdirSync(folder).sort();

function readCase(file: string): Omit<LogCase, 'name'> {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

async function verify({ key, state, decision, evidence }: Omit<LogCase, 'name'>, more: readonly string[] = []) {
  const io = memoryIo({ evidence: Buffer.from(evidence, 'base64') });
  if (state !== null) io.files.set('state', Buffer.from(JSON.stringify(state)));
  const args = ['evidence', ...more];
  if (key !== null) args.push('--key', key);
  if (state !== null) args.push('--state', 'state');
  if (decision !== null) args.push(`--decision=${decision}`);
  return { code: await runVerify(args, io), io };
}

describe('the ways evidence can be wrong', () => {
  it('are the ones that the script writes', () => {
    const written = [...exportCases, ...entryCases, ...receiptCases];
    expect(files).toEqual(written.map(({ name }) => `${name}.json`).sort());
    for (const { name, ...rest } of written) expect(readCase(`${name}.json`)).toEqual(rest);
  });

  it.each(files)('%s', async (file) => {
    const subject = readCase(file);
    const { code, io } = await verify(subject);
    expect(`${io.out}${io.err}\nexit ${code}`).toMatch(new RegExp(`exit ${subject.exitCode}$`));
    if (code !== 0) expect(io.out + io.err).not.toMatch(/\b(in)?valid\b|\bok\b|\bverified\b|\bgenuine\b/i);
    else expect(io.out).toMatch(/^valid\n/);
  });

  it.each(files)('%s, reported as JSON', async (file) => {
    const subject = readCase(file);
    const { code, io } = await verify(subject, ['--json']);
    const report = JSON.parse(io.out);
    expect(report.exitCode).toBe(code);
    expect(report.findings.length > 0).toBe(code !== 0);
    expect(report.fork !== null).toBe(code === 5);
  });
});
