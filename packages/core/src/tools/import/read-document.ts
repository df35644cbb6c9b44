import type { JsonLimits } from '../../json/json-fault.ts';
import { type ParsedJson, parseStrictJson } from '../../json/parse-json.ts';
import { readBlocks, startsWithBlock } from './crewai/tool-blocks.ts';
import { locateJson } from './locate-json.ts';
import { readYaml } from './read-yaml.ts';
import { createPositions, refusedSource, type SourceResult } from './source-document.ts';

const maxLength = 16 * 1024 * 1024;
/** schemas of real services nest far deeper than the arguments of a call; their bounds are often beyond a double */
export const documentLimits: JsonLimits = { depth: 200, members: 4_000_000, roundsNumbers: true };

/** Reads JSON, JSON Lines, YAML, or CrewAI's text, whichever it is. */
export function readDocument(text: string): SourceResult {
  if (text.length > maxLength) {
    return refusedSource([{ line: 1, column: 1, path: '', detail: 'the document is longer than 16 MiB' }]);
  }
  const first = /\S/.exec(text)?.[0];
  if (first === undefined) return refusedSource([{ line: 1, column: 1, path: '', detail: 'the document is empty' }]);
  if (startsWithBlock(text)) return readBlocks(text);
  // a text in quotes is no list of tools as JSON, and may be the first name of a YAML document
  return '{['.includes(first) ? readJson(text) : readYaml(text);
}

function readJson(text: string): SourceResult {
  const parsed = parseStrictJson(text, documentLimits);
  if (parsed.ok) {
    return {
      document: { value: parsed.value, offsetsOf: (paths) => locateJson(text, paths) },
      problems: null,
    };
  }
  return readJsonLines(text) ?? refusedSource([remarkOf(parsed, 0, '')]);
}

/** Null when the text is no JSON Lines: when its first line is no value of its own, or its only one. */
function readJsonLines(text: string): SourceResult | null {
  const lines = linesOf(text);
  if (lines.length < 2 || !parseStrictJson(lines[0]!.text, documentLimits).ok) return null;
  const parsed = lines.map((line) => parseStrictJson(line.text, documentLimits));
  const positionOf = createPositions(text);
  const problems = parsed.flatMap((result, index) =>
    result.ok ? [] : [remarkOf(result, positionOf(lines[index]!.offset).line - 1, `[${index}]`)],
  );
  if (problems.length > 0) return refusedSource(problems);
  const value = parsed.flatMap((result) => (result.ok ? [result.value] : []));
  return {
    document: {
      value,
      offsetsOf: (paths) =>
        paths.map(([index, ...rest]) => {
          const line = typeof index === 'number' ? lines[index] : undefined;
          return line === undefined ? 0 : line.offset + locateJson(line.text, [rest])[0]!;
        }),
    },
    problems: null,
  };
}

/** Those that are not blank, with the offset at which each begins. */
function linesOf(text: string): readonly { text: string; offset: number }[] {
  const lines: { text: string; offset: number }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ text: line, offset });
    offset += line.length + 1;
  }
  return lines;
}

function remarkOf(fault: Extract<ParsedJson, { ok: false }>, linesBefore: number, root: string) {
  const below = root === '' || fault.path === '' || fault.path.startsWith('[') ? fault.path : `.${fault.path}`;
  return { line: linesBefore + fault.line, column: fault.column, path: `${root}${below}`, detail: fault.message };
}
