import { Command } from 'commander';
import type { Act, Ask } from '../ask.ts';
import { classifyCommand } from './classify-command.ts';
import { evaluateCommand } from './evaluate-command.ts';
import { importCommand } from './import-command.ts';
import { registryCommands } from './registry-commands.ts';

export function toolsCommand(act: Act, ask: Ask, version: string): Command {
  const tools = new Command('tools').description('import tools, see what they amount to, and correct it');
  tools.addCommand(importCommand(ask, version));
  tools.addCommand(classifyCommand(act, version));
  tools.addCommand(evaluateCommand(act));
  for (const command of registryCommands(ask)) tools.addCommand(command);
  return tools;
}
