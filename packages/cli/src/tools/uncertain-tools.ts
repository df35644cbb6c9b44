import type { CanonicalAction } from '@runplane/core';

export type Sensitivity = CanonicalAction['sensitivity'];

/** from the mildest on */
export const sensitivities: readonly Sensitivity[] = ['low', 'moderate', 'high', 'critical'];

export interface Read {
  readonly type: string;
  readonly sensitivity: Sensitivity;
  readonly uncertain: boolean;
  /** what a call counts as */
  readonly treatedAs: string;
}

/** Those that are uncertain, and at least as sensitive as `least`: by what they seem to be, or by what they count as. */
export async function uncertainFrom<Tool extends Read>(least: Sensitivity, tools: readonly Tool[]): Promise<Tool[]> {
  const { canonicalAction } = await import('@runplane/core');
  const reaches = (sensitivity: Sensitivity) => sensitivities.indexOf(sensitivity) >= sensitivities.indexOf(least);
  return tools.filter(
    ({ uncertain, sensitivity, treatedAs }) =>
      // a type that this command does not know may be of any sensitivity
      uncertain && (reaches(sensitivity) || reaches(canonicalAction(treatedAs)?.sensitivity ?? 'critical')),
  );
}
