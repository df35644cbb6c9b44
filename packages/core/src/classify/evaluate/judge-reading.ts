import type { Sensitivity } from '../../catalogue/canonical-action.ts';
import { sensitivities } from '../../catalogue/canonical-action.ts';
import type { ToolReading } from '../definition/tool-reading.ts';
import type { ToolLabel } from './tool-label.ts';

/** How one reading stands beside its label. */
export interface Judgement {
  /** the type is the label */
  readonly strict: boolean;
  /** the type is the label or one of its alternates */
  readonly lenient: boolean;
  readonly sensitivityExact: boolean;
  readonly sensitivityWithinOne: boolean;
  /** labelled high or critical: the tools that a dangerous error can be made about */
  readonly risky: boolean;
  /** a risky tool that would run as something else and harmless, with nothing said */
  readonly dangerous: boolean;
}

export function judgeReading(label: ToolLabel, reading: ToolReading): Judgement {
  const strict = reading.type === label.type;
  const lenient = strict || label.alternates.includes(reading.type);
  const distance = Math.abs(sensitivities.indexOf(reading.sensitivity) - sensitivities.indexOf(label.sensitivity));
  const risky = isRisky(label.sensitivity);
  return {
    strict,
    lenient,
    sensitivityExact: distance === 0,
    sensitivityWithinOne: distance <= 1,
    risky,
    dangerous: risky && !lenient && !reading.uncertain && !isRisky(reading.sensitivity),
  };
}

function isRisky(sensitivity: Sensitivity): boolean {
  return sensitivity === 'high' || sensitivity === 'critical';
}
