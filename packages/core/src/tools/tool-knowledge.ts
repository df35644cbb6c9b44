import type { MeasureName, Sensitivity } from '../catalogue/canonical-action.ts';
import type { ToolDefinition } from './tool-definition.ts';

/** What the registry knows of the tool behind an action. Plain data: it goes to other threads as it is. */
export interface ToolKnowledge {
  readonly definition: ToolDefinition;
  /** `accepted`: a person vouched for it; `proposed`: an agent's key brought it, so that it may only raise what the name says */
  readonly standing: 'accepted' | 'proposed';
  readonly override: ToolOverride | null;
  /** why calls ask for approval until a person accepts it, in one phrase; null when nothing changed */
  readonly drift: string | null;
}

/** What a person decided about a tool, whatever its definition says. */
export interface ToolOverride {
  /** canonical action type; null leaves it to the classifier */
  readonly type: string | null;
  readonly sensitivity: Sensitivity | null;
  /** where a measure stands in the arguments: `{ amount: 'payment.total' }` */
  readonly measures: { readonly [name in MeasureName]?: string };
}
