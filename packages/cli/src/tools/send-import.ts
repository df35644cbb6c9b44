import type { ToolDefinition } from '@runplane/core';
import { CommandFailure } from '../command-failure.ts';
import type { Gateway } from '../connection/gateway.ts';
import type { Session } from '../session.ts';
import { inertText } from '../terminal/inert-text.ts';
import { type ImportAnswer, type ImportSource, importTools } from './tool-calls.ts';

/** far below what the gateway takes, so that each answer is soon there */
const toolsOfBatch = 200;
const charactersOfBatch = 1024 * 1024;
/** each is a member at most; the gateway counts those, too */
const commasOfBatch = 100_000;

/** Sends the tools of one source in batches, and tells how far it is. The same import again goes on where one ended. */
export async function sendImport(
  gateway: Gateway,
  source: ImportSource,
  tools: readonly ToolDefinition[],
  { dryRun, session }: { readonly dryRun: boolean; readonly session: Session },
): Promise<ImportAnswer> {
  const batches = batchesOf(tools);
  const progress = createProgress(source.name, tools.length, batches.length, session);
  const answers: ImportAnswer[] = [];
  let done = 0;
  for (const batch of batches) {
    const answer = await importTools(gateway, source, batch, dryRun).catch((error) => {
      throw explain(error, done, tools.length, dryRun);
    });
    answers.push(answer);
    done += batch.length;
    progress(done);
  }
  return merge(answers, tools);
}

function batchesOf(tools: readonly ToolDefinition[]): readonly (readonly ToolDefinition[])[] {
  const batches: ToolDefinition[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  let commas = 0;
  for (const tool of tools) {
    const text = JSON.stringify(tool);
    const own = text.split(',').length;
    const last = batches.at(-1);
    const isFull =
      last?.length === toolsOfBatch || characters + text.length > charactersOfBatch || commas + own > commasOfBatch;
    if (last === undefined || isFull) {
      batches.push([tool]);
      characters = 0;
      commas = 0;
    } else last.push(tool);
    characters += text.length;
    commas += own;
  }
  return batches;
}

/** One line that is written over at a terminal, a line each elsewhere; none where one request is all. */
function createProgress(source: string, all: number, batches: number, { terminal }: Session): (done: number) => void {
  if (batches < 2) return () => {};
  return (done) => {
    const line = `${inertText(source)}: ${done} of ${all} tools`;
    if (!terminal.isInteractive) terminal.talk(`${line}\n`);
    else terminal.talk(done === all ? '\r\u001b[K' : `\r\u001b[K${line}`);
  };
}

function explain(error: unknown, done: number, all: number, dryRun: boolean): unknown {
  if (!(error instanceof CommandFailure) || done === 0 || dryRun) return error;
  const { message, exitCode, advice } = error;
  const stands = `${done} of ${all} tools are imported; the same import again goes on with the others`;
  return new CommandFailure(message, {
    exitCode,
    advice: advice === null ? stands : `${advice}; ${stands}`,
    cause: error,
  });
}

function merge(answers: readonly ImportAnswer[], tools: readonly ToolDefinition[]): ImportAnswer {
  const sum = (of: (answer: ImportAnswer) => number) => answers.reduce((total, answer) => total + of(answer), 0);
  const names = new Set(tools.map(({ name }) => name));
  return {
    source: answers[0]!.source,
    dryRun: answers[0]!.dryRun,
    added: sum(({ added }) => added),
    changed: sum(({ changed }) => changed),
    unchanged: sum(({ unchanged }) => unchanged),
    // a name that only another batch has is no name of before
    tools: answers
      .flatMap((answer) => answer.tools)
      .map((tool) =>
        tool.renamedFrom !== null && names.has(tool.renamedFrom) ? { ...tool, renamedFrom: null } : tool,
      ),
  };
}
