import type { CanonicalAction } from '../catalogue/canonical-action.ts';
import { canonicalAction } from '../catalogue/catalogue.ts';
import type { Flag, InspectedPart, Inspection } from '../inspect/inspection.ts';
import { executorOf } from './argument/inspect-executor.ts';
import type { Inspectors } from './argument/inspectors.ts';
import type { InspectedRecords } from './measure/records.ts';

/** What an action amounts to once its arguments were inspected. */
export interface InspectedMeaning {
  readonly action: CanonicalAction;
  readonly records: InspectedRecords | null;
  readonly flags: readonly Flag[];
  /** what the inspected argument said, when it decided */
  readonly detail: string | null;
}

const noFlags: readonly Flag[] = [];

/**
 * A raw executor means what its argument means when all of it is understood; for any other tool, and for an argument
 * that is not, inspection can only raise what the name says.
 */
export function byInspection(
  named: CanonicalAction,
  inspections: readonly Inspection[],
  { dangerOf }: Inspectors,
): InspectedMeaning {
  if (inspections.length === 0) return { action: named, records: null, flags: noFlags, detail: null };
  const worst = mostDangerous(inspections, dangerOf);
  const flags = [...new Set(inspections.flatMap(({ parts }) => parts.flatMap((part) => part.flags)))];
  const inspected = worst === null ? undefined : canonicalAction(worst.part.type);
  const lowers = named.type !== 'query_database' && executorOf(named.type) !== null;
  const understood = lowers && inspections.every(({ complete }) => complete);
  if (worst === null || inspected === undefined) return { action: named, records: null, flags, detail: null };
  const byName = dangerOf({ type: named.type, records: null, flags: [], summary: '' });
  const raises = isRaise(named, worst.part, inspected) && dangerOf(worst.part) > byName;
  if (!understood && !raises) return { action: named, records: null, flags, detail: null };
  const records = recordsOf(inspections, inspected.type);
  return { action: inspected, records, flags, detail: `${worst.path}: ${worst.part.summary}` };
}

/**
 * What an action is besides: what an argument adds takes nothing away (a payment with a deletion in its note is still a
 * payment), and a script does everything that stands in it.
 */
export function otherMeanings(
  named: CanonicalAction,
  meaning: InspectedMeaning,
  inspections: readonly Inspection[],
): readonly InspectedMeaning[] {
  if (meaning.action === named) return none;
  const lowers = executorOf(named.type) !== null;
  const types = new Set(inspections.flatMap(({ parts }) => parts.map(({ type }) => type)));
  types.delete(meaning.action.type);
  types.delete(named.type);
  const others = [...types].flatMap((type) => {
    const action = canonicalAction(type);
    if (action === undefined || (!lowers && action.category === 'reading')) return [];
    return [{ ...meaning, action, records: recordsOf(inspections, type), detail: null }];
  });
  return lowers ? others : [{ ...meaning, action: named, records: null, detail: null }, ...others];
}

const none: readonly never[] = [];

/** That a path holds a secret raises reading it; a change of such a file stays a change. */
function isRaise(named: CanonicalAction, part: InspectedPart, inspected: CanonicalAction): boolean {
  if (part.type !== 'read_secret' && inspected.category !== 'reading') return true;
  return named.effects.every((effect) => effect === 'read') || executorOf(named.type) !== null;
}

function mostDangerous(
  inspections: readonly Inspection[],
  dangerOf: Inspectors['dangerOf'],
): { readonly part: InspectedPart; readonly path: string } | null {
  let worst: { part: InspectedPart; path: string } | null = null;
  for (const { parts, path } of inspections) {
    for (const part of parts) {
      if (worst === null || dangerOf(part) > dangerOf(worst.part)) worst = { part, path };
    }
  }
  return worst;
}

/** Two deletions by key delete two records. */
function recordsOf(inspections: readonly Inspection[], type: string): InspectedRecords | null {
  let sum = 0;
  let path: string | null = null;
  for (const inspection of inspections) {
    for (const { type: partType, records } of inspection.parts) {
      if (partType !== type || records === null) continue;
      path ??= inspection.path;
      if (records === 'all') return { records, path: inspection.path };
      sum += records;
    }
  }
  return path === null ? null : { records: sum, path };
}
