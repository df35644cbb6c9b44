import { Command } from 'commander';
import type { Act } from '../ask.ts';
import { type DemoOptions, runDemo } from './run-demo.ts';

export function demoCommand(act: Act): Command {
  return act<DemoOptions>(new Command('demo'), runDemo)
    .description('watch six actions being decided, one approved and run, and all of it proven')
    .option('--json', 'the result as JSON, whose form stays')
    .addHelpText(
      'after',
      `
Starts a gateway of its own on a free port, with a data directory that is gone afterwards. Needs no keys and no network.
Exit code 0 when every decision is the expected one and every proof holds.

Examples:
  runplane demo
  runplane demo --json | jq '.decisions[].decision'`,
    );
}
