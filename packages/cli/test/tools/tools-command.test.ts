import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gatewayOfFile, temporaryDirectory } from '../run-cli.ts';
import { type InProcessOptions, runInProcess } from '../run-in-process.ts';
import { toolsOfShop } from './mcp-answers.ts';

const gateway = gatewayOfFile();

function runplane(args: readonly string[], options: Partial<InProcessOptions> = {}) {
  return runInProcess(['tools', ...args], { cwd: gateway.directory, ...options });
}

/** The tools of a source, from stdin. */
function importTools(tools: unknown, source: string, ...flags: readonly string[]) {
  return runplane(['import', '-', '--source', source, ...flags], { input: JSON.stringify({ tools }) });
}

async function registered(...flags: readonly string[]) {
  const { stdout } = await runplane(['ls', '--json', ...flags]);
  return JSON.parse(stdout).items as { id: string; name: string; standing: string; digest: string }[];
}

function credentials(): { url: string; agentKey: string } {
  return JSON.parse(readFileSync(join(gateway.directory, '.runplane', 'credentials.json'), 'utf8'));
}

describe('tools import', () => {
  it('shows what each tool amounts to, and again is nothing to do', async () => {
    const first = await importTools(toolsOfShop, 'shop');
    expect(first.exitCode).toBe(0);
    expect(first.stdout).toMatch(/^TOOL +ACTION +SENSITIVITY +CONFIDENCE +A PLAIN CALL +WHAT TO KNOW\n/);
    expect(first.stdout).toMatch(/delete_customer +delete_record +high +\d\.\d\d +require_approval +added/);
    expect(first.stdout).toContain('shop: 3 added, 0 changed, 0 as before\n');
    const again = await importTools(toolsOfShop, 'shop');
    expect(again).toMatchObject({ exitCode: 0, stdout: 'shop: nothing to do, 3 tools as before\n' });
    expect(await registered('--source', 'shop')).toHaveLength(3);
  });

  it('changes nothing in a dry run', async () => {
    const { exitCode, stdout } = await importTools(toolsOfShop, 'later', '--dry-run');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('later: 3 added, 0 changed, 0 as before (dry run: nothing was changed)');
    expect(await registered('--source', 'later')).toEqual([]);
  });

  it('takes an OpenAPI document of 300 operations in batches, and tells how far it is', async () => {
    const paths = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [
        `/beds${index}`,
        { get: { summary: 'Show a bed' }, delete: { summary: 'Delete a bed', operationId: `dig_up_${index}` } },
      ]),
    );
    const file = join(temporaryDirectory(), 'garden.json');
    writeFileSync(file, JSON.stringify({ openapi: '3.1.0', info: { title: 'Garden' }, paths }));
    const first = await runplane(['import', file]);
    expect(first).toMatchObject({ exitCode: 0, stderr: 'Garden: 200 of 300 tools\nGarden: 300 of 300 tools\n' });
    expect(first.stdout).toContain('Garden: 300 added, 0 changed, 0 as before\n');
    expect(first.stdout).toMatch(/get_beds149 +/);
    const again = await runplane(['import', file], { answers: [] });
    expect(again.stdout).toBe('Garden: nothing to do, 300 tools as before\n');
    // at a terminal one line is written over, and gone in the end
    expect(again.stderr).toBe('\r\u001b[KGarden: 200 of 300 tools\r\u001b[K');
  });

  it('asks a running MCP server', async () => {
    const program = fileURLToPath(new URL('./mcp-server.ts', import.meta.url));
    const command = `"${process.execPath}" "${program}" pages`;
    const { exitCode, stdout, stderr } = await runplane(['import', '--mcp-command', command]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: `asking \`${process.execPath}\` for its tools\n` });
    expect(stdout).toContain('Corner shop: 3 added, 0 changed, 0 as before');
  });

  it('says with its exit code that a sensitive tool is uncertain, from the sensitivity that is asked for', async () => {
    const vague = [{ name: 'xyzzy_plugh', description: '' }, { name: 'list_orders' }];
    const loose = await importTools(vague, 'vague', '--dry-run', '--fail-on-uncertain', 'low');
    expect(loose.exitCode).toBe(6);
    expect(loose.stderr).toContain('uncertain, and low or more sensitive: xyzzy_plugh\n');
    expect(loose.stdout).toMatch(/xyzzy_plugh +unknown .* added; uncertain\n/);
    expect((await importTools([vague[1]], 'vague', '--dry-run', '--fail-on-uncertain', 'low')).exitCode).toBe(0);
    expect((await importTools(vague, 'vague', '--dry-run')).exitCode).toBe(0);
  });

  it('uses nothing of a document with a broken tool, and names its place', async () => {
    const file = join(temporaryDirectory(), 'half.json');
    writeFileSync(file, '[\n  {"name": "water_bed"},\n  {"name": ""}\n]');
    const refused = await runplane(['import', file]);
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toContain(`${file}:3:12: [1].name: is not a name\n`);
    expect(refused.stderr).toContain('1 problem, 1 good tool: nothing was used');
    expect(await registered('--source', 'half')).toEqual([]);
    const skipped = await runplane(['import', file, '--skip-broken']);
    expect(skipped.stderr).toContain(`${file}:3:12: skipped: [1].name: is not a name\n`);
    expect(skipped.stdout).toContain('half: 1 added');
  });

  it('keeps the tools of several sources apart', async () => {
    const input = '{"name":"a_read","source":"one"}\n{"name":"a_read","source":"two"}\n';
    const { exitCode, stdout } = await runplane(['import', '-', '--json'], { input });
    expect(exitCode).toBe(0);
    const { imports } = JSON.parse(stdout);
    expect(imports.map(({ source, added }: { source: string; added: number }) => [source, added])).toEqual([
      ['one', 1],
      ['two', 1],
    ]);
  });

  it('wants to know whose tools they are, where nothing says', async () => {
    const { exitCode, stderr } = await runplane(['import', '-'], { input: '[{"name":"a"}]' });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--source');
  });

  it('shows what a name hides', async () => {
    const { stdout } = await importTools([{ name: 'read\u202e\u001b[2Kfile' }], 'hidden', '--dry-run');
    expect(stdout).toContain('read‹U+202E›‹ESC›[2Kfile');
  });

  it('makes proposals with an agent’s key', async () => {
    const { url, agentKey } = credentials();
    const { exitCode, stdout } = await importTools(toolsOfShop, 'agents own', '--url', url, '--key', agentKey);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('added; proposed');
    const [tool] = await registered('--standing', 'proposed', '--source', 'agents own');
    const accepted = await runplane(['accept', tool!.id]);
    expect(accepted.exitCode).toBe(0);
    expect((await registered('--source', 'agents own', '--standing', 'accepted')).map(({ id }) => id)).toEqual([
      tool!.id,
    ]);
  });
});

