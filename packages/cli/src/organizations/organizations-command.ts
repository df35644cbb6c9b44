import { Command } from 'commander';
import type { Ask } from '../ask.ts';
import { type CreateOptions, createOrganization } from './create-organization.ts';
import { listOrganizations } from './list-organizations.ts';

/** @param askAsPlatform with the platform key */
export function organizationsCommand(askAsPlatform: Ask): Command {
  const organizations = new Command('org').description('create and list organizations; needs the platform key');
  organizations.addCommand(createCommand(askAsPlatform));
  organizations.addCommand(lsCommand(askAsPlatform));
  return organizations;
}

function createCommand(askAsPlatform: Ask): Command {
  return askAsPlatform<CreateOptions>(new Command('create'), (options, gateway, session, [name]) =>
    createOrganization(name!, options, gateway, session),
  )
    .description('create an organization with a log and policies of its own; its first keys are shown this once')
    .argument('<name>', 'what people know it by')
    .option('--currency <code>', 'of amounts that state none (ISO 4217)')
    .addHelpText(
      'after',
      `
Examples:
  runplane org create acme
  runplane org create "Acme Europe" --currency EUR --json`,
    );
}

function lsCommand(askAsPlatform: Ask): Command {
  return askAsPlatform<{ json?: boolean }>(new Command('ls'), listOrganizations)
    .description('list the organizations')
    .addHelpText(
      'after',
      `
Examples:
  runplane org ls`,
    );
}
