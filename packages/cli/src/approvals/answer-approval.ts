import type { Gateway } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';
import { getApproval, resolveApproval } from './approval-calls.ts';
import { renderApprovalCard } from './render-approval-card.ts';

export interface AnswerOptions {
  readonly comment?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Shows the card, asks the person where there is one, and answers for exactly the action that was shown. */
export async function answerApprovalCommand(
  id: string,
  verb: 'approve' | 'deny',
  options: AnswerOptions,
  gateway: Gateway,
  session: Session,
): Promise<ExitCode> {
  const { terminal } = session;
  const { value: seen } = await getApproval(gateway, id);
  terminal.talk(`${renderApprovalCard(seen, session.now(), terminal.paintTalk)}\n`);
  if (seen.status === 'pending' && !(await isConfirmed(verb, options, session))) {
    terminal.talk('nothing was changed\n');
    return exitCodes.failed;
  }
  const { comment } = options;
  const { raw, value } = await resolveApproval(gateway, {
    id,
    verb,
    seenDigest: seen.action.digest,
    ...(comment !== undefined && { comment }),
  });
  const { requested, target } = value.action;
  const done = `${value.status}: ${inertText(requested)} → ${inertText(target)} (${inertText(value.id)})`;
  terminal.out(
    options.json === true
      ? `${inertJson(raw)}\n`
      : `${terminal.paint(value.status === 'approved' ? 'good' : 'bad', done)}\n`,
  );
  return exitCodes.ok;
}

/** Denying is safe, and a script that names the id has decided. */
async function isConfirmed(verb: 'approve' | 'deny', { yes }: AnswerOptions, { terminal }: Session): Promise<boolean> {
  if (verb === 'deny' || yes === true || !terminal.isInteractive) return true;
  return terminal.confirm('Approve exactly this action?');
}
