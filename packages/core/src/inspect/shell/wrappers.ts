import { part, withFlags } from '../parts.ts';
import { originFlags, runSubstituted } from './interpreters.ts';
import { type Argument, type CommandReader, type Input, noInput, type Scope } from './scope.ts';
import { literalArgument, valuesOf } from './words.ts';

/** Commands that run the command that follows their own options. */
interface Wrapper {
  readonly valueOptions: string;
  /** operands of its own before the command: `timeout 5 cmd` */
  readonly operands: number;
  readonly isElevated?: boolean;
  /** what it is when no command follows */
  readonly alone: string;
}

const wrappers: Readonly<Record<string, Wrapper>> = {
  sudo: {
    valueOptions: '-u --user -g --group -h --host -p --prompt -C -T -D --chdir -R --chroot -r -t',
    operands: 0,
    isElevated: true,
    alone: 'run_shell_command',
  },
  pkexec: { valueOptions: '--user', operands: 0, isElevated: true, alone: 'run_shell_command' },
  runuser: { valueOptions: '-u --user -g --group -G', operands: 0, isElevated: true, alone: 'run_shell_command' },
  setpriv: { valueOptions: '--reuid --regid --groups', operands: 0, isElevated: true, alone: 'run_shell_command' },
  fakeroot: { valueOptions: '', operands: 0, alone: 'run_shell_command' },
  'xvfb-run': { valueOptions: '-n -s -e -f -p -w', operands: 0, alone: 'run_shell_command' },
  'dbus-run-session': { valueOptions: '', operands: 0, alone: 'run_shell_command' },
  'systemd-run': {
    valueOptions: '-u --unit -p --property -t --slice -E -M',
    operands: 0,
    isElevated: true,
    alone: 'run_shell_command',
  },
  'systemd-inhibit': { valueOptions: '', operands: 0, alone: 'inspect_system' },
  script: { valueOptions: '-c -O -I -E -T', operands: 1, alone: 'run_shell_command' },
  rlwrap: { valueOptions: '', operands: 0, alone: 'run_shell_command' },
  prlimit: { valueOptions: '-p --pid', operands: 0, alone: 'inspect_system' },
  cpulimit: { valueOptions: '-l -p -e', operands: 0, alone: 'inspect_system' },
  eatmydata: { valueOptions: '', operands: 0, alone: 'compute_output' },
  hyperfine: {
    valueOptions: '-w -r -n -p -c -m -M --warmup --runs --prepare --cleanup',
    operands: 0,
    alone: 'inspect_system',
  },
  entr: { valueOptions: '', operands: 0, alone: 'run_shell_command' },
  doas: { valueOptions: '-u -C', operands: 0, isElevated: true, alone: 'run_shell_command' },
  nohup: { valueOptions: '', operands: 0, alone: 'inspect_system' },
  timeout: { valueOptions: '-s --signal -k --kill-after', operands: 1, alone: 'inspect_system' },
  gtimeout: { valueOptions: '-s --signal -k --kill-after', operands: 1, alone: 'inspect_system' },
  nice: { valueOptions: '-n --adjustment', operands: 0, alone: 'inspect_system' },
  ionice: { valueOptions: '-c --class -n --classdata -p --pid', operands: 0, alone: 'inspect_system' },
  chrt: { valueOptions: '', operands: 1, alone: 'inspect_system' },
  taskset: { valueOptions: '', operands: 1, alone: 'inspect_system' },
  time: { valueOptions: '-f --format -o --output', operands: 0, alone: 'compute_output' },
  stdbuf: { valueOptions: '-i -o -e --input --output --error', operands: 0, alone: 'compute_output' },
  unbuffer: { valueOptions: '', operands: 0, alone: 'compute_output' },
  setsid: { valueOptions: '', operands: 0, alone: 'compute_output' },
  caffeinate: { valueOptions: '-t -w', operands: 0, alone: 'compute_output' },
  exec: { valueOptions: '-a', operands: 0, alone: 'compute_output' },
  builtin: { valueOptions: '', operands: 0, alone: 'compute_output' },
  busybox: { valueOptions: '', operands: 0, alone: 'inspect_system' },
  toybox: { valueOptions: '', operands: 0, alone: 'inspect_system' },
  strace: { valueOptions: '-e -o -s -p -u', operands: 0, alone: 'inspect_system' },
  ltrace: { valueOptions: '-e -o -s -p -u', operands: 0, alone: 'inspect_system' },
  flock: { valueOptions: '-w --timeout -E', operands: 1, alone: 'compute_output' },
  chroot: { valueOptions: '--userspec --groups', operands: 1, isElevated: true, alone: 'run_shell_command' },
  unshare: { valueOptions: '', operands: 0, isElevated: true, alone: 'run_shell_command' },
  nsenter: { valueOptions: '-t --target', operands: 0, isElevated: true, alone: 'run_shell_command' },
  xargs: {
    valueOptions: '-I -n -P -L -d -a -E -s --max-args --max-procs --delimiter --arg-file --replace --max-lines',
    operands: 0,
    alone: 'compute_output',
  },
  parallel: { valueOptions: '-j --jobs -a --arg-file --colsep -S --sshlogin', operands: 0, alone: 'run_shell_command' },
  dotenv: { valueOptions: '-f -e', operands: 0, alone: 'run_shell_command' },
};

