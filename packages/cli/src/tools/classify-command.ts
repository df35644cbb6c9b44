import { Command } from 'commander';
import type { Act } from '../ask.ts';
import { type ClassifyOptions, classifyToolsCommand } from './classify-tools.ts';
import { addInputOptions } from './input-options.ts';

export function classifyCommand(act: Act, version: string): Command {
  const command = act<ClassifyOptions>(new Command('classify'), (options, session, [file]) =>
    classifyToolsCommand(file, options, session, version),
  )
    .description('say which canonical action tools perform, and why; asks no gateway')
    .argument('[file]', 'definitions, as `tools import` takes them (- for stdin)')
    .option('--name <name>', 'one tool of this name, in the place of a file')
    .option('--description <text>', 'what it says of itself');
  return addInputOptions(command)
    .option('--json', 'the result as JSON, whose form stays')
    .addHelpText(
      'after',
      `
Examples:
  runplane tools classify --name delete_customer --description "Removes a customer for good"
  runplane tools classify openapi.yaml
  runplane tools classify tools.json --json | jq -r '.tools[] | select(.uncertain) | .name'`,
    );
}
