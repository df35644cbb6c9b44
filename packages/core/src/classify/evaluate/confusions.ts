/** One way of taking a tool for something else. */
export interface Confusion {
  readonly label: string;
  /** what was answered instead */
  readonly type: string;
  readonly count: number;
  /** how many of them are acceptable all the same: the answer is one of the label's alternates */
  readonly accepted: number;
}

interface Miss {
  readonly label: { readonly type: string };
  readonly reading: { readonly type: string };
  readonly judgement: { readonly strict: boolean; readonly lenient: boolean };
}

/** Those with the most answers that nobody accepts come first. */
export function countConfusions(tools: readonly Miss[]): readonly Confusion[] {
  const misses = tools.filter(({ judgement }) => !judgement.strict);
  const pairs = Map.groupBy(misses, ({ label, reading }) => `${label.type} ${reading.type}`);
  return [...pairs]
    .map(([, alike]) => ({
      label: alike[0]!.label.type,
      type: alike[0]!.reading.type,
      count: alike.length,
      accepted: alike.filter(({ judgement }) => judgement.lenient).length,
    }))
    .sort(
      (one, other) =>
        other.count - other.accepted - (one.count - one.accepted) ||
        other.count - one.count ||
        (`${one.label} ${one.type}` < `${other.label} ${other.type}` ? -1 : 1),
    );
}
