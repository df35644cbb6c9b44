import { paintFor } from './paint.ts';
import type { Terminal } from './terminal.ts';

/** The terminal that this process runs in. */
export function processTerminal({ stdin, stdout, stderr, env }: NodeJS.Process): Terminal {
  // the reader of a pipe may have seen enough: `runplane actions | head`
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    out: (text) => stdout.write(text),
    talk: (text) => stderr.write(text),
    stdout,
    stdin,
    paint: paintFor(stdout.isTTY === true, env),
    paintTalk: paintFor(stderr.isTTY === true, env),
    width: stdout.isTTY === true ? stdout.columns : null,
    isInteractive: stdin.isTTY === true && stderr.isTTY === true && (env.CI ?? '') === '',
    async confirm(question) {
      const { confirm, isCancel } = await import('@clack/prompts');
      const answer = await confirm({ message: question, initialValue: false, output: stderr });
      return !isCancel(answer) && answer;
    },
  };
}
