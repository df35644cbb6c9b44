import type { Evidence } from '../classification.ts';
import { destructiveClasses, harmlessClasses, softVerbs, strictVerbs, type VerbClass } from '../lexicon/verbs.ts';
import { connectives } from '../lexicon/vocabulary.ts';
import { type FoundVerb, findVerb } from '../name/find-verb.ts';
import type { NameWord } from '../name/name-word.ts';
import type { HttpOperation } from './http-operation.ts';
import type { Clause } from './read-clause.ts';
import { verbWeights } from './weights.ts';

/** How much speaks for each thing that a tool may do. */
export interface VerbVotes {
  readonly weights: ReadonlyMap<VerbClass, number>;
  readonly evidence: readonly Evidence[];
  readonly nameVerb: FoundVerb | null;
}

export function isHarmlessVerb(verbClass: VerbClass): boolean {
  return harmlessClasses.has(verbClass);
}

const byMethod: Readonly<Record<string, VerbClass>> = {
  GET: 'read',
  HEAD: 'read',
  OPTIONS: 'read',
  POST: 'create',
  PUT: 'update',
  PATCH: 'update',
  DELETE: 'delete',
};

export function verbVotes(name: readonly NameWord[], clause: Clause, http: HttpOperation | null): VerbVotes {
  const weights = new Map<VerbClass, number>();
  const evidence: Evidence[] = [];
  const add = (verbClass: VerbClass, weight: number) => weights.set(verbClass, (weights.get(verbClass) ?? 0) + weight);
  const nameVerb = nominalVerb(name, findVerb(name));
  const first = firstVerb(name);
  if (nameVerb !== null) {
    const isBehindRead =
      nameVerb.index > 0 &&
      first === 'read' &&
      !destructiveClasses.has(nameVerb.verbClass) &&
      !isHarmlessVerb(nameVerb.verbClass);
    if (isBehindRead && !name.some(({ form }) => connectives.has(form))) {
      add('read', verbWeights.name);
      add(nameVerb.verbClass, verbWeights.nameBehindRead);
    } else add(nameVerb.verbClass, light.has(nameVerb.verbClass) ? verbWeights.light : weightOf(nameVerb));
    evidence.push({ kind: 'name', detail: `\`${nameVerb.word}\` in the name says ${nameVerb.verbClass}` });
  }
  if (clause.verb !== null) {
    add(clause.verb.verbClass, verbWeights.clause);
    evidence.push({ kind: 'description', detail: `the description says \`${clause.verb.word}\`` });
    for (const joined of clause.joined) add(joined, verbWeights.joined);
  } else if (clause.kind === 'unknown_verb') {
    add('update', verbWeights.unknownVerb);
    evidence.push({ kind: 'description', detail: 'the description begins with a verb that nothing here is known of' });
  } else if (clause.kind === 'noun_phrase' && nameVerb === null && http === null) {
    add('read', verbWeights.nounPhrase);
    evidence.push({ kind: 'description', detail: 'the description only names a thing' });
  }
  const method = http === null ? undefined : byMethod[http.method.toUpperCase()];
  if (method !== undefined && !(method === 'create' && nameVerb !== null)) {
    add(method, verbWeights.method);
    evidence.push({ kind: 'http', detail: `${http!.method.toUpperCase()} ${http!.path}` });
  }
  return { weights, evidence, nameVerb };
}

/** Verbs that leave what is done to their object or to the description. */
const light: ReadonlySet<VerbClass> = new Set([
  'execute',
  'invoke',
  'submit',
  'manage',
  'call',
  'request',
  'open',
  'start',
  'export',
]);

const nominals: ReadonlySet<string> = new Set(
  'search query scan lookup crawl scrape analysis check transfer backup export import refund'.split(' '),
);

/** `start_search` searches. */
function nominalVerb(name: readonly NameWord[], verb: FoundVerb | null): FoundVerb | null {
  const last = name.at(-1);
  if (verb === null || last === undefined || !light.has(verb.verbClass) || verb.index === name.length - 1) return verb;
  if (!nominals.has(last.form)) return verb;
  const verbClass = softVerbs.get(last.form) ?? strictVerbs.get(last.form);
  return verbClass === undefined ? verb : { verbClass, word: last.form, index: name.length - 1, confidence: 0.9 };
}

/** What the name begins with. */
function firstVerb(words: readonly NameWord[]): VerbClass | undefined {
  return words[0] === undefined || words[0].inflected ? undefined : strictVerbs.get(words[0].form);
}

function weightOf({ confidence, index }: FoundVerb): number {
  if (confidence >= 0.9) return verbWeights.name;
  return confidence >= 0.8 || index === 0 ? verbWeights.nameInPlace : verbWeights.nameLast;
}
