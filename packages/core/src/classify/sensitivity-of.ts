import type { CanonicalAction, Sensitivity } from '../catalogue/canonical-action.ts';
import type { Flag } from '../inspect/inspection.ts';
import { higherSensitivity } from './higher-sensitivity.ts';
import type { KnownTool } from './known-tool.ts';

/**
 * The type's own, or that of the tool where a person accepted it; of any other tool the higher of both. Touching what
 * systems and keys depend on is at least of high sensitivity.
 *
 * @param isOfTool the call turned out to be of the tool's own type
 */
export function sensitivityOf(
  action: CanonicalAction,
  flags: readonly Flag[],
  tool: KnownTool | null,
  isOfTool: boolean,
): Sensitivity {
  const own = isOfTool
    ? ofTool(action.sensitivity, tool)
    : higherSensitivity(action.sensitivity, tool?.stated ?? action.sensitivity);
  if (own === 'high' || own === 'critical') return own;
  const touches = flags.includes('secret_path') || (flags.includes('system_path') && action.effects.includes('write'));
  return touches ? 'high' : own;
}

function ofTool(own: Sensitivity, tool: KnownTool | null): Sensitivity {
  if (tool === null || tool.sensitivity === null) return own;
  return tool.trusted ? tool.sensitivity : higherSensitivity(own, tool.sensitivity);
}
