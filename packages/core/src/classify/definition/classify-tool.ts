import { canonicalAction, unknownAction } from '../../catalogue/catalogue.ts';
import type { JsonObject } from '../../json/json.ts';
import type { ToolDefinition } from '../../tools/tool-definition.ts';
import type { Evidence } from '../classification.ts';
import { nouns as lexiconNouns, type NounFamily } from '../lexicon/nouns.ts';
import { prosePhrase } from '../lexicon/prose-phrases.ts';
import { type Provider, providers } from '../lexicon/providers.ts';
import { strictVerbs } from '../lexicon/verbs.ts';
import { isWord } from '../lexicon/vocabulary.ts';
import { bulkType } from '../name/bulk-type.ts';
import { classifyName, type NameReading, takeProvider } from '../name/classify-name.ts';
import type { FoundVerb } from '../name/find-verb.ts';
import { type NameWord, wordsOf } from '../name/name-word.ts';
import { normaliseName } from '../name/normalise-name.ts';
import { readName } from '../name/read-name.ts';
import { definitionDanger } from './danger.ts';
import { type NounVote, nounVotes } from './noun-votes.ts';
import { mainSentence, openingWords, plainProse } from './prose.ts';
import { type Clause, readClause } from './read-clause.ts';
import { operationsOf, parametersOf } from './schema-words.ts';
import type { ToolReading } from './tool-reading.ts';
import { toolSensitivity } from './tool-sensitivity.ts';
import { nounEvidence, ranked, type TypeShares, typeShares, withPhrase } from './type-shares.ts';
import { type HttpOperation, isHarmlessVerb, verbVotes } from './verb-votes.ts';
import { changeShare, phraseShares, plausibleShare } from './weights.ts';

/**
 * Below this a reading is one guess of several, and the worst of them counts. Less is enough where all of them only
 * read, and where the type is one that policies guard anyway: a mistake then does little harm.
 */
export const certainEnough = { reading: 0.25, guarded: 0.35, changing: 0.55 } as const;

/** names that say too little to go by when there is a description */
const vaguePhrases: ReadonlySet<string> = new Set(
  'search query fetch status info view request edit write time exec run process call execute query api'.split(' '),
);

const remembered = new WeakMap<ToolDefinition, ToolReading>();

/** Which canonical action a tool performs, by all that its definition says. */
export function classifyTool(definition: ToolDefinition): ToolReading {
  const before = remembered.get(definition);
  if (before !== undefined) return before;
  const reading = readDefinition(definition);
  remembered.set(definition, reading);
  return reading;
}