const feeding: ReadonlySet<string> = new Set(['xargs', 'parallel']);

export const wrapperReaders: ReadonlyMap<string, CommandReader> = new Map(
  Object.entries(wrappers).map(([name, wrapper]) => [
    name,
    ({ args, input }, scope) => unwrap(name, wrapper, args, input, scope),
  ]),
);

function unwrap(name: string, wrapper: Wrapper, args: readonly Argument[], input: Input, scope: Scope) {
  const words = commandWords(args, wrapper);
  const scripts = valuesOf(args, scriptOptions[name] ?? []);
  if (scripts.length > 0) return scripts.flatMap((script) => runJoined([script], scope, name));
  if (words.length === 0) return alone(name, wrapper, args, input, scope);
  // the fed words become operands, not standard input
  const parts = scope.invoke(words, feeding.has(name) ? { ...noInput, isPiped: true } : input);
  const isFed = feeding.has(name) && feedsScript(words);
  const flags = originFlags(input.isDownloaded, input.isDecoded);
  const fed = isFed ? [part('run_shell_command', `${name} runs what it reads`, flags)] : [];
  const variables = wrapper.isElevated ? args.filter((arg) => isDangerousAssignment(arg.text)) : [];
  const set = variables.map((arg) => part('run_shell_command', `sets ${arg.text}`));
  return [...parts, ...fed, ...set].map((inspected) => {
    // nobody knows how many files are fed
    const flagged =
      feeding.has(name) && inspected.type === 'delete_file' ? withFlags(inspected, ['recursive']) : inspected;
    return wrapper.isElevated ? withFlags(flagged, ['elevated']) : flagged;
  });
}

/** Options whose value is a script: `flock file -c 'cmd'` */
const scriptOptions: Readonly<Record<string, readonly string[]>> = {
  flock: ['-c', '--command'],
  runuser: ['-c', '--command'],
  script: ['-c', '--command'],
};

/** Without a command: a question about itself, or a shell in which anything may follow. */
function alone(name: string, wrapper: Wrapper, args: readonly Argument[], input: Input, scope: Scope) {
  const isQuestion =
    args.length > 0 && args.every((arg) => /^(?:-[lvkKV]{1,3}|--version|--help|--list)$/.test(arg.text));
  if (isQuestion) return [part('inspect_system', [name, ...args.map((arg) => arg.text)].join(' '))];
  if (wrapper.isElevated === true && input.isPiped) {
    const shell = scope.invoke([literalArgument('sh')], input);
    return shell.map((inspected) => withFlags(inspected, ['elevated']));
  }
  return [part(wrapper.alone, name, wrapper.isElevated === true ? ['elevated'] : [])];
}

