import { type Command, Option } from 'commander';
import { defaultUrl, type Standing } from './connection.ts';

const group = 'Which gateway:';

const keys: Readonly<Record<Standing, string>> = {
  organization: 'key to ask with (RUNPLANE_ADMIN_KEY, RUNPLANE_API_KEY',
  platform: 'platform key to ask with (RUNPLANE_PLATFORM_KEY',
};

/** Adds the flags that say which gateway to ask, and as whom. */
export function addConnectionOptions(command: Command, standing: Standing = 'organization'): Command {
  return command
    .addOption(new Option('--url <url>', `its address (RUNPLANE_URL, else ${defaultUrl})`).helpGroup(group))
    .addOption(new Option('--key <key>', `${keys[standing]}: \`ps\` does not show that)`).helpGroup(group))
    .addOption(
      new Option(
        '--data-dir <dir>',
        'where a gateway on this machine keeps its credentials (RUNPLANE_DATA_DIR, else .runplane)',
      ).helpGroup(group),
    );
}

export function addJsonOption(command: Command): Command {
  return command.option('--json', 'the result as JSON, whose form stays');
}
