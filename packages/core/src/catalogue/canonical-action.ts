/** From the mildest on. */
export const sensitivities = ['low', 'moderate', 'high', 'critical'] as const;

export type Sensitivity = (typeof sensitivities)[number];

export type Category =
  | 'reading'
  | 'data'
  | 'files'
  | 'communication'
  | 'financial'
  | 'infrastructure'
  | 'code'
  | 'identity'
  | 'physical'
  | 'internal';

export type Effect =
  | 'read'
  | 'write'
  | 'destructive'
  | 'external_communication'
  | 'financial'
  | 'privilege'
  | 'code_execution'
  | 'physical';

/** `partly` also stands for "sometimes" and "depends": what is not known to be reversible is not. */
export type Reversibility = 'yes' | 'partly' | 'no' | 'not_applicable';

export type MeasureName = 'amount' | 'records' | 'recipients' | 'instances' | 'calls';

/** One entry of the catalogue: what policies are written for. */
export interface CanonicalAction {
  /** the canonical action type, such as `delete_record` */
  readonly type: string;
  readonly category: Category;
  readonly effects: readonly Effect[];
  readonly sensitivity: Sensitivity;
  readonly reversibility: Reversibility;
  /** the blast-radius measures that mean something for it */
  readonly measures: readonly MeasureName[];
  /** one sentence: what it is */
  readonly description: string;
  /** one sentence or more: where it ends and which type takes over */
  readonly boundary: string;
}
