import { dangerOf } from '../danger-of.ts';
import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { pathFlags } from '../path-flags.ts';
import { readAws, readNounFirstCloud } from './cloud-commands.ts';
import { commandTypes, namingCommands, optionTypes } from './command-types.ts';
import { databaseReaders } from './database-commands.ts';
import { fileReaders, isFormatCommand, readDiskFormat, systemFlags } from './file-commands.ts';
import { interpreterReaders, runSubstituted, textOf } from './interpreters.ts';
import { readCurl, readNetcat, readWget } from './network-commands.ts';
import { readVerbs } from './read-verbs.ts';
import type { Argument, Call, CommandReader, Input, Scope } from './scope.ts';
import { verbTables } from './verb-tables.ts';
import { baseName, literalArgument, splitOptions } from './words.ts';
import {
  innerCommand,
  isDangerousAssignment,
  readCommandBuiltin,
  readDeferred,
  readEnv,
  readEval,
  readSsh,
  readSu,
  readWatch,
  wrapperReaders,
} from './wrappers.ts';

const readers: ReadonlyMap<string, CommandReader> = new Map<string, CommandReader>([
  ...interpreterReaders,
  ...wrapperReaders,
  ...fileReaders,
  ...databaseReaders,
  ['aws', readAws],
  ['gcloud', readNounFirstCloud],
  ['az', readNounFirstCloud],
  ['curl', readCurl],
  ['wget', readWget],
  ['nc', readNetcat],
  ['netcat', readNetcat],
  ['env', readEnv],
  ['watch', readWatch],
  ['ssh', readSsh],
  ['su', readSu],
  ['command', readCommandBuiltin],
  ['eval', readEval],
  ['trap', readDeferred],
  ['alias', readDeferred],
]);

/** What one command amounts to: itself, what it wraps, and the secrets among its arguments. */
export function readCall(words: readonly Argument[], input: Input, scope: Scope): InspectedPart[] {
  const [command, ...args] = words;
  if (command === undefined) return [];
  if (!command.isLiteral) return unknownName(command, args, input, scope);
  const call: Call = { name: baseName(command.text), args, input };
  const parts = isLocalProgram(command.text) ? runLocal(command.text, call, scope) : readKnown(call, scope);
  return [...parts, ...secretsAmong(call)];
}

export function isKnownCommand(name: string): boolean {
  return readers.has(name) || verbTables.has(name) || commandTypes.has(name);
}

/** `$CMD`, `$(…)`, `{rm,-rf,/}`: a name that is not there to read, though its text may tell what it becomes. */
function unknownName(command: Argument, args: readonly Argument[], input: Input, scope: Scope): InspectedPart[] {
  if (/^\$\{?\w+\}?$/.test(command.text)) return [part('run_shell_command', `the command is ${command.text}`)];
  const braces = /^\{([^{}$`]*,[^{}$`]*)\}$/.exec(command.text);
  const words = braces !== null ? braces[1]!.split(',') : (textOf(command)?.trim().split(/\s+/) ?? []);
  const known = words.length === 0 ? [] : scope.invoke([...words.map(literalArgument), ...args], input);
  return [...runSubstituted(command, scope, `the command is ${command.text}`), ...known];
}

const binaryFolders = /^(?:\/usr(?:\/local)?)?\/s?bin\/[^/]+$|^\/opt\/homebrew\/bin\/[^/]+$/;

function isLocalProgram(name: string): boolean {
  return name.includes('/') && !binaryFolders.test(name);
}

function runLocal(file: string, call: Call, scope: Scope): InspectedPart[] {
  scope.ran(file);
  return [part('execute_code', [file, ...call.args.map((arg) => arg.text)].join(' '))];
}

function readKnown(call: Call, scope: Scope): InspectedPart[] {
  const reader = readers.get(call.name);
  if (reader !== undefined) return reader(call, scope);
  if (isFormatCommand(call.name)) return readDiskFormat(call, scope);
  const table = verbTables.get(call.name);
  if (table !== undefined) {
    const inner = innerOf(call);
    return inner === null ? readVerbs(call, table) : boxed(call, inner, scope);
  }
  return readFixed(call);
}

const boxes: ReadonlySet<string> = new Set(['docker', 'podman', 'nerdctl', 'kubectl', 'oc', 'k']);

function innerOf({ name, args }: Call): readonly Argument[] | null {
  const verb = args.filter((arg) => !arg.text.startsWith('-')).slice(0, 2);
  const isExec =
    verb[0]?.text === 'exec' ||
    ((verb[0]?.text === 'compose' || verb[0]?.text === 'container') && verb[1]?.text === 'exec');
  return boxes.has(name) && isExec ? innerCommand(args, 'exec') : null;
}

function boxed(call: Call, inner: readonly Argument[], scope: Scope): InspectedPart[] {
  const parts = scope.invoke(inner, call.input);
  return parts.length > 0 ? parts : [part('run_shell_command', `${call.name} exec`)];
}

const help = /^(?:--version|--help)$/;

