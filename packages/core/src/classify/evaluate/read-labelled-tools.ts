import { isJsonObject, type JsonObject } from '../../json/json.ts';
import { parseStrictJson } from '../../json/parse-json.ts';
import { readToolDefinition, type ToolDefinition } from '../../tools/tool-definition.ts';
import { readToolLabel, type ToolLabel } from './tool-label.ts';

export interface LabelledTool {
  readonly id: string;
  readonly definition: ToolDefinition;
  readonly label: ToolLabel;
}

/** Why a line of one of the two files cannot be used. */
export interface LineFault {
  readonly file: 'definitions' | 'labels';
  /** counts from 1 */
  readonly line: number;
  readonly detail: string;
}

export interface LabelledTools {
  readonly tools: readonly LabelledTool[];
  /** definitions that nobody labelled */
  readonly unlabelled: number;
  readonly faults: readonly LineFault[];
}

interface Line<Value> {
  readonly line: number;
  readonly id: string;
  readonly value: Value;
}

interface Lines<Value> {
  readonly lines: readonly Line<Value>[];
  readonly faults: readonly LineFault[];
}

type ReadMember<Value> = (object: JsonObject) => { readonly value: Value } | { readonly detail: string };

/** as generous as a schema that a program wrote may need */
const limits = { depth: 128, members: 100_000 };

/** Puts the labels to the definitions with the same id. Both texts are JSON Lines, and may be the same. */
export function readLabelledTools(definitions: string, labels: string): LabelledTools {
  const defined = readLines('definitions', definitions, readDefinition);
  const labelled = readLines('labels', labels, readLabel);
  const definitionOf = new Map(defined.lines.map(({ id, value }) => [id, value]));
  const tools = labelled.lines.flatMap(({ id, value: label }) => {
    const definition = definitionOf.get(id);
    return definition === undefined ? [] : [{ id, definition, label }];
  });
  // a definition that cannot be read is one fault, not two
  const orphans = defined.faults.length > 0 ? [] : labelled.lines.filter(({ id }) => !definitionOf.has(id));
  const faults = [...defined.faults, ...labelled.faults, ...orphans.map(orphaned)];
  return { tools, unlabelled: definitionOf.size - tools.length, faults };
}

function orphaned({ line, id }: Line<ToolLabel>): LineFault {
  return { file: 'labels', line, detail: `labels \`${id}\`, which no definition has as its id` };
}

function readDefinition(object: JsonObject): ReturnType<ReadMember<ToolDefinition>> {
  const { definition, problem } = readToolDefinition(object);
  return problem === null ? { value: definition } : { detail: spoken(problem) };
}

function readLabel(object: JsonObject): ReturnType<ReadMember<ToolLabel>> {
  const { label, problem } = readToolLabel(object);
  return problem === null ? { value: label } : { detail: spoken(problem) };
}

function spoken({ path, detail }: { readonly path: string; readonly detail: string }): string {
  return path === '' ? detail : `\`${path}\` ${detail}`;
}

/** Blank lines count as lines and as nothing else. */
function readLines<Value>(file: LineFault['file'], text: string, read: ReadMember<Value>): Lines<Value> {
  const lines: Line<Value>[] = [];
  const faults: LineFault[] = [];
  const lineOf = new Map<string, number>();
  for (const [at, source] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (source.trim() === '') continue;
    const line = at + 1;
    const result = readLine(source, read);
    const first = 'id' in result ? lineOf.get(result.id) : undefined;
    if ('detail' in result) faults.push({ file, line, detail: result.detail });
    else if (first !== undefined) faults.push({ file, line, detail: `has the id \`${result.id}\` of line ${first}` });
    else {
      lineOf.set(result.id, line);
      lines.push({ line, ...result });
    }
  }
  return { lines, faults };
}

function readLine<Value>(
  source: string,
  read: ReadMember<Value>,
): { readonly id: string; readonly value: Value } | { readonly detail: string } {
  const parsed = parseStrictJson(source, limits);
  if (!parsed.ok) return { detail: `is not one JSON value: ${parsed.message} (column ${parsed.column})` };
  if (!isJsonObject(parsed.value)) return { detail: 'is not an object' };
  const { id } = parsed.value;
  if (typeof id !== 'string' || id === '') return { detail: '`id` is not a text' };
  const result = read(parsed.value);
  return 'detail' in result ? result : { id, value: result.value };
}
