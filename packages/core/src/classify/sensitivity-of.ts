import type { CanonicalAction, Sensitivity } from '../catalogue/canonical-action.ts';
import type { Flag } from '../inspect/inspection.ts';

/** Touching what systems and keys depend on is at least of high sensitivity. */
export function sensitivityOf(action: CanonicalAction, flags: readonly Flag[]): Sensitivity {
  if (action.sensitivity === 'high' || action.sensitivity === 'critical') return action.sensitivity;
  const touches = flags.includes('secret_path') || (flags.includes('system_path') && action.effects.includes('write'));
  return touches ? 'high' : action.sensitivity;
}
