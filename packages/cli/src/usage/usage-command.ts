import { type Usage, usageSchema } from '@runplane/protocol';
import { Command } from 'commander';
import type { Ask } from '../ask.ts';
import { type Gateway, readAnswer } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';
import { type Field, renderFields } from '../terminal/render-fields.ts';

export function usageCommand(ask: Ask): Command {
  return ask<{ json?: boolean }>(new Command('usage'), showUsage)
    .description('show what is used of the plan in this month')
    .addHelpText(
      'after',
      `
Examples:
  runplane usage
  runplane usage --json | jq .month`,
    );
}

async function showUsage(
  options: { readonly json?: boolean },
  gateway: Gateway,
  { terminal }: Session,
): Promise<ExitCode> {
  const { raw, value } = await readAnswer(await gateway({ path: '/api/v1/usage' }), usageSchema);
  if (options.json === true) terminal.out(`${inertJson(raw)}\n`);
  else {
    terminal.out(`${renderFields(fieldsOf(value), terminal.paint).join('\n')}\n`);
    for (const { message } of value.warnings) terminal.talk(`${inertText(message)}\n`);
  }
  return exitCodes.ok;
}

function fieldsOf({ plan, month, months }: Usage): readonly Field[] {
  return [
    ['plan', `${plan.name}; at its limits actions are ${plan.atLimit === 'stop' ? 'stopped' : 'only warned of'}`],
    ['trial', plan.trialEndsAt === null ? null : `until ${plan.trialEndsAt}`],
    ['month', month.month],
    ['actions', ofLimit(month.actions, plan.actions)],
    ['active agents', ofLimit(month.agents, plan.agents)],
    ...months.map(({ month: name, actions, agents }): Field => [name, `${actions} actions, ${agents} active agents`]),
  ];
}

function ofLimit(used: number, limit: number | null): string {
  return limit === null ? String(used) : `${used} of ${limit}`;
}
