import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../src/create-program.ts';
import { exitCodes } from '../src/exit-codes.ts';
import type { Session } from '../src/session.ts';
import { plainPaint } from '../src/terminal/paint.ts';

const reference = readFileSync(new URL('../../../docs/reference/cli.md', import.meta.url), 'utf8');
const connectionFlags = ['--url <url>', '--key <key>', '--data-dir <dir>'];

const session: Session = {
  terminal: {
    out() {},
    talk() {},
    stdin: process.stdin,
    stdout: process.stdout,
    paint: plainPaint,
    paintTalk: plainPaint,
    width: null,
    isInteractive: false,
    confirm: async () => false,
  },
  environment: {},
  workingDirectory: '/',
  fetch: globalThis.fetch,
  now: () => 0,
  signal: new AbortController().signal,
};

/** By the line that its help begins with: `runplane approvals show <id>`. */
function runnableCommands(command: Command, path: string): [string, Command][] {
  if (command.commands.length > 0)
    return command.commands.flatMap((child) => runnableCommands(child, `${path} ${child.name()}`));
  const args = command.registeredArguments.map((argument) =>
    argument.required ? ` <${argument.name()}>` : ` [${argument.name()}]`,
  );
  return [[`${path}${args.join('')}`, command]];
}

/** The flags that the reference lists under a heading. */
function documentedFlags(section: string): string[] {
  const own = Array.from(section.matchAll(/^- `([^`]+)`:/gm), ([, flags]) => flags!);
  return section.includes('(#which-gateway)') ? [...own, ...connectionFlags] : own;
}

const commands = new Map(
  runnableCommands(
    createProgram(session, '0.0.0', () => {}),
    'runplane',
  ),
);
const sections = new Map(
  Array.from(reference.matchAll(/^### `([^`]+)`\n([\s\S]*?)(?=^##|$(?![\s\S]))/gm), ([, name, text]) => [name!, text!]),
);

describe('the reference of the command', () => {
  it('describes every command, and no other', () => {
    expect([...sections.keys()].sort()).toEqual([...commands.keys()].sort());
  });

  it.each([...commands.keys()])('describes every flag of `%s`, and no other', (name) => {
    const flags = commands.get(name)!.options.map((option) => option.flags);
    expect(documentedFlags(sections.get(name) ?? '').sort()).toEqual([...flags].sort());
  });

  it('lists every exit code, and no other', () => {
    const [, section = ''] = /## Exit codes\n([\s\S]*?)^##/m.exec(reference) ?? [];
    const codes = Array.from(section.matchAll(/^\| (\d+) \|/gm), ([, code]) => Number(code));
    expect(codes).toEqual(Object.values(exitCodes));
  });
});

describe('the help', () => {
  it.each([...commands.keys()])('of `%s` shows an example of it', (name) => {
    const command = commands.get(name)!;
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    const [words = ''] = /^[a-z ]+[a-z]/.exec(name) ?? [];
    expect(help.split('Examples:\n')[1]).toContain(words);
  });
});
