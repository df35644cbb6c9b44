import { cpuMsOf } from './cpu-time.ts';
import { dangerOrNothing, findThrow } from './find-throw.ts';
import type { Finding } from './finding.ts';
import { minimise } from './minimise.ts';
import { createRandom, type Random } from './random.ts';
import type { Target } from './target.ts';

/** A way to write ever longer texts: `before`, then `open` so many times, `middle`, and as many times `close`. */
interface Family {
  readonly before: string;
  readonly open: string;
  readonly middle: string;
  readonly close: string;
}

interface Growth {
  /** characters of the text that was measured last */
  readonly length: number;
  readonly ms: number;
  /** the time grows as the length to the power of this */
  readonly exponent: number;
}

/** beyond this nobody calls it linear, whatever the noise */
const suspicious = 1.5;
const worthLookingMs = 2;
/** 64 KiB is read in a thread; of shorter texts a gateway reads up to a kilobyte where it decides */
const tooLongMs = (length: number) => 8 + length / 256;
const doublings = 3;

/** One case: the time for a text that is doubled again and again is not much more than doubled. */
export function checkGrowth(target: Target, seed: number, number: number): Finding | null {
  const family = growthCase(target, seed, number);
  const largest = largestOf(target, seed, number);
  const isSlow = ({ exponent, ms }: Growth) =>
    (exponent > suspicious && ms > worthLookingMs) || ms > tooLongMs(largest);
  const thrown = findThrow(target, growthText(family, largest));
  if (thrown !== null) return thrown;
  if (!isSlow(measure(target, family, largest, 8, 1))) return null;
  // the first look may have met code that was not compiled yet, or a garbage collection
  const isStillSlow = (smaller: Family) => isSlow(measure(target, smaller, largest, 40, 2));
  if (!isStillSlow(family)) return null;
  const smallest = smallestOf(family, isStillSlow);
  const growth = measure(target, smallest, largest, 80, 3);
  return isSlow(growth) ? finding(target, smallest, growth) : null;
}

/** Also for whoever has to say what was under way when no answer came. */
export function growthCase({ name, seeds, pieces, nestings }: Target, seed: number, number: number): Family {
  const random = createRandom(name, seed, number, 'growth');
  const before = random.chance(0.5) ? '' : cut(random.pick(seeds), random);
  const nests = random.chance(0.4);
  const [open, close] = nests ? random.pick(nestings) : ([repeated(seeds, pieces, random), ''] as const);
  const middle = random.chance(0.5) ? '' : random.pick(seeds);
  return { before, open, middle: middle.slice(0, 200), close };
}

export function growthText({ before, open, middle, close }: Family, length: number): string {
  const times = Math.max(1, Math.floor((length - before.length - middle.length) / (open.length + close.length)));
  return before + open.repeat(times) + middle + close.repeat(times);
}

/** Half of the cases look below the lengths at which readers give up. */
function largestOf({ longest, name }: Target, seed: number, number: number): number {
  const divisors = longest > 1_024 ? [1, 2, 4, 8, 16, 64] : [1];
  return Math.floor((longest * 0.98) / createRandom(name, seed, number, 'length').pick(divisors));
}

function cut(seed: string, random: Random): string {
  return seed.slice(0, random.below(seed.length + 1));
}

function repeated(seeds: readonly string[], pieces: readonly string[], random: Random): string {
  const parts = Array.from({ length: 1 + random.below(4) }, () =>
    random.chance(0.3) ? random.pick(seeds).slice(0, 120) : random.pick(pieces),
  );
  return parts.join(random.pick(['', ' ', '\n', ';', ','])) + random.pick(['', ' ', '\n', '; ', ', ']) || 'x';
}

function measure(target: Target, family: Family, largest: number, burstMs: number, bursts: number): Growth {
  const timeAt = (length: number) => {
    const text = growthText(family, length);
    return cpuMsOf(() => dangerOrNothing(target, text), burstMs, bursts);
  };
  const ms = timeAt(largest);
  if (ms < worthLookingMs) return { length: largest, ms, exponent: 0 };
  const half = timeAt(largest / 2);
  const least = timeAt(largest / 2 ** doublings);
  // a step between two lengths is no growth: the last doubling has to show it, too
  const exponent = Math.min(Math.log2(ms / half), Math.log2(ms / least) / doublings);
  return { length: largest, ms, exponent };
}

const minimisingMs = 5_000;

function smallestOf(family: Family, isStillSlow: (family: Family) => boolean): Family {
  const end = performance.now() + minimisingMs;
  const shorten = (from: Family, part: 'before' | 'open' | 'middle'): Family => {
    const text = minimise(
      from[part],
      (shorter) =>
        performance.now() < end && (shorter !== '' || part !== 'open') && isStillSlow({ ...from, [part]: shorter }),
      30,
    );
    return { ...from, [part]: text };
  };
  return (['before', 'middle', 'open'] as const).reduce(shorten, family);
}

function finding(target: Target, family: Family, { ms, exponent, length }: Growth): Finding {
  const { before, open, middle, close } = family;
  const pattern = [before, `(${open})*n`, middle, close === '' ? '' : `(${close})*n`].filter((part) => part !== '');
  const grows = exponent > suspicious;
  return {
    target: target.name,
    what: grows ? `takes time that grows faster than the text: ${open}` : `takes long: ${open}`,
    input: growthText(family, Math.min(length, 120)),
    detail: `${ms.toFixed(1)} ms at ${length} characters, exponent ${exponent.toFixed(2)}: ${pattern.map((part) => JSON.stringify(part)).join(' ')}`,
  };
}
