import { part, withFlags } from '../parts.ts';
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
  const at = args.findIndex((arg) => /^-[a-zA-Z]*c$/.test(arg.text));
  if (at !== -1)
    return args[at + 1] === undefined
      ? [part('run_shell_command', call.name)]
      : runText(args[at + 1]!, scope, call.name);
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

/** What a word says as a script: as it stands, or as its substitution surely prints it. */
function runText(script: Argument, scope: Scope, name: string) {
  if (script.isLiteral) return scope.script(script.text);
  return runSubstituted(script, scope, `${name} -c with an expansion`);
}

/** Text that comes out of substitutions: from the network, from a decoder, or from who knows where. */
export function runSubstituted(script: Argument, scope: Scope, summary: string) {
  const flags = [
    ...(isDownload(script) ? (['download_into_interpreter'] as const) : []),
    ...(isDecoded(script) ? (['obfuscated'] as const) : []),
  ];
  const text = textOf(script);
  const known = text === null ? [] : scope.script(text);
  return [part('run_shell_command', summary, flags), ...known];
}

export function textOf(script: Argument): string | null {
  const parts = script.word?.parts ?? [];
  const only = parts.length === 1 && parts[0]!.type === 'DoubleQuoted' ? parts[0]!.parts : parts;
  const expansion = only.length === 1 ? only[0]! : null;
  return expansion?.type === 'CommandExpansion' ? substitutedText(expansion.script) : null;
}

function isDownload(argument: Argument): boolean {
  return argument.word !== null && runsAny(argument.word, downloaders);
}

function isDecoded(argument: Argument): boolean {
  return argument.word !== null && runsAny(argument.word, decoders);
}

function runFile(call: Call, file: Argument, scope: Scope) {
  if (isDownload(file) || isDecoded(file)) return runSubstituted(file, scope, `${call.name} of a substitution`);
  scope.ran(file.text);
  return [part('execute_code', `${call.name} ${file.text}`)];
}

function runInput(call: Call, scope: Scope) {
  const { input, name } = call;
  const flags = [
    ...(input.isDownloaded ? (['download_into_interpreter'] as const) : []),
    ...(input.isDecoded ? (['obfuscated'] as const) : []),
  ];
  if (input.text === null) return [part('run_shell_command', `${name} of its standard input`, flags)];
  const known = scope.script(input.text);
  return flags.length === 0
    ? known
    : [
        part('run_shell_command', `${name} of decoded text`, flags),
        ...known.map((inspected) => withFlags(inspected, flags)),
      ];
}

const codeInterpreters =
  'python python2 python3 pypy pypy3 node nodejs deno perl ruby php lua luajit Rscript julia osascript pwsh powershell java groovy scala tclsh expect guile racket ts-node tsx irb dotnet elixir erl swift';

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
  const takesCode = options.some((option) => /^-(?:c|e|E|r|p|n)$|^--(?:eval|print)$/.test(option));
  const code = args.find((arg) => isDownload(arg));
  const readsInput = operands.every((operand) => operand.text === '-') && !takesCode;
  const flags = [
    ...(code !== undefined || (readsInput && input.isDownloaded) ? (['download_into_interpreter'] as const) : []),
    ...(readsInput && input.isDecoded ? (['obfuscated'] as const) : []),
  ];
  if (!takesCode && operands[0] !== undefined) scope.ran(operands[0].text);
  return [part('execute_code', [name, ...args.map((arg) => arg.text)].join(' '), flags)];
};

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
