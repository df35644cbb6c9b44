/** One line of the results. What does not apply is absent. */
export interface Row {
  readonly what: string;
  readonly perSecond?: number;
  readonly p50Us?: number;
  readonly p99Us?: number;
  /** processor time of the server for one request */
  readonly cpuUs?: number;
  /** a figure that is none of these, with its unit */
  readonly amount?: { readonly value: number; readonly unit: string };
  /** to what the section says that ratios are to */
  readonly ratio?: number;
  readonly p99Ratio?: number;
  readonly cpuRatio?: number;
  readonly goals?: readonly Goal[];
}

/** What the performance budget asks of a figure; nothing fails where it is missed. */
export interface Goal {
  readonly text: string;
  readonly isMet: boolean;
}

/** `subject` where it is not plain which of the row's figures is meant. */
export function atLeast(bound: number, value: number, subject = ''): Goal {
  return { text: `${subject} ≥ ${bound}`.trim(), isMet: value >= bound };
}

export function atMost(bound: number, value: number, subject = ''): Goal {
  return { text: `${subject} ≤ ${bound}`.trim(), isMet: value <= bound };
}
