import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GatewayProcess, startGatewayProcess } from '../apps/gateway/test/gateway-process.ts';

const root = resolve(import.meta.dirname, '..');

interface Block {
  readonly language: string;
  readonly code: string;
}

function blocksOf(file: string): Block[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
    language: language!,
    code: code!,
  }));
}

describe('the pages', () => {
  let directory: string;
  let gateway: GatewayProcess;
  beforeAll(async () => {
    // a folder as a user has it: the command's packages, and the gateway's data beside them
    directory = mkdtempSync(join(tmpdir(), 'runplane-docs-'));
    symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
    gateway = await startGatewayProcess({ RUNPLANE_DATA_DIR: join(directory, '.runplane') });
  });
  afterAll(async () => {
    await gateway.kill('SIGTERM');
    rmSync(directory, { recursive: true, force: true });
  });

  const credentials = () => JSON.parse(readFileSync(join(directory, '.runplane', 'credentials.json'), 'utf8'));

  function runInShell(script: string): { status: number | null; output: string } {
    const { agentKey, adminKey, verificationKey } = credentials();
    const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: directory,
      encoding: 'utf8',
      // not a socket: bash takes one for a remote login and reads a person's start-up files
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`,
        HOME: directory,
        NO_COLOR: '1',
        AGENT_KEY: agentKey,
        ADMIN_KEY: adminKey,
        VERIFICATION_KEY: verificationKey,
        RUNPLANE_API_KEY: agentKey,
        RUNPLANE_BASE_URL: gateway.url,
      },
    });
    return { status, output: `${stdout}${stderr}` };
  }

  const here = (code: string) =>
    code.replaceAll('http://127.0.0.1:4747', gateway.url).replaceAll('npx runplane', 'runplane');
  const isRunnable = ({ language, code }: Block) => language === 'sh' && !/^npm (start|test)/m.test(code);

  it("answers the README's first call as the README shows", () => {
    const blocks = blocksOf('README.md');
    const call = blocks.find(({ code }) => code.startsWith('curl') && code.includes('transfer_funds'))!;
    const shown = JSON.parse(blocks.find(({ language }) => language === 'json')!.code);
    const { status, output } = runInShell(here(call.code));
    expect(status, output).toBe(0);
    const answer = JSON.parse(output);
    const { risk, reasons, ...rest } = shown;
    expect(answer).toMatchObject(rest);
    expect(answer.reasons).toEqual(reasons.map((reason: object) => expect.objectContaining(reason)));
    expect(answer.risk.factors).toEqual(risk.factors.map((factor: object) => expect.objectContaining(factor)));
  });

  it("prints a first call that works as it is pasted, with the README's answer", () => {
    const printed = /^ {2}(curl[\s\S]*?'\{.*\}')$/m.exec(gateway.output())![1]!;
    const { status, output } = runInShell(printed);
    expect(status, output).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ decision: 'REQUIRE_APPROVAL', riskScore: 58 });
  });

  it("runs the README's program", () => {
    const program = blocksOf('README.md').find(({ language }) => language === 'ts')!;
    writeFileSync(join(directory, 'agent.ts'), program.code);
    const { status, output } = runInShell('node --disable-warning=ExperimentalWarning agent.ts');
    expect(output).toMatch(/^\{ charged: 150 \}\nBLOCKED .+\n$/);
    expect(status).toBe(0);
  });

  it.each(
    ['README.md', 'docs/quickstart.md', 'docs/guides/classification.md', 'docs/guides/executors.md'].flatMap((file) =>
      blocksOf(file)
        .filter(isRunnable)
        .map(({ code }) => [file, code]),
    ),
  )(
    '%s: %s',
    (_, code) => {
      const { status, output } = runInShell(here(code));
      expect(status, output).toBe(0);
    },
    120_000,
  );

  it('link to pages and headings that exist', () => {
    const pages = [
      ...readdirSync(root).filter((name) => name.endsWith('.md')),
      ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => join('docs', name)),
    ];
    const broken = pages.flatMap((page) =>
      [
        ...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#([^)\s]+))?\)/g),
      ].flatMap(([, target, heading]) => {
        const file = join(root, dirname(page), target!);
        if (!existsSync(file)) return [`${page}: ${target}`];
        return heading === undefined || headingsOf(file).includes(heading) ? [] : [`${page}: ${target}#${heading}`];
      }),
    );
    expect(broken).toEqual([]);
  });
});

function headingsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
