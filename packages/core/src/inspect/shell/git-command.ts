import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { pathFlags } from '../path-flags.ts';
import { git } from './code-tables.ts';
import { readVerbs } from './read-verbs.ts';
import { type Argument, type CommandReader, noInput, type Scope } from './scope.ts';
import { splitOptions, valuesOf } from './words.ts';

/** Settings that name no program, so that setting them runs nothing. */
const harmlessSetting =
  /^(?:user\.(?:name|email|signingkey)|color\.[\w.-]+|core\.(?:autocrlf|ignorecase|filemode|quotepath|longpaths|eol|safecrlf|excludesfile|compression|abbrev)|push\.\w+|pull\.\w+|fetch\.\w+|rebase\.(?:autostash|autosquash|updaterefs)|merge\.(?:conflictstyle|ff|renamelimit)|diff\.(?:algorithm|colormoved|renames|renamelimit|noprefix)|init\.defaultbranch|branch\.[\w./-]+\.(?:remote|merge|rebase)|advice\.\w+|safe\.directory|commit\.gpgsign|tag\.(?:sort|gpgsign)|rerere\.\w+|log\.\w+|status\.\w+|submodule\.recurse|index\.\w+|gc\.auto|feature\.\w+|http\.(?:postbuffer|lowspeedlimit|lowspeedtime|version))$/i;

/** What the verbs of git mean with their options and operands, where the verb alone does not say. */
export const readGit: CommandReader = (call, scope) => {
  const { args, verb, rest } = withoutSettings(call.args);
  const read = readVerbs({ ...call, args }, git);
  const summary = ['git', ...call.args.map((arg) => arg.text)].join(' ');
  const isPlain = read.every(({ type }) => type !== 'run_shell_command') || unlisted.has(verb ?? '');
  const refined = isPlain && verb !== null ? (refinements.get(verb)?.(rest, summary, scope) ?? null) : null;
  return [
    ...(refined ?? read),
    ...disclosed(verb, rest, summary),
    ...programs(rest, summary),
    ...aliased(call.args).flatMap((command) => scope.attempt(command)),
  ];
};

/** `-c alias.x='!cmd'` */
function aliased(args: readonly Argument[]): string[] {
  return args.flatMap(({ text }) => /^alias\.[\w-]+=!(.*)$/is.exec(text)?.[1] ?? []);
}

interface Line {
  readonly args: readonly Argument[];
  readonly verb: string | null;
  readonly rest: readonly Argument[];
}

/** Takes out `-c name=value` before the verb where the setting is harmless. */
function withoutSettings(args: readonly Argument[]): Line {
  const kept: Argument[] = [];
  for (let at = 0; at < args.length; at++) {
    const { text } = args[at]!;
    const next = args[at + 1];
    if (text === '-c' && next?.isLiteral === true && harmlessSetting.test(next.text.split('=')[0]!)) {
      at++;
    } else if (text === '-C' || text === '--git-dir' || text === '--work-tree' || text === '-c') {
      kept.push(...args.slice(at, at + 2));
      at++;
    } else if (text.startsWith('-')) {
      kept.push(args[at]!);
    } else {
      return { args: [...kept, ...args.slice(at)], verb: text, rest: args.slice(at + 1) };
    }
  }
  return { args: kept, verb: null, rest: [] };
}

type Refinement = (rest: readonly Argument[], summary: string, scope: Scope) => InspectedPart[] | null;

const listing =
  /^(?:-[arvlqin]+|-vv|--(?:all|remotes|verbose|list|show-current|contains|no-contains|merged|no-merged|points-at|sort|format|column|no-column|color|no-color|verify|ignore-case|abbrev))$/;

/** `branch` and `tag` list unless they are given a name and no option that asks for a list. */
const listedOr =
  (asking: RegExp): Refinement =>
  (rest, summary) => {
    const { options, operands } = splitOptions(rest);
    const isListed = options.every((option) => listing.test(option));
    const isAsked = operands.length === 0 || options.some((option) => asking.test(option));
    return isListed && isAsked ? [part('read_file', summary)] : null;
  };

const readConfig: Refinement = (rest, summary, scope) => {
  const { options, operands } = splitOptions(rest, new Set(['-f', '--file', '--blob', '--type', '--default']));
  const words = operands.map((operand) => operand.text);
  const asks = options.some((option) => /^(?:-l|--list|--get|--get-all|--get-regexp|--get-urlmatch)$/.test(option));
  const edits = options.some((option) => /^(?:-e|--edit|--blob)$/.test(option));
  if (edits) return null;
  if (asks || words[0] === 'get' || words[0] === 'list' || words.length === 1)
    return [part(/token|password|credential/i.test(summary) ? 'read_secret' : 'read_file', summary)];
  const [name = '', value] = words[0] === 'set' || words[0] === 'unset' ? words.slice(1) : words;
  if (harmlessSetting.test(name)) return [part('write_file', summary)];
  const command = /^alias\./i.test(name) && value?.startsWith('!') === true ? value.slice(1) : null;
  return [part('run_shell_command', summary), ...(command === null ? [] : scope.attempt(command))];
};

