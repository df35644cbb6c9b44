import { usageFailure } from '../../command-failure.ts';

/** The words of a command line, as a shell parts them; nothing in them is expanded, and no shell runs. */
export function splitCommand(text: string): readonly [string, ...string[]] {
  const words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (quote !== null && character === quote) quote = null;
    else if (quote === null && (character === "'" || character === '"')) {
      quote = character;
      word ??= '';
    } else if (quote === null && /\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else {
      const isEscape = character === '\\' && quote !== "'" && at + 1 < text.length;
      if (isEscape) at += 1;
      word = (word ?? '') + text[at]!;
    }
  }
  if (quote !== null) throw usageFailure(`the command has a ${quote} that is not closed`);
  if (word !== null) words.push(word);
  const [program, ...args] = words;
  if (program === undefined || program === '') throw usageFailure('the command of the MCP server is empty');
  return [program, ...args];
}
