import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { pathFlags } from '../path-flags.ts';
import { commandTypes, namingCommands } from './command-types.ts';
import type { Argument, Call } from './scope.ts';
import { splitOptions } from './words.ts';

/** A file that holds secrets among the arguments of a command that shows, sends or copies its files. */
export function secretsAmong({ name, args }: Call): InspectedPart[] {
  if (namingCommands.has(name) || commandTypes.get(name) === 'compute_output') return [];
  const spared = patternOf(name, args) ?? copyTarget(name, args);
  const secret = args.find(
    (arg, i) => arg !== spared && isSecretArgument(arg) && !isIdentityFile(name, args[i - 1]?.text),
  );
  return secret === undefined ? [] : [part('read_secret', `${name} ${secret.text}`, ['secret_path'])];
}

const patternFirst: ReadonlySet<string> = new Set('grep egrep fgrep zgrep rg ag ack jq yq'.split(' '));
const searchValueOptions: ReadonlySet<string> = new Set(
  '-A -B -C -m -e -f -g -t -d -D --glob --iglob --type --include --exclude --regexp --file --max-count --arg --argjson --slurpfile --rawfile'.split(
    ' ',
  ),
);

/** A file that is written over shows nothing. */
function copyTarget(name: string, args: readonly Argument[]): Argument | undefined {
  const isCopy = name === 'cp' || name === 'mv' || name === 'ln' || name === 'install';
  return isCopy && args.length > 1 ? args.at(-1) : undefined;
}

/** What a search looks for is no file. */
function patternOf(name: string, args: readonly Argument[]): Argument | undefined {
  if (!patternFirst.has(name)) return undefined;
  const { options, operands } = splitOptions(args, searchValueOptions);
  return options.some((option) => /^(?:-[ef]|--regexp|--file|--files)$/.test(option)) ? undefined : operands[0];
}

/** Remembered, for every wrapper around a command sees its words again. */
const secretArguments = new WeakMap<Argument, boolean>();

function isSecretArgument(argument: Argument): boolean {
  const before = secretArguments.get(argument);
  if (before !== undefined) return before;
  const isSecret = candidates(argument.text).some((path) => pathFlags(path).includes('secret_path'));
  secretArguments.set(argument, isSecret);
  return isSecret;
}

/** `-i key` and the like use a key without showing it. */
function isIdentityFile(name: string, before: string | undefined): boolean {
  return (
    /^(?:scp|sftp|rsync|curl|psql|kubectl|helm|docker|ansible|ansible-playbook|openssl)$/.test(name) &&
    /^(?:-i|-CAfile|--key|--cert|--cacert|-E|--kubeconfig|--env-file|--private-key)$/.test(before ?? '')
  );
}

/** `@file`, `name=@file`, `if=file` and `--option=file` name files too; a text with spaces in it does not. */
function candidates(text: string): string[] {
  // an address is judged as a request
  if (/\s|^https?:\/\//.test(text) || text.length > 1_000) return [];
  const after = text.replace(/^[^=@<]*[=@<]+/, '');
  return after === text ? [text] : [text, after];
}
