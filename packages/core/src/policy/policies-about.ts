import { type Sensitivity, sensitivities } from '../catalogue/canonical-action.ts';
import type { Classification } from '../classify/classification.ts';
import type { CompiledPolicySet } from './compile-policies.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import { compileGlobs } from './glob.ts';

/**
 * The policies that calls of a tool can meet, by what the tool is: its type, its source, its sensitivity or, as arguments
 * can raise it, a higher one. Where, by whom and with what it is called is left open.
 */
export function policiesAbout(
  { action, sensitivity, source }: Pick<Classification, 'action' | 'sensitivity' | 'source'>,
  { policies }: CompiledPolicySet,
): readonly CompiledPolicy[] {
  const least = sensitivities.indexOf(sensitivity);
  const canBe = (wanted: Sensitivity) => sensitivities.indexOf(wanted) >= least;
  return policies.filter(({ policy: { match }, types }) => {
    if (!types.includes(action.type)) return false;
    if (match?.sensitivity !== undefined && !match.sensitivity.some(canBe)) return false;
    return match?.sources === undefined || (source !== null && compileGlobs(match.sources)(source));
  });
}
