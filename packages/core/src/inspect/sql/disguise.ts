import { foldCharacters } from '../../classify/name/fold-characters.ts';

const beyondAscii = /[^\n\r\t\f\v\x20-\x7e]+/gu;
const spaces = /[\p{Space_Separator}\p{Line_Separator}\p{Paragraph_Separator}]/gu;
const control = /^\p{Control}+$/u;
/** What careless conversions to an older character set turn into an apostrophe. */
const apostrophes = /[＇ʹʼˈ′‘’‛]/g;

/** The text as a reader or a careless conversion would take it, or null when that is the text itself. */
export function undisguised(text: string): string | null {
  const folded = text.replace(beyondAscii, (run) => fold(run));
  return folded === text ? null : folded;
}

function fold(run: string): string {
  if (control.test(run)) return ' ';
  return foldCharacters(run.replace(spaces, ' ').replace(apostrophes, "'"));
}
