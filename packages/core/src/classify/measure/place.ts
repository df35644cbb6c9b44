/** What stands at a place of the arguments. `cost` counts as an amount. */
export type PlaceMeasure =
  | 'amount'
  | 'cost'
  | 'currency'
  | 'quantity'
  | 'records'
  | 'recipients'
  | 'instances'
  | 'calls'
  | 'environment'
  | 'destination';

/** Where a measure stands in a tool's arguments, before any call is seen. */
export interface Place {
  readonly measure: PlaceMeasure;
  /** `context.payment.total`, `context.items[].price` */
  readonly path: string;
  /** of an amount: in hundredths and the like, or whole units; null where the schema does not say */
  readonly unit: 'minor' | 'major' | null;
  /** of an amount: the currency that the schema fixes or presumes; null where it does not */
  readonly currency: string | null;
  /** it is a list, or stands in one: what is there is counted or added up */
  readonly list: boolean;
  /** it is the number itself, and not the things or names that are counted */
  readonly isNumber: boolean;
  /** one phrase: what said so */
  readonly evidence: string;
}
