import type { JsonValue } from '../../json/json.ts';

const separators: ReadonlySet<string> = new Set([',', ';', '\n', '|', '，', '；', '、', '\u2028', '\u2029']);

/** How many names a text lists: parts between commas and the like, mail addresses or telephone numbers, whichever is more. */
export function namesIn(value: JsonValue): number {
  if (typeof value !== 'string') return 1;
  let separated = 0;
  let addresses = 0;
  let numbers = 0;
  let inName = false;
  let before = '';
  for (const character of value) {
    if (separators.has(character)) inName = false;
    else if (!inName && character.trim() !== '') {
      inName = true;
      separated += 1;
    }
    if (character === '@' || character === '＠') addresses += 1;
    if (before === '+' && character >= '0' && character <= '9') numbers += 1;
    before = character;
  }
  return Math.max(separated, addresses, numbers);
}
