import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { isHarmlessDevice } from '../path-flags.ts';
import { systemFlags } from './file-commands.ts';
import type { Call, CommandReader, Scope } from './scope.ts';
import { splitOptions, valuesOf } from './words.ts';
import { written } from './written.ts';

function line({ name, args }: Call): string {
  return [name, ...args.map((arg) => arg.text)].join(' ');
}

/** A command that only asks when all or some of its words say so. */
const asking =
  (isQuestion: (texts: readonly string[]) => boolean, question: string, otherwise: string): CommandReader =>
  (call) => [part(isQuestion(call.args.map((arg) => arg.text)) ? question : otherwise, line(call))];

const readPrintenv: CommandReader = (call) => {
  const texts = call.args.map((arg) => arg.text);
  const isNamed = texts.length === 1 && !/(?:secret|token|password|passwd|key|credential|auth)/i.test(texts[0]!);
  if (isNamed) return [part('inspect_system', line(call))];
  return [part('read_secret', line(call), texts.length === 0 ? ['secret_path'] : [])];
};

/** A table of jobs from standard input or a file: each line runs later. */
const readCrontab: CommandReader = (call, scope) => {
  const { options, operands } = splitOptions(call.args, new Set(['-u']));
  if (options.includes('-l')) return [part('inspect_system', line(call))];
  if (options.includes('-r')) return [part('delete_file', line(call))];
  const jobs = operands[0]?.text === '-' || operands.length === 0 ? (call.input.text ?? call.input.partial) : null;
  return [part('execute_code', line(call)), ...(jobs === null ? [] : jobsOf(jobs, scope))];
};

function jobsOf(table: string, scope: Scope): InspectedPart[] {
  return table
    .split('\n')
    .slice(0, 200)
    .flatMap((job) => scope.script(job.replace(/^\s*(?:@\w+|(?:\S+\s+){5})/, '')));
}

/** `echo cmd | at now` */
const readAt: CommandReader = (call, scope) => {
  const { options } = splitOptions(call.args, new Set(['-f', '-q', '-t']));
  if (options.includes('-l')) return [part('inspect_system', line(call))];
  const script = call.input.text === null ? [] : scope.script(call.input.text);
  return [part('execute_code', line(call)), ...script];
};

/** To nothing, or to less: what was there is lost. */
const readTruncate: CommandReader = (call) => {
  const { operands } = splitOptions(call.args, new Set(['-s', '--size', '-r', '--reference']));
  const isEmptied = valuesOf(call.args, ['-s', '--size']).some((size) => /^(?:0|[-<])/.test(size.text));
  return [part(isEmptied ? 'delete_file' : 'write_file', line(call), systemFlags(operands))];
};

const readTee: CommandReader = (call, scope) => {
  const { operands } = splitOptions(call.args);
  if (call.input.isDownloaded) for (const file of operands) scope.downloaded(file.text);
  if (call.input.text !== null) for (const file of operands) scope.wrote(file.text, call.input.text);
  const parts = operands.flatMap((file) => written(file.text, `tee ${file.text}`));
  return parts.length > 0 ? parts : [part('compute_output', 'tee')];
};

const readCopy: CommandReader = (call, scope) => {
  const { operands } = splitOptions(call.args, new Set(['-t', '--target-directory', '-S', '-m', '-o', '-g']));
  const target = operands.at(-1);
  const source = operands.length > 1 ? operands[0] : undefined;
  if (target === undefined) return [part('write_file', line(call))];
  if (source !== undefined) scope.copied(source.text, target.text);
  const parts = written(target.text, line(call));
  if (parts.length === 0) return [part('write_file', line(call))];
  const isEmptied = source !== undefined && isHarmlessDevice(source.text);
  return isEmptied ? [...parts, part('delete_file', line(call), systemFlags([target]))] : parts;
};

const readTmux: CommandReader = (call, scope) => {
  const { operands } = splitOptions(call.args, new Set('-t -s -n -c -x -y -F -f -L -S'.split(' ')));
  const verb = operands[0]?.text ?? (call.args[0]?.text === '-ls' ? 'ls' : '');
  if (/^(?:ls|list-\w+|has-session|display-message|info)$/.test(verb)) return [part('inspect_system', line(call))];
  if (/^(?:capture-pane)$/.test(verb)) return [part('read_file', line(call))];
  const keys = operands.slice(1).filter((word) => !/^(?:Enter|C-m|C-c)$/.test(word.text));
  return [
    part('run_shell_command', line(call)),
    ...keys.flatMap((word) => (word.isLiteral && !/^[\w.:/-]+$/.test(word.text) ? scope.attempt(word.text) : [])),
  ];
};

export const systemReaders: ReadonlyMap<string, CommandReader> = new Map<string, CommandReader>([
  ['printenv', readPrintenv],
  ['crontab', readCrontab],
  ['at', readAt],
  ['batch', readAt],
  ['truncate', readTruncate],
  ['tee', readTee],
  ['cp', readCopy],
  ['install', readCopy],
  ['tmux', readTmux],
  ['screen', readTmux],
  [
    'journalctl',
    asking((texts) => texts.some((text) => /^--(?:vacuum|rotate|flush)/.test(text)), 'delete_file', 'read_telemetry'),
  ],
  [
    'service',
    asking((texts) => texts.at(-1) === 'status' || texts[0] === '--status-all', 'inspect_system', 'control_service'),
  ],
  [
    'nginx',
    asking(
      (texts) => texts.length > 0 && texts.every((text) => /^-[tTvV]$/.test(text)),
      'inspect_system',
      'control_service',
    ),
  ],
  [
    'sysctl',
    asking(
      (texts) => texts.some((text) => /^-w$|=|^-p|--write|--system|--load/.test(text)),
      'modify_infrastructure',
      'inspect_system',
    ),
  ],
  [
    'hostname',
    asking((texts) => texts.every((text) => text.startsWith('-')), 'inspect_system', 'modify_infrastructure'),
  ],
  ['ansible-inventory', asking(() => true, 'inspect_system', 'inspect_system')],
]);