describe('an accepted tool that an agent describes anew', () => {
  it('is as it was, and says that a change is proposed', async () => {
    const { url, agentKey } = credentials();
    await importTools([{ name: 'water_lawn', description: 'Waters the lawn.' }], 'lawn');
    const proposed = [{ name: 'water_lawn', description: 'Looks at the lawn.' }];
    await importTools(proposed, 'lawn', '--url', url, '--key', agentKey);
    expect((await runplane(['ls', '--source', 'lawn'])).stdout).toMatch(/water_lawn .* a change is proposed\n/);
    expect(await registered('--source', 'lawn', '--drift')).toEqual([]);
  });
});

describe('a tool that changed', () => {
  const before = { name: 'prune_tree', description: 'Cuts a branch.', inputSchema: { type: 'object' } };
  const after = { ...before, description: 'Cuts the tree down.' };

  async function changedTool(source: string): Promise<{ id: string; digest: string }> {
    await importTools([before], source);
    const { stdout } = await importTools([after], source);
    expect(stdout).toMatch(/changed; .*asks a person: /);
    const [tool] = await registered('--drift', '--source', source);
    return tool!;
  }

  it('is shown field by field, and is accepted as it was shown', async () => {
    const { id } = await changedTool('orchard');
    const shown = await runplane(['show', id]);
    expect(shown.stdout).toContain('waits for a person, from an import: sha256:');
    expect(shown.stdout).toContain('  description changed\n    - Cuts a branch.\n    + Cuts the tree down.\n');
    const accepted = await runplane(['accept', id]);
    expect(accepted.stderr).toContain('+ Cuts the tree down.');
    expect(accepted.stdout).toContain('accepted: prune_tree of orchard, now accepted as ');
    expect(await registered('--drift', '--source', 'orchard')).toEqual([]);
  });

  it('is not accepted when a person thinks better of it', async () => {
    const { id } = await changedTool('park');
    const asked = await runplane(['accept', id], { answers: [false] });
    expect(asked).toMatchObject({ exitCode: 1, stdout: '', questions: ['Accept exactly this definition?'] });
    expect(asked.stderr).toContain('nothing was changed');
    expect(await registered('--drift', '--source', 'park')).toHaveLength(1);
  });

  it('is accepted by nobody who looked at another definition', async () => {
    const { id, digest } = await changedTool('forest');
    const refused = await runplane(['accept', id, '--digest', digest.replace(/[0-9a-f]{4}$/, '0000')]);
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toContain('[tool_changed]');
    expect(await registered('--drift', '--source', 'forest')).toHaveLength(1);
  });

  it('is rejected, and asks for it no more', async () => {
    const { id } = await changedTool('grove');
    const rejected = await runplane(['reject', id]);
    expect(rejected.exitCode).toBe(0);
    expect(rejected.stdout).toContain('rejected: prune_tree of grove, still accepted as ');
  });
});

describe('a tool that is removed', () => {
  it('is gone once a person has said so', async () => {
    await importTools([{ name: 'settle', description: 'Settles it.' }], 'shelf');
    const [{ id } = { id: '' }] = await registered('--source', 'shelf');
    const asked = await runplane(['remove', id], { answers: [false] });
    expect(asked).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining('nothing was changed') });
    expect(await runplane(['remove', id])).toMatchObject({ exitCode: 0, stdout: 'removed: settle of shelf\n' });
    expect(await registered('--source', 'shelf')).toEqual([]);
    expect(await runplane(['remove', id])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('[unknown_tool]'),
    });
  });
});

