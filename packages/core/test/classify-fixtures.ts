import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Action } from '../src/action/action.ts';
import type { Measure } from '../src/classify/classification.ts';
import { type Classifier, createClassifier } from '../src/classify/classify.ts';
import { dangerOf } from '../src/inspect/danger-of.ts';
import { inspectHttp } from '../src/inspect/inspect-http.ts';
import { inspectPath } from '../src/inspect/inspect-path.ts';
import { inspectShell } from '../src/inspect/inspect-shell.ts';
import { inspectSql } from '../src/inspect/inspect-sql.ts';
import { loadInspectors } from '../src/inspect/sql/parsers.ts';
import type { JsonObject, JsonValue } from '../src/json/json.ts';
import { formatDecimal } from '../src/money/decimal.ts';

await loadInspectors();

export const classify: Classifier = createClassifier({ inspectSql, inspectShell, inspectHttp, inspectPath, dangerOf });

export function call(requested: string, args: JsonObject = {}, target = 'somewhere'): Action {
  return { requested, target, args, agent: null, environment: null, session: null };
}

/** A measure as a reader says it: `120`, `unbounded`, `missing`, `invalid`, or null when there is none. */
export function said(measure: Measure | undefined): string | null {
  if (measure === undefined) return null;
  return measure.state === 'known' ? formatDecimal(measure.value) : measure.state;
}

export interface ConformanceCase {
  readonly id: string;
  readonly description: string;
  readonly request: { readonly [member: string]: JsonValue };
  readonly expect: { readonly decision?: string; readonly type?: string };
}

export function conformanceCases(file: string): ConformanceCase[] {
  return parse(readFileSync(new URL(`../../../conformance/${file}`, import.meta.url), 'utf8')) as ConformanceCase[];
}

/** The action of a request body in the flat form or the context form. */
export function actionOf({ request }: ConformanceCase): Action {
  const { action, target, context, ...flat } = request;
  const nested = typeof action === 'object' ? (action as { type: string; target: string; context: JsonObject }) : null;
  const args = { ...flat, ...((nested?.context ?? context ?? {}) as JsonObject) };
  const environment = typeof args.environment === 'string' ? args.environment : null;
  return { ...call(nested?.type ?? String(action), args, nested?.target ?? String(target)), environment };
}
