import { fuzz } from './fuzz.ts';
import { type Options, parseOptions, usage } from './options.ts';
import { allTargets } from './targets/all-targets.ts';

const exitFound = 1;
const exitUsage = 2;

const options = readOptions();
if (options === 'help') console.log(usage);
else process.exitCode = (await fuzz(options)) === 0 ? 0 : exitFound;

function readOptions(): Options | 'help' {
  const newSeed = Math.floor(Math.random() * 2 ** 31);
  const names = allTargets.map(({ name }) => name);
  try {
    return parseOptions(process.argv.slice(2), names, newSeed);
  } catch (cause) {
    console.error(`${(cause as Error).message}\n\n${usage}`);
    return process.exit(exitUsage);
  }
}
