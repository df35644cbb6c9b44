import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Action } from '../src/action/action.ts';
import { createClassifier } from '../src/classify/classify.ts';
import { decide } from '../src/decide/decide.ts';
import { outcomesOf, traceOf } from '../src/decide/trace.ts';
import type { DecisionKind, ReasonCode, Severity } from '../src/decide/verdict.ts';
import { dangerOf } from '../src/inspect/danger-of.ts';
import { inspectHttp } from '../src/inspect/inspect-http.ts';
import { inspectPath } from '../src/inspect/inspect-path.ts';
import { inspectShell } from '../src/inspect/inspect-shell.ts';
import { inspectSql } from '../src/inspect/inspect-sql.ts';
import { loadInspectors } from '../src/inspect/sql/parsers.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../src/json/json.ts';
import { claimedFacts } from '../src/policy/subject.ts';
import { aPolicySet } from './policy-fixtures.ts';

interface GuardCase {
  readonly id: string;
  readonly description: string;
  readonly request: JsonObject;
  readonly expect: {
    readonly status?: number;
    readonly decision?: DecisionKind;
    readonly type?: string;
    readonly riskScore?: number;
    readonly severity?: Severity;
    readonly matchedRule?: string;
    readonly reason?: string;
    readonly code?: ReasonCode;
    readonly path?: string;
  };
}

const file = new URL('../../../conformance/guard-cases.yaml', import.meta.url);
const cases = parse(readFileSync(file, 'utf8')) as readonly GuardCase[];
// what never becomes an action is refused at the gateway's door
const decided = cases.filter((each) => each.expect.status === undefined);

/** The action in a body of any of the three forms; every case is well-formed, so nothing is checked here. */
function actionOf(request: JsonObject): Action {
  const { action, target, agent, context, requestId: _, ...facts } = request;
  if (isJsonObject(action)) return actionOf({ ...action, action: action.type ?? null });
  const { environment, ...args } = { ...facts, ...(isJsonObject(context) ? context : {}) };
  return {
    requested: String(action),
    target: String(target),
    args,
    agent: textOf(agent),
    environment: textOf(environment),
    session: null,
  };
}

const textOf = (value: JsonValue | undefined): string | null => (typeof value === 'string' ? value : null);

describe('the guard cases, under the baseline', () => {
  const set = aPolicySet();
  beforeAll(loadInspectors);
  const classify = createClassifier({ inspectSql, inspectShell, inspectHttp, inspectPath, dangerOf });

  it.each(decided)('$id: $description', ({ request, expect: expected }) => {
    const action = actionOf(request);
    const classification = classify(action);
    const verdict = decide(action, classification, set, claimedFacts);
    const { code, path, riskScore, severity, ...rest } = expected;
    expect(verdict).toMatchObject(rest);
    if (riskScore !== undefined) expect(verdict.risk.score).toBe(riskScore);
    if (severity !== undefined) expect(verdict.risk.severity).toBe(severity);
    const reason = { ...(code && { code }), ...(path && { path }) };
    if (code ?? path) expect(verdict.reasons).toContainEqual(expect.objectContaining(reason));
    expect(outcomesOf(traceOf(action, classification, set, claimedFacts))).toBe(verdict.outcomes);
  });

  it.each(decided)('$id is told remedies that remove their reasons', ({ request }) => {
    const action = actionOf(request);
    const reasons = decide(action, classify(action), set, claimedFacts).reasons;
    for (const { remedy, ...reason } of reasons) {
      if (remedy === null) continue;
      const name = remedy.path.replace(/^context\./, '');
      const remedied = { ...action, args: { ...action.args, [name]: remedy.value } };
      const after = decide(remedied, classify(remedied), set, claimedFacts).reasons;
      const same = { code: reason.code, policyId: reason.policyId, path: reason.path };
      expect(after).not.toContainEqual(expect.objectContaining(same));
    }
  });
});
