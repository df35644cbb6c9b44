import type { Dialect } from './readings.ts';

type Parse = (sql: string) => unknown;
type OtherDialect = Exclude<Dialect, 'postgres'>;

let postgres: Parse | null = null;
const others = new Map<OtherDialect, Parse>();

/** Longer texts go to PostgreSQL's own grammar only: the other parsers take a hundred times as long. */
const maxDialectLength = 4_096;

/** Loads the SQL grammars. Await it once at start: inspection itself is synchronous. */
export async function loadInspectors(): Promise<void> {
  if (postgres !== null) return;
  const [grammar, mysql, sqlite, transactsql] = await Promise.all([
    import('libpg-query'),
    import('node-sql-parser/build/mysql.js'),
    import('node-sql-parser/build/sqlite.js'),
    import('node-sql-parser/build/transactsql.js'),
  ]);
  await grammar.loadModule();
  others.set('mysql', parserOf(mysql));
  others.set('sqlite', parserOf(sqlite));
  others.set('transactsql', parserOf(transactsql));
  postgres = grammar.parseSync;
}

function parserOf(module: {
  readonly default: { readonly Parser: new () => { astify(sql: string): unknown } };
}): Parse {
  const parser = new module.default.Parser();
  return (sql) => parser.astify(sql);
}

/** The parse tree, or null when PostgreSQL's grammar does not accept the text. */
export function parsePostgres(sql: string): unknown {
  if (postgres === null) throw new Error('inspectors are not loaded: await `loadInspectors()` first');
  return attempt(postgres, sql);
}

export function parseDialect(dialect: OtherDialect, sql: string): unknown {
  const parse = others.get(dialect);
  return parse === undefined || sql.length > maxDialectLength ? null : attempt(parse, sql);
}

/** A refusal and a parser's stack overflow are the same: no tree. */
function attempt(parse: Parse, sql: string): unknown {
  try {
    return parse(sql) ?? null;
  } catch {
    return null;
  }
}
