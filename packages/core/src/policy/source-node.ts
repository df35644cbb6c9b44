import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import type { PolicyError, PolicyErrorCode } from './policy-error.ts';

/** A value of a policy document together with where it stands. */
export type SourceNode = SourceMap | SourceList | SourceScalar;

interface Place {
  readonly path: string;
  readonly offset: number;
}

export interface SourceMap extends Place {
  readonly kind: 'map';
  readonly fields: ReadonlyMap<string, SourceNode>;
  /** where each key stands, for errors about the key itself */
  readonly keys: ReadonlyMap<string, Place>;
}

interface SourceList extends Place {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
}

interface SourceScalar extends Place {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** as written, so that a number keeps every digit */
  readonly text: string;
}

/** A part of a policy together with where it stands. */
export interface Located<T> {
  readonly node: SourceMap;
  readonly rule: T;
}

/** Collects everything that is wrong, so that one reading tells all of it. */
export interface Faults {
  readonly errors: readonly PolicyError[];
  report(code: PolicyErrorCode, at: Place, message: string): void;
}

const maxLength = 256 * 1024;
/** far beyond any document, text with brackets in it included */
const maxOpenBrackets = 500;
const maxNodes = 100_000;
const maxAliases = 1000;
const maxDepth = 32;

/** Reads YAML (or JSON, which is YAML) into nodes; null when nothing can be read. */
export function readSource(text: string): { root: SourceNode | null; faults: Faults } {
  const lines = new LineCounter();
  const faults = createFaults(lines);
  const excess = excessOf(text);
  if (excess !== null) {
    faults.report('too_large', { path: '', offset: 0 }, excess);
    return { root: null, faults };
  }
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    // YAML 1.2 §5.1; the parser itself takes it, and not every database does
    faults.report('yaml_invalid', { path: '', offset: nul }, 'U+0000 is no character of YAML');
    return { root: null, faults };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  for (const error of [...document.errors, ...document.warnings]) {
    const code = error.code === 'DUPLICATE_KEY' ? 'duplicate_key' : 'yaml_invalid';
    faults.report(code, { path: '', offset: error.pos[0] }, error.message);
  }
  if (faults.errors.length > 0) return { root: null, faults };
  const convert = createConverter(faults, (alias) => alias.resolve(document));
  const root = convert(document.contents, '', 0, 0);
  return { root: faults.errors.length === 0 ? root : null, faults };
}

/** What the YAML parser would take long over is refused before it starts. */
function excessOf(text: string): string | null {
  if (text.length > maxLength) return `the document is longer than ${maxLength} characters`;
  let open = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open = Math.max(open - 1, 0);
    if (open > maxOpenBrackets) return 'the document is too deep';
  }
  return null;
}

function createFaults(lines: LineCounter): Faults {
  const errors: PolicyError[] = [];
  return {
    errors,
    report(code, { path, offset }, message) {
      const { line, col } = lines.linePos(offset);
      errors.push({ code, path, line: Math.max(line, 1), column: Math.max(col, 1), message });
    },
  };
}

type Alias = Extract<ParsedNode, { source: string; resolve: unknown }>;

/** Anchors may be used; what they expand to is bounded, so that a small file cannot become a large one. */
function createConverter(faults: Faults, resolve: (alias: Alias) => Node | undefined) {
  let nodes = 0;
  let aliases = 0;
  let isFull = false;

  function convert(node: unknown, path: string, offset: number, depth: number): SourceNode {
    nodes += 1;
    if (isAlias(node)) aliases += 1;
    if (nodes > maxNodes || aliases > maxAliases || depth > maxDepth) {
      if (!isFull) faults.report('too_large', { path, offset }, 'the document is too deep or expands to too much');
      isFull = true;
      return { kind: 'scalar', path, offset, value: null, text: '' };
    }
    if (isAlias(node)) return convert(resolve(node as Alias), path, node.range?.[0] ?? offset, depth + 1);
    const at = (node as Node | null)?.range?.[0] ?? offset;
    if (isMap(node)) return convertMap(node.items, path, at, depth);
    if (isSeq(node)) {
      const items = node.items.map((item, i) => convert(item, `${path}[${i}]`, at, depth + 1));
      return { kind: 'list', path, offset: at, items };
    }
    return convertScalar(node, path, at);
  }

  function convertMap(pairs: readonly { key: unknown; value: unknown }[], path: string, offset: number, depth: number) {
    const fields = new Map<string, SourceNode>();
    const keys = new Map<string, Place>();
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : '';
      const keyPath = path === '' ? name : `${path}.${name}`;
      const keyOffset = isScalar(key) ? (key.range?.[0] ?? offset) : offset;
      keys.set(name, { path: keyPath, offset: keyOffset });
      fields.set(name, convert(value, keyPath, keyOffset, depth + 1));
    }
    return { kind: 'map', path, offset, fields, keys } as const;
  }

  return convert;
}

function convertScalar(node: unknown, path: string, offset: number): SourceScalar {
  const value = isScalar(node) ? node.value : null;
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  const text = isScalar(node) && typeof node.source === 'string' ? node.source : String(plain);
  return { kind: 'scalar', path, offset, value: plain, text };
}
