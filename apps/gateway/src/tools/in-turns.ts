import { setImmediate } from 'node:timers/promises';

const turnMs = 5;

/** `work` for each item, in order; between a few of them whatever else waits for the event loop gets its turn. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let turn = performance.now();
  for (const [index, item] of items.entries()) {
    results.push(await work(item, index));
    if (performance.now() - turn < turnMs) continue;
    await setImmediate();
    turn = performance.now();
  }
  return results;
}
