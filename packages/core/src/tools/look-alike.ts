import { foldCharacters } from '../classify/name/fold-characters.ts';
import { normaliseName } from '../classify/name/normalise-name.ts';

/**
 * What names are told apart by. Two names that share one of these are the same tool to a hurried reader, and must not be
 * two tools without anybody noticing.
 */
export interface NameForms {
  /** its words in lower case, whatever case and separators it was written in; empty where it has none */
  readonly words: string;
  /** its shape without separators: letters and digits that are taken for each other are one */
  readonly skeleton: string;
}

const shapes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  i: 'l',
};
const notLetters = /[^\p{Letter}\p{Number}]+/gu;

export function nameForms(raw: string): NameForms {
  const letters = foldCharacters(raw).toLowerCase().replace(notLetters, '');
  const skeleton = letters
    .replace(/[013457i]/g, (character) => shapes[character]!)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
  return { words: normaliseName(raw).join(' '), skeleton };
}
