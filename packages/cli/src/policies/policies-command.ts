import { Command } from 'commander';
import type { Act, Ask } from '../ask.ts';
import { getPolicies } from './get-policies.ts';
import { type InitOptions, initPolicies } from './init-policies.ts';
import { putPolicies } from './put-policies.ts';
import { type ValidateOptions, validatePolicies } from './validate-policies.ts';

const defaultFile = 'runplane.policies.yaml';

export function policiesCommand(act: Act, ask: Ask): Command {
  const policies = new Command('policies').description('write, check and activate policies');
  policies.addCommand(initCommand(act));
  policies.addCommand(validateCommand(act));
  policies.addCommand(getCommand(ask));
  policies.addCommand(putCommand(ask));
  return policies;
}

function initCommand(act: Act): Command {
  return act<InitOptions>(new Command('init'), (options, session, [file = defaultFile]) =>
    initPolicies(file, options, session),
  )
    .description('write a policy file to begin with')
    .argument('[file]', `where to (default: ${defaultFile}; - for stdout)`)
    .option('--force', 'replace a file that is there')
    .addHelpText(
      'after',
      `
Examples:
  runplane policies init
  runplane policies init - | less`,
    );
}

function validateCommand(act: Act): Command {
  return act<ValidateOptions>(new Command('validate'), (options, session, [file]) =>
    validatePolicies(file!, options, session),
  )
    .description('check a policy file; asks no gateway')
    .argument('<file>', 'YAML or JSON (- for stdin)')
    .option('--json', 'the result as JSON, whose form stays')
    .addHelpText(
      'after',
      `
Each error names line and column. Exit code 0 when valid, 1 when not.

Examples:
  runplane policies validate ${defaultFile}`,
    );
}

function getCommand(ask: Ask): Command {
  return ask<{ json?: boolean }>(new Command('get'), getPolicies)
    .description('print the policies in force, baseline included')
    .addHelpText(
      'after',
      `
Examples:
  runplane policies get
  runplane policies get --json | jq .number`,
    );
}

function putCommand(ask: Ask): Command {
  return ask<{ json?: boolean }>(new Command('put'), (options, gateway, session, [file]) =>
    putPolicies(file!, options, gateway, session),
  )
    .description('activate a policy file as the whole custom set')
    .argument('<file>', 'YAML or JSON (- for stdin)')
    .addHelpText(
      'after',
      `
All of it becomes active, or nothing changes. The change is an entry in the log.

Examples:
  runplane policies put ${defaultFile}`,
    );
}
