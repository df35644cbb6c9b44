import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { failed, parsePlpgsql, parsePostgres } from './parsers.ts';
import type { StatementMeaning } from './postgres-statements.ts';
import { child, everyTree, isTree, list, type Tree, text } from './tree.ts';

/** Reads a text that PostgreSQL runs as a statement of its own. */
export type ReadText = (sql: string) => StatementMeaning | null;

/** What the body of DO or CREATE FUNCTION does: `source` is the statement itself. */
export function readBody(
  kind: 'DoStmt' | 'CreateFunctionStmt',
  tree: Tree,
  source: string,
  read: ReadText,
): StatementMeaning {
  const options = list(tree, kind === 'DoStmt' ? 'args' : 'options');
  const language = optionText(options, 'language') || 'plpgsql';
  const body = optionText(options, 'as');
  // a body in SQL's own grammar stands in the tree; the parser of PL/pgSQL does not survive a function without a text
  if (body === '') return { parts: [], problem: null };
  if (language === 'plpgsql') return readPlpgsql(source, read);
  if (language !== 'sql') return { parts: [part(codeType(language), `a body in ${language}`)], problem: null };
  return read(body) ?? unread;
}

/** A trusted language stays inside the database; any other can do what the server's user can. */
function codeType(language: string): string {
  return ['plperl', 'pltcl', 'plv8'].includes(language) ? 'execute_code' : 'run_shell_command';
}

const unread: StatementMeaning = {
  parts: [part('execute_sql', 'a body that is not understood')],
  problem: 'runs a body that is not understood',
};

function optionText(options: readonly unknown[], name: string): string {
  const option = options.find((each) => text(each, 'DefElem', 'defname') === name);
  const arg = child(option, 'DefElem', 'arg');
  return text(arg, 'String', 'sval') || text(list(arg, 'List', 'items')[0], 'String', 'sval');
}

function readPlpgsql(source: string, read: ReadText): StatementMeaning {
  const tree = parsePlpgsql(source);
  if (tree === null || tree === failed) return unread;
  const parts: InspectedPart[] = [];
  let problem: string | null = null;
  const include = (meaning: StatementMeaning) => {
    parts.push(...meaning.parts);
    problem ??= meaning.problem;
  };
  everyTree(tree, (kind, below) => {
    if (kind === 'PLpgSQL_expr') include(readExpression(below, read));
    const dynamic = dynamicText(kind, below);
    if (dynamic !== undefined) include(readDynamic(dynamic, read));
  });
  return { parts, problem };
}

/** A whole statement, an expression, or an assignment with its target. */
function readExpression(expression: Tree, read: ReadText): StatementMeaning {
  const query = text(expression, 'query');
  if (expression.parseMode === 0) return read(query) ?? unread;
  const value = expression.parseMode === 2 ? query : query.replace(/^[^=:]*:?=/, '');
  const meaning = read(`SELECT ${value}`) ?? unread;
  return { ...meaning, parts: meaning.parts.filter(({ type }) => type !== 'query_database') };
}

/** The expression whose value EXECUTE runs. */
function dynamicText(kind: string, tree: Tree): unknown {
  if (kind === 'PLpgSQL_stmt_dynexecute' || kind === 'PLpgSQL_stmt_dynfors') return tree.query;
  return tree.dynquery;
}

function readDynamic(expression: unknown, read: ReadText): StatementMeaning {
  const tree = parsePostgres(`SELECT ${text(expression, 'PLpgSQL_expr', 'query')}`);
  const value = literalOf(
    child(list(child(list(tree, 'stmts')[0], 'stmt', 'SelectStmt'), 'targetList')[0], 'ResTarget', 'val'),
  );
  if (value !== null) return read(value) ?? unread;
  return {
    parts: [part('execute_sql', 'text that is put together as it runs')],
    problem: 'runs text that is put together as it runs',
  };
}

/** A text that stands in the expression, perhaps in pieces. */
function literalOf(tree: unknown): string | null {
  const constant = child(tree, 'A_Const', 'sval');
  if (isTree(constant)) return text(constant, 'sval');
  const joined = child(tree, 'A_Expr');
  if (joined === undefined || text(list(joined, 'name')[0], 'String', 'sval') !== '||') return null;
  const [left, right] = [literalOf(child(joined, 'lexpr')), literalOf(child(joined, 'rexpr'))];
  return left === null || right === null ? null : left + right;
}
