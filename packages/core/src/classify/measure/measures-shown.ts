import type { MeasureName } from '../../catalogue/canonical-action.ts';
import { formatDecimal } from '../../money/decimal.ts';
import type { Measure, Measures } from '../classification.ts';
import type { Place, PlaceMeasure } from './place.ts';
import type { StatedPlaces } from './stated-places.ts';

/** A measure or place as an answer shows it: JSON, with numbers as the texts that they are exactly. */
export interface ShownMeasure {
  readonly path: string;
  /** `in_schema`: the schema says where it stands, and no call was seen */
  readonly state: Measure['state'] | 'in_schema';
  readonly value?: string;
  readonly currency?: string;
  readonly source?: 'declared' | 'counted' | 'inspected';
  readonly unit?: 'minor' | 'major';
  /** why it is not known */
  readonly detail?: string;
  /** what in the schema said so */
  readonly evidence?: string;
}

export type ShownMeasures = { readonly [name in PlaceMeasure]?: ShownMeasure };

/**
 * What is known of the measures of a tool or a call, each with the path where it stands. A call says more than the
 * schema, so a place of the schema is shown where the call is silent.
 */
export function measuresShown(
  measures: Measures,
  stated: StatedPlaces | null,
  places: readonly Place[],
): ShownMeasures {
  const shown: { -readonly [name in PlaceMeasure]?: ShownMeasure } = {};
  for (const place of surestFirst(places)) shown[place.measure] ??= inSchema(place);
  for (const name of Object.keys(measures) as MeasureName[]) {
    const measure = measures[name]!;
    shown[name] = inCall(measure, unitAt(measure.path, places));
  }
  const { environment, destination } = stated ?? {};
  if (environment !== undefined)
    shown.environment = { path: environment.path, state: 'known', value: environment.value };
  if (destination !== undefined)
    shown.destination = { path: destination.path, state: 'known', value: destination.value };
  // cost counts as an amount: asked for either, the answer has both
  if (shown.amount === undefined && shown.cost !== undefined) shown.amount = shown.cost;
  return shown;
}

/** A name like `charge` may also be that of an identifier: an amount that is certainly one is shown before it. */
function surestFirst(places: readonly Place[]): readonly Place[] {
  const mayBeName = ({ measure, isNumber, list }: Place) => measure === 'amount' && !isNumber && !list;
  return places.toSorted((one, other) => Number(mayBeName(one)) - Number(mayBeName(other)));
}

function inSchema({ path, unit, currency, evidence }: Place): ShownMeasure {
  const money = { ...(unit === null ? {} : { unit }), ...(currency === null ? {} : { currency }) };
  return { path, state: 'in_schema', ...money, evidence };
}

function inCall(measure: Measure, unit: Place['unit']): ShownMeasure {
  const { path, state } = measure;
  const sent = unit === null ? {} : { unit };
  switch (measure.state) {
    case 'known': {
      const { currency, source } = measure;
      const stated = currency === null ? {} : { currency };
      return { path, state, value: formatDecimal(measure.value), ...stated, source, ...sent };
    }
    case 'unbounded':
      return { path, state, source: measure.source };
    case 'missing':
    case 'invalid':
      return { path, state, detail: measure.detail };
  }
}

/** In what unit the schema wants the argument: the value that is shown is always in whole units. */
function unitAt(path: string, places: readonly Place[]): Place['unit'] {
  const members = path.replaceAll(/\[\d*\]/g, '');
  return places.find((place) => place.path.replaceAll('[]', '') === members)?.unit ?? null;
}
