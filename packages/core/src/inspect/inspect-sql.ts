import type { InspectedPart, Inspection } from './inspection.ts';
import { incomplete, part } from './parts.ts';
import { readDialectStatement } from './sql/dialect-statements.ts';
import { parseDialect, parsePostgres } from './sql/parsers.ts';
import { explainedStatement, readPlainStatement } from './sql/plain-statements.ts';
import { readPostgresStatement, type StatementMeaning } from './sql/postgres-statements.ts';
import { type Dialect, impossible, type Reading, readingsOf, statementsOf, withBackticks } from './sql/readings.ts';
import { child, list } from './sql/tree.ts';
import { refuseText } from './text-bound.ts';

const notAccepted = 'no SQL grammar accepts it';

interface Outcome {
  readonly parts: readonly InspectedPart[];
  readonly problem: string | null;
  /** the first statement that no grammar accepts */
  readonly refused?: string;
}

/**
 * What SQL text would do. Nobody says which engine will read it, so every reading that the dialects give it counts,
 * and the text is complete only when each reading is understood or certain to run nowhere.
 */
export function inspectSql(text: string, path: string): Inspection {
  const refusal = refuseText(text);
  if (refusal !== null) return incomplete('sql', path, refusal);
  if (text.includes(impossible)) return incomplete('sql', path, 'contains a control character');
  const readings = readingsOf(text);
  if (readings.length === 0) return incomplete('sql', path, 'has an unterminated quote or comment');
  const outcomes = readings.map((reading) => inspectReading(reading));
  const parts = unionOf(outcomes.map((outcome) => outcome?.parts ?? []));
  const understood = outcomes.some((outcome) => outcome !== null && outcome.problem === null);
  const problem = outcomes.find((outcome) => outcome !== null && !isHarmless(outcome, understood))?.problem;
  if (problem) return incomplete('sql', path, problem, parts);
  if (!understood || parts.length === 0) return incomplete('sql', path, notAccepted, parts);
  return { language: 'sql', path, complete: true, parts, problem: null };
}

/** PostgreSQL's own grammar is exact: what it refuses does not run there. Null when that is so. */
function inspectReading(reading: Reading): Outcome | null {
  const whole = inspectPostgres(reading.text) ?? inspectDialects(reading);
  if (whole !== null) return whole;
  const others = reading.dialects.some((dialect) => dialect !== 'postgres');
  return others ? inspectStatements(reading) : null;
}

/**
 * Beside a reading that is understood, another reading ends at the first statement that it cannot parse. That the
 * statement is a query or the definition of a function keeps a gap in our grammars from mattering.
 */
function isHarmless(outcome: Outcome, understood: boolean): boolean {
  if (outcome.problem === null) return true;
  if (!understood || outcome.refused === undefined) return false;
  if (outcome.refused.includes(impossible)) return true;
  return /^(?:(?:select|with)\b(?!.*\binto\b)|do\b|create\s+(?:or\s+replace\s+)?(?:function|procedure)\b)/is.test(
    outcome.refused,
  );
}

function inspectPostgres(sql: string): Outcome | null {
  const tree = parsePostgres(sql);
  return tree === null
    ? null
    : merge(list(tree, 'stmts').map((statement) => readPostgresStatement(child(statement, 'stmt'))));
}

function inspectDialects({ dialects, text }: Reading): Outcome | null {
  const sql = withBackticks(text);
  const readings = dialects.flatMap((dialect) => (dialect === 'postgres' ? [] : [inspectDialect(dialect, sql)]));
  const accepted = readings.filter((outcome) => outcome !== null);
  const understood = accepted.filter((outcome) => outcome.problem === null);
  if (understood.length === 0) return accepted[0] ?? null;
  return { parts: unionOf(understood.map(({ parts }) => parts)), problem: null };
}

function inspectDialect(dialect: Exclude<Dialect, 'postgres'>, sql: string): Outcome | null {
  const tree = parseDialect(dialect, sql);
  if (tree === null) return null;
  const meanings = (Array.isArray(tree) ? tree : [tree]).map(readDialectStatement);
  return meanings.every((meaning) => meaning !== null) ? merge(meanings) : null;
}

/** Each attempt at a statement costs several parsers' time. */
const maxStatements = 50;

/** One statement at a time: what one grammar refuses, another or a plain form may accept. */
function inspectStatements({ dialects, text }: Reading): Outcome {
  const statements = statementsOf(text);
  if (statements.length > maxStatements) return { parts: [], problem: 'has too many statements of no known grammar' };
  const outcomes = statements.map((statement): Outcome => {
    const plain = readPlainStatement(statement);
    if (plain !== null) return { parts: [plain], problem: null };
    const explained = explainedStatement(statement);
    const outcome =
      inspectPostgres(explained ?? statement) ?? inspectDialects({ dialects, text: explained ?? statement });
    if (outcome === null) return { parts: [], problem: notAccepted, refused: statement };
    return explained === null ? outcome : { ...outcome, parts: [part('query_database', 'EXPLAIN QUERY PLAN')] };
  });
  return merge(outcomes);
}

function merge(outcomes: readonly (StatementMeaning | Outcome)[]): Outcome {
  const parts = outcomes.flatMap((outcome) => outcome.parts);
  const first: Outcome | undefined = outcomes.find((outcome) => outcome.problem !== null);
  return { ...first, parts, problem: first?.problem ?? null };
}

/** What any of several readings of one text does, each thing as often as the reading that does it most. */
function unionOf(readings: readonly (readonly InspectedPart[])[]): InspectedPart[] {
  const union = new Map<string, InspectedPart[]>();
  for (const parts of readings) {
    for (const [name, same] of Map.groupBy(parts, (inspected) => JSON.stringify(inspected))) {
      if (same.length > (union.get(name)?.length ?? 0)) union.set(name, same);
    }
  }
  return [...union.values()].flat();
}