function readDefinition({ name, description, parameters, annotations, source }: ToolDefinition): ToolReading {
  const http = httpOf(annotations, name) ?? httpInName(name);
  const named = namedBy(http?.name ?? name);
  const prose = plainProse(description ?? '');
  const nameWords = wordsOf(normaliseName(http?.name ?? name));
  const wholeWords = nameWords.map(({ form }) => form).join(' ');
  const { provider: inName, rest } = takeProvider(nameWords);
  const main = mainSentence(prose, ({ words, text }) => readClause(words, text).kind === 'verb');
  const opening = openingWords(prose);
  const provider = inName ?? providerOf(wordsOf(normaliseName(source ?? ''))) ?? providerOf(opening.slice(0, 16));
  const clause = readClause(main.words, main.text);
  const taken = parametersOf(parameters);
  const verbs = verbVotes(rest, clause, http);
  const parameterWords = taken.flatMap((each) => wordsOf(normaliseName(each.name)));
  const votes = nounVotes({
    name: rest,
    nameVerb: verbs.nameVerb?.index ?? -1,
    clause,
    prose: opening,
    parameters: parameterWords,
    provider,
  });
  const mail = isMail(provider, [...rest, ...main.words, ...parameterWords]) ? votes.map(asMail) : votes;
  const paged = isBrowser(provider, [...rest, ...main.words]) ? mail.map(asPage) : mail;
  const traded = isTrading([...rest, ...main.words, ...parameterWords]) ? paged.map(asTrade) : paged;
  const nouns = isDatabase(provider, [...rest, ...main.words]) ? traded.map(asRow) : traded;
  const operations = operationsOf(taken);
  const weights = new Map(verbs.weights);
  const polymorphic = weights.has('manage') || operations.length > 1;
  if (weights.has('manage')) {
    const weight = weights.get('manage')!;
    weights.delete('manage');
    if (annotations.readOnlyHint === true) weights.set('read', (weights.get('read') ?? 0) + weight);
    else weights.set('update', (weights.get('update') ?? 0) + weight);
  }
  let shares: TypeShares = weights.size === 0 ? new Map() : typeShares(weights, nouns);
  const evidence: Evidence[] = [...verbs.evidence, ...nounEvidence(nouns)];
  const phrase = prosePhrase(main.words);
  if (phrase !== null) {
    shares = withPhrase(shares, phrase.type, phraseShares.prose);
    evidence.push({ kind: 'description', detail: `\`${phrase.words}\` means ${phrase.type}` });
  }
  if (named.type !== null && named.confidence === 1) {
    const share = prose === '' ? 1 : vaguePhrases.has(wholeWords) ? phraseShares.vague : phraseShares.name;
    const type =
      named.type === 'send_message' && nouns.some(({ family }) => family === 'email') ? 'send_email' : named.type;
    shares = withPhrase(shares, type, share);
    evidence.push({ kind: 'name', detail: named.detail });
  }
  if (shares.size === 0 && named.type !== null) shares = withPhrase(shares, named.type, 1);
  const [best, second] = ranked(shares);
  if (best === undefined) return unreadable(named.detail, polymorphic);
  const perPath = http !== null && /\}$/.test(http.path);
  const bulk = saysMany(rest) && !/^(?:an?|one|single|the specified)\b/i.test(main.text.replace(/^\S+\s+/, ''));
  const toMany = best[0] === 'send_email' && main.words.some(({ form }) => audienceWords.has(form));
  const type = (bulk && !polymorphic && !perPath) || toMany ? bulkType(best[0]) : best[0];
  const action = canonicalAction(type) ?? unknownAction;
  const support = supportOf(verbs.nameVerb, clause, nouns);
  const share = best[1] - 0.5 * (second?.[1] ?? 0);
  const sure = named.confidence === 1 ? Math.max(support, 0.9) : support;
  const confidence = Math.round(Math.min(0.99, Math.max(0, share) * sure + 0.05) * 100) / 100;
  const harmful = [...weights].filter(([verb]) => !isHarmlessVerb(verb)).reduce((sum, [, weight]) => sum + weight, 0);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const harmless = action.effects.every((effect) => effect === 'read');
  const proven = annotations.readOnlyHint === true || saysRead(verbs.nameVerb, clause);
  const unproven =
    harmless && ((total > 0 && harmful / total > changeShare && annotations.readOnlyHint !== true) || !proven);
  const plausible = ranked(shares)
    .filter(([, share]) => share >= plausibleShare)
    .map(([each]) => each);
  const worst = [type, ...plausible].reduce((a, b) => (definitionDanger(b) > definitionDanger(a) ? b : a));
  const guarded = action.sensitivity === 'high' || action.sensitivity === 'critical';
  const enough = isReading(worst) ? certainEnough.reading : guarded ? certainEnough.guarded : certainEnough.changing;
  const uncertain = confidence < enough || (unproven && named.confidence < 1);
  const { sensitivity, evidence: why } = toolSensitivity(action, {
    name: rest,
    prose: main.words,
    parameters: parameterWords,
  });
  return {
    type,
    sensitivity,
    confidence: uncertain ? Math.min(confidence, enough - 0.01) : confidence,
    uncertain,
    worst,
    polymorphic,
    provider: provider?.source ?? null,
    evidence: [...evidence, ...why],
  };
}

/** Words that a sentence about what is shown begins with. */
const showing: ReadonlySet<string> = new Set(
  'whether which what who how where when last latest current all public number list'.split(' '),
);

/** A verb that reads, or a description that names what is shown and no change. */
function saysRead(nameVerb: FoundVerb | null, { verb, kind, object }: Clause): boolean {
  if (nameVerb !== null && isHarmlessVerb(nameVerb.verbClass)) return true;
  if (verb !== null) return isHarmlessVerb(verb.verbClass);
  if (kind !== 'noun_phrase') return false;
  const isKnown = object.slice(0, 4).some(({ form }) => lexiconNouns.has(form) || showing.has(form));
  return isKnown && !object.some(({ form, inflected }) => !inflected && isChangeVerb(form));
}

/** How well a reading is founded, whatever it is. */
function supportOf(nameVerb: FoundVerb | null, clause: Clause, nouns: readonly NounVote[]): number {
  const { verb, kind } = clause;
  const agree =
    nameVerb !== null && verb !== null && isHarmlessVerb(nameVerb.verbClass) === isHarmlessVerb(verb.verbClass);
  const byVerb = agree
    ? 1
    : nameVerb !== null
      ? nameVerb.confidence >= 0.9
        ? 0.95
        : 0.85
      : verb !== null
        ? 0.85
        : kind === 'noun_phrase'
          ? 0.7
          : 0.5;
  const heads = nouns.filter(({ head }) => head);
  const known = new Set(heads.flatMap(({ family }) => family ?? []));
  const byNoun = known.size === 0 ? (heads.length > 0 ? 0.55 : 0.65) : heads.length > known.size ? 0.92 : 1;
  return byVerb * byNoun;
}

