import { parseArgs } from 'node:util';
import type { Settings } from './sections/section.ts';

export interface Options {
  readonly settings: Settings;
  /** names of the sections to run; null for all */
  readonly only: readonly string[] | null;
  readonly mode: 'run' | 'list' | 'help';
  /** write the results where they can be committed */
  readonly isKept: boolean;
}

const usual: Settings = {
  rounds: 5,
  seconds: 3,
  connections: [1, 32, 128],
  starts: 7,
  idleSeconds: 30,
  engineMs: 1_000,
  ruleCounts: [10, 100, 1_000],
  logSizes: [10_000, 100_000, 1_000_000],
  bulkEntries: 1_000_000,
};

/** To see that everything works; its figures mean little. */
const quick: Settings = {
  ...usual,
  rounds: 1,
  seconds: 1,
  starts: 2,
  idleSeconds: 2,
  engineMs: 150,
  logSizes: [1_000, 10_000],
  bulkEntries: 20_000,
};

export const usage = `usage: npm run bench -- [options]

  --only <names>    these sections only, separated by commas
  --quick           to see that everything works: one round, short cells, small logs
  --full            log-size also after ten million decisions (most of an hour, 70 GB of disk), long-log after ten
                    million entries (3 GB)
  --rounds <n>      rounds of interleaved runs (${usual.rounds})
  --seconds <n>     load for each cell of a round (${usual.seconds})
  --keep            write the results to bench/results/ instead of bench/results/local/
  --list            name the sections
  --help            this text

The table goes to standard output, progress to standard error. bench/README.md explains the figures.`;

/** Throws an error with one sentence when the arguments make no sense. */
export function parseOptions(args: readonly string[], sections: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      keep: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const base = values.quick ? quick : usual;
  const settings = {
    ...base,
    rounds: toCount('rounds', values.rounds, base.rounds),
    seconds: toCount('seconds', values.seconds, base.seconds),
    bulkEntries: values.full ? 10_000_000 : base.bulkEntries,
    logSizes: values.full ? [...base.logSizes, 10_000_000] : base.logSizes,
  };
  const only = values.only === undefined ? null : readNames(values.only, sections);
  return { settings, only, mode: values.help ? 'help' : values.list ? 'list' : 'run', isKept: values.keep };
}

function toCount(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new Error(`--${name} is not a number from 1 to 9999: ${text}`);
  return Number(text);
}

function readNames(text: string, sections: readonly string[]): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !sections.includes(name));
  if (unknown !== undefined) throw new Error(`there is no section \`${unknown}\`: there are ${sections.join(', ')}`);
  return names;
}
