/** A text that the statement itself holds, perhaps in pieces. */
export interface KnownText {
  readonly value: string;
  /** it was spelt as numbers or backwards: nobody writes text like that but to hide it */
  readonly disguised: boolean;
}

interface Common {
  /** the condition can differ between records: it reads a column, or a value that nobody has seen */
  readonly readsRecords: boolean;
  readonly text: KnownText | null;
  /** the tokens it stands for, first and after the last */
  readonly from: number;
  readonly to: number;
}

export type Expression = Common &
  (
    | { readonly kind: 'column'; readonly table: string | null; readonly name: string }
    | { readonly kind: 'constant'; readonly value: string }
    | { readonly kind: 'given' }
    | { readonly kind: 'and' | 'or'; readonly sides: readonly Expression[] }
    | {
        readonly kind: 'comparison';
        readonly operator: string;
        readonly left: Expression;
        readonly right: Expression;
        /** both sides are spelt alike */
        readonly isSame: boolean;
      }
    | { readonly kind: 'in'; readonly left: Expression; readonly items: readonly Expression[] }
    | { readonly kind: 'not_null'; readonly of: Expression }
    | { readonly kind: 'other' }
  );
