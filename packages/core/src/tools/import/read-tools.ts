import { isJsonObject, type JsonValue } from '../../json/json.ts';
import { formatPath } from '../../json/scan-json.ts';
import { collectTools } from './collect-tools.ts';
import { detectFormat } from './detect-format.ts';
import type { Reader } from './finding.ts';
import { readAiSdk } from './formats/read-ai-sdk.ts';
import { readCrewAi } from './formats/read-crewai.ts';
import { readLangChain } from './formats/read-langchain.ts';
import { readMcp } from './formats/read-mcp.ts';
import { readOpenAi } from './formats/read-openai.ts';
import { readPlain } from './formats/read-plain.ts';
import type { ImportedTools, ImportRemark, Remark, ToolFormat } from './imported-tools.ts';
import { readOpenApi } from './openapi/read-openapi.ts';
import { sourceOf } from './openapi/source-of.ts';
import { readDocument } from './read-document.ts';
import { createPositions, type SourceDocument } from './source-document.ts';

export interface ReadToolsOptions {
  /** found out from the document when not given */
  readonly format?: ToolFormat;
  /** whose tools they are; goes before what the document says of itself */
  readonly source?: string;
}

const readers: Readonly<Record<ToolFormat, Reader>> = {
  mcp: readMcp,
  openapi: readOpenApi,
  openai: readOpenAi,
  'ai-sdk': readAiSdk,
  langchain: readLangChain,
  crewai: readCrewAi,
  plain: readPlain,
};

/**
 * The tools that a document describes, whichever framework wrote it. A tool that cannot be used hides no other: it is a
 * problem, with its place.
 */
export function readTools(written: string, { format, source }: ReadToolsOptions = {}): ImportedTools {
  const text = written.startsWith('\ufeff') ? written.slice(1) : written;
  const nothing = { source: source ?? null, tools: [], notes: [] };
  const { document, problems } = readDocument(text);
  if (document === null) return { ...nothing, format: format ?? null, problems };
  const form = format ?? detectFormat(document.value);
  if (form === null) {
    const detail = isEmptyList(document.value) ? 'holds no tool' : unknownForm;
    return { ...nothing, format: null, problems: [{ line: 1, column: 1, path: '', detail }] };
  }
  const { tools, faults, notes } = collectTools(readers[form](document.value), source);
  const isEmpty = tools.length === 0 && faults.length === 0 && notes.length === 0;
  const owner = source ?? (form === 'openapi' ? sourceOf(document.value) : null);
  const place = createPlaces(text, document);
  return {
    format: form,
    source: owner,
    tools: tools.map((tool) => (tool.source === null ? { ...tool, source: owner } : tool)),
    problems: place(isEmpty ? [{ path: [], detail: 'holds no tool' }] : faults),
    notes: place(notes),
  };
}

const unknownForm = 'is no list of tools that is known here: say which format it has';

function isEmptyList(root: JsonValue): boolean {
  const list = isJsonObject(root) ? root.tools : root;
  return Array.isArray(list) && list.length === 0;
}

function createPlaces(text: string, document: SourceDocument) {
  return (remarks: readonly Remark[]): readonly ImportRemark[] => {
    if (remarks.length === 0) return [];
    const positionOf = createPositions(text);
    const offsets = document.offsetsOf(remarks.map(({ path }) => path));
    return remarks.map(({ path, detail }, index) => ({
      ...positionOf(offsets[index]!),
      path: formatPath(path),
      detail,
    }));
  };
}
