import type { Action, Classification, Problem, ToolKnowledge } from '@runplane/core';

export type Readings = readonly [Classification, ...Classification[]];

type Classify = (action: Action, knowledge: ToolKnowledge | null) => Classification | Promise<Classification>;

/** What is known of the tool behind an action, as far as classifying it goes. */
export interface Known {
  readonly definitions: readonly { readonly knowledge: ToolKnowledge }[];
  readonly standing: ToolKnowledge['standing'];
  readonly drift: string | null;
}

/**
 * All that an action may amount to: what the accepted definition of its tool says; or, where nobody vouches for the tool,
 * what each definition says that it may have, and what the action's name says by itself.
 *
 * INVARIANT (never milder): without an accepted definition the name's own reading is among them.
 */
export function readingsOf(action: Action, tool: Known | null, classify: Classify): Readings | Promise<Readings> {
  if (tool === null) return alone(classify(action, null));
  const [first, ...others] = tool.definitions.map(({ knowledge }) => classify(action, knowledge));
  if (first === undefined) return alone(classify(action, null));
  if (tool.standing === 'accepted') return alone(first);
  const bare = classify(action, null);
  const all = [first, ...others, bare];
  if (!all.some((reading) => reading instanceof Promise)) return withDrift(all as Classification[], tool.drift);
  return Promise.all(all).then((read) => withDrift(read, tool.drift));
}

// the common case, without a list in between
function alone(reading: Classification | Promise<Classification>): Readings | Promise<Readings> {
  return reading instanceof Promise ? reading.then((read) => [read]) : [reading];
}

/** Some readings have not heard that the tool drifted: they wait for a person like the others. */
function withDrift(readings: readonly Classification[], drift: string | null): Readings {
  if (drift === null) return readings as unknown as Readings;
  const problem: Problem = { code: 'tool_drift', path: 'tool', detail: drift };
  return readings.map((reading) =>
    reading.problems.some(({ code }) => code === 'tool_drift')
      ? reading
      : { ...reading, problems: [problem, ...reading.problems] },
  ) as unknown as Readings;
}
