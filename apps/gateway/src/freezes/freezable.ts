import type { Action, Classification, Freezable } from '@runplane/core';
import type { ToolReference } from '../guard/read-member.ts';
import type { KeyRow } from '../stores/store.ts';
import type { Readings } from '../tools/readings-of.ts';
import type { KnownTool } from '../tools/tool-knowledge.ts';

export interface FreezableParts {
  readonly action: Action;
  readonly key: Pick<KeyRow, 'id'>;
  /** what the call says of its tool, and what is known of it */
  readonly reference: ToolReference | null;
  readonly tool: KnownTool | null;
  readonly readings: Readings;
}

/** All that an action may be called: a freeze stops whatever it may be. */
export function freezableOf({ action, key, reference, tool, readings }: FreezableParts): Freezable {
  const all: readonly Classification[] = readings.flatMap((reading) => [reading, ...(reading.also ?? [])]);
  const definitions = tool?.definitions.map(({ knowledge: { definition } }) => definition) ?? [];
  return {
    agent: action.agent,
    key: key.id,
    tools: present([action.requested, reference?.name, ...definitions.map(({ name }) => name)]),
    actions: all.map((reading) => reading.action.type),
    target: action.target,
    sources: present([
      reference?.source,
      ...all.map(({ source }) => source),
      ...definitions.map(({ source }) => source),
    ]),
  };
}

function present(names: readonly (string | null | undefined)[]): string[] {
  return names.filter((name) => name !== null && name !== undefined);
}
