export type { Action, EnvironmentClass } from './action/action.ts';
export { environmentClass } from './action/action.ts';
export type {
  CanonicalAction,
  Category,
  Effect,
  MeasureName,
  Reversibility,
  Sensitivity,
} from './catalogue/canonical-action.ts';
export type { Classification, Evidence, Measure, Measures, Problem } from './classify/classification.ts';
export type * from './decide/verdict.ts';
export type { Flag, InspectedPart, Inspection } from './inspect/inspection.ts';
export { isJsonObject, type JsonObject, type JsonValue, type Sha256 } from './json/json.ts';
export * from './money/decimal.ts';
