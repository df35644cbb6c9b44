import { type Action, type EnvironmentClass, environmentClass } from '../action/action.ts';
import type { Classification } from '../classify/classification.ts';
import type { Risk, RiskFactor } from '../decide/verdict.ts';

/** Everything that policies may ask about: one action, what it amounts to and how risky it is. */
export interface Subject {
  readonly action: Action;
  readonly classification: Classification;
  readonly environment: EnvironmentClass;
  readonly risk: Risk;
  /** the organization's: that of amounts without one */
  readonly currency: string;
  /** paths of the facts that the key, the registry, an importer or the ledger set; all else is claimed */
  readonly verified: ReadonlySet<string>;
}

/** What the gateway knows about the facts of an action, beyond what the agent says. */
export interface Facts {
  readonly verified: ReadonlySet<string>;
  /** terms of the risk that follow from what the agent did before; the same for whatever the action may be */
  readonly deviation?: readonly RiskFactor[];
}

/** Nothing is vouched for: every fact is as the agent claims it. */
export const claimedFacts: Facts = { verified: new Set() };

export function createSubject(
  action: Action,
  classification: Classification,
  risk: Risk,
  currency: string,
  { verified }: Facts,
): Subject {
  return { action, classification, environment: environmentClass(action.environment), risk, currency, verified };
}

/** Three values: matched, not matched, unknown. The letters are those of `Verdict.outcomes`. */
export type Outcome = 'm' | 'n' | 'u';

export const outcomeOf = (holds: boolean): Outcome => (holds ? 'm' : 'n');
