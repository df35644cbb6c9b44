import type { Finding } from './finding.ts';
import { minimise } from './minimise.ts';
import { mutate } from './mutate.ts';
import { createRandom } from './random.ts';
import type { Addition, Target } from './target.ts';

/** One case: a text is answered, and is no less dangerous for anything that is added to it. */
export function checkDanger(target: Target, seed: number, number: number): Finding | null {
  const { input, addition } = dangerCase(target, seed, number);
  const thrown = throwOf(target, input);
  if (thrown !== null) return exception(target, input, thrown);
  // what is not understood may become so by more text: a quote is closed
  const before = target.danger(input);
  if (before === Number.POSITIVE_INFINITY) return null;
  const added = addedTo(input, addition, target, seed, number);
  const thrownAdded = throwOf(target, added);
  if (thrownAdded !== null) return exception(target, added, thrownAdded);
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

function exception(target: Target, input: string, message: string): Finding {
  const smallest = minimise(input, (shorter) => throwOf(target, shorter) === message);
  return { target: target.name, what: `throws: ${message.slice(0, 80)}`, input: smallest, detail: message };
}

function throwOf({ danger }: Target, input: string): string | null {
  try {
    const answer = danger(input);
    return Number.isNaN(answer) || answer < 0 ? `answers ${answer}` : null;
  } catch (cause) {
    return String(cause);
  }
}

function lowered(target: Target, input: string, addition: Addition, seed: number, number: number): Finding {
  const isLowered = (text: string) => {
    const before = target.danger(text);
    return before !== Number.POSITIVE_INFINITY && target.danger(addedTo(text, addition, target, seed, number)) < before;
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
