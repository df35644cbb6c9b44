import { nouns } from '../lexicon/nouns.ts';
import { proseBase } from '../lexicon/prose-verbs.ts';
import { foldCharacters } from '../name/fold-characters.ts';
import { type NameWord, wordsOf } from '../name/name-word.ts';

/** a sentence that goes on longer is a list of something */
const sentenceAtMost = 600;

const afterSentence = /^[\s.:!?;-]+/;

/** No more of a description is read for what its words are about. */
const readAtMost = 1200;

const markup = /[*_`#>]+/g;
/** `Notion | `, `[beta] `, `**PURPOSE:** ` */
const labels =
  /^(?:\[[^\]]{0,40}\]|\([^)]{0,40}\)|[\w .-]{1,24} \||(?:[A-Z][A-Z0-9 _-]{1,30}|[Pp]urpose|[Oo]verview|[Dd]escription|[Ss]ummary|[Uu]sage|[Nn]ote|[Ww]arning|[Ii]mportant|[Tt]ool|[Ff]unction|[Nn]ame|[Aa]ction):(?=\s))\s*/;
/** a claim, and no verb */
const claims = /\bread[- ]only\b/gi;
/** emoji and numbers of lists */
const ornaments = /[^\x20-\x7e\n\t\p{Letter}]+/gu;
const purpose = /^[\s\S]{0,800}?\b(?:purpose|overview|summary|what it does)\s*:\s*/i;
const listNumber = /^(?:\d+[.)]|[-•*])\s+/;
const belongs = /^this tool belongs to [\s\S]*? tool description:\s*/i;

/** What descriptions begin with before they say what the tool does. */
const leadIns = new RegExp(
  `^(?:${[
    'please',
    '(?:this|the|a|an|it|that)(?: \\w+){0,3}? (?:tool|function|endpoint|api|method|command|action|operation|utility|plugin|capability)(?: (?:that|which|to|for))?',
    '(?:tool|function|utility|api|endpoint|method|wrapper|helper|command|action|operation)s?(?: (?:that|which|to|for|used))',
    '(?:use|call|invoke|run)(?: (?:this|it|these|the)(?: (?:tool|function|endpoint|api|method))?(?= )|(?= (?:to|for|when|if|in order) ))(?: (?:to|for|when(?:ever)?|if|in order to))?(?: (?:you|the user|a user|user|users|one|we)(?: (?:need|want|wish|ask|has|have|are asked)s?)?)?(?: to)?',
    'useful (?:for|to|when|if)(?: (?:when|if))?(?: (?:you|the user)(?: (?:need|want)s?)?)?(?: to)?',
    '(?:allows|enables|lets|helps|permits|allow|enable)(?: (?:you|users?|the user|an? agents?|agents?|an? \\w+|the \\w+))?(?: to)?(?= )',
    '(?:can|may|will|should|must|could|is|are)(?: be)?(?: (?:used|able|designed|intended|called|responsible))?(?: (?:to|for|by))?',
    '(?:provides?|offers?)(?: (?:a|an|the))?(?: \\w+)? (?:way|ability|capability|method|interface|means|functionality|option)(?: (?:to|for|of))',
    '(?:try|tries|attempts?) to',
    '(?:simply|quickly|safely|programmatically|automatically|optionally|asynchronously|directly|efficiently|securely|easily|just|then|also|and|or|to|a|an|the)(?= )',
  ].join('|')})[\\s,:]+`,
  'i',
);

export interface Sentence {
  readonly text: string;
  readonly words: readonly NameWord[];
}

/** All that a description says, without markup. */
export function plainText(description: string): string {
  return linesOf(description.slice(0, 65_536))
    .replace(claims, 'readonly')
    .replace(markup, ' ')
    .replace(ornaments, ' ')
    .trim();
}

/** From where it says what the tool is for: what stands before says whose it is, as a rule. */
export function plainProse(text: string): string {
  return text.replace(belongs, '').replace(purpose, '').trim().replace(listNumber, '');
}

/** Folded, with its lines kept: each may say something of its own. */
function linesOf(text: string): string {
  return text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map((line) => foldCharacters(line.replaceAll('\t', ' ')))
    .join('\n');
}

/** The first sentence that says what is done, without its lead-in; where none does, the one that says most. */
export function mainSentence(prose: string, saysWhatIsDone: (sentence: Sentence) => boolean): Sentence {
  let rest = prose;
  let most: Sentence = { text: '', words: [] };
  let known = 0;
  while (rest !== '') {
    const text = firstSentence(withoutLabels(rest));
    if (text === '') break;
    const sentence = toSentence(text);
    const claims = isClaim(sentence);
    if (!claims && saysWhatIsDone(sentence)) return sentence;
    const says = claims ? 0 : sentence.words.filter(({ form }) => nouns.has(form)).length + 1;
    if (says > known) [most, known] = [sentence, says];
    rest = rest.slice(rest.indexOf(text) + text.length).replace(afterSentence, '');
  }
  return most;
}

/** `Read-only and safe.`, `Does not change anything.`: says nothing of what is done. */
function isClaim({ text, words }: Sentence): boolean {
  return denies.test(text) || words.every(({ form }) => claimWords.has(form));
}

const denies =
  /^(?:(?:it|this|that)(?: \w+)? )?(?:does not|doesn't|do not|don't|did not|never|will not|won't|cannot|can not|can't|is not|isn't|has no|no|without)\b/i;

/** Words of claims. */
export const claimWords: ReadonlySet<string> = new Set(
  'readonly safe harmless secure and or is it has have no not side effect effects completely fully operation function helper nothing changes change anything idempotent never dangerous'.split(
    ' ',
  ),
);

function toSentence(text: string): Sentence {
  const sentence = withoutLeadIn(text);
  return { text: sentence, words: wordsOf(tokensOf(sentence), proseBase) };
}

function withoutLabels(text: string): string {
  let rest = text;
  for (let i = 0; i < 3; i += 1) {
    const shorter = rest.replace(labels, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

/** What a description starts with, for the words that it is about. */
export function openingWords(prose: string): readonly NameWord[] {
  return wordsOf(
    tokensOf(prose.slice(0, readAtMost).split(/\n\s*(?:Args|Arguments|Parameters|Returns|Example|Raises)\b/i)[0]!),
  );
}

/** Every sentence, list items and lines with them; each is looked at only where it starts. */
export function sentencesOf(prose: string): string[] {
  return prose.split(/(?<=[.!?;])\s+|\n+\s*(?:[-•*\d.)]+\s+)?/).filter((each) => each !== '');
}

export function withoutLeadIn(text: string): string {
  let rest = text;
  for (let i = 0; i < 6; i += 1) {
    const shorter = rest.replace(leadIns, '');
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return rest;
}

export function tokensOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((token) => token !== '');
}

function firstSentence(text: string): string {
  const end =
    /[.!?](?=\s|$)(?<!\b(?:e\.g|i\.e|etc|vs)\.)|\n\s*\n|\n\s*[-•*] |\n\s*(?:Args|Arguments|Parameters|Returns)\b/i.exec(
      text,
    );
  const sentence = end === null ? text : text.slice(0, end.index);
  return sentence.slice(0, sentenceAtMost);
}
