import type { Flag, InspectedPart } from '../inspection.ts';
import { part, withFlags } from '../parts.ts';
import { containers, helm, kubernetes } from './infrastructure-tables.ts';
import { readVerbs } from './read-verbs.ts';
import type { Argument, Call, CommandReader, Scope } from './scope.ts';
import { literalArgument, splitOptions, valuesOf } from './words.ts';
import { innerCommand } from './wrappers.ts';

/** Options of `run` and `create` that take no value; any other is taken to have one. */
const plainRunOptions: ReadonlySet<string> = new Set(
  (
    '-d --detach -i --interactive -t --tty --rm --privileged --init --read-only -P --publish-all --no-healthcheck --oom-kill-disable ' +
    '--sig-proxy --disable-content-trust -q --quiet -T --no-TTY --no-deps --service-ports --use-aliases --build --remove-orphans --replace --no-hosts --use-api-socket'
  ).split(' '),
);
const runOptionsWithValue: ReadonlySet<string> = new Set(
  (
    '-a --attach --add-host --annotation --blkio-weight --cap-add --cap-drop --cgroup-parent --cgroupns --cidfile -c --cpu-shares --cpus --cpuset-cpus --cpuset-mems ' +
    '--device --dns --dns-search --domainname --entrypoint -e --env --env-file --expose --gpus --group-add --health-cmd --health-interval -h --hostname --ip --ipc --isolation ' +
    '-l --label --label-file --link --log-driver --log-opt --mac-address -m --memory --memory-swap --mount --name --network --net --network-alias --pid --pids-limit --platform -p --publish ' +
    '--pull --restart --runtime --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --ulimit -u --user --userns --uts -v --volume --volume-driver --volumes-from ' +
    '-w --workdir --capabilities --cpu-quota --cpu-period --arch --os --pod --secret --tz'
  ).split(' '),
);

