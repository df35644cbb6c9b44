import type { Gateway } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText, shorten } from '../terminal/inert-text.ts';
import { type Column, renderTable } from '../terminal/render-table.ts';
import { type Coverage, getCoverage } from './tool-calls.ts';

const columns: readonly Column<Coverage['tools'][number]>[] = [
  { title: 'TOOL', text: ({ name }) => shorten(name, 60), wraps: true },
  { title: 'SOURCE', text: ({ source }) => source, wraps: true },
  { title: 'ACTION', text: ({ type }) => type },
  { title: 'A PLAIN CALL', text: ({ effect }) => effect },
  {
    title: 'DECIDED BY',
    text: ({ policy }) => (policy === null ? 'nothing' : `${policy.id} (${policy.layer})`),
    wraps: true,
  },
];

/** Which policy decides each tool, and which policies no tool ever meets. */
export async function showCoverage(
  options: { readonly json?: boolean },
  gateway: Gateway,
  { terminal }: Session,
): Promise<ExitCode> {
  const { raw, value } = await getCoverage(gateway);
  if (options.json === true) {
    terminal.out(`${inertJson(raw)}\n`);
    return exitCodes.ok;
  }
  if (value.tools.length > 0) terminal.out(renderTable(columns, value.tools, terminal));
  const { custom, guardrail, baseline, nothing } = value.decidedBy;
  terminal.out(
    `${value.tools.length} tools under set ${value.set}: ${custom} by policies of yours, ${guardrail} by guardrails, ` +
      `${baseline} by the baseline, ${nothing} by nothing\n`,
  );
  for (const { id } of value.unreached) terminal.talk(`no tool ever meets the policy \`${inertText(id)}\`\n`);
  return exitCodes.ok;
}
