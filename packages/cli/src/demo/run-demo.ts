import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson } from '../terminal/inert-text.ts';
import { type ApprovedRun, approveAndRun } from './approve-and-run.ts';
import { checkEvidence, type Evidence } from './check-evidence.ts';
import { type DecidedCase, decideCases } from './decide-cases.ts';
import { demoCases } from './demo-cases.ts';
import { type DemoGateway, startDemoGateway } from './demo-gateway.ts';
import { loadClient } from './load-client.ts';
import { renderDecisions } from './render-decisions.ts';

export interface DemoOptions {
  readonly json?: boolean;
}

export async function runDemo(options: DemoOptions, session: Session): Promise<ExitCode> {
  session.terminal.talk('starting a gateway of its own …\n');
  const gateway = await startDemoGateway(session);
  try {
    return await showDemo(options, gateway, session);
  } finally {
    await gateway.stop();
  }
}

async function showDemo({ json }: DemoOptions, gateway: DemoGateway, session: Session): Promise<ExitCode> {
  const { terminal } = session;
  const { Runplane } = await loadClient(session);
  const client = new Runplane({
    baseUrl: gateway.url,
    apiKey: gateway.agentKey,
    agent: 'demo-agent',
    verificationKey: gateway.verificationKey,
  });
  terminal.talk(`six actions ask ${gateway.url} for permission:\n\n`);
  const decided = await decideCases(demoCases, client, session.signal);
  if (json !== true) terminal.out(renderDecisions(decided, terminal));
  const run = await approveAndRun(decided, client, gateway, session);
  const evidence = await checkEvidence(decided, gateway, session);
  const isAsExpected = decided.every(({ demoCase, decision }) => decision.decision === demoCase.expected);
  const ok = isAsExpected && run.ran && evidence.valid;
  if (json === true) terminal.out(`${inertJson({ ok, ...toJson(decided, run, evidence) })}\n`);
  else terminal.out(summary(decided, run, evidence, terminal));
  return ok ? exitCodes.ok : exitCodes.failed;
}

function toJson(decided: readonly DecidedCase[], run: ApprovedRun, evidence: Evidence): object {
  return {
    decisions: decided.map(({ demoCase, decision, latencyMs }) => ({
      action: demoCase.action,
      target: demoCase.target,
      decision: decision.decision,
      expected: demoCase.expected,
      riskScore: decision.riskScore ?? null,
      matchedRule: decision.matchedRule ?? null,
      reason: decision.reason,
      latencyMs,
      decisionId: decision.decisionId,
      approvalId: decision.approvalId,
    })),
    run,
    evidence,
  };
}

function summary(
  decided: readonly DecidedCase[],
  { action, approvalId, approvedBy, output, ran }: ApprovedRun,
  { receipts, validReceipts, entries, log }: Evidence,
  { paint }: Session['terminal'],
): string {
  const unexpected = decided.filter(({ demoCase, decision }) => decision.decision !== demoCase.expected);
  const mark = (ok: boolean) => (ok ? paint('good', 'ok') : paint('bad', 'FAILED'));
  return `
${mark(unexpected.length === 0)}  decisions: ${decided.length - unexpected.length} of ${decided.length} are the expected ones
${mark(ran)}  approval: ${action} waited; ${approvedBy ?? 'nobody'} approved ${approvalId ?? 'nothing'}; ${ran ? `then it ran: ${output}` : 'it did not run'}
${mark(validReceipts === receipts)}  receipts: ${validReceipts} of ${receipts} verified offline, with the log's key alone
${mark(log === 'valid')}  log: ${entries} entries, ${log}
`;
}
