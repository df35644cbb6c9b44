import { roleSchema } from '@runplane/protocol';
import { Command, Option } from 'commander';
import type { Act, Ask } from '../ask.ts';
import { type CreateOptions, createKey } from './create-key.ts';
import { listKeys } from './list-keys.ts';
import { type RevokeOptions, revokeKey } from './revoke-key.ts';

export function keysCommand(act: Act, ask: Ask): Command {
  const keys = new Command('keys').description('create, list and revoke keys');
  keys.addCommand(createCommand(act));
  keys.addCommand(lsCommand(ask));
  keys.addCommand(revokeCommand(ask));
  return keys;
}

function createCommand(act: Act): Command {
  return act<CreateOptions>(new Command('create'), createKey)
    .description('create a key; its text is shown this once')
    .addOption(new Option('--role <role>', 'what it may do').choices(roleSchema.options).makeOptionMandatory())
    .requiredOption('--name <name>', 'what people know it by')
    .option('--agent <name>', 'binds it to one agent')
    .option('--environment <name>', 'binds it to one environment, such as `production`')
    .option('--test', 'a key of test mode: it acts by the same policies on a ledger that counts for nothing')
    .option('--json', 'the result as JSON, whose form stays')
    .addOption(new Option('--url <url>', 'its address (RUNPLANE_URL)').helpGroup('Which gateway:'))
    .addOption(
      new Option('--key <key>', 'administrator key to ask with (RUNPLANE_ADMIN_KEY)').helpGroup('Which gateway:'),
    )
    .addOption(
      new Option(
        '--data-dir <dir>',
        'asks no gateway: writes into the data directory of one that is stopped',
      ).helpGroup('Which gateway:'),
    )
    .addHelpText(
      'after',
      `
Without an administrator key that still works, stop the gateway and create one with --data-dir; the log records that, too.

Examples:
  runplane keys create --role agent --name billing --agent billing-agent
  KEY=$(runplane keys create --role approver --name ada)
  runplane keys create --role agent --name "billing in CI" --test
  runplane keys create --role admin --name recovered --data-dir /var/lib/runplane`,
    );
}

function lsCommand(ask: Ask): Command {
  return ask<{ json?: boolean }>(new Command('ls'), listKeys)
    .description('list the keys, revoked ones included; never their texts')
    .addHelpText(
      'after',
      `
Examples:
  runplane keys ls`,
    );
}

function revokeCommand(ask: Ask): Command {
  return ask<RevokeOptions>(new Command('revoke'), (options, gateway, session, [id]) =>
    revokeKey(id!, options, gateway, session),
  )
    .description('revoke a key for good; whoever uses it is refused from then on')
    .argument('<id>', 'the key: key_…')
    .option('--yes', 'do not ask; needed where nobody can be asked')
    .addHelpText(
      'after',
      `
Examples:
  runplane keys revoke key_01
  runplane keys revoke key_01 --yes`,
    );
}
