import type { ApprovalResolution } from './row-types.ts';

/** The approvals that stand otherwise than before: to be used up is no answer. */
export function answeredAmong(resolutions: readonly ApprovalResolution[]): readonly string[] {
  return resolutions.filter(({ status, from }) => status !== from).map(({ id }) => id);
}
