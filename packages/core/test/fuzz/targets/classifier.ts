import {
  claimedFacts,
  compilePolicies,
  createClassifier,
  decideStrictest,
  inspectors,
  type JsonObject,
  type JsonValue,
} from '../../../src/index.ts';
import { callsIn, requestsIn, textsIn } from '../read-cases.ts';
import type { Target } from '../target.ts';

const classify = createClassifier(inspectors);
const policies = compilePolicies(
  { guardrails: [], policies: [], baseline: { disable: [], replace: [] } },
  { currency: 'USD' },
);
const decisions: readonly string[] = ['ALLOW', 'REQUIRE_APPROVAL', 'BLOCK'];

/**
 * What is decided about it without any policy of an organization's own, in two environments. The name stands on the first
 * line; below it `argument=value`, the value JSON where it is any, else text.
 */
function danger(text: string): number {
  const [requested = '', ...lines] = text.split('\n');
  const args: JsonObject = Object.fromEntries(lines.filter((line) => line !== '').map(toArgument));
  const inEnvironment = (environment: string) => {
    const action = { requested, target: 'crm', args, agent: null, environment, session: null };
    const classification = classify(action);
    if (classification.problems.length > 0) return Number.POSITIVE_INFINITY;
    return decisions.indexOf(decideStrictest(action, [classification], policies, claimedFacts).verdict.decision);
  };
  return inEnvironment('production') + inEnvironment('development');
}

function toArgument(line: string): [string, JsonValue] {
  const equals = line.indexOf('=');
  const [name, value] = equals === -1 ? ['argument', line] : [line.slice(0, equals), line.slice(equals + 1)];
  // most texts are no JSON: to learn it by an exception takes longer than to classify them
  if (!/^(?:[[{"\d-]|true$|false$|null$)/.test(value)) return [name, value];
  try {
    return [name, JSON.parse(value) as JsonValue];
  } catch {
    return [name, value];
  }
}

function toText(requested: string, args: { readonly [name: string]: unknown }): string {
  return [requested, ...Object.entries(args).map(([name, value]) => `${name}=${JSON.stringify(value)}`)].join('\n');
}

const executors: readonly string[] = [
  ...textsIn('sql').map((sql) => toText('execute_sql', { sql })),
  ...textsIn('shell').map((command) => toText('run_shell_command', { command })),
  ...requestsIn().map((request) => toText('http_request', { ...request })),
];

const pieces = (
  'sql= query= command= cmd= args= script= code= language= url= method= body= headers= path= to= recipients= records= amount= ' +
  'currency= count= all= ids= filter= list_id= segment= quantity= price= items= instances= public= role= operation= {} [] [[]] ' +
  'null true 0 -1 1e999 "" "a@b.example" {"a":1} [1,2] "*" "everyone" "0.0.0.0/0" "DELETE FROM users" "rm -rf /" __proto__= ' +
  'constructor= toString='
).split(' ');

export const classifierTarget: Target = {
  name: 'classifier',
  seeds: [...callsIn().map(({ requested, args }) => toText(requested, args)), ...executors],
  pieces: [...pieces.map((piece) => (piece.endsWith('=') ? `\n${piece}` : piece)), '\n', ','],
  nestings: [
    ['[', ']'],
    ['{"a":', '}'],
    ['{"items":[', ']}'],
    ['\na=', ''],
    ['"a",', ''],
  ],
  longest: 262_144,
  danger,
  additions: [
    { name: 'an argument that says nothing', apply: (text) => `${text}\nnote=hello` },
    { name: 'harmful SQL beside it', apply: (text) => `${text}\nraw_sql=DROP TABLE users` },
    { name: 'a deletion by key beside it', apply: (text) => `${text}\nraw_sql=DELETE FROM notes WHERE id = 1` },
    { name: 'a harmful command beside it', apply: (text) => `${text}\nshell_command=rm -rf /` },
    { name: 'a metadata address beside it', apply: (text) => `${text}\nlink=http://169.254.169.254/latest/` },
  ],
};
