import type { VerbClass } from './verbs.ts';
import { baseForm } from './vocabulary.ts';

const classes: Partial<Record<VerbClass, string>> = {
  read: `return provide give yield output obtain acquire see access identify determine locate discover
    look pull collect gather summarise compare observe report tell reveal present perceive sense receive pick take select conduct group stream show list check print`,
  examine: 'review measure examine',
  query: 'query',
  compute:
    'compress decompress compile segment categorize convert compute calculate produce render simulate solve estimate predict derive interpret caption',
  create: 'store mint establish compose introduce author construct spawn form',
  update: `hide redirect reverse split specify override adjust rename tweak refresh correct amend revise change force lift go keep confirm accept raise lower turn put
    increase decrease reduce modify`,
  delete: 'eliminate scrub throw discard',
  disable: 'exclude isolate exempt cut',
  actuate: 'lock steer accelerate brake honk heat cool unlock dim',
  suspend: 'freeze',
  stop: 'end',
  start: 'begin wake',
  interact: 'enter',
  restore: 'bring rewind',
  send: 'transmit say announce contact alert reach warn',
  grant: 'let',
  submit: 'report file hand lodge',
  close: 'close shut',
  ask: 'ask answer',
  charge: 'draw',
  pay: 'tip spend',
  enable: 'unfreeze',
};

/** Words that mean something else at the start of a sentence than in a name, and verbs that only sentences have. */
export const proseVerbs: ReadonlyMap<string, VerbClass> = new Map(
  Object.entries(classes).flatMap(([verbClass, words]) =>
    words.split(/\s+/).map((word): [string, VerbClass] => [word, verbClass as VerbClass]),
  ),
);

/** The base form of a word of a sentence: `determines` is `determine`. */
export function proseBase(word: string): string {
  const form = baseForm(word);
  if (form !== word || proseVerbs.has(word)) return form;
  const stems = word.endsWith('s')
    ? [word.slice(0, -1), word.slice(0, -2)]
    : word.endsWith('ing')
      ? [word.slice(0, -3), `${word.slice(0, -3)}e`]
      : [];
  return stems.find((stem) => proseVerbs.has(stem)) ?? word;
}