/** `xargs sh -c '{}'` and `xargs sh`: what is read becomes the command. */
function feedsScript(words: readonly Argument[]): boolean {
  const isShell = /(?:^|\/)(?:ba|z|da|k|a)?sh$|^(?:env|sudo|eval)$/.test(words[0]!.text);
  const at = words.findIndex((word) => /^-[a-zA-Z]*c$/.test(word.text));
  const script = at === -1 ? undefined : words[at + 1];
  return isShell && (script === undefined || /\{\}|%/.test(script.text));
}

function commandWords(args: readonly Argument[], wrapper: Wrapper): readonly Argument[] {
  const valueOptions = new Set(wrapper.valueOptions.split(' '));
  let operands = wrapper.operands;
  for (let i = 0; i < args.length; i++) {
    const { text } = args[i]!;
    if (text === '--') return args.slice(i + 1 + operands);
    if (text.startsWith('-')) {
      if (valueOptions.has(text)) i++;
    } else if (operands > 0) {
      operands--;
    } else if (!(wrapper.isElevated && /^[A-Za-z_]\w*=/.test(text))) {
      return args.slice(i);
    }
  }
  return [];
}

/** `env`: assignments and options first, then a command; alone it prints every variable. */
export const readEnv: CommandReader = ({ args, input }, scope) => {
  const split = valuesOf(args, ['-S', '--split-string']);
  if (split.length > 0)
    return split.flatMap((value) =>
      value.isLiteral ? scope.script(value.text) : [part('run_shell_command', 'env -S')],
    );
  let i = 0;
  const assigned: string[] = [];
  for (; i < args.length; i++) {
    const { text } = args[i]!;
    if (text === '-u' || text === '--unset' || text === '-C' || text === '--chdir') i++;
    else if (/^[A-Za-z_]\w*=/.test(text)) assigned.push(text);
    else if (!text.startsWith('-')) break;
  }
  const words = args.slice(i);
  const danger = assigned.filter(isDangerousAssignment).map((text) => part('run_shell_command', `sets ${text}`));
  return words.length === 0
    ? [...danger, part('read_secret', 'env: prints every variable', ['secret_path'])]
    : [...danger, ...scope.invoke(words, input)];
};

const dangerousVariable =
  /^(?:LD_PRELOAD|HISTFILE|LD_LIBRARY_PATH|LD_AUDIT|DYLD_\w+|BASH_ENV|ENV|PROMPT_COMMAND|PS4|IFS|SHELLOPTS|GIT_SSH|GIT_SSH_COMMAND|GIT_EXTERNAL_DIFF|GIT_PAGER|PAGER|MANPAGER|LESSOPEN|EDITOR|VISUAL|GIT_EDITOR|PERL5OPT|PERL5LIB|PYTHONSTARTUP|PYTHONPATH|NODE_OPTIONS|RUBYOPT|JAVA_TOOL_OPTIONS)$/;

