import type { Runplane } from '@runplane/sdk';
import { resolveApproval } from '../approvals/approval-calls.ts';
import { CommandFailure } from '../command-failure.ts';
import { connectGateway } from '../connection/gateway.ts';
import type { Session } from '../session.ts';
import type { DecidedCase } from './decide-cases.ts';
import type { DemoGateway } from './demo-gateway.ts';

export interface ApprovedRun {
  readonly action: string;
  readonly approvalId: string | null;
  readonly approvedBy: string | null;
  readonly ran: boolean;
  /** what the action returned */
  readonly output: string | null;
}

/** The agent waits with its action, a human approves with another key, and then it runs. */
export async function approveAndRun(
  decided: readonly DecidedCase[],
  client: Runplane,
  gateway: DemoGateway,
  session: Session,
): Promise<ApprovedRun> {
  const waiting = decided.find(({ decision }) => decision.approvalId !== null);
  if (waiting === undefined) throw new CommandFailure('no action waits for approval, so none can be approved');
  const { demoCase, decision } = waiting;
  const { id, action, target, context } = demoCase;
  const options = { requestId: `demo-${id}`, signal: session.signal };
  const running = client.tryGuard(action, target, context, (frozen) => runAction(action, target, frozen), options);
  const approval = await approve(decision.approvalId!, decision.action?.digest ?? '', gateway, session);
  const result = await running;
  const output = result.status === 'executed' ? result.output : null;
  return { action, approvalId: decision.approvalId, approvedBy: approval, ran: output !== null, output };
}

/** Stands for the system that the agent acts on. */
function runAction(action: string, target: string, context: Readonly<Record<string, string | number>>): string {
  return `${action} on ${target} with ${JSON.stringify(context)}`;
}

async function approve(id: string, seenDigest: string, gateway: DemoGateway, session: Session): Promise<string | null> {
  const { url, adminKey: key } = gateway;
  const connection = {
    url,
    key,
    keySource: null,
    verificationKey: null,
    dataDirectory: '',
    standing: 'organization',
  } as const;
  const ask = connectGateway(connection, session);
  const resolution = { id, verb: 'approve', seenDigest, comment: 'approved by `runplane demo`' } as const;
  return (await resolveApproval(ask, resolution)).value.resolvedBy;
}
