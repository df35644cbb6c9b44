import { Command } from 'commander';
import type { Ask } from '../ask.ts';
import { type ImportOptions, importToolsCommand } from './import-tools.ts';
import { addInputOptions } from './input-options.ts';

export function importCommand(ask: Ask, version: string): Command {
  const command = ask<ImportOptions>(new Command('import'), (options, gateway, session, [file]) =>
    importToolsCommand(file, options, gateway, session, version),
  )
    .description('register the tools of a document or of a running MCP server')
    .argument('[file]', 'MCP, OpenAPI, OpenAI, AI SDK, LangChain, CrewAI or plain definitions (- for stdin)');
  return addInputOptions(command)
    .option('--dry-run', 'show what would happen, and change nothing')
    .addHelpText(
      'after',
      `
What an administrator's key imports is accepted; what an agent's key imports is a proposal. Nothing is used of a document
while a part of it is broken. The same import again changes nothing. --mcp-command runs a program of your choice, with the
environment of this shell but for RUNPLANE_…; it is asked for its tools and calls none.

Examples:
  runplane tools import tools.json --source billing
  runplane tools import openapi.yaml --dry-run --fail-on-uncertain high
  runplane tools import --mcp-command "npx -y @modelcontextprotocol/server-filesystem /srv/files"
  runplane tools import --mcp-url https://mcp.example/mcp --header "Authorization: Bearer $TOKEN"`,
    );
}