describe('what a person says of a tool', () => {
  it('counts, and can be taken back', async () => {
    await importTools([{ name: 'settle', description: 'Settles it.' }], 'desk');
    const [{ id } = { id: '' }] = await registered('--source', 'desk');
    const said = ['--type', 'transfer_funds', '--sensitivity', 'critical', '--measure', 'amount=payment.total'];
    const overridden = await runplane(['override', id, ...said, '--json']);
    expect(JSON.parse(overridden.stdout)).toMatchObject({
      type: 'transfer_funds',
      sensitivity: 'critical',
      override: { type: 'transfer_funds', sensitivity: 'critical', measures: { amount: 'payment.total' } },
    });
    expect((await runplane(['show', id])).stdout).toContain('transfer_funds (financial, critical sensitivity)');
    const cleared = await runplane(['override', id, '--clear', '--json']);
    expect(JSON.parse(cleared.stdout).override).toBeNull();
  });

  it.each([
    [['override', 'tol_1']],
    [['override', 'tol_1', '--clear', '--type', 'delete_record']],
    [['override', 'tol_1', '--measure', 'weight=x']],
    [['override', 'tol_1', '--measure', 'amount']],
    [['override', 'tol_1', '--sensitivity', 'odd']],
    [['ls', '--standing', 'odd']],
    [['ls', '--limit', '0']],
    [['import', 'x.json', '--format', 'odd']],
    [['import', 'nowhere.json']],
    [['import', 'x.json', '--fail-on-uncertain', 'odd']],
    [['classify', 'x.json', '--name', 'a']],
    [['classify', '--description', 'a']],
    [['classify', '--mcp-url', 'http://x', '--timeout', '0']],
  ])('is not understood from %j', async (args) => {
    expect(await runplane(args)).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('is of a tool that is there', async () => {
    const { exitCode, stderr } = await runplane(['show', 'tol_01m81q7ca5cws7yrm7b7ydwrn0']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('[unknown_tool]');
  });
});

describe('tools coverage', () => {
  it('names what decides each tool', async () => {
    await importTools([{ name: 'delete_user' }], 'covered');
    const { exitCode, stdout } = await runplane(['coverage']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/delete_user +covered +\w+ +\w+ +[\w-]+ \(baseline\)/);
    expect(stdout).toMatch(/\d+ tools under set 1: 0 by policies of yours, .* 0 by nothing\n/);
    expect(JSON.parse((await runplane(['coverage', '--json'])).stdout)).toMatchObject({ unreached: [] });
  });
});

describe('tools classify', () => {
  it('reads one tool without any gateway, and says why', async () => {
    const args = ['tools', 'classify', '--name', 'delete_customer', '--description', 'Removes a customer for good.'];
    const { exitCode, stdout } = await runInProcess(args, { cwd: temporaryDirectory() });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^delete_customer\n {2}action +delete_record \(data\)\n {2}sensitivity +high\n/);
    expect(stdout).toMatch(/\n {2}by name +\S/);
  });

  it('reads a whole document, as text and as JSON', async () => {
    const input = JSON.stringify({ delete_customer: { description: 'Deletes a customer record.', inputSchema: {} } });
    const text = await runplane(['classify', '-'], { input });
    expect(text.stdout).toMatch(/^TOOL .*WHY\ndelete_customer +delete_record +high +\d\.\d\d +- +name: /);
    const { tools } = JSON.parse((await runplane(['classify', '-', '--json'], { input })).stdout);
    expect(tools).toMatchObject([
      { name: 'delete_customer', type: 'delete_record', category: 'data', treatedAs: 'delete_record' },
    ]);
  });

  it('says where the magnitudes of a call stand, with and without a gateway', async () => {
    const parameters = { type: 'object', properties: { amount: { type: 'integer', description: 'in cents' } } };
    const tool = { name: 'transfer_money', description: 'Transfers money to an account.', parameters };
    const { stdout } = await runplane(['classify', '-'], { input: JSON.stringify([tool]) });
    expect(stdout).toMatch(/transfer_money +transfer_funds .*amount in context\.amount \(minor units\)/);
    await importTools([tool], 'bank');
    const [{ id } = { id: '' }] = await registered('--source', 'bank');
    expect((await runplane(['show', id])).stdout).toMatch(/measures +amount in context\.amount \(minor units\)/);
  });

  it('says with its exit code that a sensitive tool is uncertain', async () => {
    const vague = await runplane(['classify', '--name', 'xyzzy_plugh', '--fail-on-uncertain', 'low']);
    expect(vague.exitCode).toBe(6);
    const plain = await runplane(['classify', '--name', 'list_orders', '--fail-on-uncertain', 'low']);
    expect(plain.exitCode).toBe(0);
  });
});