/** Variables that make a harmless command run something else. */
export function isDangerousAssignment(assignment: string): boolean {
  const [name = '', ...rest] = assignment.split('=');
  const value = rest.join('=');
  if (name.replace(/\+$/, '') === 'PATH') return !/\$\{?PATH\b/.test(value);
  if (/^(?:NODE_OPTIONS)$/.test(name)) return /require|import|loader|eval/.test(value);
  if (/^(?:PAGER|GIT_PAGER|MANPAGER)$/.test(name)) return !/^(?:cat|less|more|)$/.test(value);
  if (/^(?:PYTHONPATH|PERL5LIB|LD_LIBRARY_PATH)$/.test(name)) return /^(?:\/tmp|\/dev\/shm|\/var\/tmp)/.test(value);
  return dangerousVariable.test(name);
}

/** `watch ls`, `ssh host ls`: the words are joined and given to a shell. */
function runJoined(words: readonly Argument[], scope: Scope, summary: string) {
  if (words.length === 0) return [part('run_shell_command', summary)];
  if (!words.every((word) => word.isLiteral))
    return [part('run_shell_command', `${summary} with expansions`), ...scope.invoke(words, noInput)];
  return scope.script(words.map((word) => word.text).join(' '));
}

export const readWatch: CommandReader = ({ args }, scope) => {
  const words = commandWords(args, { valueOptions: '-n --interval', operands: 0, alone: 'inspect_system' });
  return runJoined(words, scope, 'watch');
};

/** A command on another machine; without one, a session whose commands nobody sees. */
export const readSsh: CommandReader = ({ args, input }, scope) => {
  const valueOptions = '-b -c -D -E -e -F -I -i -J -L -l -m -o -p -Q -R -S -W -w';
  const runsLocally = valuesOf(args, ['-o']).some((option) =>
    /^(?:ProxyCommand|LocalCommand|PermitLocalCommand)/i.test(option.text),
  );
  const words = commandWords(args, { valueOptions, operands: 1, alone: 'run_shell_command' });
  const local = runsLocally ? [part('run_shell_command', 'ssh with a local command')] : [];
  if (args.length === 1 && args[0]!.text === '-V') return [part('inspect_system', 'ssh -V')];
  if (words.length === 0 && input.text !== null) return [...local, ...scope.script(input.text)];
  return [...local, ...runJoined(words, scope, 'ssh session')];
};

/** `su -c "cmd" user` */
export const readSu: CommandReader = ({ args }, scope) => {
  const commands = valuesOf(args, ['-c', '--command']);
  if (commands.length === 0) return [part('run_shell_command', 'su', ['elevated'])];
  return commands
    .flatMap((command) => runJoined([command], scope, 'su'))
    .map((inspected) => withFlags(inspected, ['elevated']));
};

/** `docker exec box cmd`, `kubectl exec pod -- cmd`: the words after the box. */
export function innerCommand(args: readonly Argument[], verb: string): readonly Argument[] | null {
  const at = args.findIndex((arg) => arg.text === verb);
  if (at === -1) return null;
  const after = args.slice(at + 1);
  const separator = after.findIndex((arg) => arg.text === '--');
  if (separator !== -1) return after.slice(separator + 1);
  return commandWords(after, {
    valueOptions: '-e --env -u --user -w --workdir -n --namespace -c --container --env-file --index',
    operands: 1,
    alone: 'run_shell_command',
  });
}

export const readCommandBuiltin: CommandReader = ({ args, input }, scope) => {
  if (args[0]?.text === '-v' || args[0]?.text === '-V') return [part('inspect_system', 'command -v')];
  const words = args[0]?.text === '-p' ? args.slice(1) : args;
  return words.length === 0 ? [part('compute_output', 'command')] : scope.invoke(words, input);
};

export const readEval: CommandReader = ({ args }, scope) => {
  if (args.length === 0) return [part('compute_output', 'eval')];
  if (args.every((arg) => arg.isLiteral)) return scope.script(args.map((arg) => arg.text).join(' '));
  scope.ranUnread();
  const known = args.flatMap((arg) => (arg.isLiteral ? [] : runSubstituted(arg, scope, 'eval of an expansion')));
  return [part('run_shell_command', 'eval of what is not literal', ['obfuscated']), ...known];
};

/** `trap 'cmd' EXIT`, `alias x='cmd'`: text that runs later. */
export const readDeferred: CommandReader = ({ name, args }, scope) => {
  const texts =
    name === 'alias'
      ? args.filter((arg) => arg.text.includes('='))
      : args.filter((arg) => !arg.text.startsWith('-')).slice(0, 1);
  const scripts = texts.map((arg) =>
    name === 'alias' ? { ...arg, text: arg.text.slice(arg.text.indexOf('=') + 1) } : arg,
  );
  const parts = scripts
    .filter((arg) => arg.text !== '')
    .flatMap((arg) =>
      arg.isLiteral ? scope.script(arg.text) : [part('run_shell_command', `${name} of what is not literal`)],
    );
  return [...parts, part('compute_output', name)];
};
