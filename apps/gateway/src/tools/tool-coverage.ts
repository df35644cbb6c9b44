import { policiesAbout } from '@runplane/core';
import { inTurns } from './in-turns.ts';
import { effectOf, plainCall, type Surroundings } from './render-tool.ts';

/** For every tool which policy decides its calls, and which of the organization's own policies no tool ever meets. */
export async function coverageOf(around: Surroundings) {
  const met = new Set<number>();
  const decidedBy = { custom: 0, guardrail: 0, baseline: 0, nothing: 0 };
  const tools = await inTurns(around.registry.all(), async (tool) => {
    const { classification, verdict } = await plainCall(tool, around);
    decidedBy[verdict.policy?.layer ?? 'nothing'] += 1;
    for (const { index } of policiesAbout(classification, around.compiled)) met.add(index);
    const { id, name, source } = tool.row;
    return { id, name, source, type: verdict.type, effect: effectOf(verdict), policy: verdict.policy };
  });
  const unreached = around.compiled.policies
    .filter(({ layer, index }) => layer === 'custom' && !met.has(index))
    .map(({ policy }) => ({ id: policy.id, description: policy.description ?? null }));
  return { decidedBy, tools, unreached };
}
