import type { Finding } from './finding.ts';
import { minimise } from './minimise.ts';
import type { Target } from './target.ts';

/** What is thrown at an input, or answered in place of a danger, with the smallest input that has it; null for nothing. */
export function findThrow(target: Target, input: string): Finding | null {
  const message = throwOf(target, input);
  if (message === null) return null;
  const smallest = minimise(input, (shorter) => throwOf(target, shorter) === message);
  return { target: target.name, what: `throws: ${message.slice(0, 80)}`, input: smallest, detail: message };
}

/** Not a number where it throws. */
export function dangerOrNothing(target: Target, input: string): number {
  try {
    return target.danger(input);
  } catch {
    return Number.NaN;
  }
}

function throwOf({ danger }: Target, input: string): string | null {
  try {
    const answer = danger(input);
    return Number.isNaN(answer) || answer < 0 ? `answers ${answer}` : null;
  } catch (cause) {
    return String(cause);
  }
}
