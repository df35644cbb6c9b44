import type { RiskFactor } from '@runplane/core';
import type { EntryRow } from '../stores/store.ts';

const codes: readonly string[] = ['history', 'agent_changed'] satisfies readonly RiskFactor['code'][];

/** The terms of a recorded decision's risk that followed from what its agent had done before. */
export function recordedDeviation({ leaf }: Pick<EntryRow, 'leaf'>): readonly RiskFactor[] {
  const { risk } = JSON.parse(leaf) as { readonly risk: { readonly factors: readonly Omit<RiskFactor, 'detail'>[] } };
  return risk.factors
    .filter(({ code }) => codes.includes(code))
    .map((factor) => ({ ...factor, detail: 'as recorded' }));
}
