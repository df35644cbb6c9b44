import type { ToolDefinition } from '@runplane/core';
import { usageFailure } from '../command-failure.ts';
import type { Gateway } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';
import { type Column, renderTable } from '../terminal/render-table.ts';
import { count, type InputOptions, readToolInput, type ToolInput } from './read-tool-input.ts';
import { sendImport } from './send-import.ts';
import { tellUncertain } from './tell-uncertain.ts';
import type { ImportAnswer, ImportedTool } from './tool-calls.ts';
import { effectColumn, readingColumns, standingRemarks } from './tool-columns.ts';
import type { Sensitivity } from './uncertain-tools.ts';

export interface ImportOptions extends InputOptions {
  readonly dryRun?: boolean;
  readonly failOnUncertain?: Sensitivity;
  readonly json?: boolean;
}

/** Registers the tools of a document or a server, and shows what became of each. */
export async function importToolsCommand(
  file: string | undefined,
  options: ImportOptions,
  gateway: Gateway,
  session: Session,
  version: string,
): Promise<ExitCode> {
  const input = await readToolInput(file, options, session, version);
  const answers: ImportAnswer[] = [];
  for (const [name, tools] of bySource(input)) {
    const source = { name, kind: input.format!, url: input.url };
    answers.push(await sendImport(gateway, source, tools, { dryRun: options.dryRun === true, session }));
  }
  if (options.json === true) {
    session.terminal.out(`${inertJson({ imports: answers, problems: input.problems, notes: input.notes })}\n`);
  } else for (const answer of answers) showImport(answer, session);
  const tools = answers.flatMap((answer) => answer.tools);
  return options.failOnUncertain === undefined
    ? exitCodes.ok
    : tellUncertain(options.failOnUncertain, tools, session.terminal);
}

/** A plain document may hold the tools of several. */
function bySource({ tools, source }: ToolInput): ReadonlyMap<string, readonly ToolDefinition[]> {
  return Map.groupBy(tools, (tool) => {
    const name = tool.source ?? source;
    if (name !== null) return name;
    throw usageFailure('nothing says whose tools these are', 'name them with --source');
  });
}

const columns: readonly Column<ImportedTool>[] = [
  ...readingColumns,
  effectColumn,
  { title: 'WHAT TO KNOW', text: (tool) => remarksOf(tool).join('; '), wraps: true },
];

function remarksOf(tool: ImportedTool): readonly string[] {
  const { outcome, renamedFrom } = tool;
  return [outcome, ...standingRemarks(tool), ...(renamedFrom === null ? [] : [`was ${renamedFrom}`])];
}

function showImport(answer: ImportAnswer, { terminal }: Session): void {
  const { source, dryRun, added, changed, unchanged, tools } = answer;
  const rows = tools.filter(({ outcome, drift }) => outcome !== 'unchanged' || drift !== null);
  if (rows.length > 0) terminal.out(renderTable(columns, rows, terminal));
  const name = inertText(source);
  if (added + changed === 0) {
    terminal.out(`${name}: nothing to do, ${count(unchanged, 'tool')} as before\n`);
    return;
  }
  const would = dryRun ? ' (dry run: nothing was changed)' : '';
  terminal.out(`${name}: ${added} added, ${changed} changed, ${unchanged} as before${would}\n`);
}
