import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../run-cli.ts';
import { type Conversation, runInProcess } from '../run-in-process.ts';

const definitions = [
  { id: 't1', source: 'crm', name: 'delete_contact', description: 'Deletes a contact.' },
  { id: 't2', source: 'bank', name: 'transfer_funds', description: 'Moves money between accounts.' },
  { id: 't3', source: 'bank', name: 'send_email', description: 'Sends an email.' },
  { id: 't4', source: 'crm', name: 'get_contact' },
];
const labels = [
  { id: 't1', label: 'delete_record', sensitivity: 'high' },
  { id: 't2', label: 'transfer_funds', alternates: ['charge_payment'], sensitivity: 'high' },
  // a person who is wrong on purpose: no classifier takes this for a search of the web
  { id: 't3', label: 'lookup_public_info', sensitivity: 'low' },
];

let cwd: string;
beforeEach(() => {
  cwd = temporaryDirectory();
  write('tools.jsonl', definitions);
  write('labels.jsonl', labels);
});

function write(file: string, lines: readonly (object | string)[]): void {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(join(cwd, file), `${text}\n`);
}

function evaluate(args: readonly string[] = [], input?: string): Promise<Conversation> {
  const files = ['--definitions', 'tools.jsonl', '--labels', 'labels.jsonl'];
  return runInProcess(['tools', 'evaluate', ...files, ...args], { cwd, ...(input !== undefined && { input }) });
}

async function figures(args: readonly string[] = []) {
  const { stdout, ...rest } = await evaluate(['--json', ...args]);
  return { ...rest, ...JSON.parse(stdout) };
}

describe('tools evaluate', () => {
  it('counts how often a person agrees, and is content with any figures', async () => {
    expect(await figures()).toMatchObject({
      exitCode: 0,
      tools: 3,
      unlabelled: 1,
      strict: { count: 2, of: 3 },
      lenient: { count: 2, of: 3 },
      dangerous: { count: 0, of: 2 },
      confusions: [{ label: 'lookup_public_info', type: 'send_email', count: 1, accepted: 0 }],
      missed: [],
    });
  });

  it('prints every table for a person', async () => {
    const { stdout, exitCode } = await evaluate();
    expect(exitCode).toBe(0);
    for (const part of [
      'labelled tools: 3; definitions without a label: 1',
      /strict\) +66\.7 % +20\.8–93\.9 +2 of 3/,
      'types with at least 5 labels: 0; mean precision -, recall -, F1 -',
      /lookup_public_info +send_email +1 +0/,
      /expected calibration error \d+\.\d %/,
      /bank +2 +50\.0 % +50\.0 % +0 of 1/,
    ])
      expect(stdout).toMatch(part);
    expect(stdout).not.toContain('WORST TYPES');
  });

  it('fails when a figure is past a bound, and says which', async () => {
    const { exitCode, stderr } = await evaluate([
      '--min-lenient',
      '0.82',
      '--min-strict',
      '0.5',
      '--max-dangerous',
      '0',
    ]);
    expect(exitCode).toBe(1);
    expect(stderr).toBe('missed: lenient is 0.6667, below 0.82\n');
  });

  it('takes a figure that nothing can be said about for missed', async () => {
    expect(await figures(['--min-f1', '0', '--only', 'crm'])).toMatchObject({
      exitCode: 1,
      missed: ['F1 is not known, below 0'],
    });
  });

  it('lists what is wrong, with the evidence', async () => {
    const { stdout } = await evaluate(['--errors']);
    const list = stdout.slice(stdout.indexOf('TYPE t3'));
    expect(list).toMatch(/^TYPE t3 send_email bank\n/);
    expect(list).toMatch(/labelled +lookup_public_info, low\n/);
    expect(list).toMatch(/read as +send_email, \w+, confidence [01]\.\d\d, certain enough\n/);
    expect(list.split('\n').length).toBeGreaterThan(4);
    expect((await figures(['--errors'])).errors).toMatchObject([{ id: 't3', reading: { type: 'send_email' } }]);
    expect((await figures()).errors).toBeUndefined();
  });

  it('says so when nothing is wrong', async () => {
    expect((await evaluate(['--errors', '--only', 'crm'])).stdout).toMatch(/\nno tool is read wrongly\n$/);
  });

  it('keeps to sources, or leaves some out', async () => {
    expect(await figures(['--only', 'crm'])).toMatchObject({ tools: 1, lenient: { count: 1 } });
    expect(await figures(['--except', 'crm'])).toMatchObject({ tools: 2, lenient: { count: 1 } });
    expect(await evaluate(['--only', 'crn'])).toMatchObject({
      exitCode: 2,
      stderr: 'error: no labelled tool is of source `crn`\n',
    });
  });

  it('names the line that is broken, and measures nothing', async () => {
    write('tools.jsonl', [...definitions, '{"id":"t5",']);
    write('labels.jsonl', [...labels, { id: 't4', label: 'peek', sensitivity: 'low' }]);
    const { exitCode, stdout, stderr } = await evaluate();
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(
      /^tools\.jsonl:5: is not one JSON value: .+\nlabels\.jsonl:4: `label` names no canonical action: `peek`\nerror: 2 lines cannot be used\n$/,
    );
  });

  it('names no more lines of a file of another format than a person reads', async () => {
    write('tools.jsonl', Array(500).fill('{'));
    const { exitCode, stderr } = await evaluate();
    expect(exitCode).toBe(2);
    expect(stderr.split('\n')).toHaveLength(53);
    expect(stderr).toMatch(/\ntools\.jsonl:50: .+\nand \d+ more\nerror: \d+ lines cannot be used\n$/);
  });

  it('names a label whose definition is missing', async () => {
    write('labels.jsonl', [...labels, { id: 't9', label: 'read_record', sensitivity: 'low' }]);
    expect(await evaluate()).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/^labels\.jsonl:4: labels `t9`/),
    });
  });

  it('takes one file from stdin, and only one', async () => {
    const input = labels.map((label) => JSON.stringify(label)).join('\n');
    expect(await evaluate(['--labels', '-'], input)).toMatchObject({ exitCode: 0 });
    expect(await evaluate(['--labels', '-', '--definitions', '-'], input)).toMatchObject({ exitCode: 2 });
  });

  it.each(['82', '-0.1', '', 'half'])('refuses %o as a share', async (share) => {
    const { exitCode, stderr } = await evaluate(['--min-lenient', share]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('give a number from 0 to 1');
  });

  it('prints what a definition says inertly', async () => {
    write('tools.jsonl', [
      { id: 't3', name: 'send_email\u001b[2J\u202e' },
      ...definitions.filter(({ id }) => id !== 't3'),
    ]);
    const { stdout } = await evaluate(['--errors']);
    expect(stdout).toContain('TYPE t3 send_email‹ESC›[2J‹U+202E›\n');
    expect(stdout).not.toContain('\u001b');
  });
});
