/** Readings whose confidence lies between two bounds: how sure they were, and how often they were right. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** null in an empty bin */
  readonly confidence: number | null;
  readonly accuracy: number | null;
}

export interface Calibration {
  /** ten of equal width; a bound belongs to the bin above it, 1 to the last */
  readonly bins: readonly CalibrationBin[];
  /** expected calibration error: the distance of confidence and accuracy, weighted by count; null without readings */
  readonly error: number | null;
}

export interface Answer {
  readonly confidence: number;
  readonly right: boolean;
}

const binCount = 10;

export function calibrate(answers: readonly Answer[]): Calibration {
  const members = Map.groupBy(answers, ({ confidence }) => binOf(confidence));
  const bins = Array.from({ length: binCount }, (_, at) => fillBin(at, members.get(at) ?? []));
  if (answers.length === 0) return { bins, error: null };
  const distance = bins.reduce(
    (sum, bin) => sum + bin.count * Math.abs((bin.confidence ?? 0) - (bin.accuracy ?? 0)),
    0,
  );
  return { bins, error: distance / answers.length };
}

function binOf(confidence: number): number {
  return Math.min(Math.max(Math.floor(confidence * binCount), 0), binCount - 1);
}

function fillBin(at: number, answers: readonly Answer[]): CalibrationBin {
  const bounds = { from: at / binCount, to: (at + 1) / binCount, count: answers.length };
  if (answers.length === 0) return { ...bounds, confidence: null, accuracy: null };
  const sum = answers.reduce((total, { confidence }) => total + confidence, 0);
  const right = answers.filter((answer) => answer.right).length;
  return { ...bounds, confidence: sum / answers.length, accuracy: right / answers.length };
}
