import type { JudgedReading } from '@runplane/core';
import { usageFailure } from '../command-failure.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readInput } from '../read-input.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';
import { type Bounds, missedBounds } from './evaluate-bounds.ts';
import { renderErrors } from './evaluate-errors.ts';
import { renderEvaluation } from './evaluate-report.ts';
import { count } from './read-tool-input.ts';

export interface EvaluateOptions extends Bounds {
  readonly definitions: string;
  readonly labels: string;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly errors?: boolean;
  readonly json?: boolean;
}

/** Reads every labelled definition as the gateway would, and counts how often a person agrees. */
export async function evaluateTools(options: EvaluateOptions, session: Session): Promise<ExitCode> {
  const { terminal } = session;
  const { evaluateReadings } = await import('@runplane/core');
  const { judged, unlabelled } = await judgeTools(options, session);
  const evaluation = evaluateReadings(judged);
  const missed = missedBounds(options, evaluation);
  const errors = options.errors === true ? judged.filter(isError) : [];
  if (options.json === true) {
    terminal.out(`${inertJson({ ...evaluation, unlabelled, missed, ...(options.errors === true && { errors }) })}\n`);
  } else {
    terminal.out(renderEvaluation(evaluation, unlabelled, terminal));
    if (options.errors === true) terminal.out(renderErrors(errors, terminal));
  }
  for (const bound of missed) terminal.talk(`${terminal.paintTalk('bad', 'missed')}: ${bound}\n`);
  return missed.length === 0 ? exitCodes.ok : exitCodes.failed;
}

/** A file of another format has a fault in every line. */
const faultsShown = 50;

async function judgeTools(options: EvaluateOptions, session: Session) {
  const { classifyTool, judgeReadings, readLabelledTools } = await import('@runplane/core');
  const { definitions, labels } = options;
  if (definitions === '-' && labels === '-') throw usageFailure('stdin can be one of the two files only');
  const files = { definitions: await readInput(definitions, session), labels: await readInput(labels, session) };
  const { tools, unlabelled, faults } = readLabelledTools(files.definitions, files.labels);
  for (const { file, line, detail } of faults.slice(0, faultsShown))
    session.terminal.talk(`${inertText(options[file])}:${line}: ${inertText(detail)}\n`);
  if (faults.length > faultsShown) session.terminal.talk(`and ${faults.length - faultsShown} more\n`);
  if (faults.length > 0) throw usageFailure(`${count(faults.length, 'line')} cannot be used`);
  const sources = new Set(tools.map(({ definition }) => definition.source));
  const stranger = [...(options.only ?? []), ...(options.except ?? [])].find((source) => !sources.has(source));
  if (stranger !== undefined) throw usageFailure(`no labelled tool is of source \`${stranger}\``);
  const chosen = tools.filter(({ definition }) => isChosen(definition.source, options));
  const readings = chosen.map(({ id, definition, label }) => {
    const { name, source } = definition;
    return { id, name, source, label, reading: classifyTool(definition) };
  });
  return { judged: judgeReadings(readings), unlabelled };
}

function isChosen(source: string | null, { only, except = [] }: EvaluateOptions): boolean {
  if (source === null) return only === undefined;
  return (only === undefined || only.includes(source)) && !except.includes(source);
}

function isError({ judgement }: JudgedReading): boolean {
  return !judgement.lenient || !judgement.sensitivityWithinOne;
}
