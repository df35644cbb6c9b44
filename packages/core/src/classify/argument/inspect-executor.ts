import type { Inspection } from '../../inspect/inspection.ts';
import { isJsonObject, type JsonValue } from '../../json/json.ts';
import type { Inspectors } from './inspectors.ts';
import { joinWords } from './join-words.ts';
import type { Role } from './key-roles.ts';
import type { ArgumentFacts, Fact } from './read-arguments.ts';
import { requestsOf } from './requests-of.ts';

/** The language that the argument of a raw executor is in, by its type. `code` is in one that nothing here parses. */
export type Executor = 'sql' | 'shell' | 'http' | 'code';

const executors: ReadonlyMap<string, Executor> = new Map([
  ['execute_sql', 'sql'],
  ['query_database', 'sql'],
  ['run_shell_command', 'shell'],
  ['http_request', 'http'],
  ['execute_code', 'code'],
]);

const languages: Readonly<Partial<Record<string, Inspection['language']>>> = {
  execute_sql: 'sql',
  run_shell_command: 'shell',
  http_request: 'http',
};

export function executorOf(type: string): Executor | null {
  return executors.get(type) ?? null;
}

/** Every text of a raw executor, inspected. With none that its arguments announce, any other text may be it. */
export function inspectExecutor(
  type: string,
  args: ArgumentFacts,
  nameWords: readonly string[],
  inspectors: Inspectors,
): Inspection[] {
  const inspections = [
    ...inspectAnnounced(type, args, nameWords, inspectors),
    ...(type === 'query_database' ? [] : unreadIn(executorOf(type), args.facts)),
  ];
  const language = languages[type];
  if (inspections.length > 0 || language === undefined || args.unannounced === null) return inspections;
  const problem = 'is not known to hold what is run';
  return [{ language, path: args.unannounced, complete: false, parts: [], problem }];
}

function inspectAnnounced(
  type: string,
  { facts }: ArgumentFacts,
  nameWords: readonly string[],
  inspectors: Inspectors,
): Inspection[] {
  switch (executorOf(type)) {
    case 'sql':
      return textsOf(facts, 'sql', 'query', 'shell', 'code')
        .filter(({ text }) => type === 'execute_sql' || isStatement(text))
        .map(({ text, path }) => inspectors.inspectSql(text, path));
    case 'shell':
      return commandsOf(facts).map(({ text, path }) => inspectors.inspectShell(text, path));
    case 'http':
      return requestsOf(facts, nameWords).map(({ request, path }) => inspectors.inspectHttp(request, path));
    case 'code':
      return inspectCode(facts, inspectors);
    default:
      return [];
  }
}

const textRoles: Readonly<Record<Executor, readonly Role[]>> = {
  sql: ['sql', 'query', 'shell', 'code'],
  shell: ['shell', 'shell_list', 'code', 'query', 'argv'],
  code: ['code', 'shell', 'sql', 'query'],
  http: [],
};

/** What stands where a text to run would, and is none: a harmless text beside it must not speak for it. */
function unreadIn(executor: Executor | null, facts: readonly Fact[]): Inspection[] {
  const roles = executor === null ? [] : textRoles[executor];
  const language = executor === 'sql' ? 'sql' : 'shell';
  return facts.flatMap(({ role, value, path }): Inspection[] => {
    if (!roles.includes(role) || isReadable(value) || holdsTextOf(roles, path, facts)) return [];
    return [{ language, path, complete: false, parts: [], problem: 'is no text' }];
  });
}

function isReadable(value: JsonValue): boolean {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).every((each) => typeof each !== 'object');
  return !isJsonObject(value) || Object.keys(value).length === 0;
}

/** `{ command: { cmd: 'ls' } }`: the member inside is looked at by itself. */
function holdsTextOf(roles: readonly Role[], path: string, facts: readonly Fact[]): boolean {
  return facts.some(
    (inside) =>
      roles.includes(inside.role) && (inside.path.startsWith(`${path}.`) || inside.path.startsWith(`${path}[`)),
  );
}

const startsAsSql = /^[\s(]*(?:select|with|explain|show|describe|values|table)\b/i;
const changes =
  /delete(?!d)|drop(?!p)|truncate|update\b|insert|\balter\b|\bgrant\b|revoke\b|merge\b|remove|flush|\bdel\b|\bexec/i;

/** A query tool is also asked in plain words and in languages of its own; what may change something has to parse. */
function isStatement(text: string): boolean {
  return startsAsSql.test(text) || changes.test(text);
}

interface ArgumentText {
  readonly text: string;
  readonly path: string;
}

/** Texts in one of the roles, the elements of lists one by one. */
export function textsOf(facts: readonly Fact[], ...roles: readonly Role[]): ArgumentText[] {
  return facts.flatMap(({ role, value, path }) => (roles.includes(role) ? textsIn(value, path) : []));
}

function textsIn(value: JsonValue, path: string): ArgumentText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (!Array.isArray(value)) return [];
  return (value as readonly JsonValue[]).flatMap((each, index) => textsIn(each, `${path}[${index}]`));
}

/** A list under `command` is one command with its arguments; beside it, `args` belong to it. */
function commandsOf(facts: readonly Fact[]): ArgumentText[] {
  const commands = facts.filter(({ role }) => role === 'shell' || role === 'code' || role === 'query');
  const argvs = Map.groupBy(
    facts.filter(({ role }) => role === 'argv'),
    ({ parent }) => parent,
  );
  const joined = commands.flatMap(({ value, path, parent }): ArgumentText[] => {
    const tail = (argvs.get(parent) ?? []).map((argv) => commandLine(argv.value));
    const text = [commandLine(value), ...tail].filter((part) => part !== '').join(' ');
    return text === '' ? [] : [{ text, path }];
  });
  const alone = commands.length > 0 ? [] : facts.filter(({ role }) => role === 'argv').flatMap(argvAlone);
  return [...joined, ...alone, ...textsOf(facts, 'shell_list')];
}

function argvAlone({ value, path }: Fact): ArgumentText[] {
  const text = commandLine(value);
  return text === '' ? [] : [{ text, path }];
}

/** A text as it is, a list as the words of a command. */
function commandLine(value: JsonValue): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? joinWords((value as readonly JsonValue[]).flatMap(wordOf)) : '';
}

function wordOf(value: JsonValue): readonly string[] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}

const shellLanguage = /^(?:ba|z|da|k|fi)?sh$|^shell$|^terminal$/i;

function inspectCode(facts: readonly Fact[], inspectors: Inspectors): Inspection[] {
  // of two languages nobody knows which one runs
  const languages = facts.filter(({ role }) => role === 'language').map(({ value }) => value);
  const isAll = (meant: RegExp) =>
    languages.length > 0 && languages.every((value) => typeof value === 'string' && meant.test(value.trim()));
  if (isAll(shellLanguage)) {
    return textsOf(facts, 'code', 'shell').map(({ text, path }) => inspectors.inspectShell(text, path));
  }
  if (isAll(/^sql$/i)) {
    return textsOf(facts, 'code', 'sql', 'query').map(({ text, path }) => inspectors.inspectSql(text, path));
  }
  return [];
}