/** `+branch` overwrites, `:branch` deletes. */
const readPush: Refinement = (rest, summary) => {
  const { operands } = splitOptions(rest, new Set(['-o', '--push-option', '--receive-pack', '--exec', '--repo']));
  const refs = operands.slice(1).map((operand) => operand.text);
  const read = readVerbs({ name: 'git', args: [{ ...plain, text: 'push' }, ...rest], input: noInput }, git);
  if (refs.some((ref) => /^\+?:./.test(ref))) return [...read, part('delete_record', summary)];
  return refs.some((ref) => ref.startsWith('+')) ? [...read, part('merge_code', summary)] : null;
};

const plain: Argument = { text: '', isLiteral: true, hasGlob: false, word: null };

/** Work that was not committed is gone for good. */
const readCheckout: Refinement = (rest, summary) => {
  const { options, operands } = splitOptions(rest);
  const isForced = options.some((option) => /^(?:-f|--force|--discard-changes)$/.test(option));
  const dropsAll = operands.some((operand) => /^(?:\.|:\/|\*|\.\/)$/.test(operand.text));
  if (isForced || dropsAll) return [part('delete_file', summary)];
  return rest.some((arg) => arg.text === '--') ? [part('write_file', summary)] : null;
};

const readRestore: Refinement = (rest, summary, scope) => {
  const { options } = splitOptions(rest);
  const isStaged = options.some((option) => option === '--staged' || option === '-S');
  if (isStaged && !options.some((option) => option === '--worktree' || option === '-W'))
    return [part('commit_code', summary)];
  return readCheckout(rest, summary, scope);
};

const readSubmodule: Refinement = (rest, summary, scope) => {
  const { operands } = splitOptions(rest, new Set(['--reference', '--depth', '-j', '-b']));
  const [verb, ...words] = operands;
  switch (verb?.text ?? 'status') {
    case 'status':
    case 'summary':
      return [part('read_file', summary)];
    case 'update':
    case 'init':
    case 'add':
    case 'sync':
    case 'absorbgitdirs':
      return [part('write_file', summary)];
    case 'foreach':
      return [part('write_file', summary), ...scope.script(words.map((word) => word.text).join(' '))];
    default:
      return null;
  }
};

/** `bisect run cmd` */
const readBisect: Refinement = (rest, summary, scope) =>
  rest[0]?.text === 'run' ? [part('execute_code', summary), ...scope.invoke(rest.slice(1), noInput)] : null;

const readRemote: Refinement = (rest, summary) =>
  rest.every((arg) => arg.text === '-v' || arg.text === '--verbose') ? [part('read_file', summary)] : null;

const refinements: ReadonlyMap<string, Refinement> = new Map<string, Refinement>([
  ['branch', listedOr(/^(?:--list|-l|--contains|--no-contains|--merged|--no-merged|--points-at|--show-current)$/)],
  ['tag', listedOr(/^(?:--list|-l|-n|--contains|--no-contains|--merged|--no-merged|--points-at|--verify|-v)$/)],
  ['remote', readRemote],
  ['config', readConfig],
  ['push', readPush],
  ['checkout', readCheckout],
  ['switch', readCheckout],
  ['restore', readRestore],
  ['submodule', readSubmodule],
  ['bisect', readBisect],
]);

/** Verbs that the table does not list because only their operands tell. */
const unlisted: ReadonlySet<string> = new Set(['config', 'submodule', 'bisect']);

const showing: ReadonlySet<string> = new Set(['show', 'diff', 'blame', 'cat-file', 'log', 'grep', 'archive']);

/** Contents of a secret file out of the history or the disk. */
function disclosed(verb: string | null, rest: readonly Argument[], summary: string): InspectedPart[] {
  if (verb === null || !showing.has(verb)) return [];
  const isSecret = rest.some(({ text }) => {
    const path = text.slice(text.indexOf(':') + 1);
    return !text.startsWith('-') && !/\s/.test(path) && pathFlags(path).includes('secret_path');
  });
  return isSecret ? [part('read_secret', summary, ['secret_path'])] : [];
}

/** Addresses and options that name a program to run. */
function programs(rest: readonly Argument[], summary: string): InspectedPart[] {
  const runs =
    rest.some(({ text }) => /^(?:ext|fd)::|^ssh:\/\/-|^-oProxyCommand/i.test(text)) ||
    valuesOf(rest, ['--exec', '--template']).length > 0;
  return runs ? [part('run_shell_command', summary)] : [];
}
