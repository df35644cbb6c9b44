import { dangerOrNothing, findThrow } from './find-throw.ts';
import type { Finding } from './finding.ts';
import { minimise } from './minimise.ts';
import { mutate } from './mutate.ts';
import { createRandom } from './random.ts';
import type { Addition, Target } from './target.ts';

/** One case: a text is answered, and is no less dangerous for anything that is added to it. */
export function checkDanger(target: Target, seed: number, number: number): Finding | null {
  const { input, addition } = dangerCase(target, seed, number);
  const thrown = findThrow(target, input);
  if (thrown !== null) return thrown;
  // what is not understood may become so by more text: a quote is closed
  const before = target.danger(input);
  if (before === Number.POSITIVE_INFINITY) return null;
  const added = addedTo(input, addition, target, seed, number);
  const thrownAfter = findThrow(target, added);
  if (thrownAfter !== null) return thrownAfter;
  return target.danger(added) >= before ? null : lowered(target, input, addition, seed, number);
}

/** Also for whoever has to say what was under way when no answer came. */
export function dangerCase(target: Target, seed: number, number: number): { input: string; addition: Addition } {
  const random = createRandom(target.name, seed, number);
  return { input: mutate(target, random), addition: random.pick(target.additions) };
}

/** The same addition at every call, however the input changes: what it picks depends on the case alone. */
function addedTo(input: string, addition: Addition, { name }: Target, seed: number, number: number): string {
  return addition.apply(input, createRandom(name, seed, number, 'addition'));
}

function lowered(target: Target, input: string, addition: Addition, seed: number, number: number): Finding {
  const isLowered = (text: string) => {
    const before = dangerOrNothing(target, text);
    const after = dangerOrNothing(target, addedTo(text, addition, target, seed, number));
    return before !== Number.POSITIVE_INFINITY && after < before;
  };
  const smallest = minimise(input, isLowered);
  const added = addedTo(smallest, addition, target, seed, number);
  return {
    target: target.name,
    what: `is less dangerous with ${addition.name}`,
    input: smallest,
    detail: `danger ${target.danger(smallest)}, but ${target.danger(added)} as ${JSON.stringify(added)}`,
  };
}
