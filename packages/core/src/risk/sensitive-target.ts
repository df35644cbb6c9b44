const words = ['finance', 'bank', 'payroll', 'production', 'hr', 'iam', 'vault', 'users'] as const;
/** words this short begin other words too: `hr` is no part of `hrefs` */
const maxExactLength = 3;

/** The word that makes a target a sensitive one: `finance-system`, `banking`, `usersDatabase`; null when there is none. */
export function sensitiveWordIn(target: string): string | null {
  const parts = target
    .slice(0, 1000)
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.find((word) => parts.some((part) => isWord(part, word))) ?? null;
}

function isWord(part: string, word: string): boolean {
  return word.length <= maxExactLength ? part === word : part.startsWith(word);
}
