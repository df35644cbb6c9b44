import { isThing, type Scope } from '../argument/scope.ts';
import type { Measure } from '../classification.ts';
import { addMeasures } from './add-measures.ts';
import { largerMeasure } from './larger-measure.ts';

/** A magnitude and the object that says it. */
export interface Stated {
  readonly scope: Scope;
  readonly measure: Measure;
}

interface Sum {
  /** the larger of what the object itself and the objects in it say */
  readonly single: Measure | null;
  /** what its lists add up to */
  readonly listed: Measure | null;
}

/**
 * What the statements of a call come to. In one object they are several names for one thing, and the largest counts;
 * the elements of lists, and the lists of one object, are several things and add up.
 */
export function totalOf(stated: readonly Stated[]): Measure | null {
  if (stated.every(({ scope }) => !scope.isListed)) return largest(stated);
  const sums = new Map<Scope, Sum>();
  for (const { scope, measure } of stated) addSingle(sums, scope, measure);
  let total: Measure | null = null;
  for (const scope of innermostFirst(stated)) {
    const sum = sums.get(scope) ?? nothing;
    const all = largerMeasure(sum.single, sum.listed);
    if (all === null) continue;
    if (scope.parent === null) total = largerMeasure(total, all);
    else if (isOfOneThing(scope, scope.parent)) addSingle(sums, scope.parent, all);
    else addListed(sums, scope.parent, all, scope);
  }
  return total;
}

function largest(stated: readonly Stated[]): Measure | null {
  let larger: Measure | null = null;
  for (const { measure } of stated) larger = largerMeasure(larger, measure);
  return larger;
}

/** An object in an object is a part of it; one in a map is, where its name means something. */
function isOfOneThing({ kind, role }: Scope, parent: Scope): boolean {
  return kind === 'object' && (parent.kind === 'object' || (parent.kind === 'map' && !isThing(role)));
}

const nothing: Sum = { single: null, listed: null };

function addSingle(sums: Map<Scope, Sum>, scope: Scope, measure: Measure) {
  const { single, listed } = sums.get(scope) ?? nothing;
  sums.set(scope, { single: largerMeasure(single, measure), listed });
}

function addListed(sums: Map<Scope, Sum>, parent: Scope, measure: Measure, { kind, path }: Scope) {
  const { single, listed } = sums.get(parent) ?? nothing;
  // a list gives its own path to what its elements add up to
  const part = kind === 'object' ? measure : at(measure, path);
  sums.set(parent, { single, listed: listed === null ? part : addMeasures(listed, part, parent.path) });
}

function at(measure: Measure, path: string): Measure {
  return measure.state === 'known' ? { ...measure, source: 'counted', path } : measure;
}

function innermostFirst(stated: readonly Stated[]): readonly Scope[] {
  const scopes = new Set<Scope>();
  for (const { scope } of stated) {
    for (let each: Scope | null = scope; each !== null && !scopes.has(each); each = each.parent) scopes.add(each);
  }
  const levels = Map.groupBy(scopes, ({ depth }) => depth);
  return [...levels.keys()].sort((a, b) => b - a).flatMap((depth) => levels.get(depth)!);
}