function isChangeVerb(word: string): boolean {
  const verbClass = strictVerbs.get(word);
  return verbClass !== undefined && !isHarmlessVerb(verbClass);
}

/** What the name means as a whole, or what is left of it means without words in front that nothing is known of. */
function namedBy(name: string): NameReading {
  const reading = readName(name);
  if (reading.confidence === 1) return reading;
  const tokens = normaliseName(name);
  const start = tokens.findIndex((token) => isWord(token));
  if (start <= 0) return reading;
  const shorter = classifyName(tokens.slice(start));
  return shorter.confidence === 1 ? shorter : reading;
}

function isReading(type: string): boolean {
  return type !== 'read_secret' && canonicalAction(type)!.effects.every((effect) => effect === 'read');
}

function unreadable(detail: string, polymorphic: boolean): ToolReading {
  return {
    type: unknownAction.type,
    sensitivity: unknownAction.sensitivity,
    confidence: 0,
    uncertain: true,
    worst: unknownAction.type,
    polymorphic,
    provider: null,
    evidence: [{ kind: 'name', detail }],
  };
}

function saysMany(words: readonly NameWord[]): boolean {
  return words.some(({ plural, form }) => plural || form === 'all' || form === 'bulk');
}

const audienceWords: ReadonlySet<string> = new Set(
  'everyone everybody subscriber audience campaign newsletter mass bulk'.split(' '),
);
const mailWords: ReadonlySet<string> = new Set(
  'email mail inbox mailbox smtp imap gmail outlook subject cc bcc'.split(' '),
);

function isMail(provider: Provider | null, words: readonly NameWord[]): boolean {
  return provider?.about === 'email' || words.some(({ form }) => mailWords.has(form));
}

function asMail(vote: NounVote): NounVote {
  return vote.family === 'message' && vote.word !== 'sms' ? { ...vote, family: 'email' } : vote;
}

const tradingWords: ReadonlySet<string> = new Set(
  'stock crypto cryptocurrency option etf futures forex equity share qty ticker symbol bitcoin trading'.split(' '),
);

function isTrading(words: readonly NameWord[]): boolean {
  return new Set(words.filter(({ form }) => tradingWords.has(form)).map(({ form }) => form)).size > 0;
}

/** An order for securities is a trade. */
function asTrade(vote: NounVote): NounVote {
  return vote.family === 'order' ? { ...vote, family: 'trade' } : vote;
}

const databaseWords: ReadonlySet<string> = new Set('collection table database index'.split(' '));

function isDatabase(provider: Provider | null, words: readonly NameWord[]): boolean {
  return provider?.about === 'query' || words.some(({ form }) => databaseWords.has(form));
}

/** A document in a database is a row. */
function asRow(vote: NounVote): NounVote {
  return vote.word === 'document' ? { ...vote, family: 'row' } : vote;
}

const browserWords: ReadonlySet<string> = new Set(
  'browser tab devtools dom webpage localstorage sessionstorage viewport'.split(' '),
);

function isBrowser(provider: Provider | null, words: readonly NameWord[]): boolean {
  return provider?.source === 'browser' || words.some(({ form }) => browserWords.has(form));
}

/** Whatever a browser shows or keeps is part of its page. */
function asPage(vote: NounVote): NounVote {
  return vote.family !== null && pageParts.has(vote.family) ? { ...vote, family: 'ui' } : vote;
}

const pageParts: ReadonlySet<NounFamily> = new Set([
  'page',
  'secret',
  'backup',
  'message',
  'http',
  'public',
  'record',
  'row',
  'mark',
  'config',
  'store',
  'rule',
  'workflow',
  'output',
  'trade',
  'key',
  'place',
]);

function providerOf(words: readonly NameWord[]): Provider | null {
  for (const { form } of words) {
    const provider = providers.get(form);
    if (provider !== undefined && !provider.leadingOnly) return provider;
  }
  return null;
}

interface NamedOperation extends HttpOperation {
  /** what is left of the tool's name without the method */
  readonly name: string;
}

function httpOf({ httpMethod, httpPath }: JsonObject, name: string): NamedOperation | null {
  if (typeof httpMethod !== 'string') return null;
  return { method: httpMethod, path: typeof httpPath === 'string' ? httpPath : '', name };
}

const methodAndPath = /^(get|head|post|put|patch|delete)[\s_:-]*(\/.*)$/i;

/** `POST /contacts/{id}`: an operation that nobody gave a name. */
function httpInName(name: string): NamedOperation | null {
  const found = methodAndPath.exec(name);
  if (found === null) return null;
  const path = found[2]!;
  return { method: found[1]!, path, name: path.replace(/\{[^}]*\}|:\w+/g, '') };
}
