import type { Flag } from '../inspection.ts';
import { part, withFlags } from '../parts.ts';
import { isHarmlessDevice, isRawDevice, pathFlags } from '../path-flags.ts';
import { literalsOf } from './code-text.ts';
import { type Argument, type CommandReader, noInput } from './scope.ts';
import { splitOptions, valuesOf } from './words.ts';

function isEverywhere(path: Argument): boolean {
  return /^(?:\/|\/\*|~\/?|~\/\*|\*|\.|\.\.|\.\/\*|\.\*|\$\{?(?:HOME|PWD)\}?\/?\*?)$/.test(path.text);
}

/** System flags only: a path that is written, removed or opened up, not read. */
export function systemFlags(paths: readonly Argument[]): Flag[] {
  return paths.some((path) => pathFlags(path.text).includes('system_path')) ? ['system_path'] : [];
}

const readRm: CommandReader = ({ name, args }) => {
  const { options, operands } = splitOptions(args);
  // an option that comes out of a variable may be `-r`
  const mayRecurse = args.some((arg) => !arg.isLiteral && /^\$/.test(arg.text) && /(?:opt|flag|arg)/i.test(arg.text));
  const isRecursive =
    mayRecurse || options.some((option) => option === '-r' || option === '-R' || isAbbreviation(option, '--recursive'));
  const flags: Flag[] = [
    ...(isRecursive ? (['recursive'] as const) : []),
    ...(operands.some(isEverywhere) ? (['unbounded'] as const) : []),
    ...systemFlags(operands),
  ];
  return [part('delete_file', [name, ...args.map((arg) => arg.text)].join(' '), flags)];
};

/** getopt takes any unambiguous beginning of a long option. */
function isAbbreviation(option: string, full: string): boolean {
  return option.length > 2 && full.startsWith(option);
}

const findActions: ReadonlySet<string> = new Set(['-exec', '-execdir', '-ok', '-okdir']);