function readFixed(call: Call): InspectedPart[] {
  const base = commandTypes.get(call.name);
  const summary = [call.name, ...call.args.map((arg) => arg.text)].join(' ');
  if (base === undefined) return readOther(call, summary);
  if (call.args.length === 1 && help.test(call.args[0]!.text)) return [part('inspect_system', summary)];
  const { options, operands } = splitOptions(call.args);
  const table = optionTypes.get(call.name);
  const told =
    table === undefined ? [] : [...options, ...operands.map((operand) => operand.text)].map((word) => table.get(word));
  const known = told.filter((type) => type !== undefined);
  // options lower what the name says only when all of them are known
  const isAllKnown = known.length > 0 && options.every((option) => table?.has(option) === true);
  if (base === 'compute_output' && call.name !== 'echo' && evaluates(call))
    return [part('run_shell_command', summary, ['obfuscated'])];
  const candidates = [...(isAllKnown ? [] : [base]), ...known].map((type) =>
    part(type, summary, fixedFlags(type, call)),
  );
  return [
    candidates.reduce((worst, next) => (dangerOf(next) > dangerOf(worst) ? next : worst)),
    ...dangerousAssignments(call),
  ];
}

/** Subscripts are evaluated where a name or a number is expected: `declare 'a[$(cmd)]=1'`. */
function evaluates({ name, args }: Call): boolean {
  const isPlain = name === 'printf' && !args.some((arg) => arg.text.startsWith('-v'));
  return !isPlain && args.some((arg) => arg.isLiteral && /\$\(|`/.test(arg.text));
}

/** Shells' own words whose operands are assignments. */
function dangerousAssignments({ name, args }: Call): InspectedPart[] {
  if (!/^(?:export|declare|typeset|readonly|local)$/.test(name)) return [];
  return args
    .filter((arg) => isDangerousAssignment(arg.text))
    .map((arg) => part('run_shell_command', `sets ${arg.text}`));
}

function fixedFlags(type: string, { name, args }: Call) {
  const { operands, options } = splitOptions(args);
  const writes =
    type === 'write_file' || type === 'delete_file' || type === 'grant_access' || type === 'terminate_infrastructure';
  const flags = writes
    ? systemFlags(name === 'cp' || name === 'install' || name === 'ln' ? operands.slice(-1) : operands)
    : [];
  const isOpened =
    name === 'chmod' && operands.some((operand) => /^0?[0-7]?[0-7][0-7][2367]$|^(?:a|o|ugo)?\+.*w/.test(operand.text));
  const isRecursive = name === 'shred' || name === 'trash' ? options.includes('-r') : false;
  return [
    ...flags,
    ...(isOpened ? (['open_to_world'] as const) : []),
    ...(isRecursive ? (['recursive'] as const) : []),
  ];
}

function readOther({ name, args }: Call, summary: string): InspectedPart[] {
  const texts = args.map((arg) => arg.text);
  switch (name) {
    case 'printenv':
      return [
        part(
          texts.length === 1 && !isSecretName(texts[0]!) ? 'inspect_system' : 'read_secret',
          summary,
          texts.length === 0 ? ['secret_path'] : [],
        ),
      ];
    case 'journalctl':
      return [
        part(
          texts.some((text) => text.startsWith('--vacuum') || text === '--rotate') ? 'delete_file' : 'read_telemetry',
          summary,
        ),
      ];
    case 'crontab':
      return [part(texts.includes('-l') ? 'inspect_system' : 'execute_code', summary)];
    case 'service':
      return [
        part(texts.at(-1) === 'status' || texts[0] === '--status-all' ? 'inspect_system' : 'control_service', summary),
      ];
    case 'nginx':
      return [
        part(
          texts.every((text) => /^-[tTvV]$/.test(text)) && texts.length > 0 ? 'inspect_system' : 'control_service',
          summary,
        ),
      ];
    case 'sysctl':
      return [
        part(
          texts.some((text) => /^-w$|=|^-p|--write|--system|--load/.test(text))
            ? 'modify_infrastructure'
            : 'inspect_system',
          summary,
        ),
      ];
    case 'hostname':
      return [part(texts.every((text) => text.startsWith('-')) ? 'inspect_system' : 'modify_infrastructure', summary)];
    default:
      return [part('run_shell_command', summary)];
  }
}

function isSecretName(name: string): boolean {
  return /(?:secret|token|password|passwd|key|credential|auth)/i.test(name);
}

/** A file that holds secrets among the arguments of a command that shows, sends or copies its files. */
function secretsAmong({ name, args }: Call): InspectedPart[] {
  if (namingCommands.has(name) || commandTypes.get(name) === 'compute_output') return [];
  const secret = args.find(
    (arg, i) =>
      !isIdentityFile(name, args[i - 1]?.text) &&
      candidates(arg.text).some((path) => pathFlags(path).includes('secret_path')),
  );
  return secret === undefined ? [] : [part('read_secret', `${name} ${secret.text}`, ['secret_path'])];
}

/** `-i key` and the like use a key without showing it. */
function isIdentityFile(name: string, before: string | undefined): boolean {
  return (
    /^(?:scp|sftp|rsync|curl|psql|kubectl|helm|docker|ansible|ansible-playbook)$/.test(name) &&
    /^(?:-i|--key|--cert|--cacert|-E|--kubeconfig|--env-file|--private-key)$/.test(before ?? '')
  );
}

/** `@file`, `name=@file`, `if=file` and `--option=file` name files too; a text with spaces in it does not. */
function candidates(text: string): string[] {
  if (/\s/.test(text) || text.length > 1_000) return [];
  const after = text.replace(/^[^=@<]*[=@<]+/, '');
  return after === text || /^https?:/.test(text) ? [text] : [text, after];
}
