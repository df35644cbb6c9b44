import { canonicalAction } from '../../catalogue/catalogue.ts';
import { roleOf } from '../argument/key-roles.ts';
import type { Evidence } from '../classification.ts';
import { type NounFamily, nouns } from '../lexicon/nouns.ts';
import { proseBase, proseVerbs } from '../lexicon/prose-verbs.ts';
import type { Provider } from '../lexicon/providers.ts';
import { softVerbs, strictVerbs, type VerbClass } from '../lexicon/verbs.ts';
import { classifyWords } from '../name/classify-name.ts';
import { meaningOf } from '../name/meaning-of.ts';
import { type NameWord, wordsOf } from '../name/name-word.ts';
import { normaliseName } from '../name/normalise-name.ts';
import { sentencesOf, tokensOf } from './prose.ts';
import { operationsOf, type Parameter } from './schema-words.ts';

/** Something that a tool may do besides what it is for. */
export interface FurtherEffect {
  readonly type: string;
  readonly evidence: Evidence;
}

/**
 * What else sentences, arguments and operations of a definition say that is done. A claim of harmlessness adds nothing.
 *
 * @param reads the tool is taken for one that only reads, so that any mention of a change counts
 */
export function furtherEffects(
  { prose, parameters, objects, provider }: Told,
  reads: boolean,
): readonly FurtherEffect[] {
  const said = sentencesOf(prose).flatMap((sentence) => effectsOfSentence(sentence, provider, reads));
  if (!reads) return said;
  return [
    ...said,
    ...parameters.flatMap((parameter) => effectOfParameter(parameter) ?? []),
    ...effectsOfOperations(parameters, objects),
  ];
}

export interface Told {
  readonly prose: string;
  readonly parameters: readonly Parameter[];
  /** the words of the name without its verb */
  readonly objects: readonly NameWord[];
  readonly provider: Provider | null;
}

/** What a sentence has to say to be more than a mention. */
const graveClasses: ReadonlySet<VerbClass> = new Set([
  'delete',
  'purge',
  'terminate',
  'revoke',
  'suspend',
  'disable',
  'transfer',
  'pay',
  'charge',
  'refund',
  'trade',
  'order',
  'sign',
  'grant',
  'deploy',
  'publish',
  'share',
  'execute',
  'install',
  'send',
  'prescribe',
  'actuate',
  'dispatch',
  'submit',
]);

/** Verbs that say something grave only with such an object. */
const graveWith: Readonly<Partial<Record<VerbClass, readonly NounFamily[]>>> = {
  grant: ['access', 'identity', 'group', 'policy', 'person'],
  execute: ['shell', 'script'],
  submit: ['order', 'trade', 'tradable', 'legal', 'money', 'charge', 'medication'],
  order: ['order', 'travel', 'trade', 'tradable'],
  disable: ['policy', 'service', 'identity', 'alerting', 'rule'],
};

const introduces: ReadonlySet<string> = new Set(
  'and then also it this tool finally afterwards automatically immediately which that they function secretly silently additionally name'.split(
    ' ',
  ),
);
const passives: ReadonlySet<string> = new Set('is are be been get gets was were being'.split(' '));
/** What is said to be done to something; other participles tell how things are. */
const participles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    deleted: 'delete',
    removed: 'remove',
    erased: 'erase',
    wiped: 'wipe',
    destroyed: 'destroy',
    terminated: 'terminate',
    revoked: 'revoke',
    sent: 'send',
    forwarded: 'forward',
    uploaded: 'upload',
    paid: 'pay',
    charged: 'charge',
    transferred: 'transfer',
    refunded: 'refund',
    sold: 'sell',
    granted: 'grant',
    executed: 'execute',
    run: 'run',
    signed: 'sign',
    published: 'publish',
    shared: 'share',
    installed: 'install',
  }),
);
const negations: ReadonlySet<string> = new Set(
  'not never no without cannot doesn don won isn aren nothing nobody instead before if when use unless until must should previously already only once after can could may'.split(
    ' ',
  ),
);

const tokensAtMost = 240;

function effectsOfSentence(sentence: string, provider: Provider | null, reads: boolean): FurtherEffect[] {
  const tokens = tokensOf(sentence).slice(0, tokensAtMost);
  const start = namesArgument.test(sentence) ? 1 : 0;
  const effects: FurtherEffect[] = [];
  for (let index = start; index < tokens.length; index += 1) {
    const verb = predicateAt(tokens, index, reads);
    if (verb === null) continue;
    const type = effectAt(tokens, index, verb, provider);
    if (type !== null)
      effects.push({
        type,
        evidence: { kind: 'description', detail: `\`${tokens[index]}\` in a sentence says ${type}` },
      });
  }
  return effects;
}

/** `page_id: …`, `- end (string): …` */
const namesArgument = /^\W{0,8}[\w-]{1,64}\s{0,4}(?:\([^)]{0,60}\))?\s{0,4}[:=]/;