const readFind: CommandReader = ({ args }, scope) => {
  const parts = [part('read_file', `find ${args[0]?.text ?? ''}`)];
  const everything: Flag[] =
    args[0] !== undefined && /^(?:\/|~\/?|\$\{?HOME\}?\/?)$/.test(args[0].text) ? ['unbounded'] : [];
  if (args.some((arg) => !arg.isLiteral && /^\$[^({]/.test(arg.text) && arg !== args[0]))
    parts.push(part('run_shell_command', 'find with an expansion'));
  for (let i = 0; i < args.length; i++) {
    const { text } = args[i]!;
    if (text === '-delete') parts.push(part('delete_file', 'find -delete', ['recursive', ...everything]));
    if (/^-f(?:print0?|ls|printf)$/.test(text)) parts.push(part('write_file', `find ${text}`));
    if (!findActions.has(text)) continue;
    const end = args.findIndex((later, at) => at > i && (later.text === ';' || later.text === '+'));
    const words = args.slice(i + 1, end === -1 ? undefined : end);
    const inner = scope.invoke(words, noInput);
    parts.push(
      ...inner.map((item) => (item.type === 'delete_file' ? withFlags(item, ['recursive', ...everything]) : item)),
    );
    // what looks like another action among its words is the command's own
    i += words.length;
  }
  return parts;
};

const readDd: CommandReader = ({ args }) => {
  const output = args.find((arg) => arg.text.startsWith('of='));
  const source = args.find((arg) => arg.text.startsWith('if='));
  const read =
    source !== undefined &&
    (pathFlags(source.text.slice(3)).includes('secret_path') || isRawDevice(source.text.slice(3)))
      ? [part('read_secret', 'dd', ['secret_path'])]
      : [];
  if (output === undefined) return [part('read_file', 'dd'), ...read];
  const path = output.text.slice(3);
  if (path.startsWith('/dev/') && !isHarmlessDevice(path))
    return [part('terminate_infrastructure', `dd over ${path}`, ['data_bearing', 'system_path']), ...read];
  return [part('write_file', `dd to ${path}`, systemFlags([{ ...output, text: path }])), ...read];
};

export const readDiskFormat: CommandReader = ({ name, args }) => {
  const isList = args.some((arg) => arg.text === '-l' || arg.text === '--list' || arg.text === 'print');
  return [
    isList
      ? part('inspect_system', `${name} -l`)
      : part('terminate_infrastructure', `${name} ${args.at(-1)?.text ?? ''}`, ['data_bearing', 'system_path']),
  ];
};

const readTar: CommandReader = ({ args }) => {
  const letters = args[0]?.text.replace(/^-/, '') ?? '';
  const texts = args.map((arg) => arg.text);
  const runs = args.filter(
    (arg) =>
      /^--(?:to-command|checkpoint-action|use-compress-program|info-script|rsh-command)/.test(arg.text) ||
      arg.text === '-I',
  );
  const parts = runs.flatMap((arg) =>
    /^-I$|use-compress/.test(arg.text) ? [] : [part('run_shell_command', `tar ${arg.text}`)],
  );
  const isList = /^[a-zA-Z]*t/.test(letters) || texts.includes('--list') || texts.includes('-t');
  if (isList) return [...parts, part('read_file', 'tar: list')];
  return [
    ...parts,
    part('write_file', `tar ${letters}`, systemFlags(valuesOf(args, ['-C', '--directory']))),
    ...(texts.includes('--remove-files') ? [part('delete_file', 'tar --remove-files', ['recursive'])] : []),
  ];
};

/** Longer sed and awk programs are not looked into. */
const maxProgramLength = 2_000;

const readSed: CommandReader = ({ args }) => {
  const { options, operands } = splitOptions(args, new Set(['-e', '--expression', '-f', '--file', '-l']));
  const named = valuesOf(args, ['-e', '--expression']);
  const usesFile = options.includes('-f') || options.includes('--file');
  const scripts = named.length > 0 || usesFile ? named : operands.slice(0, 1);
  const files = named.length > 0 || usesFile ? operands : operands.slice(1);
  const isInPlace = options.some((option) => option.startsWith('-i') || option.startsWith('--in-place'));
  const edits = isInPlace ? part('write_file', 'sed -i', systemFlags(files)) : part('read_file', 'sed');
  const runs = usesFile || scripts.some((script) => sedRuns(script.text));
  return runs ? [edits, part('run_shell_command', 'sed that may run commands')] : [edits];
};

/** The commands `e` and `w` at the start of a sed command, and the same letters as flags of `s`. */
function sedRuns(script: string): boolean {
  if (script.length > maxProgramLength) return true;
  const isCommand = /(?:^|[;{}\n]|^\d+|\$|\/)\s*[eEwW](?:\s+\S|$)/.test(
    script.replace(/s\/[^/\n]*\/[^/\n]*\//g, 's///'),
  );
  const isFlag = /^[^a-z]*s\W.*\W[gpiI\d]*[ew][gpiI\d]*(?:\s+\S+)?$/.test(script) && !/\W$/.test(script);
  return isCommand || isFlag;
}

const readAwk: CommandReader = ({ name, args }, scope) => {
  const { options, operands } = splitOptions(
    args,
    new Set(['-F', '-v', '-f', '--field-separator', '--assign', '--file']),
  );
  const program = operands[0];
  if (
    options.includes('-f') ||
    options.includes('--file') ||
    program === undefined ||
    !program.isLiteral ||
    program.text.length > maxProgramLength
  ) {
    return [part('execute_code', name)];
  }
  if (
    /\bsystem\s*\(|\|\s*&?\s*(?:getline|")|"\s*\|\s*getline|\|/.test(
      program.text.replace(/\|\|/g, '').replace(/\/[^/\n]*\//g, ''),
    )
  ) {
    const known = literalsOf(program.text).flatMap((text) => scope.attempt(text));
    return [part('run_shell_command', `${name} that runs commands`), ...known];
  }
  if (/\/inet\d?\/(?:tcp|udp)\//.test(program.text)) {
    scope.connected();
    return [part('run_shell_command', `${name} that connects`)];
  }
  const writes = /\bprintf?\b[^;}]*>/.test(program.text) || options.includes('-i');
  return [part(writes ? 'write_file' : 'read_file', `${name} ${program.text}`)];
};

/** The environment holds secrets; asking for one variable by name does not show the others. */
export const readJq: CommandReader = ({ name, args }) => {
  const { options, operands } = splitOptions(
    args,
    new Set(['--arg', '--argjson', '--slurpfile', '--rawfile', '--indent', '-f', '-L']),
  );
  const shows = args.some(
    ({ text }) =>
      /\$ENV\b(?!\s*[.[])|(?<![.\w$"'-])(?:env|envs)\b(?!\s*[.["\w:(])/.test(text) && !/^[\w./-]+\.\w+$/.test(text),
  );
  const isInPlace = options.some((option) => /^(?:-i|--inplace|--in-place)$/.test(option));
  const read = part(
    isInPlace ? 'write_file' : 'read_file',
    [name, ...args.map((arg) => arg.text)].join(' '),
    isInPlace ? systemFlags(operands.slice(1)) : [],
  );
  return shows ? [read, part('read_secret', `${name}: the environment`, ['secret_path'])] : [read];
};

/** A copy to another machine gives data away, one from there writes here. */
const readRemoteCopy: CommandReader = ({ name, args }) => {
  const { options, operands } = splitOptions(
    args,
    new Set(
      '-i -P -F -o -c -l -S -J -e --rsh --exclude --include --filter --bwlimit --port --files-from -f -T'.split(' '),
    ),
  );
  const runs =
    valuesOf(args, ['-e', '--rsh']).some((value) => !/^ssh(?: |$)/.test(value.text)) ||
    options.includes('--rsync-path');
  const isRemote = /^(?:[^/]+@)?[\w.-]+:(?!\/\/$)|^rsync:\/\//.test(operands.at(-1)?.text ?? '');
  const deletes = options.some((option) => option.startsWith('--delete') || option === '--remove-source-files');
  const copied = isRemote
    ? part('export_data', `${name} to ${operands.at(-1)!.text}`)
    : part('write_file', name, systemFlags(operands.slice(-1)));
  const deleted = deletes ? [part('delete_file', `${name} --delete`, ['recursive'])] : [];
  return [copied, ...deleted, ...(runs ? [part('run_shell_command', `${name} with another shell`)] : [])];
};

const readMv: CommandReader = ({ args }, scope) => {
  const { operands } = splitOptions(args, new Set(['-t', '--target-directory', '-S', '--suffix']));
  if (operands.length > 1) scope.copied(operands[0]!.text, operands.at(-1)!.text);
  const isGone = operands.at(-1)?.text === '/dev/null';
  return [
    isGone
      ? part('delete_file', 'mv to /dev/null', operands.some((operand) => operand.hasGlob) ? ['unbounded'] : [])
      : part('write_file', 'mv', systemFlags(operands)),
  ];
};

export const fileReaders: ReadonlyMap<string, CommandReader> = new Map<string, CommandReader>([
  ['rm', readRm],
  ['find', readFind],
  ['dd', readDd],
  ['tar', readTar],
  ['bsdtar', readTar],
  ['sed', readSed],
  ['gsed', readSed],
  ['awk', readAwk],
  ['gawk', readAwk],
  ['mawk', readAwk],
  ['nawk', readAwk],
  ['scp', readRemoteCopy],
  ['rsync', readRemoteCopy],
  ['mv', readMv],
  ...[
    'wipefs',
    'fdisk',
    'sfdisk',
    'gdisk',
    'sgdisk',
    'parted',
    'mkswap',
    'cryptsetup',
    'lvremove',
    'vgremove',
    'pvremove',
    'zpool',
    'zfs',
    'blkdiscard',
    'hdparm',
  ].map((name) => [name, readDiskFormat] as const),
]);

export function isFormatCommand(name: string): boolean {
  return /^mkfs(?:\.\w+)?$|^mke2fs$/.test(name);
}
