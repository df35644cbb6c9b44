/** How well one type is told from the others, in the strict sense. */
export interface TypeScore {
  readonly type: string;
  /** tools that carry the label */
  readonly labels: number;
  /** of those answered with the type, the share that carries the label; 0 when none is answered so */
  readonly precision: number;
  /** of those that carry the label, the share that is answered with the type */
  readonly recall: number;
  readonly f1: number;
}

/** The mean over types, each counting the same however many tools it has; null without a type. */
export interface MacroScore {
  readonly types: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

interface Pair {
  readonly label: { readonly type: string };
  readonly reading: { readonly type: string };
}

/** Of the types that at least `fewestLabels` tools carry: fewer say nothing about a type. */
export function scoreTypes(pairs: readonly Pair[], fewestLabels: number): readonly TypeScore[] {
  const labelled = Map.groupBy(pairs, ({ label }) => label.type);
  const answered = Map.groupBy(pairs, ({ reading }) => reading.type);
  return [...labelled]
    .filter(([, own]) => own.length >= fewestLabels)
    .map(([type, own]) => scoreType(type, own, answered.get(type)?.length ?? 0))
    .sort((one, other) => one.f1 - other.f1 || (one.type < other.type ? -1 : 1));
}

function scoreType(type: string, own: readonly Pair[], answers: number): TypeScore {
  const hits = own.filter(({ reading }) => reading.type === type).length;
  const precision = answers === 0 ? 0 : hits / answers;
  const recall = hits / own.length;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { type, labels: own.length, precision, recall, f1 };
}

export function averageScores(scores: readonly TypeScore[]): MacroScore {
  const mean = (of: (score: TypeScore) => number) =>
    scores.length === 0 ? null : scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return {
    types: scores.length,
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean(({ f1 }) => f1),
  };
}