interface Predicate {
  readonly word: string;
  readonly verbClass: VerbClass;
  readonly passive: boolean;
}

function predicateAt(tokens: readonly string[], index: number, reads: boolean): Predicate | null {
  const token = tokens[index]!;
  const before = tokens[tokens[index - 1]?.endsWith('ly') ? index - 2 : index - 1];
  const passive = before !== undefined && passives.has(before);
  const word = passive ? participles.get(token) : proseBase(token);
  if (word === undefined) return null;
  const verbClass = strictVerbs.get(word) ?? proseVerbs.get(word) ?? softVerbs.get(word);
  if (verbClass === undefined) return null;
  if (tokens.slice(Math.max(0, index - 5), index).some((each) => negations.has(each))) return null;
  const thirdPerson = token !== word && token.endsWith('s');
  const isVerb = strictVerbs.has(word) || softVerbs.has(word) || !nouns.has(word);
  const stands = before === undefined ? isVerb : introduces.has(before);
  const joined = before === 'and' || before === 'then';
  const imperative = strictVerbs.has(word) && (joined || before === undefined) && reads;
  if (!passive && !(stands && (thirdPerson || imperative))) return null;
  return { word, verbClass, passive };
}

function effectAt(
  tokens: readonly string[],
  index: number,
  { word, verbClass, passive }: Predicate,
  provider: Provider | null,
): string | null {
  const around = passive ? tokens.slice(Math.max(0, index - 6), index - 1) : tokens.slice(index + 1, index + 9);
  const words = wordsOf([word, ...upToTurn(around, passive)], proseBase);
  if (word === 'upload') return 'export_data';
  // what was fetched and is then run is code, whatever it was
  if (word === 'run' && words.length <= 2) return 'execute_code';
  if (!graveClasses.has(verbClass)) return null;
  // `allows users to browse` grants nobody anything
  if ((word === 'allow' || word === 'let') && around.slice(0, 5).includes('to')) return null;
  const { type, family } = meaningOf({ verbClass, word, index: 0, confidence: 0.9 }, words, provider);
  const needed = graveWith[verbClass];
  return needed === undefined || (family !== null && needed.includes(family)) ? type : null;
}

function upToTurn(tokens: readonly string[], backwards: boolean): readonly string[] {
  if (backwards) return tokens.slice(tokens.findLastIndex((token) => turns.has(token)) + 1);
  const end = tokens.findIndex((token) => turns.has(token));
  return end === -1 ? tokens : tokens.slice(0, end);
}

const turns: ReadonlySet<string> = new Set(['and', 'then', 'which', 'that', 'if', 'when', 'so']);

/** `delete_ids`, `pay_from_account`: an argument that says what is done with it. */
function effectOfParameter({ name, choices }: Parameter): FurtherEffect | null {
  const runs = choices.length > 0 ? undefined : executors[roleOf(name) ?? ''];
  if (runs !== undefined) return { type: runs, evidence: { kind: 'parameter', detail: `\`${name}\` is run: ${runs}` } };
  const words = wordsOf(normaliseName(name));
  const first = words[0];
  if (first === undefined || words.length < 2) return null;
  const verbClass = strictVerbs.get(first.form) ?? (first.form === 'pay' ? 'pay' : undefined);
  if (verbClass === undefined || !graveClasses.has(verbClass)) return null;
  const { type, family } = meaningOf({ verbClass, word: first.form, index: 0, confidence: 0.9 }, words, null);
  const needed = graveWith[verbClass];
  if (needed !== undefined && (family === null || !needed.includes(family))) return null;
  return { type, evidence: { kind: 'parameter', detail: `the argument \`${name}\` says ${type}` } };
}

const executors: Readonly<Record<string, string>> = {
  sql: 'execute_sql',
  shell: 'run_shell_command',
  shell_list: 'run_shell_command',
};

/** The types of the operations that an argument can ask for. */
export function operationTypes({ parameters, objects }: Told): readonly string[] {
  return effectsOfOperations(parameters, objects).map(({ type }) => type);
}

/** operations of one tool that are read; one of more may do anything, and what is worst might stand behind the others */
const maxOperations = 512;
const worstAction = 'bulk_delete_records';

/** What each operation amounts to that an argument can ask for. */
function effectsOfOperations(parameters: readonly Parameter[], objects: readonly NameWord[]): FurtherEffect[] {
  const operations = operationsOf(parameters);
  if (operations.length > maxOperations) {
    const detail = `${operations.length} operations may be anything`;
    return [{ type: worstAction, evidence: { kind: 'parameter', detail } }];
  }
  return operations.flatMap((operation): FurtherEffect[] => {
    const words = wordsOf(normaliseName(operation));
    const { type } = classifyWords([...words, ...objects.map((word) => ({ ...word, plural: false }))]);
    if (type === null || canonicalAction(type) === undefined) return [];
    return [
      { type, evidence: { kind: 'parameter', detail: `the operation \`${operation.slice(0, 40)}\` is ${type}` } },
    ];
  });
}
