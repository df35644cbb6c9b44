const plainWord = /^[\w@%+=:,./-]+$/;

/** The command line that runs exactly these words. */
export function joinWords(words: readonly string[]): string {
  return words.map((word) => (plainWord.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}
