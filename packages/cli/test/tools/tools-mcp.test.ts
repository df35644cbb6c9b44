import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { splitCommand } from '../../src/tools/mcp/split-command.ts';
import { temporaryDirectory } from '../run-cli.ts';
import { runInProcess } from '../run-in-process.ts';
import { answerTo, type Behaviour, toolsOfShop } from './mcp-answers.ts';

const program = fileURLToPath(new URL('./mcp-server.ts', import.meta.url));
const secret = 'sk_shop_0123456789';

/** The command line of a server that behaves like this. */
function commandOf(behaviour: Behaviour, ...args: readonly string[]): string {
  return [process.execPath, program, behaviour, ...args].map((word) => `"${word}"`).join(' ');
}

/** `tools classify` needs no gateway: what is tested here is the way to the tools. */
function classify(...args: readonly string[]) {
  const environment = { PATH: process.env.PATH, SHOP_API_KEY: secret, RUNPLANE_ADMIN_KEY: 'rp_live_of_the_gateway' };
  return runInProcess(['tools', 'classify', ...args], { cwd: temporaryDirectory(), environment });
}

/** The same server over streamable HTTP, for those who know the secret. */
async function listeningServer(behaviour: Behaviour, form: 'json' | 'events'): Promise<string> {
  const server = createServer((request, response) => void answer(request, response, behaviour, form));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function answer(request: IncomingMessage, response: ServerResponse, behaviour: Behaviour, form: string) {
  if (request.url?.startsWith('/moved')) return response.writeHead(307, { location: 'http://127.0.0.1:9/mcp' }).end();
  if (request.headers.authorization !== `Bearer ${secret}`) return response.writeHead(401).end(`no ${secret}`);
  if (request.method !== 'POST') return response.writeHead(405).end();
  const reply = answerTo(JSON.parse(await text(request)), behaviour);
  if (reply === null) return behaviour === 'silent' ? undefined : response.writeHead(202).end();
  if (behaviour === 'flooding' && JSON.stringify(reply).includes('"tools":[')) {
    const chunk = 'x'.repeat(1024 * 1024);
    response.writeHead(200, { 'content-type': 'application/json' });
    const flood = () => void (response.destroyed || response.write(chunk, flood));
    return flood();
  }
  if (form === 'json') {
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
  }
  return response.writeHead(200, { 'content-type': 'text/event-stream' }).end(`data: ${JSON.stringify(reply)}\n\n`);
}

const header = ['--header', `Authorization: Bearer ${secret}`];

describe('a server that a command runs', () => {
  it('is asked for all pages of its tools', async () => {
    const { exitCode, stdout } = await classify('--mcp-command', commandOf('pages'), '--json');
    expect(exitCode).toBe(0);
    const { tools } = JSON.parse(stdout);
    expect(tools.map(({ name }: { name: string }) => name)).toEqual(toolsOfShop.map(({ name }) => name));
    expect(tools[0].source).toBe('Corner shop');
  });

  it('is understood when it also writes what is no message', async () => {
    const { exitCode, stdout } = await classify('--mcp-command', commandOf('noisy'), '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).tools).toHaveLength(toolsOfShop.length);
  });

  it('that dies is told so, with what it wrote and without what it was told in confidence', async () => {
    const { exitCode, stdout, stderr } = await classify('--mcp-command', commandOf('dies', '--token', 'hush-hush-42'));
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('gave no tools while listing its tools: it ended before it answered');
    expect(stderr).toContain('cannot go on with ‹concealed› and ‹concealed›');
    expect(stderr).not.toMatch(/sk_shop|hush|rp_live/);
  });

  it.each([
    [[commandOf('silent'), '--timeout', '1'], 'no answer within 1 s'],
    [[commandOf('endless')], 'lists its tools without end'],
    [[commandOf('error')], 'the shop is closed'],
    [[commandOf('empty')], 'holds no tool'],
    [[commandOf('flooding')], 'gave no tools while listing its tools'],
    [['/nowhere/at-all --key x'], 'there is no such program'],
    [['""'], 'the command of the MCP server is empty'],
    [["node 'x"], "a ' that is not closed"],
  ])('that fails is told with its reason: %j', async ([command, ...flags], reason) => {
    const { exitCode, stdout, stderr } = await classify('--mcp-command', command!, ...flags);
    expect(stdout).toBe('');
    expect(stderr).toContain(reason);
    expect(exitCode).toBeGreaterThan(0);
  });

  it('with one broken tool gives nothing, unless the broken one is to be skipped', async () => {
    const refused = await classify('--mcp-command', commandOf('broken'));
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toContain('[0].tools[1].inputSchema: is not an object');
    const skipped = await classify('--mcp-command', commandOf('broken'), '--skip-broken');
    expect(skipped.exitCode).toBe(0);
    expect(skipped.stdout).toContain('list_orders');
  });
});

describe('a server in the network', () => {
  it.each(['json', 'events'] as const)('is asked for all pages of its tools, with headers, by %s', async (form) => {
    const url = `${await listeningServer('pages', form)}/mcp`;
    const { exitCode, stdout, stderr } = await classify('--mcp-url', url, ...header, '--json');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: `asking ${url} for its tools\n` });
    const { tools } = JSON.parse(stdout);
    expect(tools.map(({ name }: { name: string }) => name)).toEqual(toolsOfShop.map(({ name }) => name));
    // its name for itself could be anybody's
    expect(tools[0].source).toBe('127.0.0.1');
  });

  it('that wants to know who asks is told so, without the secret', async () => {
    const url = `${await listeningServer('pages', 'json')}/mcp`;
    const { exitCode, stderr } = await classify('--mcp-url', `${url}?key=${secret}`, '--header', `X-Key: ${secret}`);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('answers 401: it wants to know who asks');
    expect(stderr).toContain('--header');
    expect(stderr).not.toContain(secret);
  });

  it('that leads elsewhere is not followed: the headers are meant for it alone', async () => {
    const url = await listeningServer('pages', 'json');
    const { exitCode, stdout, stderr } = await classify('--mcp-url', `${url}/moved`, ...header);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).not.toContain(secret);
  });

  it.each([
    ['silent', 'no answer within 1 s'],
    ['error', 'the shop is closed'],
    ['flooding', 'gave no tools while listing its tools'],
  ] as const)('that is %s is told so', async (behaviour, reason) => {
    const url = await listeningServer(behaviour, 'json');
    const timeout = behaviour === 'silent' ? '1' : '20';
    const { exitCode, stderr } = await classify('--mcp-url', url, ...header, '--timeout', timeout);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(reason);
  });

  it.each([
    [['--mcp-url', 'ftp://x'], 'is not the address of an MCP server'],
    [['--mcp-url', 'http://127.0.0.1:9', '--header', `${secret}`], 'is not of the form'],
    [['--mcp-url', 'http://127.0.0.1:9', '--mcp-command', 'x'], 'give one of'],
    [['tools.json', '--header', 'a: b'], '--header goes with --mcp-url'],
    [[], 'give one of'],
  ])('is not asked by a command line like %j', async (args, reason) => {
    const { exitCode, stderr } = await classify(...args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain(secret);
  });
});

describe('the words of a command line', () => {
  it.each([
    ['node server.js', ['node', 'server.js']],
    ['  a  "b c"  \'d "e"\' ', ['a', 'b c', 'd "e"']],
    ['a b\\ c "d\\"e" \'f\\g\'', ['a', 'b c', 'd"e', 'f\\g']],
    ['a"b"c \'\'', ['abc', '']],
    ['a $HOME `x` ; rm *', ['a', '$HOME', '`x`', ';', 'rm', '*']],
  ])('of %j are parted as a shell parts them, and nothing else', (text, words) => {
    expect(splitCommand(text)).toEqual(words);
  });
});
