import {
  executionStatusSchema,
  executionsSchema,
  limitSchema,
  ProblemError,
  type RecordedOutcome,
  type ReportOutcome,
  recordedOutcomeSchema,
  recordedOutcomesSchema,
  redeemDecisionSchema,
  redeemPermitSchema,
  redemptionSchema,
  reportOutcomeSchema,
  reportOutcomesSchema,
} from '@runplane/protocol';
import { z } from 'zod';
import { jsonBody } from '../http/body.ts';
import { type Answer, answerJson, answers, type Call, keyRoute, type Route } from '../http/route.ts';
import { toProblemError } from '../http/to-problem-error.ts';
import { type RedeemParts, redeem } from './redeem.ts';
import { renderExecution } from './render-execution.ts';
import { type Recorded, reportOutcome } from './report-outcome.ts';
import { visibleDecision } from './visible-decision.ts';

const runners = ['agent', 'executor', 'admin', 'owner'] as const;

const listQuery = z.strictObject({
  status: executionStatusSchema.optional(),
  limit: limitSchema,
  after: z.string().max(80).optional().describe("the last execution's `decisionId` of the page before"),
});

/** What comes after a decision: it is redeemed, run, and settled by its outcome. */
export function executionRoutes(parts: RedeemParts): readonly Route[] {
  return [
    keyRoute({
      method: 'POST',
      path: '/api/v1/decisions/{id}/redeem',
      summary: 'Redeem a decision: spend its authority to run the action, once',
      tag: 'Executions',
      roles: runners,
      body: jsonBody(redeemDecisionSchema),
      answers: answers(redemptionSchema, 'Redeemed, and durable in the log: the action may start, in time'),
      async handle({ caller, params, body, services }) {
        const decision = await visibleDecision(services.store, caller, params.id!);
        const { executor, nonce, digest } = body;
        return {
          status: 200,
          json: await redeem(parts, caller, decision, { executor, nonce, digest: digest ?? null }),
        };
      },
    }),
    keyRoute({
      method: 'POST',
      path: '/api/v1/permits/redeem',
      summary: 'Redeem a permit, for exactly the action that is about to run',
      tag: 'Executions',
      roles: runners,
      body: jsonBody(redeemPermitSchema),
      answers: answers(redemptionSchema, 'Redeemed, and durable in the log: the action may start, in time'),
      async handle({ caller, body: { permit, ...redemption }, services }) {
        const id = services.permits.of(caller.ledger.organization.org).decisionOf(permit);
        if (id === null) throw new ProblemError('not_found', 'there is no such permit', { path: 'permit' });
        const decision = await visibleDecision(services.store, caller, id).catch((cause) => {
          throw cause instanceof ProblemError ? new ProblemError('not_found', 'there is no such permit') : cause;
        });
        return { status: 200, json: await redeem(parts, caller, decision, redemption) };
      },
    }),
    keyRoute({
      method: 'POST',
      path: '/api/v1/decisions/{id}/outcome',
      summary: 'Report what became of an action',
      tag: 'Executions',
      roles: runners,
      body: jsonBody(reportOutcomeSchema),
      answers: answers(recordedOutcomeSchema, 'The outcome, durable in the log'),
      async handle(call) {
        return answerJson(await report(call, call.params.id!, call.body));
      },
    }),
    keyRoute({
      method: 'POST',
      path: '/api/v1/outcomes',
      summary: 'Report what became of many actions; each is answered for itself',
      tag: 'Executions',
      roles: runners,
      body: jsonBody(reportOutcomesSchema),
      answers: answers(recordedOutcomesSchema, 'One item for each outcome, in their order'),
      async handle(call) {
        return answerJson({ items: await reportAll(call, call.body.outcomes) });
      },
    }),
    keyRoute({
      method: 'GET',
      path: '/api/v1/executions',
      summary: 'List executions, newest first: those with `status=unknown` wait for somebody who knows',
      tag: 'Executions',
      roles: ['approver', 'auditor', 'admin', 'owner'],
      query: listQuery,
      answers: answers(executionsSchema, 'One page of executions'),
      handle: listExecutions,
    }),
  ];
}

type ReportedOutcome = ReportOutcome & { readonly decisionId: string };
type Reporting = Pick<Call, 'caller' | 'services'>;

async function report({ caller, services }: Reporting, id: string, outcome: ReportOutcome): Promise<RecordedOutcome> {
  const decision = await visibleDecision(services.store, caller, id);
  return render(await reportOutcome(caller, decision, outcome), caller.ledger.organization.origin);
}

/** All decisions are found before the first outcome is recorded, so that those of one decision keep their order. */
async function reportAll({ caller, services }: Reporting, outcomes: readonly ReportedOutcome[]) {
  const found = await Promise.allSettled(
    outcomes.map(({ decisionId }) => visibleDecision(services.store, caller, decisionId)),
  );
  return Promise.all(
    outcomes.map(async ({ decisionId, ...outcome }, i) => {
      const decision = found[i]!;
      try {
        if (decision.status === 'rejected') throw decision.reason;
        const { execution } = await reportOutcome(caller, decision.value, outcome);
        return { decisionId, ok: true, status: execution.status } as const;
      } catch (cause) {
        const { code, message } = toProblemError(cause);
        return { decisionId, ok: false, code, detail: message } as const;
      }
    }),
  );
}

function render({ execution, overrun, seq }: Recorded, origin: string): RecordedOutcome {
  const { outcome, decisionId, id, status } = renderExecution(execution);
  return {
    decisionId,
    executionId: id,
    status,
    recordedAt: outcome!.recordedAt,
    overrun: [...overrun],
    receipt: seq === null ? null : { origin, seq: String(seq) },
  };
}

async function listExecutions({ caller, query, services }: Call<z.output<typeof listQuery>>): Promise<Answer> {
  const rows = await services.store.executions(caller.ledger.organization.org, {
    status: query.status ?? null,
    before: query.after ?? null,
    limit: query.limit,
  });
  return answerJson({
    items: rows.map(renderExecution),
    next: rows.length === query.limit ? rows.at(-1)!.decision : null,
  });
}
