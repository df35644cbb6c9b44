import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatewayOfFile, runCli, startedGateway, temporaryDirectory } from './run-cli.ts';
import { type Conversation, type InProcessOptions, runInProcess } from './run-in-process.ts';

const gateway = gatewayOfFile();

/** In the gateway's own directory, where no flag is needed. */
function runplane(args: readonly string[], options: Partial<InProcessOptions> = {}): Promise<Conversation> {
  return runInProcess(args, { cwd: gateway.directory, ...options });
}

function credentials(): Record<'adminKey' | 'agentKey' | 'verificationKey' | 'origin' | 'url', string> {
  return JSON.parse(readFileSync(join(gateway.directory, '.runplane', 'credentials.json'), 'utf8'));
}

/** What an agent asks, answered as text so that a receipt keeps its bytes. */
async function guard(body: object): Promise<string> {
  const response = await fetch(`${gateway.url}/api/v1/guard`, {
    method: 'POST',
    headers: { authorization: `Bearer ${credentials().agentKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return response.text();
}

async function askForApproval(members: object = {}): Promise<string> {
  const answer = await guard({
    action: 'transfer_funds',
    target: 'finance-system',
    context: { amount: 12000, ...members },
  });
  return JSON.parse(answer).approvalId;
}

describe('start', () => {
  it('takes what flags say, and keeps its keys where only their owner reads them', () => {
    const file = join(gateway.directory, '.runplane', 'credentials.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(credentials().url).toBe(gateway.url);
  });

  it('passes on what the gateway says is wrong, and how it ends', async () => {
    const refused = await runCli(['start', '--port', 'many'], { cwd: gateway.directory });
    expect(refused).toMatchObject({ exitCode: 78, stdout: '' });
    expect(refused.stderr).toContain('RUNPLANE_PORT');
  });

  it('ends with the gateway when it is told to stop', async () => {
    const other = await startedGateway(temporaryDirectory());
    expect(await other.stop()).toBe(0);
  });
});

describe('agents, budgets and usage', () => {
  it('are listed, as text and as JSON', async () => {
    await guard({ action: 'read_record', target: 'crm', agent: { name: 'reader', model: 'm-1' } });
    const agents = await runplane(['agents', 'ls']);
    expect(agents).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/reader +claimed +m-1/) });
    const { items } = JSON.parse((await runplane(['agents', 'ls', '--json'])).stdout);
    const { id } = items.find(({ name }: { name: string }) => name === 'reader');
    const required = await runplane(['agents', 'require-redemption', id]);
    expect(required.stdout).toBe(`redemption required: reader (${id})\n`);
    expect((await runplane(['agents', 'require-redemption', id, '--off'])).stdout).toContain('redemption optional');
    expect(await runplane(['budgets'])).toMatchObject({ exitCode: 0, stdout: '', stderr: 'no policy has a budget\n' });
    const usage = await runplane(['usage']);
    expect(usage.stdout).toMatch(/plan +unlimited[\s\S]*active agents +\d/);
    expect(JSON.parse((await runplane(['usage', '--json'])).stdout).plan.name).toBe('unlimited');
  });
});

describe('approvals', () => {
  it('lists what is pending, as text and as JSON', async () => {
    const id = await askForApproval();
    const text = await runplane(['approvals', 'ls']);
    expect(text.exitCode).toBe(0);
    expect(text.stdout).toMatch(new RegExp(`${id}\\s+pending\\s+58\\s+transfer_funds\\s+finance-system`));
    const json = await runplane(['approvals', 'ls', '--json']);
    expect(JSON.parse(json.stdout).items.map((approval: { id: string }) => approval.id)).toContain(id);
  });

  it('approves: the card on stderr, the result on stdout, and who it was in the record', async () => {
    const id = await askForApproval({ note: '\u001b[2Jinvisible\u202e' });
    const approved = await runplane(['approvals', 'approve', id, '--comment', 'checked']);
    expect(approved).toMatchObject({ exitCode: 0, stdout: `approved: transfer_funds → finance-system (${id})\n` });
    expect(approved.stderr).toContain('"note": "\\u001b[2Jinvisible\\u202e"');
    expect(approved.stderr).toContain('look twice');
    const shown = await runplane(['approvals', 'show', id, '--wait', '5', '--json']);
    expect(shown.exitCode).toBe(0);
    expect(JSON.parse(shown.stdout)).toMatchObject({
      status: 'approved',
      resolvedBy: 'first admin key',
      comment: 'checked',
    });
  });

  it('denies, and tells a script that waited', async () => {
    const id = await askForApproval();
    const waiting = runplane(['approvals', 'show', id, '--wait', '30']);
    const denied = await runplane(['approvals', 'deny', id, '--comment', 'wrong account', '--json']);
    expect(denied.exitCode).toBe(0);
    expect(JSON.parse(denied.stdout)).toMatchObject({ id, status: 'denied' });
    expect((await waiting).exitCode).toBe(4);
    const late = await runplane(['approvals', 'approve', id]);
    expect(late.exitCode).toBe(1);
    expect(late.stderr).toContain('[approval_not_pending]');
  });

  it('says with its exit code that nobody has answered', async () => {
    const id = await askForApproval();
    expect((await runplane(['approvals', 'show', id, '--wait', '0'])).exitCode).toBe(5);
    expect((await runplane(['approvals', 'show', id])).exitCode).toBe(0);
  });
});

describe('a person at a terminal', () => {
  it('is asked before anything is approved, and may say no', async () => {
    const id = await askForApproval();
    const cwd = gateway.directory;
    const refused = await runInProcess(['approvals', 'approve', id], { cwd, answers: [false] });
    expect(refused).toMatchObject({ exitCode: 1, stdout: '', questions: ['Approve exactly this action?'] });
    const unasked = await runInProcess(['approvals', 'approve', id, '--yes'], { cwd, answers: [] });
    expect(unasked).toMatchObject({ exitCode: 0, questions: [] });
  });

  it('is not asked again about what has its answer, nor about denying', async () => {
    const id = await askForApproval();
    const cwd = gateway.directory;
    expect((await runInProcess(['approvals', 'deny', id], { cwd, answers: [] })).questions).toEqual([]);
    const late = await runInProcess(['approvals', 'approve', id], { cwd, answers: [true] });
    expect(late).toMatchObject({ exitCode: 1, questions: [] });
  });

  it('is asked before a key is revoked', async () => {
    const { stdout } = await runplane(['keys', 'create', '--role', 'agent', '--name', 'short-lived', '--json']);
    const { id } = JSON.parse(stdout);
    const cwd = gateway.directory;
    expect(await runInProcess(['keys', 'revoke', id], { cwd, answers: [false] })).toMatchObject({ exitCode: 1 });
    const revoked = await runInProcess(['keys', 'revoke', id], { cwd, answers: [true] });
    expect(revoked).toMatchObject({ exitCode: 0, questions: [`Revoke ${id} for good?`] });
  });
});

describe('freezes', () => {
  const execute = { executor: 'test', nonce: 'n'.repeat(16) };
  const read = (agent: string, more: object = {}) => guard({ action: 'read_record', target: 'crm', agent, ...more });

  it('are one command, which asks nothing and says what still runs', async () => {
    await read('reader', { execute });
    await read('reader', { execute });
    const cwd = gateway.directory;
    const args = ['freeze', 'agent', 'reader', '--reason', 'reads too much'];
    const frozen = await runInProcess(args, { cwd, answers: [] });
    expect(frozen).toMatchObject({ exitCode: 0, questions: [] });
    expect(frozen.stdout).toMatch(/^frozen: agent reader \(frz_\w+\)\n/);
    expect(frozen.stdout).toMatch(/\n2 actions are running[^;]*; nothing new can start after \d\d:\d\d:\d\d\n$/);
    const [, id = ''] = /\((frz_\w+)\)/.exec(frozen.stdout) ?? [];
    expect(JSON.parse(await read('reader'))).toMatchObject({ decision: 'BLOCK', reasons: [{ code: 'frozen' }] });
    const listed = await runplane(['freezes']);
    expect(listed.stdout).toMatch(new RegExp(`${id}\\s+agent reader\\s+reads too much\\s+first admin key.*in force`));
    expect(await runplane(['release', id])).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await runInProcess(['release', id], { cwd, answers: [false] })).toMatchObject({ exitCode: 1 });
    const released = await runInProcess(['release', id, '--reason', 'fixed'], { cwd, answers: [true] });
    expect(released).toMatchObject({ exitCode: 0, questions: ['Let agent reader go on?'] });
    expect(released.stdout).toBe(`released: agent reader (${id})\n`);
    expect(await runInProcess(['release', id], { cwd, answers: [] })).toMatchObject({ exitCode: 0, questions: [] });
    expect(JSON.parse(await read('reader')).decision).toBe('ALLOW');
    expect((await runplane(['freezes'])).stderr).toBe('nothing is frozen\n');
    expect((await runplane(['freezes', '--all'])).stdout).toMatch(new RegExp(`${id}.*released`));
  });

  it('of everything are taken back like any other', async () => {
    const { stdout } = await runplane(['freeze', 'organization', '--reason', 'x', '--json']);
    const { id, scope, exposure } = JSON.parse(stdout);
    expect([scope, exposure.boundMs]).toEqual([{ organization: true }, 75_000]);
    expect(JSON.parse(await read('anyone')).decision).toBe('BLOCK');
    expect(JSON.parse((await runplane(['freezes', '--json'])).stdout).items).toMatchObject([{ id }]);
    expect((await runplane(['release', id, '--yes'])).stdout).toBe(`released: everything (${id})\n`);
  });

  it('of what there is not are refused', async () => {
    const ended = await runplane(['freeze', 'action', 'transfer_fund', '--reason', 'x']);
    expect(ended).toMatchObject({ exitCode: 1, stdout: '' });
    expect(ended.stderr).toContain('`transfer_fund` is no canonical action');
  });
});

describe('executions', () => {
  it('that nobody knows the outcome of are listed, and settled by who found out', async () => {
    const execute = { executor: 'worker-7', nonce: 'n'.repeat(16) };
    const { decisionId } = JSON.parse(await guard({ action: 'read_record', target: 'crm', execute }));
    expect((await runplane(['executions', '--status', 'redeemed'])).stdout).toMatch(
      new RegExp(`${decisionId}\\s+redeemed\\s+worker-7`),
    );
    expect((await runplane(['executions'])).stderr).toBe('no unknown executions\n');
    const cwd = gateway.directory;
    const args = ['outcome', decisionId, 'not_executed', '--note', 'the worker was down'];
    expect(await runInProcess(args, { cwd, answers: [false] })).toMatchObject({ exitCode: 1, stdout: '' });
    const ended = await runInProcess(args, { cwd, answers: [true] });
    expect(ended).toMatchObject({ exitCode: 0, questions: ['Record that read_record → crm: not_executed?'] });
    expect(ended.stdout).toBe(`not_executed: read_record → crm (${decisionId})\n`);
    expect((await runplane(['executions', '--status', 'all'])).stdout).toContain('the worker was down');
    const other = await runplane(['outcome', decisionId, 'succeeded', '--amount', '12']);
    expect(other).toMatchObject({ exitCode: 1, stdout: '' });
    expect(other.stderr).toContain('[outcome_recorded]');
  });
});

describe('who may', () => {
  it('asks nobody without a key', async () => {
    const ended = await runInProcess(['approvals', 'ls'], { cwd: temporaryDirectory() });
    expect(ended).toMatchObject({ exitCode: 3, stdout: '' });
    expect(ended.stderr).toContain('RUNPLANE_ADMIN_KEY');
  });

  it('says where a key that is refused came from', async () => {
    const wrong = { RUNPLANE_ADMIN_KEY: `rp_live_${'x'.repeat(32)}` };
    const ended = await runplane(['approvals', 'ls'], { environment: wrong });
    expect(ended.exitCode).toBe(3);
    expect(ended.stderr).toMatch(/RUNPLANE_ADMIN_KEY.*\[invalid_key\]/);
  });

  it('tells an approver what the role is not enough for', async () => {
    const { stdout } = await runplane(['keys', 'create', '--role', 'approver', '--name', 'ada']);
    const ended = await runplane(['keys', 'ls'], { environment: { RUNPLANE_ADMIN_KEY: stdout.trim() } });
    expect(ended.exitCode).toBe(3);
    expect(ended.stderr).toContain('[forbidden]');
  });

  it('does not reach a gateway that is not there', async () => {
    const ended = await runplane(['approvals', 'ls', '--url', 'http://127.0.0.1:9', '--key', 'rp_live_x']);
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain('no gateway answers at http://127.0.0.1:9');
  });
});

describe('audit', () => {
  const exported = async (...flags: string[]) => {
    const file = join(temporaryDirectory(), 'log.ndjson');
    expect(await runplane(['audit', 'export', '-o', file, ...flags])).toMatchObject({ exitCode: 0, stdout: '' });
    return file;
  };

  it('exports a log that verifies with the key alone, with its values and without', async () => {
    await guard({ action: 'read_record', target: 'crm', context: { id: 'c_1' } });
    const { verificationKey, origin } = credentials();
    for (const flags of [[], ['--openings']]) {
      const file = await exported(...flags);
      const ended = await runplane(['audit', 'verify', file, '--key', verificationKey]);
      expect(ended.stdout).toMatch(/^valid\n/);
      expect(ended.stdout).toContain(origin);
      expect(ended.exitCode).toBe(0);
    }
  });

  it('exports to stdout what it exports to a file', async () => {
    const { exitCode, stdout } = await runCli(['audit', 'export'], { cwd: gateway.directory });
    expect(exitCode).toBe(0);
    const [header, ...entries] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(header.format).toBe('rp.export/1');
    expect(entries).toHaveLength(Number(header.size));
  });

  it('finds an entry that was changed', async () => {
    const file = await exported();
    const lines = readFileSync(file, 'utf8').split('\n');
    const { leaf, ...entry } = JSON.parse(lines[1]!);
    const changed = Buffer.from(leaf, 'base64').toString().replace('USD', 'EUR');
    lines[1] = JSON.stringify({ leaf: Buffer.from(changed).toString('base64'), ...entry });
    writeFileSync(file, lines.join('\n'));
    const ended = await runplane(['audit', 'verify', file, '--key', credentials().verificationKey]);
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toMatch(/^TAMPERED/);
  });

  it('trusts nothing without a key, and says what the gateway claims', async () => {
    const file = await exported();
    const ended = await runplane(['audit', 'verify', file]);
    expect(ended.exitCode).toBe(4);
    expect(ended.stdout).not.toMatch(/^valid/);
    expect(ended.stderr).toContain(credentials().verificationKey);
  });

  it('verifies a whole answer, and of which decision it is', async () => {
    const file = join(temporaryDirectory(), 'answer.json');
    const answer = await guard({ action: 'read_record', target: 'crm', context: { id: 'c_2' } });
    writeFileSync(file, answer);
    const { decisionId } = JSON.parse(answer);
    const key = ['--key', credentials().verificationKey];
    expect((await runplane(['audit', 'verify', file, ...key, '--decision', decisionId])).exitCode).toBe(0);
    expect((await runCli(['audit', 'verify', '-', ...key], { input: answer })).exitCode).toBe(0);
    expect((await runplane(['audit', 'verify', file, ...key, '--decision', 'dec_other'])).exitCode).toBe(1);
  });

  it('verifies the gateway itself, and remembers how far', async () => {
    const state = join(temporaryDirectory(), 'state.json');
    const environment = { RUNPLANE_VERIFICATION_KEY: credentials().verificationKey };
    const first = await runplane(['audit', 'verify', '--state', state], { environment });
    expect(first.exitCode).toBe(0);
    await guard({ action: 'read_record', target: 'crm', context: { id: 'c_3' } });
    const second = await runplane(['audit', 'verify', '--url', gateway.url, '--state', state, '--json'], {
      environment,
    });
    expect(JSON.parse(second.stdout)).toMatchObject({ standing: 'valid', exitCode: 0 });
    expect(JSON.parse(readFileSync(state, 'utf8')).size).toBe(JSON.parse(second.stdout).size);
  });

  it('does not know what to verify when told two things', async () => {
    expect((await runplane(['audit', 'verify', 'a', '--url', gateway.url])).exitCode).toBe(2);
  });
});

describe('policies', () => {
  it('starts with a file that is valid, and replaces none', async () => {
    const cwd = temporaryDirectory();
    expect((await runInProcess(['policies', 'init'], { cwd })).exitCode).toBe(0);
    const valid = await runInProcess(['policies', 'validate', 'runplane.policies.yaml'], { cwd });
    expect(valid).toMatchObject({ exitCode: 0, stdout: 'runplane.policies.yaml: valid\n' });
    expect((await runInProcess(['policies', 'init'], { cwd })).exitCode).toBe(1);
    expect((await runInProcess(['policies', 'init', '--force'], { cwd })).exitCode).toBe(0);
  });

  it('activates a file, and gives it back', async () => {
    const { stdout: starter } = await runplane(['policies', 'init', '-']);
    const put = await runplane(['policies', 'put', '-', '--json'], { input: starter });
    expect(put.exitCode).toBe(0);
    const { number } = JSON.parse(put.stdout);
    const got = await runplane(['policies', 'get']);
    expect(got.stdout).toContain('id: vendor-payments');
    expect(got.stderr).toContain(`set ${number}`);
    const again = await runplane(['policies', 'put', '-'], { input: got.stdout });
    expect(again.exitCode).toBe(0);
  });

  it('names file, line and column of what is wrong, and changes nothing', async () => {
    const before = await runplane(['policies', 'get', '--json']);
    const input = 'policies:\n  - id: broken\n    effects: allow\n';
    const checked = await runplane(['policies', 'validate', '-'], { input });
    expect(checked.exitCode).toBe(1);
    expect(checked.stdout).toMatch(/^-:3:\d+: .*\[unknown_field\]$/m);
    const put = await runplane(['policies', 'put', '-'], { input });
    expect(put).toMatchObject({ exitCode: 1, stdout: '' });
    expect(put.stderr).toMatch(/^-:3:\d+: .*\[unknown_field\]$/m);
    expect((await runplane(['policies', 'get', '--json'])).stdout).toBe(before.stdout);
  });

  it('does not take a file that is not there', async () => {
    expect((await runplane(['policies', 'validate', 'nowhere.yaml'])).exitCode).toBe(2);
  });
});

describe('keys', () => {
  it('creates a key that works, and revokes it', async () => {
    const created = await runplane(['keys', 'create', '--role', 'admin', '--name', 'second', '--json']);
    const { id, key } = JSON.parse(created.stdout);
    const environment = { RUNPLANE_ADMIN_KEY: key };
    const listed = await runplane(['keys', 'ls'], { environment });
    expect(listed.stdout).toMatch(new RegExp(`${id}\\s+${key.slice(0, 12)}…\\s+admin\\s+second`));
    expect(listed.stdout).not.toContain(key);
    expect((await runplane(['keys', 'revoke', id])).exitCode).toBe(2);
    expect((await runplane(['keys', 'revoke', id, '--yes'])).exitCode).toBe(0);
    expect((await runplane(['keys', 'ls'], { environment })).exitCode).toBe(3);
  });

  it('prints the key alone on stdout', async () => {
    const { stdout } = await runplane([
      'keys',
      'create',
      '--role',
      'agent',
      '--name',
      'billing',
      '--agent',
      'billing-agent',
    ]);
    expect(stdout).toMatch(/^rp_live_[A-Za-z0-9]{43}\n$/);
  });

  it('creates keys of test mode, and says which they are', async () => {
    const { stdout } = await runplane(['keys', 'create', '--role', 'agent', '--name', 'in CI', '--test']);
    expect(stdout).toMatch(/^rp_test_[A-Za-z0-9]{43}\n$/);
    const listed = await runplane(['keys', 'ls']);
    expect(listed.stdout).toMatch(/rp_test_\w+…\s+agent\s+in CI\s+any\s+any\s+test/);
  });

  it('creates no key offline while the gateway runs', async () => {
    const ended = await runplane(['keys', 'create', '--role', 'admin', '--name', 'x', '--data-dir', '.runplane']);
    expect(ended).toMatchObject({ exitCode: 1, stdout: '' });
    expect(ended.stderr).toContain('the gateway is running');
  });

  it('is the way back when every key is lost', async () => {
    const directory = temporaryDirectory();
    const first = await startedGateway(directory);
    await first.stop();
    rmSync(join(directory, '.runplane', 'credentials.json'));
    const created = await runInProcess(
      ['keys', 'create', '--role', 'admin', '--name', 'found', '--data-dir', '.runplane'],
      {
        cwd: directory,
      },
    );
    expect(created.exitCode).toBe(0);
    const second = await startedGateway(directory);
    const listed = await runplane(['keys', 'ls', '--url', second.url, '--key', created.stdout.trim()]);
    await second.stop();
    expect(listed.stdout).toMatch(/admin\s+found/);
  });
});

describe('org', () => {
  it('creates organizations with the platform key of the file, and lists them', async () => {
    const created = await runplane(['org', 'create', 'Acme', '--currency', 'EUR', '--json']);
    expect(created.exitCode).toBe(0);
    const { id, adminKey, currency } = JSON.parse(created.stdout);
    expect(currency).toBe('EUR');
    expect((await runplane(['keys', 'ls', '--key', adminKey])).stdout).toContain('first admin key');
    const shown = await runplane(['org', 'create', 'Beta']);
    expect(shown.stdout).toMatch(/admin key\s+rp_live_\w{43}\n\s+agent key\s+rp_live_\w{43}\n/);
    const listed = await runplane(['org', 'ls']);
    expect(listed.stdout).toMatch(new RegExp(`${id}\\s+Acme\\s+EUR`));
    expect(listed.stdout).toContain('Beta');
  });

  it('says which key it needs', async () => {
    const { adminKey } = credentials();
    const refused = await runplane(['org', 'ls', '--key', adminKey]);
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    const elsewhere = await runplane(['org', 'ls', '--url', 'http://127.0.0.1:9']);
    expect(elsewhere).toMatchObject({ exitCode: 3, stdout: '' });
    expect(elsewhere.stderr).toContain('RUNPLANE_PLATFORM_KEY');
  });
});

describe('actions', () => {
  it('lists the catalogue without any gateway', async () => {
    const { exitCode, stdout } = await runInProcess(['actions', '--category', 'financial', '--json'], {
      cwd: temporaryDirectory(),
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).items.map(({ type }: { type: string }) => type)).toContain('transfer_funds');
    expect((await runplane(['actions', '--category', 'nonsense'])).exitCode).toBe(1);
  });
});

describe('doctor', () => {
  it('finds nothing wrong on a healthy machine', async () => {
    const { exitCode, stdout } = await runplane(['doctor', '--json']);
    const { ok, checks } = JSON.parse(stdout);
    expect(checks.filter((check: { ok: boolean }) => check.ok !== true)).toEqual([]);
    expect(ok).toBe(true);
    expect(exitCode).toBe(0);
  });

  it.each(['agent', 'executor', 'approver', 'auditor', 'admin'])(
    'says of a key that it is of the role %s',
    async (role) => {
      const { stdout: key } = await runplane(['keys', 'create', '--role', role, '--name', `a ${role}`]);
      const examined = await runplane(['doctor'], { environment: { RUNPLANE_ADMIN_KEY: key.trim() } });
      expect(examined.stdout).toMatch(new RegExp(`key: RUNPLANE_ADMIN_KEY holds an? ${role} key`));
    },
  );

  it('says what is wrong and what to do, all at once', async () => {
    const ended = await runInProcess(['doctor', '--url', 'http://127.0.0.1:9'], { cwd: temporaryDirectory() });
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toMatch(/^FAILED {2}gateway: no gateway answers/m);
    expect(ended.stdout).toMatch(/fix: start one with `runplane start`/);
  });

  it('notices that the log is signed by another key', async () => {
    const environment = { RUNPLANE_VERIFICATION_KEY: 'another.example+00000000+AAAA' };
    const ended = await runplane(['doctor'], { environment });
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toMatch(/^FAILED {2}verification key: pinned is another\.example/m);
  });
});

describe('a command line that cannot be understood', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['approvals']],
    [['approvals', 'approve']],
    [['approvals', 'ls', '--status', 'odd']],
    [['approvals', 'ls', '--nonsense']],
    [['approvals', 'ls', '--limit', '0']],
    [['approvals', 'ls', '--limit', '201']],
    [['freeze', 'agent', '--reason', 'x']],
    [['freeze', 'agent', 'a']],
    [['freeze', 'bot', 'a', '--reason', 'x']],
    [['freeze', 'organization', 'all', '--reason', 'x']],
    [['outcome', 'dec_1', 'unknown']],
    [['outcome', 'dec_1', 'failed', '--amount', '1']],
    [['keys', 'create', '--role', 'king', '--name', 'x']],
    [['keys', 'create', '--name', 'x']],
    [['approvals', 'show', 'apr_1', '--wait', 'long']],
    [['approvals', 'ls', '--url', 'nowhere']],
  ])('ends `%j` with 2 and says nothing on stdout', async (args) => {
    expect(await runplane(args)).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('is helped along', async () => {
    expect((await runplane(['approvals', 'approv'])).stderr).toContain('Did you mean approve?');
  });
});
