import { confusables } from './confusables.ts';

const plain = /^[\x20-\x7e]*$/;
const invisible = /[\p{Mark}\p{Format}\p{Control}\p{Default_Ignorable_Code_Point}]/gu;
const beyondAscii = /[^\x20-\x7e]/gu;

/**
 * The same text in ASCII as a reader would see it: compatibility forms and look-alikes folded, accents and invisible
 * characters gone. What stays outside ASCII is a letter of its own and separates nothing.
 */
export function foldCharacters(text: string): string {
  if (plain.test(text)) return text;
  return foldLookAlikes(foldLookAlikes(text).normalize('NFKD').replace(invisible, ''));
}

// Twice: normalisation turns some look-alikes into letters that no longer look alike, and uncovers others.
function foldLookAlikes(text: string): string {
  return text.replace(beyondAscii, (character) => confusables.get(character) ?? character);
}
