import { Worker } from 'node:worker_threads';
import type { ImportedTools, ToolDefinition } from '@runplane/core';
import { bounds, ProblemError, storedTextPattern } from '@runplane/protocol';
import type { ImportRequest, ToolImport, ToolSource } from './read-definitions.ts';

const program = new URL('./document-worker.ts', import.meta.url);
const limitMs = 15_000;
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };
/** a document takes a second of a processor: a few at once are what decisions can spare */
const mostThreads = 2;
const listedErrors = 100;

interface ToolDocument {
  readonly kind: ImportedTools['format'];
  readonly definitions: readonly ToolDefinition[];
  /** what was left out on purpose */
  readonly notes: readonly DocumentRemark[];
}

interface DocumentRemark {
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
}

let threads = 0;

/** An import with the definitions that it came with, or that its document holds. */
export async function withDefinitions(
  asked: ImportRequest,
): Promise<ToolImport & { readonly notes: ToolDocument['notes'] | null }> {
  if ('definitions' in asked) return { ...asked, notes: null };
  const { document, source, dryRun } = asked;
  const { kind, definitions, notes } = await readToolDocument(document, source);
  return { source: { ...source, kind: source.kind ?? kind }, definitions, dryRun, notes };
}

/** The tools that a framework's own document describes, all of them or none. Read in a thread: YAML takes its time. */
async function readToolDocument(text: string, { name, kind }: ToolSource): Promise<ToolDocument> {
  if (threads >= mostThreads) throw new ProblemError('overloaded', `${mostThreads} documents are being read already`);
  threads += 1;
  try {
    const { format, tools, problems, notes } = await readInThread(text, {
      source: name,
      ...(kind && { format: kind }),
    });
    if (problems.length > 0) throw documentInvalid(problems);
    if (tools.length > bounds.importTools) {
      const detail = `the document has ${tools.length} tools; ${bounds.importTools} are possible`;
      throw new ProblemError('too_many_tools', detail, { path: 'document' });
    }
    const unkeepable = tools.find((tool) => !storedTextPattern.test(tool.name));
    if (unkeepable !== undefined) {
      const detail = `the name ${JSON.stringify(unkeepable.name)} holds U+0000`;
      throw new ProblemError('invalid_request', detail, { path: 'document' });
    }
    const definitions = tools.map((tool) => ({ ...tool, source: name }));
    return { kind: format, definitions, notes: notes.map(toRemark) };
  } finally {
    threads -= 1;
  }
}

function readInThread(text: string, options: object): Promise<ImportedTools> {
  // flags of the process, such as a debugger's or `--input-type`, are not for this thread
  const worker = new Worker(program, { workerData: { text, options }, resourceLimits, execArgv: [] });
  const failed = () =>
    new ProblemError('document_invalid', 'the document takes too long to read', { path: 'document' });
  return new Promise<ImportedTools>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(failed());
      void worker.terminate();
    }, limitMs);
    worker.once('message', resolve);
    worker.once('error', (cause) => reject(new ProblemError('internal_error', 'a document was not read', { cause })));
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(failed());
    });
  });
}

function documentInvalid(problems: ImportedTools['problems']): ProblemError {
  const [first] = problems;
  const where = `line ${first!.line}, column ${first!.column}: ${first!.detail}`;
  const wrong = problems.length === 1 ? 'one thing is wrong' : `${problems.length} things are wrong`;
  return new ProblemError('document_invalid', `${wrong}: ${where}`, {
    path: 'document',
    extra: { errors: problems.slice(0, listedErrors).map(toRemark) },
  });
}

function toRemark({ line, column, path, detail }: ImportedTools['problems'][number]): DocumentRemark {
  return { line, column, path, message: detail };
}
