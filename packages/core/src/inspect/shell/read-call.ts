import { dangerOf } from '../danger-of.ts';
import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { globMatches } from '../path/secret-places.ts';
import { readAws, readNounFirstCloud, readObjectStore } from './cloud-commands.ts';
import { commandTypes, optionTypes } from './command-types.ts';
import { readCompose, readContainers, readHelm, readKubernetes } from './container-commands.ts';
import { databaseReaders } from './database-commands.ts';
import { fileReaders, isFormatCommand, readDiskFormat, readJq, systemFlags } from './file-commands.ts';
import { readForge } from './forge-commands.ts';
import { readGit } from './git-command.ts';
import { interpreterReaders, runSubstituted, textOf } from './interpreters.ts';
import { readCurl, readHttpie, readLookup, readNetcat, readOpenssl, readWget } from './network-commands.ts';
import { taskParts } from './project-tasks.ts';
import { readVerbs } from './read-verbs.ts';
import type { Argument, Call, CommandReader, Input, Scope } from './scope.ts';
import { secretsAmong } from './secrets-among.ts';
import { systemReaders } from './system-commands.ts';
import { verbTables } from './verb-tables.ts';
import { windowsReader } from './windows-commands.ts';
import { baseName, literalArgument, splitOptions, valuesOf } from './words.ts';
import {
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
  ...systemReaders,
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
  ['ncat', readNetcat],
  ['socat', readNetcat],
  ['telnet', readNetcat],
  ['git', readGit],
  ['gh', readForge],
  ['glab', readForge],
  ['doctl', readNounFirstCloud],
  ['helm', readHelm],
  ['openssl', readOpenssl],
  ['docker-compose', readCompose],
  ['podman-compose', readCompose],
  ['gsutil', readObjectStore],
  ['rclone', readObjectStore],
  ['s3cmd', readObjectStore],
  ['mc', readObjectStore],
  ['jq', readJq],
  ['yq', readJq],
  ['http', readHttpie],
  ['https', readHttpie],
  ['xh', readHttpie],
  ...['docker', 'podman', 'nerdctl'].map((name) => [name, readContainers] as const),
  ...['kubectl', 'oc', 'k'].map((name) => [name, readKubernetes] as const),
  ...['nslookup', 'dig', 'host', 'ping', 'ping6', 'getent', 'drill'].map((name) => [name, readLookup] as const),
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
  if (command.hasGlob) return globbedName(command, args, input, scope);
  if (/[\s;|&$`{}()<>]/.test(command.text))
    return [part('run_shell_command', command.text), ...scope.attempt(command.text)];
  const call: Call = { name: nameOf(command.text), args, input };
  const parts = isLocalProgram(command.text) ? runLocal(command.text, call, scope) : readKnown(call, scope);
  return [...parts, ...taskParts(call), ...secretsAmong(call)];
}

/** Windows names its programs in any case, with an ending. */
function nameOf(text: string): string {
  const name = baseName(text.replaceAll('\\', '/'));
  return /\.(?:exe|cmd|bat|com)$/i.test(name) ? name.slice(0, name.lastIndexOf('.')).toLowerCase() : name;
}

export function isKnownCommand(name: string): boolean {
  return readers.has(name) || windowsReader(name) !== null || verbTables.has(name) || commandTypes.has(name);
}

/** `$CMD`, `$(…)`, `{rm,-rf,/}`: a name that is not there to read, though its text may tell what it becomes. */
function unknownName(command: Argument, args: readonly Argument[], input: Input, scope: Scope): InspectedPart[] {
  if (/^\$\{?\w+\}?$/.test(command.text)) {
    scope.ranUnread();
    return [part('run_shell_command', `the command is ${command.text}`)];
  }
  const words = textOf(command)?.trim().split(/\s+/) ?? [];
  const known = words.length === 0 ? [] : scope.invoke([...words.map(literalArgument), ...args], input);
  return [...runSubstituted(command, scope, `the command is ${command.text}`), ...known];
}

/** Names that a pattern is tried on: what it finds there is what runs. */
const likelyGlobbed =
  'rm dd mkfs shred cat sh bash nc curl wget chmod chown python3 env tee cp mv kill reboot base64'.split(' ');

/** `/b??/r?`: which program it is depends on what is there. */
function globbedName(command: Argument, args: readonly Argument[], input: Input, scope: Scope): InspectedPart[] {
  const pattern = baseName(command.text);
  const glob = pattern.replace(/\[[^\][]*\]/g, '?');
  const found = /^\*+$/.test(glob) ? [] : likelyGlobbed.filter((name) => globMatches(glob, name));
  const size = args.reduce((sum, arg) => sum + arg.text.length + 1, 0);
  const known = scope.spend(found.length * size * 10) ? found : [];
  return [
    part('run_shell_command', `the command is ${command.text}`, ['obfuscated']),
    ...known.flatMap((name) => scope.invoke([literalArgument(name), ...args], input)),
  ];
}

const binaryFolders = /^(?:\/usr(?:\/local)?)?\/s?bin\/[^/]+$|^\/opt\/homebrew\/bin\/[^/]+$/;

function isLocalProgram(name: string): boolean {
  return name.includes('/') && !binaryFolders.test(name);
}

function runLocal(file: string, call: Call, scope: Scope): InspectedPart[] {
  scope.ran(file);
  // it may be the command of that name, or anything else
  const known = isKnownCommand(call.name) ? readKnown(call, scope) : [];
  return [part('execute_code', [file, ...call.args.map((arg) => arg.text)].join(' ')), ...known];
}

function readKnown(call: Call, scope: Scope): InspectedPart[] {
  const reader = readers.get(call.name) ?? windowsReader(call.name);
  if (reader !== null) return reader(call, scope);
  if (isFormatCommand(call.name)) return readDiskFormat(call, scope);
  const table = verbTables.get(call.name);
  return table === undefined ? readFixed(call, scope) : readVerbs(call, table);
}

const help = /^(?:--version|--help)$/;

function readFixed(call: Call, scope: Scope): InspectedPart[] {
  const base = isPlainMode(call) ? 'write_file' : commandTypes.get(call.name);
  const summary = [call.name, ...call.args.map((arg) => arg.text)].join(' ');
  if (base === undefined) return [part('run_shell_command', summary)];
  if (call.args.length === 1 && help.test(call.args[0]!.text)) return [part('inspect_system', summary)];
  const { options, operands } = splitOptions(call.args);
  const table = optionTypes.get(call.name);
  const told =
    table === undefined ? [] : [...options, ...operands.map((operand) => operand.text)].map((word) => table.get(word));
  const known = [...new Set(told)].filter((type) => type !== undefined);
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
    ...deferred(call, scope),
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

/** Options of reading commands that name another command: `split --filter=cmd`, `mapfile -C cmd`. */
const deferring: ReadonlyMap<string, readonly string[]> = new Map([
  ['split', ['--filter']],
  ['mapfile', ['-C']],
  ['readarray', ['-C']],
  ['zip', ['-TT', '--unzip-command']],
  ['man', ['-P', '--pager', '-H']],
  ['pandoc', ['--filter', '-F', '--lua-filter', '-L', '--pdf-engine']],
  ['bat', ['--pager']],
  ['hash', ['-p']],
  ['sort', ['--compress-program']],
]);

function deferred({ name, args }: Call, scope: Scope): InspectedPart[] {
  const options = deferring.get(name);
  if (options === undefined) return [];
  return valuesOf(args, options).flatMap((value) => [
    part('run_shell_command', `${name} runs ${value.text}`),
    ...(value.isLiteral ? scope.attempt(value.text) : []),
  ]);
}

/** Modes that let nobody change what others could not: `+x`, `644`, `u+w`. */
function isPlainMode({ name, args }: Call): boolean {
  const { operands } = splitOptions(args);
  const mode = operands[0];
  return (
    name === 'chmod' &&
    mode?.isLiteral === true &&
    systemFlags(operands.slice(1)).length === 0 &&
    /^(?:0?[4-7][0-7][0145]|(?:[ugoa]*[+=-][rxX]+|[ug]+[+-]w|[ugoa]*-[rwxst]+)(?:,(?:[ugoa]*[+=-][rxX]+))*)$/.test(
      mode.text,
    )
  );
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
  const isSetuid = name === 'chmod' && operands.some((operand) => /^[2467][0-7]{3}$|[ug]?\+[rwx]*s/.test(operand.text));
  return [
    ...flags,
    ...(isOpened ? (['open_to_world'] as const) : []),
    ...(isSetuid ? (['elevated'] as const) : []),
    ...(isRecursive ? (['recursive'] as const) : []),
  ];
}
