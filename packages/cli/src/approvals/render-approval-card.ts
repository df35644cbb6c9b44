import type { Approval } from '@runplane/protocol';
import { deceptionsIn, inertJson, inertText } from '../terminal/inert-text.ts';
import type { Paint, Tone } from '../terminal/paint.ts';
import { renderFields } from '../terminal/render-fields.ts';
import { renderDuration } from './render-duration.ts';

const tones: Readonly<Record<Approval['severity'], Tone>> = {
  low: 'good',
  medium: 'wait',
  high: 'bad',
  critical: 'bad',
};

/** All that an approver decides on. Nothing that an agent chose can hide, and nothing is left out. */
export function renderApprovalCard(approval: Approval, now: number, paint: Paint): string {
  const { action, severity, resolvedBy, comment } = approval;
  const context = inertJson(action.context).split('\n');
  const lines = [
    `${paint(tones[severity], severity.toUpperCase())} · ${inertText(approval.id)} · ${statusLine(approval, now)}`,
    paint('bold', `${inertText(action.requested)} → ${inertText(action.target)}`),
    '',
    ...renderFields(
      [
        ['agent', action.agent ?? '(not named)'],
        ['environment', action.environment ?? '(not stated: counts as production)'],
        ['action', `${action.type} (${action.category}, ${action.sensitivity} sensitivity)`],
        ['rule', approval.matchedRule],
        ['reason', approval.reason],
        ['risk', riskSum(approval)],
        ['digest', action.digest],
        ['decision', approval.decisionId],
        ['answered by', resolvedBy],
        ['comment', comment],
        ['superseded by', approval.supersededBy],
      ],
      paint,
    ),
    ...section(
      'why a human is asked',
      approval.reasons.map(({ code, message }) => `${inertText(message)} [${code}]`),
      paint,
    ),
    ...section(`arguments, as the agent sent them (${lineCount(context.length)}, complete)`, context, paint),
    ...section('look twice', warnings(approval), paint, 'bad'),
  ];
  return `${lines.join('\n')}\n`;
}

function statusLine({ status, expiresAt, resolvedAt, useWithinSeconds }: Approval, now: number): string {
  const left = Date.parse(expiresAt) - now;
  if (status === 'pending') return `pending, expires in ${renderDuration(left)} (${expiresAt}) and then does not run`;
  const since = resolvedAt === null ? '' : ` at ${resolvedAt}`;
  if (status !== 'approved') return `${status}${since}: it does not run`;
  return `approved${since}: it may run within ${renderDuration(useWithinSeconds * 1000)}`;
}

function riskSum({ risk, riskScore }: Approval): string {
  const terms = risk.factors.map(({ points, code }) => `${points} ${code}`);
  return `${riskScore} of 100${terms.length > 0 ? ` = ${terms.join(' + ')}` : ''}`;
}

function section(title: string, lines: readonly string[], paint: Paint, tone: Tone = 'dim'): readonly string[] {
  if (lines.length === 0) return [];
  return ['', `  ${paint(tone, title)}`, ...lines.map((line) => `    ${line}`)];
}

function lineCount(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}

/** Lines and indentation are usual in arguments, and JSON shows them. */
const layout = /[\n\r\t]+ */g;

function warnings({ action }: Approval): readonly string[] {
  const texts = {
    'the action': action.requested,
    'the target': action.target,
    'the agent': action.agent ?? '',
    'the arguments': textsIn(action.context).join('\n').replace(layout, ' '),
  };
  return Object.entries(texts).flatMap(([name, text]) =>
    deceptionsIn(text).map((deception) => `${name}: ${deception}`),
  );
}

/** Every text of a JSON value, names of members included. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...textsIn(member)]);
}
