import type { ToolDefinition } from '../../tools/tool-definition.ts';
import { type Provider, providers } from '../lexicon/providers.ts';
import { isWord } from '../lexicon/vocabulary.ts';
import { classifyName, type NameReading, takeProvider } from '../name/classify-name.ts';
import { type NameWord, wordsOf } from '../name/name-word.ts';
import { normaliseName } from '../name/normalise-name.ts';
import { readName } from '../name/read-name.ts';
import { inDomain } from './domains.ts';
import { type HttpOperation, httpOperationOf, withoutRequest } from './http-operation.ts';
import { type NounVote, nounVotes } from './noun-votes.ts';
import { mainSentence, openingWords, plainProse, plainText } from './prose.ts';
import { type Clause, readClause } from './read-clause.ts';
import { type Parameter, parametersOf } from './schema-words.ts';
import { type VerbVotes, verbVotes } from './verb-votes.ts';

/** Everything that a definition says, as words and votes; nothing is decided yet. */
export interface ReadDefinition {
  /** what the name means as a whole */
  readonly named: NameReading;
  /** all words of the name, in base form */
  readonly wholeName: string;
  /** the name without its provider */
  readonly name: readonly NameWord[];
  readonly provider: Provider | null;
  /** the description from where it says what the tool is for; empty when it says nothing */
  readonly prose: string;
  /** all of the description */
  readonly said: string;
  /** the sentence that says what is done, as it stands */
  readonly mainText: string;
  readonly main: readonly NameWord[];
  readonly clause: Clause;
  readonly parameters: readonly Parameter[];
  readonly parameterWords: readonly NameWord[];
  readonly http: HttpOperation | null;
  readonly verbs: VerbVotes;
  readonly nouns: readonly NounVote[];
  /** it is shown in another order than it is written */
  readonly reordered: boolean;
  /** `readOnlyHint`: a claim */
  readonly claimsToRead: boolean;
}

export function readDefinition(definition: ToolDefinition): ReadDefinition {
  const { description, annotations, source } = definition;
  const http = httpOperationOf(definition.name, annotations, description ?? '');
  const nameText = http?.name ?? definition.name;
  const nameWords = wordsOf(normaliseName(nameText));
  const { provider: inName, rest: name } = takeProvider(nameWords);
  const said = plainText(withoutRequest(description ?? ''));
  const prose = plainProse(said);
  const { text: mainText, words: main } = mainSentence(prose, ({ words, text }) =>
    saysWhatIsDone(readClause(words, text)),
  );
  // what stands before the sentence that says what is done says nothing about it
  const opening = openingWords(prose.slice(Math.max(0, prose.indexOf(mainText))));
  const clause = readClause(main, mainText);
  const provider =
    inName ?? providerOf(wordsOf(normaliseName(source ?? ''))) ?? providerOf(opening.slice(0, providerWithin));
  const parameters = parametersOf(definition.parameters);
  const parameterWords = parameters.flatMap((each) => wordsOf(normaliseName(each.name)));
  const verbs = verbVotes(name, clause, http);
  const nameVerb = verbs.nameVerb?.index ?? -1;
  const votes = nounVotes({
    name,
    nameVerb,
    clause,
    prose: opening,
    parameters: parameterWords,
    provider,
    providerNamed: inName !== null,
  });
  return {
    named: namedBy(nameText),
    wholeName: nameWords.map(({ form }) => form).join(' '),
    name,
    provider,
    // a description that only claims says as much as none
    prose: mainText === '' ? '' : prose,
    said,
    mainText,
    main,
    clause,
    parameters,
    parameterWords,
    http,
    verbs,
    nouns: inDomain(votes, { provider, name, main, parameters, parameterWords }),
    reordered: reordering.test(definition.name) || reordering.test(description ?? ''),
    claimsToRead: annotations.readOnlyHint === true,
  };
}

/** controls that turn the order of writing (Unicode Bidirectional Algorithm, UAX #9) */
const reordering = /[\u202a-\u202e\u2066-\u2069]/;

/** words at the beginning of a description that may name its provider */
const providerWithin = 16;

function saysWhatIsDone({ kind }: Clause): boolean {
  return kind === 'verb' || kind === 'unknown_verb';
}

function providerOf(words: readonly NameWord[]): Provider | null {
  for (const { form } of words) {
    const provider = providers.get(form);
    if (provider !== undefined && !provider.leadingOnly) return provider;
  }
  return null;
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
