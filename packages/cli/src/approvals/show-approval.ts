import type { Approval, ApprovalStatus } from '@runplane/protocol';
import type { Answer, Gateway } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson } from '../terminal/inert-text.ts';
import { getApproval } from './approval-calls.ts';
import { renderApprovalCard } from './render-approval-card.ts';

export interface ShowOptions {
  /** seconds */
  readonly wait?: number;
  readonly json?: boolean;
}

const longestHoldSeconds = 55;

/** Shows one approval. With `wait`, the exit code tells a script what became of it. */
export async function showApprovalCommand(
  id: string,
  options: ShowOptions,
  gateway: Gateway,
  session: Session,
): Promise<ExitCode> {
  const { terminal } = session;
  const { raw, value } = await awaitApproval(id, options.wait ?? 0, gateway, session);
  terminal.out(
    options.json === true ? `${inertJson(raw)}\n` : renderApprovalCard(value, session.now(), terminal.paint),
  );
  return options.wait === undefined ? exitCodes.ok : exitCodeOf(value.status);
}

/** The gateway holds each answer for a while only, so a longer wait asks again. */
async function awaitApproval(
  id: string,
  seconds: number,
  gateway: Gateway,
  session: Session,
): Promise<Answer<Approval>> {
  const deadline = session.now() + seconds * 1000;
  for (;;) {
    const left = Math.max(0, Math.ceil((deadline - session.now()) / 1000));
    const answer = await getApproval(gateway, id, Math.min(left, longestHoldSeconds));
    if (answer.value.status !== 'pending' || session.now() >= deadline) return answer;
  }
}

function exitCodeOf(status: ApprovalStatus): ExitCode {
  if (status === 'approved') return exitCodes.ok;
  return status === 'pending' ? exitCodes.pending : exitCodes.denied;
}
