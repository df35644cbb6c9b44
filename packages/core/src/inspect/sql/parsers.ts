type Parse = (sql: string) => unknown;

let postgres: Parse | null = null;
let plpgsql: Parse | null = null;

/** Loads PostgreSQL's grammar. Await it once at start: inspection itself is synchronous. */
export async function loadInspectors(): Promise<void> {
  if (postgres !== null) return;
  const grammar = await import('libpg-query');
  await grammar.loadModule();
  postgres = grammar.parseSync;
  plpgsql = grammar.parsePlPgSQLSync;
}

/** The parse tree; null when PostgreSQL's grammar does not accept the text, and `failed` when the parser gave up. */
export function parsePostgres(sql: string): unknown {
  return attempt(postgres, sql);
}

/** The tree of the body of a DO or CREATE FUNCTION statement in PL/pgSQL, in the same way. */
export function parsePlpgsql(statement: string): unknown {
  return attempt(plpgsql, statement);
}

/** The parser ran out of stack or memory, which says nothing about the text. */
export const failed = Symbol('failed');
const gaveUp: ReadonlySet<string> = new Set(['RangeError', 'RuntimeError']);

function attempt(parse: Parse | null, sql: string): unknown {
  if (parse === null) throw new Error('inspectors are not loaded: await `loadInspectors()` first');
  try {
    return parse(sql) ?? null;
  } catch (error) {
    return error instanceof Error && gaveUp.has(error.name) ? failed : null;
  }
}
