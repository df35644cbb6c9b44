import { nouns } from '../lexicon/nouns.ts';
import { proseVerbs } from '../lexicon/prose-verbs.ts';
import { softVerbs, strictVerbs, type VerbClass } from '../lexicon/verbs.ts';
import { baseForm, connectives, prepositions } from '../lexicon/vocabulary.ts';
import type { NameWord } from '../name/name-word.ts';

/** What a sentence says is done, and to what. */
export interface Clause {
  /** `unknown_verb`: it begins like a verb, and no verb that is known */
  readonly kind: 'verb' | 'unknown_verb' | 'noun_phrase' | 'empty';
  readonly verb: { readonly verbClass: VerbClass; readonly word: string; readonly index: number } | null;
  /** verbs joined to it: `create or update`, `list, get and set` */
  readonly joined: readonly VerbClass[];
  /** what follows the verbs, up to where the sentence goes on about something else */
  readonly object: readonly NameWord[];
}

/** words that may stand before the verb */
const startAtMost = 3;
/** words of the object that are looked at */
const objectAtMost = 14;

const adverbs: ReadonlySet<string> = new Set(
  'permanently immediately safely automatically optionally manually directly temporarily securely programmatically batch bulk mass soft hard force quickly conditionally'.split(
    ' ',
  ),
);
/** after one of these a sentence is about something else */
const turns: ReadonlySet<string> = new Set(
  'that which who if when so where whether because while after before unless but this it you'.split(' '),
);
/** verbs that leave what is done to the noun behind them: `performs a search` */
const light: ReadonlySet<string> = new Set(
  'perform do make conduct execute run issue initiate carry request start submit trigger place'.split(' '),
);

/** @param text the sentence as it stands, without its lead-in */
export function readClause(words: readonly NameWord[], text: string): Clause {
  const index = words.slice(0, startAtMost).findIndex((word, at) => isVerbHere(words, word, at));
  if (index === -1) {
    const kind = words.length === 0 ? 'empty' : beginsWithVerb(text) ? 'unknown_verb' : 'noun_phrase';
    return { kind, verb: null, joined: [], object: objectFrom(words, kind === 'unknown_verb' ? 1 : 0) };
  }
  const word = words[index]!;
  const joined: VerbClass[] = [];
  let end = index + 1;
  for (let at = end; at < Math.min(words.length, index + 10); at += 1) {
    const next = words[at]!;
    const follows = connectives.has(words[at - 1]!.form) || at === end;
    const verbClass = follows ? verbOf(next) : null;
    if (verbClass !== null && (strictVerbs.has(next.form) || connectives.has(words[at - 1]!.form))) {
      joined.push(verbClass);
      end = at + 1;
    } else if (!connectives.has(next.form)) {
      if (at > end + 3) break;
    }
  }
  const object = objectFrom(words, end);
  const verbClass = nominal(word, object) ?? verbOf(word)!;
  return {
    kind: 'verb',
    verb: { verbClass, word: word.form, index },
    joined: joined.filter((each) => each !== verbClass),
    object,
  };
}

const determiners =
  /^(?:an?|the|all|any|your|one|every|each|this|that|its|his|her|their|some|multiple|several|new|existing|specific|given|up|down|out|off|somebody|someone|us)$/i;

/** `Frobnicates the widget`: what stands before an article and is no noun that is known does something. */
function beginsWithVerb(text: string): boolean {
  const [first, second] = text.split(/[^\p{Letter}\p{Number}'-]+/u, 2);
  if (first === undefined || second === undefined || determiners.test(first)) return false;
  if (
    !nouns.has(baseForm(first.toLowerCase())) &&
    !prepositions.has(second.toLowerCase()) &&
    !connectives.has(second.toLowerCase())
  ) {
    const thirdPerson = /[^s]s$/.test(first);
    if (thirdPerson || /(?:ate|ize|ise|ify)$/i.test(first)) return true;
  }
  return (
    determiners.test(second) && !/^(?:of|for|from|in|on|at|by|with|to|is|are|who|what|which|when|how)$/i.test(first)
  );
}

function isVerbHere(words: readonly NameWord[], word: NameWord, at: number): boolean {
  if (verbOf(word) === null) return false;
  return words.slice(0, at).every(({ form }) => adverbs.has(form) || connectives.has(form));
}

export function verbOf({ form }: NameWord): VerbClass | null {
  return proseVerbs.get(form) ?? strictVerbs.get(form) ?? softVerbs.get(form) ?? null;
}

function objectFrom(words: readonly NameWord[], start: number): NameWord[] {
  const object: NameWord[] = [];
  for (const word of words.slice(start, start + objectAtMost)) {
    if (turns.has(word.form)) break;
    object.push(word);
  }
  return object;
}

/** `performs a web search` searches. */
function nominal(verb: NameWord, object: readonly NameWord[]): VerbClass | null {
  if (!light.has(verb.form)) return null;
  const end = object.findIndex(({ form }) => prepositions.has(form));
  const phrase = end === -1 ? object.slice(0, 5) : object.slice(0, end);
  const head = phrase.findLast(({ form }) => softVerbs.has(form) || strictVerbs.has(form));
  return head === undefined ? null : (softVerbs.get(head.form) ?? strictVerbs.get(head.form)!);
}