export const readContainers: CommandReader = (call, scope) => {
  const words = verbsOf(call.args, containers.valueOptions);
  const verb = words.map((word) => word.text).join(' ');
  if (/^(?:container |compose |)exec\b/.test(verb)) return boxed(call, innerCommand(call.args, 'exec') ?? [], scope);
  if (/^(?:container run|container create|run|create|compose run)\b/.test(verb)) return readRun(call, scope);
  const read = readVerbs(call, containers);
  const isEverything = call.args.some((arg) => !arg.isLiteral && /^(?:\$\(|`)/.test(arg.text));
  return read.map((inspected) => (isEverything ? withFlags(inspected, ['unbounded']) : inspected));
};

/** The older name of `docker compose`. */
export const readCompose: CommandReader = (call, scope) =>
  readContainers({ ...call, name: 'docker', args: [literalArgument('compose'), ...call.args] }, scope);

/** What runs in a container: the image's own program, or the words after the image. */
function readRun(call: Call, scope: Scope): InspectedPart[] {
  const from = call.args.findIndex((arg) => arg.text === 'run' || arg.text === 'create') + 1;
  const options = call.args.slice(from);
  let at = 0;
  let isCertain = true;
  for (; at < options.length && options[at]!.text.startsWith('-'); at++) {
    const { text } = options[at]!;
    if (text.includes('=') || plainRunOptions.has(text) || isPlainBundle(text)) continue;
    if (!runOptionsWithValue.has(text) && !/^-[aeclmpuvw]./.test(text)) isCertain = false;
    if (!/^-[aeclmpuvw]./.test(text) || /^-[dit]+[eupvw]$/.test(text)) at++;
  }
  const given = options.slice(0, at);
  const command = options.slice(at + 1);
  const entrypoint = valuesOf(given, ['--entrypoint']).at(-1);
  const words = entrypoint === undefined || entrypoint.text === '' ? command : [entrypoint, ...command];
  const summary = [call.name, ...call.args.map((arg) => arg.text)].join(' ');
  const inner = words.length === 0 ? [] : scope.invoke(words, call.input);
  // a program that only the image knows is the image's code
  const known = inner.filter(({ type, flags }) => type !== 'run_shell_command' || flags.length > 0);
  const isShell = /^(?:\/(?:usr\/)?bin\/)?(?:ba|z|da|a|k)?sh$/.test(words[0]?.text ?? '');
  const reach = reachOf(given);
  return [
    part('execute_code', summary),
    ...(isCertain ? [] : [part('run_shell_command', `${call.name} run with unknown options`)]),
    ...(reach.length > 0 ? [part('run_shell_command', summary, reach)] : []),
    ...(isShell || words[0]?.isLiteral === false ? inner : known),
  ];
}

function isPlainBundle(text: string): boolean {
  return /^-[ditqPT]+$/.test(text);
}

/** A container that is given the machine can do whatever the machine can. */
function reachOf(options: readonly Argument[]): Flag[] {
  const isPrivileged = options.some(({ text }) =>
    /^--(?:privileged(?:=true)?|pid=host|userns=host|ipc=host|cap-add=(?:ALL|all|SYS_ADMIN|SYS_PTRACE|SYS_MODULE))$/.test(
      text,
    ),
  );
  const mounts = [
    ...valuesOf(
      options,
      ['-v', '--volume', '--mount', '--device', '--pid', '--cap-add', '--security-opt'],
      runOptionsWithValue,
    ),
  ];
  const isMounted = mounts.some(({ text }) =>
    /^\/(?::|$)|^\/(?:etc|root|proc|sys|boot|dev|var\/run|run|var\/lib)(?:\/|:|$)|docker\.sock|(?:source|src)=\/(?:,|etc|root|var|$)|^host$|^(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE)$|unconfined/i.test(
      text,
    ),
  );
  return isPrivileged || isMounted ? ['elevated', ...(isMounted ? (['system_path'] as const) : [])] : [];
}

export const readKubernetes: CommandReader = (call, scope) => {
  const words = verbsOf(call.args, kubernetes.valueOptions).map((word) => word.text);
  const verb = words[0] ?? '';
  if (verb === 'exec') return boxed(call, innerCommand(call.args, 'exec') ?? [], scope);
  const read = readVerbs(call, kubernetes);
  const separator = call.args.findIndex((arg) => arg.text === '--');
  const inner =
    (verb === 'run' || verb === 'debug') && separator !== -1
      ? scope.invoke(call.args.slice(separator + 1), call.input)
      : [];
  if (isDryRun(call.args)) return [part('inspect_system', `${call.name} ${words.join(' ')} --dry-run`)];
  const summary = [call.name, ...call.args.map((arg) => arg.text)].join(' ');
  const isGrant =
    /^(?:patch|edit|replace|set|annotate|label)$/.test(verb) &&
    words.some((word) => /^(?:cluster)?role(?:binding)?s?(?:\/|$)/i.test(word));
  return [
    ...read,
    ...inner,
    ...(isGrant ? [part('grant_access', summary)] : []),
    ...(showsSecret(words, call.args) ? [part('read_secret', summary, ['secret_path'])] : []),
  ];
};

/** The names of secrets are no secrets; what is printed in another form than the table is. */
function showsSecret([verb = '', object = '']: readonly string[], args: readonly Argument[]): boolean {
  const { options } = splitOptions(args, kubernetes.valueOptions);
  if (verb === 'config' && object === 'view') return options.includes('--raw');
  if (verb !== 'get' && verb !== 'edit') return false;
  const forms = valuesOf(args, ['-o', '--output', '--template'], kubernetes.valueOptions);
  const isShown = verb === 'edit' || forms.some((form) => !/^(?:name|wide|)$/.test(form.text));
  const isSecret = /^(?:.*,)?secrets?(?:[,/.]|$)/i.test(object);
  return (isSecret && isShown) || args.some(({ text }) => /\/secrets(?:\/|$)/.test(text) && !text.startsWith('-'));
}

export const readHelm: CommandReader = (call) => {
  const read = readVerbs(call, helm);
  const runs = valuesOf(call.args, ['--post-renderer']).length > 0;
  if (runs) return [...read, part('run_shell_command', 'helm --post-renderer')];
  return isDryRun(call.args) ? [part('inspect_system', 'helm --dry-run')] : read;
};

function isDryRun(args: readonly Argument[]): boolean {
  const stated = args.filter(({ text }) => text.startsWith('--dry-run'));
  return stated.length > 0 && stated.every(({ text }) => /^--dry-run(?:=(?:client|server|true))?$/.test(text));
}

function boxed(call: Call, inner: readonly Argument[], scope: Scope): InspectedPart[] {
  const parts = scope.invoke(inner, call.input);
  return parts.length > 0 ? parts : [part('run_shell_command', `${call.name} exec`)];
}

function verbsOf(args: readonly Argument[], valueOptions: ReadonlySet<string>): readonly Argument[] {
  return splitOptions(args, valueOptions)
    .operands.slice(0, 3)
    .map((word) => (word.isLiteral ? word : literalArgument('?')));
}
