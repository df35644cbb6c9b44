import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommandFailure } from '../command-failure.ts';

/** The gateway is a process of its own: this command starts its programs and imports nothing of it. */
export function gatewayProgram(name: 'main.ts' | 'create-key-offline.ts'): readonly string[] {
  const file = fileURLToPath(new URL(`../../../../apps/gateway/src/${name}`, import.meta.url));
  if (existsSync(file)) return ['--disable-warning=ExperimentalWarning', file];
  throw new CommandFailure('the gateway is not installed beside this command', {
    advice: 'run the command from a clone of the repository, or name a running gateway with --url',
  });
}
