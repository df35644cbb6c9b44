import { bounds, measureNameSchema, sensitivitySchema, toolStandingSchema } from '@runplane/protocol';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Ask } from '../ask.ts';
import { type AnswerOptions, answerTool } from './answer-tool.ts';
import { type ListOptions, listToolsCommand } from './list-tools.ts';
import { type OverrideOptions, overrideTool } from './override-tool.ts';
import { type RemoveOptions, removeToolCommand } from './remove-tool.ts';
import { showCoverage } from './show-coverage.ts';
import { showTool } from './show-tool.ts';

const idArgument = ['<id>', 'the tool: tol_…'] as const;

/** See what is registered, and say what a person says of it. */
export function registryCommands(ask: Ask): readonly Command[] {
  return [
    lsCommand(ask),
    showCommand(ask),
    verbCommand(ask, 'accept', 'vouch for a proposal, or for the change of an accepted tool'),
    verbCommand(ask, 'reject', 'refuse a proposal, or the change of an accepted tool'),
    overrideCommand(ask),
    removeCommand(ask),
    coverageCommand(ask),
  ];
}

function lsCommand(ask: Ask): Command {
  return ask<ListOptions>(new Command('ls').alias('list'), (options, gateway, session) =>
    listToolsCommand(options, gateway, session),
  )
    .description('list the registered tools, the oldest first')
    .option('--source <name>', 'only those of one source')
    .addOption(new Option('--standing <standing>', 'only those that stand so').choices(toolStandingSchema.options))
    .option('--drift', 'only those that are not as they were accepted')
    .option('--uncertain', 'only those whose reading is uncertain')
    .option('--query <text>', 'only those with this text in the name or the description')
    .option('--limit <count>', `at most this many (1 to ${bounds.pageSize})`, parseCount)
    .option('--after <id>', 'those after the last one of the page before')
    .addHelpText(
      'after',
      `
Examples:
  runplane tools ls --drift
  runplane tools ls --source billing --uncertain --json | jq -r '.items[].name'`,
    );
}

function showCommand(ask: Ask): Command {
  return ask<{ json?: boolean }>(new Command('show'), (options, gateway, session, [id]) =>
    showTool(id!, options, gateway, session),
  )
    .description('show all of one tool: its definition, what it amounts to and why, and what waits, field by field')
    .argument(...idArgument)
    .addHelpText(
      'after',
      `
Examples:
  runplane tools show tol_01`,
    );
}

function verbCommand(ask: Ask, verb: 'accept' | 'reject', description: string): Command {
  const command = ask<AnswerOptions>(new Command(verb), (options, gateway, session, [id]) =>
    answerTool(id!, verb, options, gateway, session),
  )
    .description(description)
    .argument(...idArgument)
    .option('--digest <digest>', 'the definition that was looked at; nothing is shown then');
  if (verb === 'accept') command.option('--yes', 'do not ask again');
  return command.addHelpText(
    'after',
    `
The tool is shown first (on stderr), with what changed; what is ${verb}ed is exactly that definition.

Examples:
  runplane tools ${verb} tol_01
  runplane tools ${verb} tol_01 --digest sha256:…`,
  );
}

function overrideCommand(ask: Ask): Command {
  return ask<OverrideOptions>(new Command('override'), (options, gateway, session, [id]) =>
    overrideTool(id!, options, gateway, session),
  )
    .description('say what a tool is, whatever its definition says; replaces what was said before')
    .argument(...idArgument)
    .option('--type <action>', 'the canonical action (`runplane actions` lists them)')
    .addOption(new Option('--sensitivity <sensitivity>', 'how sensitive it is').choices(sensitivitySchema.options))
    .option(
      '--measure <measure>',
      'where a measure stands in the arguments: `amount=payment.total`; repeatable',
      addMeasure,
    )
    .option('--clear', 'take back all that was said')
    .addHelpText(
      'after',
      `
Examples:
  runplane tools override tol_01 --type charge_payment --sensitivity critical
  runplane tools override tol_01 --measure amount=payment.total
  runplane tools override tol_01 --clear`,
    );
}

function removeCommand(ask: Ask): Command {
  return ask<RemoveOptions>(new Command('remove').alias('rm'), (options, gateway, session, [id]) =>
    removeToolCommand(id!, options, gateway, session),
  )
    .description('take a tool out of the registry; its calls are judged by their name again')
    .argument(...idArgument)
    .option('--yes', 'do not ask again')
    .addHelpText(
      'after',
      `
What was recorded of it stays in the log.

Examples:
  runplane tools remove tol_01`,
    );
}

function coverageCommand(ask: Ask): Command {
  return ask<{ json?: boolean }>(new Command('coverage'), showCoverage)
    .description('say which policy decides each tool, and which policies no tool ever meets')
    .addHelpText(
      'after',
      `
Examples:
  runplane tools coverage`,
    );
}

function parseCount(text: string): string {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= bounds.pageSize) return text;
  throw new InvalidArgumentError(`give a whole number from 1 to ${bounds.pageSize}`);
}

function addMeasure(text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [name = '', ...path] = text.split('=');
  if (path.length > 0 && (measureNameSchema.options as readonly string[]).includes(name)) {
    return { ...before, [name]: path.join('=') };
  }
  throw new InvalidArgumentError(`give \`measure=path\`, with one of ${measureNameSchema.options.join(', ')}`);
}
