/**
 * What does not show, or changes how the text around it shows: controls, formats (bidi, zero width), unassigned and
 * private code points, line separators, fillers and selectors, spaces other than the plain one, halves of surrogate
 * pairs, and the braille blank.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
/** More than this many spaces in a row push what follows out of sight. */
const paddingRun = / {9,}/g;
/** Marks that pile up on one letter cover the lines around it. */
const markRun = /(\p{M}{2})(\p{M}+)/gu;
const letterRun = /[\p{L}\p{M}\p{N}_]+/gu;
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'] as const;
const ofScript = scripts.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

/** Text that an agent chose, as one line that cannot move the cursor, hide, or reorder anything. */
export function inertText(text: string): string {
  return text
    .replace(hidden, (character) => `‹${nameOf(character)}›`)
    .replace(paddingRun, (run) => ` ‹${run.length - 2} spaces› `)
    .replace(markRun, (_, shown: string, covered: string) => `${shown}‹${[...covered].length} more marks›`);
}

/** What a reader should be warned of in a text; empty when it reads as it is. */
export function deceptionsIn(text: string): readonly string[] {
  const characters = [...new Set(Array.from(text.matchAll(hidden), ([character]) => nameOf(character)))];
  const mixed = [...new Set(Array.from(text.matchAll(letterRun), ([word]) => word).filter(mixesScripts))];
  return [
    ...(characters.length > 0 ? [`characters that do not show or that reorder text: ${characters.join(', ')}`] : []),
    ...mixed.map(
      (word) => `a word of letters of several scripts, which may look like another word: ${inertText(word)}`,
    ),
    ...(text.search(paddingRun) >= 0 ? ['a long run of spaces'] : []),
  ];
}

/** At most `length` characters, and how many more there are. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  return `${characters.slice(0, length).join('')}… (+${characters.length - length} characters)`;
}

/** JSON whose every hidden character is escaped: the same value, and nothing for the terminal to act on. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(hidden, (character) =>
    character === '\n' ? character : jsonEscape(character),
  );
}

function nameOf(character: string): string {
  if (character === '\n') return 'new line';
  if (character === '\t') return 'tab';
  if (character === '\u001b') return 'ESC';
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function jsonEscape(character: string): string {
  let text = '';
  for (let i = 0; i < character.length; i += 1) text += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return text;
}

function mixesScripts(word: string): boolean {
  return ofScript.filter((script) => script.test(word)).length > 1;
}
