import { type MeasureName, sensitivities } from '../catalogue/canonical-action.ts';
import type { Measure } from '../classify/classification.ts';
import { placesInArguments } from '../classify/measure/stated-places.ts';
import type { TraceInput } from '../decide/verdict.ts';
import { isJsonObject, type JsonValue } from '../json/json.ts';
import { formatDecimal } from '../money/decimal.ts';
import type { Subject } from './subject.ts';

/** How the value of a path is compared. */
type FactKind = 'json' | 'text' | 'number' | 'list' | 'measure';

/** A path that a condition may name, with its reader. */
export type FactPath = ValuePath | MeasurePath;

export interface ValuePath {
  readonly kind: Exclude<FactKind, 'measure'>;
  readonly path: string;
  /** the values it can have; null when there is no list of them */
  readonly choices: readonly string[] | null;
  /** whether somebody can vouch for it */
  readonly standing: 'stated' | 'derived';
  /** undefined when the fact is missing */
  readonly read: (subject: Subject) => JsonValue | undefined;
}

export interface MeasurePath {
  readonly kind: 'measure';
  readonly path: string;
  readonly choices: null;
  readonly standing: 'stated';
  readonly measure: MeasureName;
  readonly read: (subject: Subject) => Measure | undefined;
}

export const measureNames = [
  'amount',
  'records',
  'recipients',
  'instances',
  'calls',
] as const satisfies readonly MeasureName[];
export const categories = [
  'reading',
  'data',
  'files',
  'communication',
  'financial',
  'infrastructure',
  'code',
  'identity',
  'physical',
  'internal',
] as const;
const severities = ['low', 'medium', 'high', 'critical'] as const;
export const environments = ['production', 'staging', 'development', 'test'] as const;
export const flags = [
  'unbounded',
  'recursive',
  'download_into_interpreter',
  'obfuscated',
  'metadata_address',
  'internal_address',
  'open_to_world',
  'data_bearing',
  'secret_path',
  'system_path',
  'elevated',
] as const;
export const problems = [
  'argument_unparsable',
  'measure_invalid',
  'action_unknown',
  'action_uncertain',
  'tool_drift',
] as const;

type Read = ValuePath['read'];

/** None is not known to be none: the fact is missing. */
const readDestinations: Read = ({ action }) => {
  const { destinations } = placesInArguments(action.args);
  return destinations.length === 0 ? undefined : destinations;
};

const stated = (path: string, read: Read, choices: readonly string[] | null = null): ValuePath => ({
  kind: 'text',
  path,
  choices,
  standing: 'stated',
  read,
});

const derived = (
  path: string,
  kind: ValuePath['kind'],
  read: Read,
  choices: readonly string[] | null = null,
): ValuePath => ({ kind, path, choices, standing: 'derived', read });

const fixedPaths: ReadonlyMap<string, FactPath> = new Map(
  [
    stated('target', ({ action }) => action.target),
    stated('agent', ({ action }) => action.agent ?? undefined),
    stated('environment', ({ environment }) => environment, environments),
    stated('session', ({ action }) => action.session ?? undefined),
    stated('action.requested', ({ action }) => action.requested),
    derived('action.type', 'text', ({ classification }) => classification.action.type),
    derived('action.category', 'text', ({ classification }) => classification.action.category, categories),
    derived('action.sensitivity', 'text', ({ classification }) => classification.sensitivity, sensitivities),
    derived('action.source', 'text', ({ classification }) => classification.source ?? undefined),
    derived('action.confidence', 'number', ({ classification }) => classification.confidence),
    { ...stated('action.destination', readDestinations), kind: 'list' as const },
    derived('flags', 'list', ({ classification }) => classification.flags, flags),
    derived('problems', 'list', ({ classification }) => classification.problems.map(({ code }) => code), problems),
    derived('risk.score', 'number', ({ risk }) => risk.score),
    derived('risk.severity', 'text', ({ risk }) => risk.severity, severities),
    ...measureNames.map(
      (measure): FactPath => ({
        kind: 'measure',
        path: `measures.${measure}`,
        choices: null,
        standing: 'stated',
        measure,
        read: ({ classification }) => classification.measures[measure],
      }),
    ),
  ].map((fact) => [fact.path, fact]),
);

const maxSegments = 10;

/** Null when no action can ever have such a fact. */
export function compileFactPath(path: string): FactPath | null {
  const fixed = fixedPaths.get(path);
  if (fixed !== undefined) return fixed;
  const [root, ...segments] = path.split('.');
  const isPath = segments.length > 0 && segments.length <= maxSegments && !segments.includes('');
  // the environment is taken out of the context wherever it was sent
  if (root !== 'context' || !isPath || path === 'context.environment') return null;
  const read: Read = ({ action }) => readMember(action.args, segments);
  return { kind: 'json', path, choices: null, standing: 'stated', read };
}

export function knownPaths(): readonly string[] {
  return [...fixedPaths.keys(), 'context.<name>'];
}

function readMember(root: JsonValue, segments: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const segment of segments) {
    if (Array.isArray(value)) value = value[Number(segment)] as JsonValue | undefined;
    else if (isJsonObject(value) && Object.hasOwn(value, segment)) value = value[segment];
    else return undefined;
  }
  // null says nothing, so a fact that is null is a missing one
  return value ?? undefined;
}

/** What a trace shows of a fact. */
export function traceInput(fact: FactPath, subject: Subject): TraceInput {
  const value = describeFact(fact, subject);
  if (value === null) return { path: fact.path, value, standing: 'missing' };
  return { path: fact.path, value, standing: isVerified(fact, subject) ? 'verified' : 'claimed' };
}

export function describeFact(fact: FactPath, subject: Subject): string | null {
  if (fact.kind === 'measure') return describeMeasure(fact.read(subject));
  const value = fact.read(subject);
  if (value === undefined) return null;
  return shorten(typeof value === 'string' ? value : JSON.stringify(value));
}

const maxShownLength = 200;

/** Reasons and traces are kept and sent around: they show a fact, they are no copy of it. */
function shorten(text: string): string {
  if (text.length <= maxShownLength) return text;
  // half of a surrogate pair is no text that could be recorded
  return `${text.slice(0, maxShownLength - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

export function describeMeasure(measure: Measure | undefined): string | null {
  switch (measure?.state) {
    case undefined:
    case 'missing':
      return null;
    case 'known':
      return formatDecimal(measure.value) + (measure.currency === null ? '' : ` ${measure.currency}`);
    case 'unbounded':
      return 'all';
    case 'invalid':
      return 'invalid';
  }
}

/** A fact is vouched for together with everything inside it. What the gateway derives needs no voucher. */
export function isVerified(fact: FactPath, { verified }: Subject): boolean {
  if (fact.standing === 'derived') return true;
  for (let path = fact.path; path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
    if (verified.has(path)) return true;
  }
  return false;
}
