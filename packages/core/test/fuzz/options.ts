import { parseArgs } from 'node:util';

export interface Options {
  readonly minutes: number;
  readonly seed: number;
  /** names of targets; all by default */
  readonly only: readonly string[];
}

export const usage = `usage: npm run fuzz [-- options]

  --minutes <n>    how long (1)
  --seed <n>       the same cases again; without it a new one, which is printed
  --only <names>   these targets only, separated by commas: classifier, sql, shell, http, path, names, tools

Ends with 1 when a text makes a reader throw, never comes to an end, takes time that grows faster than it does, or becomes
less dangerous by more text.`;

/** Throws an error with one sentence when the arguments make no sense. */
export function parseOptions(args: readonly string[], targets: readonly string[], newSeed: number): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(newSeed) },
      only: { type: 'string', default: targets.join(',') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  if (!(minutes > 0)) throw new Error(`--minutes is not a positive number: ${values.minutes}`);
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed is not an integer: ${values.seed}`);
  const only = values.only.split(',').map((name) => name.trim());
  const unknown = only.find((name) => !targets.includes(name));
  if (unknown !== undefined) throw new Error(`there is no target \`${unknown}\`: there are ${targets.join(', ')}`);
  return { minutes, seed, only };
}
