import type { Gateway } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';
import { renderToolCard } from './render-tool-card.ts';
import { changeTool, getTool, type Tool } from './tool-calls.ts';
import { doubtOf } from './tool-columns.ts';

export interface AnswerOptions {
  readonly digest?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Accepts or rejects exactly the definition that was looked at: shown here, or named by its digest. */
export async function answerTool(
  id: string,
  verb: 'accept' | 'reject',
  options: AnswerOptions,
  gateway: Gateway,
  session: Session,
): Promise<ExitCode> {
  const { terminal } = session;
  const digest = options.digest ?? (await lookAt(id, verb, options, gateway, session));
  if (digest === null) {
    terminal.talk('nothing was changed\n');
    return exitCodes.failed;
  }
  const { raw, value } = await changeTool(gateway, id, { method: 'POST', verb, json: { digest } });
  terminal.out(options.json === true ? `${inertJson(raw)}\n` : `${verb}ed: ${sentenceOf(value, verb)}\n`);
  return exitCodes.ok;
}

function sentenceOf(tool: Tool, verb: 'accept' | 'reject'): string {
  const isAsBefore = verb === 'reject' && tool.standing === 'accepted';
  const standing = `${isAsBefore ? 'still' : 'now'} ${tool.standing} as ${tool.type}`;
  return [`${inertText(tool.name)} of ${inertText(tool.source)}`, standing, ...doubtOf(tool)].join(', ');
}

/** The digest of what a person saw; null when the person thinks better of it. */
async function lookAt(
  id: string,
  verb: 'accept' | 'reject',
  { yes }: AnswerOptions,
  gateway: Gateway,
  { terminal }: Session,
): Promise<string | null> {
  const { value: seen } = await getTool(gateway, id);
  terminal.talk(`${renderToolCard(seen, terminal.paintTalk)}\n`);
  const isConfirmed = yes === true || verb === 'reject' || !terminal.isInteractive;
  if (!isConfirmed && !(await terminal.confirm('Accept exactly this definition?'))) return null;
  return digestInQuestion(seen);
}

function digestInQuestion({ pending, digest }: Tool): string {
  return pending?.digest ?? digest;
}
