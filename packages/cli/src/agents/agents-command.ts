import { Command } from 'commander';
import type { Ask } from '../ask.ts';
import { listAgents } from './list-agents.ts';
import { requireRedemption } from './require-redemption.ts';

export function agentsCommand(ask: Ask): Command {
  const agents = new Command('agents').description('see which agents there are, and say which of them redeem');
  agents.addCommand(lsCommand(ask));
  agents.addCommand(requireRedemptionCommand(ask));
  return agents;
}

function lsCommand(ask: Ask): Command {
  return ask<{ json?: boolean }>(new Command('ls'), listAgents)
    .description('list the agents that are registered, or that a request has named')
    .addHelpText(
      'after',
      `
Examples:
  runplane agents ls`,
    );
}

function requireRedemptionCommand(ask: Ask): Command {
  return ask<{ json?: boolean; off?: boolean }>(new Command('require-redemption'), (options, gateway, session, [id]) =>
    requireRedemption(id!, options, gateway, session),
  )
    .description('nothing that the agent asks for runs before it is redeemed: what is not redeemed is given back')
    .argument('<id>', 'the agent: agt_…')
    .option('--off', 'its actions may run without a redemption, as at first')
    .addHelpText(
      'after',
      `
Only for an agent whose executors redeem everything: what it ran without that would no longer count.

Examples:
  runplane agents require-redemption agt_01
  runplane agents require-redemption agt_01 --off`,
    );
}
