import type { Sensitivity } from '../../catalogue/canonical-action.ts';
import type { Evidence } from '../classification.ts';

/** What a definition amounts to before any call of it is seen. */
export interface ToolReading {
  /** the canonical action type that fits best */
  readonly type: string;
  /** of this tool: its type's own, or moved by what it touches */
  readonly sensitivity: Sensitivity;
  /** 0 to 1, calibrated: of the readings with 0.8, eight in ten are right */
  readonly confidence: number;
  /** the confidence is too low to act on `type`: a call counts as `worst` */
  readonly uncertain: boolean;
  /** the most dangerous type that it may plausibly be; `type` itself when nothing worse is plausible */
  readonly worst: string;
  /** what it does stands in an argument */
  readonly polymorphic: boolean;
  /** the provider that it belongs to (`stripe`, `aws`), or null */
  readonly provider: string | null;
  readonly evidence: readonly Evidence[];
}
