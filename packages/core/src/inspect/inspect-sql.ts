import type { InspectedPart, Inspection } from './inspection.ts';
import { incomplete, withFlags } from './parts.ts';
import { undisguised } from './sql/disguise.ts';
import { readPostgres, together } from './sql/postgres-statements.ts';
import { type Refusal, readScript } from './sql/read-script.ts';
import { impossible, type Reading, readingsOf, statementsOf } from './sql/readings.ts';
import { refuseText } from './text-bound.ts';

const notAccepted = 'no SQL grammar accepts it';

/** What one dialect makes of a reading; `refused` when its grammar does not accept all of it. */
interface Outcome {
  readonly parts: readonly InspectedPart[];
  readonly problem: string | null;
  readonly refused: 'nothing' | 'harmlessly' | 'perhaps';
  /** what the refused statements would do, as far as they were read */
  readonly suspected: readonly InspectedPart[];
  readonly label?: string | undefined;
}

/**
 * What SQL text would do. Nobody says which engine will read it, so every reading that the dialects give it counts,
 * and the text is complete only when each reading is understood or certain to run nowhere.
 */
export function inspectSql(text: string, path: string): Inspection {
  const refusal = refuseText(text);
  if (refusal !== null) return incomplete('sql', path, refusal);
  if (text.includes(impossible)) return incomplete('sql', path, 'contains a control character');
  const plain = inspectReadings(text, path);
  const folded = undisguised(text);
  return folded === null ? plain : revealed(plain, inspectReadings(folded, path));
}

/** What look-alikes hide counts beside what the text says to a machine. */
function revealed(plain: Inspection, folded: Inspection): Inspection {
  const known = new Set(plain.parts.map(nameOf));
  const hidden = folded.parts.filter((inspected) => !known.has(nameOf(inspected)));
  if (hidden.length === 0) return plain;
  const parts = hidden.map((inspected) => withFlags(inspected, ['obfuscated']));
  return incomplete('sql', plain.path, 'says something else once look-alike characters are folded', [
    ...plain.parts,
    ...parts,
  ]);
}

function inspectReadings(text: string, path: string): Inspection {
  const readings = readingsOf(text);
  const outcomes = readings.map(inspectReading);
  const parts = unionOf(outcomes.map((outcome) => outcome.parts));
  const problem = problemOf(outcomes) ?? (parts.length === 0 ? notAccepted : null);
  if (problem === null) return { language: 'sql', path, complete: true, parts, problem };
  return incomplete('sql', path, problem, unionOf([parts, ...outcomes.map((outcome) => outcome.suspected)]));
}

/** Beside a reading that is understood, one that no dialect accepts does no harm when it surely runs nowhere. */
function problemOf(outcomes: readonly Outcome[]): string | null {
  const problem = outcomes.find((outcome) => outcome.problem !== null)?.problem;
  if (problem !== undefined) return problem;
  const isUnderstood = outcomes.some((outcome) => outcome.refused === 'nothing');
  const isHarmless = outcomes.every((outcome) => outcome.refused !== 'perhaps');
  return isUnderstood && isHarmless ? null : notAccepted;
}

/** The dialects that read a text alike: what one of them understands, another that refuses it cannot run. */
function inspectReading(reading: Reading): Outcome {
  const outcomes = reading.dialects.map((dialect) =>
    dialect === 'postgres' ? inspectPostgres(reading.text) : inspectScript(dialect, reading.text),
  );
  const accepted = outcomes.filter((outcome) => outcome.refused === 'nothing');
  const harmless = outcomes.every((outcome) => outcome.refused !== 'perhaps');
  return {
    parts: unionOf(outcomes.map((outcome) => outcome.parts)),
    problem: outcomes.find((outcome) => outcome.problem !== null)?.problem ?? labelProblem(reading, outcomes),
    refused: accepted.length > 0 ? 'nothing' : harmless ? 'harmlessly' : 'perhaps',
    suspected: outcomes.flatMap((outcome) => outcome.suspected),
  };
}

/** What PostgreSQL takes for a label is one in T-SQL only where that reads the text to the same end. */
function labelProblem({ dialects }: Reading, outcomes: readonly Outcome[]): string | null {
  const labelled = outcomes.find(({ label }) => label !== undefined);
  if (labelled === undefined) return null;
  const transact = outcomes[dialects.indexOf('transactsql')];
  const known = new Set(labelled.parts.map(nameOf));
  const isAlike = transact?.refused === 'nothing' && transact.parts.every((inspected) => known.has(nameOf(inspected)));
  return isAlike ? null : `\`${labelled.label}\` may begin another statement`;
}

/** PostgreSQL's own grammar is exact: what it refuses does not run there, unless a client sends one piece at a time. */
function inspectPostgres(sql: string): Outcome {
  const whole = readPostgres(sql);
  if (whole !== null) return { ...whole, refused: 'nothing', suspected: [] };
  const pieces = statementsOf(sql);
  if (pieces.length > maxPieces)
    return { parts: [], problem: 'has too many statements', refused: 'perhaps', suspected: [] };
  const meanings =
    pieces.length < 2 ? [] : pieces.map((piece) => readPostgres(piece)).filter((meaning) => meaning !== null);
  return { ...together(meanings), refused: 'harmlessly', suspected: [] };
}

/** Of a text that PostgreSQL refuses as a whole: each costs a call of its parser. */
const maxPieces = 2_000;

function inspectScript(dialect: Parameters<typeof readScript>[0], sql: string): Outcome {
  const { parts, problem, refused } = readScript(dialect, sql);
  if (refused.length === 0) return { parts, problem, refused: 'nothing', suspected: [] };
  return {
    parts,
    problem,
    refused: areHarmless(refused) ? 'harmlessly' : 'perhaps',
    suspected: refused.flatMap((refusal) => refusal.parts),
  };
}

const otherLanguage = /^\s*(?:do\b|create\s+(?:or\s+replace\s+)?(?:function|procedure)\b)/i;

/** That a refused statement only reads keeps a gap in the grammar from mattering. */
function areHarmless(refused: readonly Refusal[]): boolean {
  const stopped = new Set<number>();
  return refused.every((refusal) => {
    if (stopped.has(refusal.batch)) return true;
    if (stopsAt(refusal)) stopped.add(refusal.batch);
    return stopped.has(refusal.batch) || refusal.onlyReads;
  });
}

/** After what surely is an error nothing more of the batch runs. */
function stopsAt({ certain, text }: Refusal): boolean {
  return certain || text.includes(impossible) || otherLanguage.test(text);
}

/** What any of several readings of one text does, each thing as often as the reading that does it most. */
function unionOf(readings: readonly (readonly InspectedPart[])[]): InspectedPart[] {
  const [first = [], ...others] = readings.filter((parts) => parts.length > 0);
  if (others.length === 0) return [...first];
  const union = new Map<string, InspectedPart[]>();
  for (const parts of readings) {
    for (const [name, same] of Map.groupBy(parts, nameOf)) {
      if (same.length > (union.get(name)?.length ?? 0)) union.set(name, same);
    }
  }
  return [...union.values()].flat();
}

/** Parts with the same name are the same thing done once more. */
function nameOf({ type, records, flags }: InspectedPart): string {
  return `${type} ${records} ${flags}`;
}
