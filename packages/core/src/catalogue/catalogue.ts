import { codeActions } from './actions/code-actions.ts';
import { communicationActions } from './actions/communication-actions.ts';
import { dataActions } from './actions/data-actions.ts';
import { filesActions } from './actions/files-actions.ts';
import { financialActions } from './actions/financial-actions.ts';
import { identityActions } from './actions/identity-actions.ts';
import { infrastructureActions } from './actions/infrastructure-actions.ts';
import { internalActions } from './actions/internal-actions.ts';
import { physicalActions } from './actions/physical-actions.ts';
import { readingActions } from './actions/reading-actions.ts';
import type { CanonicalAction } from './canonical-action.ts';

/** Every canonical action there is, by category; `unknown` is the last. */
export const canonicalActions: readonly CanonicalAction[] = [
  ...readingActions,
  ...dataActions,
  ...filesActions,
  ...communicationActions,
  ...financialActions,
  ...infrastructureActions,
  ...codeActions,
  ...identityActions,
  ...physicalActions,
  ...internalActions,
];

const byType: ReadonlyMap<string, CanonicalAction> = new Map(canonicalActions.map((action) => [action.type, action]));

export function canonicalAction(type: string): CanonicalAction | undefined {
  return byType.get(type);
}

/** What an action is that nothing identifies. */
export const unknownAction: CanonicalAction = canonicalActions.at(-1)!;
