import type { Evaluation } from '@runplane/core';

/** What a person asks of the figures; each a share from 0 to 1. */
export interface Bounds {
  readonly minStrict?: number;
  readonly minLenient?: number;
  readonly minF1?: number;
  readonly minSensitivity?: number;
  readonly maxDangerous?: number;
  readonly maxUncertain?: number;
}

/** One sentence for each figure that is past its bound. What cannot be computed keeps no bound. */
export function missedBounds(bounds: Bounds, evaluation: Evaluation): readonly string[] {
  const { strict, lenient, macro, sensitivityWithinOne, dangerous, uncertain } = evaluation;
  return [
    below('strict', strict.rate, bounds.minStrict),
    below('lenient', lenient.rate, bounds.minLenient),
    below('F1', macro.f1, bounds.minF1),
    below('sensitivity within one step', sensitivityWithinOne.rate, bounds.minSensitivity),
    above('dangerous errors', dangerous.rate, bounds.maxDangerous),
    above('uncertain', uncertain.rate, bounds.maxUncertain),
  ].filter((sentence) => sentence !== null);
}

function below(what: string, figure: number | null, least: number | undefined): string | null {
  if (least === undefined || (figure !== null && figure >= least)) return null;
  return `${what} is ${spoken(figure)}, below ${least}`;
}

function above(what: string, figure: number | null, most: number | undefined): string | null {
  if (most === undefined || (figure !== null && figure <= most)) return null;
  return `${what} is ${spoken(figure)}, above ${most}`;
}

function spoken(figure: number | null): string {
  return figure === null ? 'not known' : figure.toFixed(4);
}
