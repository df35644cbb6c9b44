import type { Flag } from '../inspection.ts';
import { part, withFlags } from '../parts.ts';
import { readCodeText } from './code-text.ts';
import { decoders, substitutedText } from './literal-output.ts';
import type { Argument, Call, CommandReader, Scope } from './scope.ts';
import { runsAny, splitOptions, valuesOf } from './words.ts';

export const downloaders: ReadonlySet<string> = new Set(
  'curl wget fetch http https xh aria2c lynx links w3m nc ncat netcat socat telnet ftp sftp tftp scp rsync iwr'.split(
    ' ',
  ),
);

const shells: ReadonlySet<string> = new Set('sh bash zsh dash ksh ash fish csh tcsh rbash mksh'.split(' '));

/** `sh`, `bash` and the like: a script as text, from standard input, or in a file. */
const readShell: CommandReader = (call, scope) => {
  const { args } = call;
  if (isVersion(args)) return [part('inspect_system', `${call.name} --version`)];
  const at = args.findIndex((arg) => /^-[a-zA-Z]*c[a-zA-Z]*$/.test(arg.text));
  if (at !== -1) return runGiven(call.name, args.slice(at + 1), scope);
  const { operands, options } = splitOptions(args, new Set(['-o', '-O', '+o', '+O', '--rcfile', '--init-file']));
  const file = operands[0];
  if (file !== undefined && !options.includes('-s') && !/^(?:-|\/dev\/(?:stdin|fd\/0))$/.test(file.text))
    return runFile(call, file, scope);
  return runInput(call, scope);
};

/** `source f`, `. f` */
export const readSource: CommandReader = (call, scope) => {
  const file = call.args[0];
  if (file === undefined) return [part('compute_output', call.name)];
  return /^\/dev\/(?:stdin|fd\/0)$/.test(file.text) ? runInput(call, scope) : runFile(call, file, scope);
};

/** The script after `-c`, behind any further options; the words after it are its `$0`, `$1` and so on. */
function runGiven(name: string, args: readonly Argument[], scope: Scope) {
  const from = args.findIndex((arg) => !/^[-+]/.test(arg.text) || arg.text.includes(' '));
  const script = args[from];
  if (script === undefined) return [part('run_shell_command', name)];
  if (script.isLiteral) return scope.script(script.text, args.slice(from + 1));
  return runSubstituted(script, scope, `${name} -c with an expansion`);
}

/** Text that comes out of substitutions: from the network, from a decoder, or from who knows where. */
export function runSubstituted(script: Argument, scope: Scope, summary: string) {
  const flags = originFlags(isDownload(script), isDecoded(script));
  const text = textOf(script);
  if (text === null) scope.ranUnread();
  const known = text === null ? [] : scope.script(text);
  return [part('run_shell_command', summary, flags), ...known];
}

export function textOf(script: Argument): string | null {
  const parts = script.word?.parts ?? [];
  const only = parts.length === 1 && parts[0]!.type === 'DoubleQuoted' ? parts[0]!.parts : parts;
  const expansion = only.length === 1 ? only[0]! : null;
  const isRead =
    expansion?.type === 'CommandExpansion' || (expansion?.type === 'ProcessSubstitution' && expansion.operator === '<');
  return isRead ? substitutedText(expansion.script) : null;
}

/** Where text comes from that an interpreter runs; text out of a decoder was hidden, whatever it says. */
export function originFlags(isDownloaded: boolean, isDecoded: boolean): Flag[] {
  if (!isDownloaded && !isDecoded) return [];
  return isDecoded ? ['download_into_interpreter', 'obfuscated'] : ['download_into_interpreter'];
}

function isDownload(argument: Argument): boolean {
  return argument.word !== null && runsAny(argument.word, downloaders);
}

function isDecoded(argument: Argument): boolean {
  return argument.word !== null && runsAny(argument.word, decoders);
}

function runFile(call: Call, file: Argument, scope: Scope) {
  if (
    file.word?.parts?.some((item) => item.type === 'ProcessSubstitution') === true ||
    isDownload(file) ||
    isDecoded(file)
  )
    return runSubstituted(file, scope, `${call.name} of a substitution`);
  scope.ran(file.text, true);
  return [part('execute_code', `${call.name} ${file.text}`)];
}

function runInput(call: Call, scope: Scope) {
  const { input, name } = call;
  const flags = originFlags(input.isDownloaded, input.isDecoded);
  if (input.text === null) {
    scope.ranUnread();
    const known = input.partial === null ? [] : scope.attempt(input.partial);
    return [part('run_shell_command', `${name} of its standard input`, flags), ...known];
  }
  const known = scope.script(input.text);
  return flags.length === 0
    ? known
    : [
        part('run_shell_command', `${name} of decoded text`, flags),
        ...known.map((inspected) => withFlags(inspected, flags)),
      ];
}

const codeInterpreters =
  'python python2 python3 pypy pypy3 node nodejs deno perl ruby php lua luajit Rscript julia osascript java groovy scala tclsh expect guile racket ts-node tsx irb dotnet elixir erl swift';

/** Interpreters of other languages: their code is not read. */
const readInterpreter: CommandReader = (call, scope) => {
  const { args, input, name } = call;
  if (isVersion(args)) return [part('inspect_system', `${name} --version`)];
  if (isModule(args, ['json.tool'])) return [part('read_file', `${name} -m json.tool`)];
  if (isModule(args, ['pip']))
    return scope.invoke(
      [{ ...args[0]!, text: 'pip' }, ...args.slice(args.findIndex((arg) => arg.text === 'pip') + 1)],
      input,
    );
  const { operands, options } = splitOptions(args);
  const takesCode = options.some((option) => codeOption.test(option));
  const readsInput = operands.every((operand) => operand.text === '-') && !takesCode;
  const flags = originFlags(args.some(isDownload) || (readsInput && input.isDownloaded), readsInput && input.isDecoded);
  if (!takesCode && operands[0] !== undefined) scope.ran(operands[0].text);
  const code = [...(takesCode ? args.map((arg) => arg.text) : []), ...(readsInput ? [input.text ?? ''] : [])].join(
    '\n',
  );
  return [
    part('execute_code', [name, ...args.map((arg) => arg.text)].join(' '), flags),
    ...(code === '' ? [] : readCodeText(code, scope)),
  ];
};

const codeOption = /^-(?:c|e|E|r|p|n|pe|ne)$|^--(?:eval|print|execute)$/;

function isModule(args: readonly Argument[], modules: readonly string[]): boolean {
  return valuesOf(args.slice(0, 2), ['-m']).some((value) => modules.includes(value.text));
}

function isVersion(args: readonly Argument[]): boolean {
  return args.length === 1 && /^(?:--version|-V|-v|--help|-h|-version)$/.test(args[0]!.text);
}

export const interpreterReaders: ReadonlyMap<string, CommandReader> = new Map<string, CommandReader>([
  ...[...shells].map((name) => [name, readShell] as const),
  ...codeInterpreters.split(' ').map((name) => [name, readInterpreter] as const),
  ['source', readSource],
  ['.', readSource],
]);
