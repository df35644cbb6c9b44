import { toolSourceKinds } from '@runplane/protocol';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { sensitivities } from './uncertain-tools.ts';

/** Adds the flags that say where tools are read from, and how. */
export function addInputOptions(command: Command): Command {
  return command
    .option('--mcp-command <command>', 'ask the MCP server that this command line runs; no shell is involved')
    .option('--mcp-url <url>', 'ask this MCP server (streamable HTTP)')
    .option('--header <header...>', 'sent to --mcp-url: `Name: value`')
    .option('--timeout <seconds>', 'how long an MCP server may take for each answer (default: 60)', parseSeconds)
    .addOption(
      new Option('--format <format>', 'which one the document has (default: found out)').choices(toolSourceKinds),
    )
    .option('--source <name>', 'whose tools they are (default: as the document, the server or the file says)')
    .option('--skip-broken', 'go on without the tools that cannot be read')
    .addOption(
      new Option(
        '--fail-on-uncertain <sensitivity>',
        'exit with 6 when an uncertain tool is at least so sensitive',
      ).choices(sensitivities),
    );
}

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (/^\d{1,4}$/.test(text) && seconds > 0) return seconds;
  throw new InvalidArgumentError('give whole seconds');
}
