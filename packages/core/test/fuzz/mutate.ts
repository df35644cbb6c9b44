import type { Random } from './random.ts';
import type { Target } from './target.ts';

const oddities = [
  '\u0000',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\uff07',
  '\ud800',
  '\r',
  '\v',
  'é',
  '１',
  '𝐬',
  '0',
  '-1',
  '1e309',
  ' ',
  '\n',
  '\t',
];

/** A seed, or a few of them, changed in up to six places: nearly right, as an attack is. */
export function mutate(
  { seeds, pieces, longest }: Pick<Target, 'seeds' | 'pieces' | 'longest'>,
  random: Random,
): string {
  let text = random.pick(seeds);
  for (let changes = random.below(7); changes > 0; changes -= 1) text = change(text, seeds, pieces, random);
  return text.slice(0, longest);
}

function change(text: string, seeds: readonly string[], pieces: readonly string[], random: Random): string {
  const at = random.below(text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (random.below(8)) {
    case 0:
      return before + random.pick(pieces) + after;
    case 1:
      return before + after.slice(1 + random.below(6));
    case 2:
      return before + random.pick(pieces) + after.slice(1 + random.below(4));
    case 3:
      return before + random.pick(oddities) + after;
    case 4:
      return `${text}${random.pick(pieces)}${random.pick(seeds)}`;
    case 5:
      return before + spliced(random.pick(seeds), random);
    case 6:
      return before + after.slice(0, 8).repeat(1 + random.below(40)) + after;
    default:
      return random.chance(0.5) ? text.toUpperCase() : before + after.toLowerCase();
  }
}

function spliced(seed: string, random: Random): string {
  return seed.slice(random.below(seed.length + 1));
}
