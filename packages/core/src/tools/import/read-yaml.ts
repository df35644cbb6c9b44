import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { JsonValue } from '../../json/json.ts';
import type { ImportRemark, Path } from './imported-tools.ts';
import { createPositions, refusedSource, type SourceResult } from './source-document.ts';
import { type Wanted, wantedPaths } from './wanted-paths.ts';

const maxNodes = 4_000_000;
const maxAliases = 10_000;
const maxDepth = 200;
/** that begin something: each costs the parser some 500 bytes and a microsecond or two */
const maxMarks = 1_500_000;
/** open at once on one line and the more indented ones below it; beyond, the parser would take long */
const maxOpenBrackets = 500;
const shownProblems = 20;
const tooDeep = 'the document nests too deep';

type Alias = Extract<ParsedNode, { source: string; resolve: unknown }>;

/** Why a part of a YAML document is not a JSON value. */
class YamlFault extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** Reads YAML 1.2 as far as it says what JSON can say. */
export function readYaml(text: string): SourceResult {
  const positionOf = createPositions(text);
  const remark = (offset: number, detail: string): ImportRemark => {
    // some errors are reported at what would follow the text
    return { ...positionOf(Math.min(offset, text.length)), path: '', detail };
  };
  try {
    checkCost(text);
    // the parser compares each key with all others; the converter does it in one step each
    const options = { prettyErrors: false, stringKeys: true, uniqueKeys: false };
    const document = parseDocument(text, options);
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0) {
      return refusedSource(
        problems.slice(0, shownProblems).map(({ pos, message }) => remark(pos[0], plainly(message))),
      );
    }
    const value = createConverter(document)(document.contents, 0, 0);
    return { document: { value, offsetsOf: (paths) => locateYaml(document, paths) }, problems: null };
  } catch (error) {
    if (error instanceof YamlFault) return refusedSource([remark(error.offset, error.message)]);
    if (error instanceof RangeError) return refusedSource([remark(0, plainly(error.message))]);
    throw error;
  }
}

/** What the parser would take too long over is refused before it starts. */
function checkCost(text: string): void {
  let marks = 0;
  let open = 0;
  let outermost = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    // a bracket in prose is never closed: it ends with the lines that are indented as far as it is
    if (indent !== -1 && indent <= outermost) open = 0;
    for (const [mark] of line.matchAll(/[[\]{},&*!]|[-?:](?=\s|$)/g)) {
      marks += 1;
      if (mark === ']' || mark === '}') open = Math.max(open - 1, 0);
      if (mark !== '[' && mark !== '{') continue;
      if (open === 0) outermost = indent;
      open += 1;
    }
    marks += 1;
    // `- - - -` opens a list within a list each time
    const dashes = /^(?:\s*[-?:](?=\s))+/.exec(line)?.[0].length ?? 0;
    if (dashes > maxOpenBrackets) throw new YamlFault(offset, tooDeep);
    if (open > maxOpenBrackets) throw new YamlFault(offset, tooDeep);
    if (marks > maxMarks) throw new YamlFault(offset, 'the document is too large for YAML: give it as JSON');
    offset += line.length + 1;
  }
}

/** The parser's recursion is as deep as the text nests, and it reports the end of the stack as an error like any other. */
function plainly(message: string): string {
  return message.includes('call stack') ? tooDeep : message;
}

function createConverter(document: Document) {
  let nodes = 0;
  let aliases = 0;
  const convert = (node: unknown, offset: number, depth: number): JsonValue => {
    nodes += 1;
    if (isAlias(node)) aliases += 1;
    const at = (node as Node | null)?.range?.[0] ?? offset;
    // anchors may be used; what they expand to is counted, so that a small file cannot become a large one
    if (nodes > maxNodes || aliases > maxAliases || depth > maxDepth) {
      throw new YamlFault(at, 'the document is too deep, or expands to too much');
    }
    if (isAlias(node)) return convert((node as Alias).resolve(document), at, depth + 1);
    if (isMap(node)) return convertMap(node.items, at, depth);
    if (isSeq(node)) return node.items.map((item) => convert(item, at, depth + 1));
    return scalarOf(node, at);
  };
  const convertMap = (pairs: YAMLMap['items'], offset: number, depth: number): JsonValue => {
    const members = new Map<string, JsonValue>();
    for (const { key, value } of pairs) {
      const at = startOf(key, offset);
      const name = isScalar(key) ? String(key.value) : '';
      if (name === '<<') throw new YamlFault(at, '`<<` merges in YAML 1.1 only: write the members out');
      if (members.has(name)) throw new YamlFault(at, `member \`${name}\` appears twice`);
      members.set(name, convert(value, at, depth + 1));
    }
    return Object.fromEntries(members);
  };
  return convert;
}

function scalarOf(node: unknown, offset: number): JsonValue {
  const value = isScalar(node) ? (node.value ?? null) : null;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new YamlFault(offset, 'is no number that JSON has');
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new YamlFault(offset, 'is no value that JSON has');
}

function locateYaml(document: Document, paths: readonly Path[]): readonly number[] {
  const offsets = paths.map(() => 0);
  const walk = (node: unknown, offset: number, wanted: Wanted): void => {
    const at = startOf(node, offset);
    for (const index of wanted.through) offsets[index] = at;
    const target = isAlias(node) ? (node as Alias).resolve(document) : node;
    for (const [step, next] of wanted.below.size === 0 ? [] : membersOf(target)) {
      const below = wanted.below.get(step);
      if (below !== undefined) walk(next.value, startOf(next.key, at), below);
    }
  };
  walk(document.contents, 0, wantedPaths(paths));
  return offsets;
}

function membersOf(node: unknown): readonly (readonly [string | number, { key: unknown; value: unknown }])[] {
  if (isSeq(node)) return node.items.map((value, index) => [index, { key: null, value }] as const);
  return isMap(node) ? node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair] as const) : [];
}

function startOf(node: unknown, otherwise: number): number {
  return (node as Node | null)?.range?.[0] ?? otherwise;
}
