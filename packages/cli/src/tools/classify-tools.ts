import type { Evidence, ShownMeasures, ToolDefinition } from '@runplane/core';
import { usageFailure } from '../command-failure.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';
import { renderFields } from '../terminal/render-fields.ts';
import { type Column, renderTable } from '../terminal/render-table.ts';
import { measureLines } from './measure-lines.ts';
import { type InputOptions, readToolInput } from './read-tool-input.ts';
import { tellUncertain } from './tell-uncertain.ts';
import { doubtOf, readingColumns } from './tool-columns.ts';
import type { Read, Sensitivity } from './uncertain-tools.ts';

export interface ClassifyOptions extends InputOptions {
  readonly name?: string;
  readonly description?: string;
  readonly failOnUncertain?: Sensitivity;
  readonly json?: boolean;
}

interface ClassifiedTool extends Read {
  readonly name: string;
  readonly source: string | null;
  readonly category: string | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly measures: ShownMeasures;
}

/** Reads tools as the gateway would, and says why. */
export async function classifyToolsCommand(
  file: string | undefined,
  options: ClassifyOptions,
  session: Session,
  version: string,
): Promise<ExitCode> {
  const { terminal } = session;
  const tools = await classify(await definitionsOf(file, options, session, version));
  if (options.json === true) terminal.out(`${inertJson({ tools })}\n`);
  else if (options.name !== undefined) terminal.out(renderOne(tools[0]!, session));
  else terminal.out(renderTable(columns, tools, terminal));
  return options.failOnUncertain === undefined ? exitCodes.ok : tellUncertain(options.failOnUncertain, tools, terminal);
}

async function definitionsOf(
  file: string | undefined,
  options: ClassifyOptions,
  session: Session,
  version: string,
): Promise<readonly ToolDefinition[]> {
  const { name, description = null, source = null } = options;
  if (name === undefined) {
    if (description !== null) throw usageFailure('--description goes with --name');
    return (await readToolInput(file, options, session, version)).tools;
  }
  if (file !== undefined) throw usageFailure('give a file or --name, not both');
  return [{ name, description, parameters: {}, annotations: {}, source }];
}

async function classify(definitions: readonly ToolDefinition[]): Promise<readonly ClassifiedTool[]> {
  const { canonicalAction, classifyTool, measuresShown, placesOf } = await import('@runplane/core');
  return definitions.map((definition) => {
    const { type, sensitivity, confidence, uncertain, worst, evidence } = classifyTool(definition);
    const action = canonicalAction(type);
    return {
      name: definition.name,
      source: definition.source,
      type,
      category: action?.category ?? null,
      sensitivity,
      confidence,
      uncertain,
      treatedAs: uncertain ? worst : type,
      evidence,
      measures: action === undefined ? {} : measuresShown({}, null, placesOf(definition.parameters, action)),
    };
  });
}

const columns: readonly Column<ClassifiedTool>[] = [
  ...readingColumns,
  { title: 'MEASURES', text: ({ measures }) => measureLines(measures).join('; ') || '-', wraps: true },
  { title: 'WHY', text: (tool) => [...doubtOf(tool), ...tool.evidence.map(evidenceText)].join('; '), wraps: true },
];

function evidenceText({ kind, detail }: Evidence): string {
  return `${kind}: ${detail}`;
}

function renderOne(tool: ClassifiedTool, { terminal }: Session): string {
  const fields = renderFields(
    [
      ['action', `${tool.type}${tool.category === null ? '' : ` (${tool.category})`}`],
      ['sensitivity', tool.sensitivity],
      ['confidence', tool.confidence.toFixed(2)],
      ['uncertain', tool.uncertain ? `a call counts as ${tool.treatedAs}` : null],
      ...tool.evidence.map(({ kind, detail }) => [`by ${kind}`, detail] as const),
    ],
    terminal.paint,
  );
  return `${[terminal.paint('bold', inertText(tool.name)), ...fields].join('\n')}\n`;
}
