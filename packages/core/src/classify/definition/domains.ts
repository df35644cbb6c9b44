import type { NounFamily } from '../lexicon/nouns.ts';
import type { Provider } from '../lexicon/providers.ts';
import type { NameWord } from '../name/name-word.ts';
import type { NounVote } from './noun-votes.ts';
import type { Parameter } from './schema-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const mailWords = set('email mail inbox mailbox smtp imap gmail outlook subject cc bcc');
const browserWords = set('browser tab devtools dom webpage localstorage sessionstorage viewport');
const databaseWords = set('collection table database index patient clinical fhir ehr');
const tradingWords = set(
  'stock crypto cryptocurrency etf futures forex bitcoin trading erc20 nft blockchain onchain defi',
);
/** two of these say as much */
const tradingHints = set('option share qty ticker symbol equity wallet swap eth usdc side');

const pageParts: ReadonlySet<NounFamily> = new Set(
  'page secret backup message http public record row mark config store rule workflow output trade key place'.split(
    ' ',
  ) as NounFamily[],
);

type Noun = Pick<NounVote, 'word' | 'family'>;

export interface DomainWords {
  readonly provider: Provider | null;
  readonly name: readonly NameWord[];
  readonly main: readonly NameWord[];
  readonly parameters: readonly Parameter[];
  readonly parameterWords: readonly NameWord[];
}

/** The same nouns as the domain of the tool means them: a message is a mail in a mailbox, an order a trade at a broker. */
export function inDomain(votes: readonly NounVote[], words: DomainWords): readonly NounVote[] {
  const told = [...words.name, ...words.main];
  const all = [...told, ...words.parameterWords];
  const { provider } = words;
  const changes: ((noun: Noun) => NounFamily | null)[] = [];
  if (provider?.about === 'email' || has(all, mailWords)) changes.push(asMail);
  if (provider?.source === 'browser' || has(told, browserWords)) changes.push(asPagePart);
  if (isTrading(all)) changes.push(asTrade);
  if (provider?.about === 'query' || has(told, databaseWords)) changes.push(asRow);
  if (takesPageId(words.parameters)) changes.push(asRecord);
  if (changes.length === 0) return votes;
  return votes.map((vote) => {
    let { family } = vote;
    for (const change of changes) family = change({ word: vote.word, family });
    return { ...vote, family };
  });
}

function has(words: readonly NameWord[], any: ReadonlySet<string>): boolean {
  return words.some(({ form }) => any.has(form));
}

function asMail({ word, family }: Noun): NounFamily | null {
  return family === 'message' && word !== 'sms' ? 'email' : family;
}

/** Whatever a browser shows or keeps is part of its page. */
function asPagePart({ family }: Noun): NounFamily | null {
  return family !== null && pageParts.has(family) ? 'ui' : family;
}

function isTrading(words: readonly NameWord[]): boolean {
  if (has(words, tradingWords)) return true;
  return new Set(words.filter(({ form }) => tradingHints.has(form)).map(({ form }) => form)).size > 1;
}

/** An order for securities is a trade, and a token there no password. */
function asTrade({ word, family }: Noun): NounFamily | null {
  if (word === 'token') return 'tradable';
  return family === 'order' ? 'trade' : family;
}

/** A document in a database is a row. */
function asRow({ word, family }: Noun): NounFamily | null {
  return word === 'document' ? 'row' : family;
}

/** A page with a number of its own is one of a wiki or a site, and nothing to be fetched. */
function takesPageId(parameters: readonly Parameter[]): boolean {
  return parameters.some(({ name }) => /^page[_-]?ids?$/i.test(name));
}

function asRecord({ family }: Noun): NounFamily | null {
  return family === 'page' ? 'record' : family;
}
