import { forEachChild, type SyntaxNode, type Word } from 'unbash';
import type { Argument } from './scope.ts';

export function toArgument(word: Word): Argument {
  const parts = word.parts ?? [];
  const isLiteral = parts.every((item) => !isExpanded(item));
  const hasGlob = parts.some((item) => item.type === 'Glob' || item.type === 'ExtendedGlob');
  return { text: word.value, isLiteral, hasGlob, word };
}

export function literalArgument(text: string): Argument {
  return { text, isLiteral: true, hasGlob: false, word: null };
}

const expandedTypes: ReadonlySet<string> = new Set([
  'SimpleExpansion',
  'ParameterExpansion',
  'CommandExpansion',
  'ArithmeticExpansion',
  'ProcessSubstitution',
  'BraceExpansion',
]);

function isExpanded(node: SyntaxNode): boolean {
  if (expandedTypes.has(node.type)) return true;
  return (node.type === 'DoubleQuoted' || node.type === 'LocaleString') && node.parts.some(isExpanded);
}

const maxVisited = 5_000;

/** Whether any command below the node has one of the names. */
export function runsAny(root: SyntaxNode, names: ReadonlySet<string>): boolean {
  const pending: SyntaxNode[] = [root];
  for (let visited = 0; pending.length > 0; visited++) {
    // too large to tell counts as found
    if (visited > maxVisited) return true;
    const node = pending.pop()!;
    if (
      node.type === 'Command' &&
      [node.name, ...node.args].some((word) => word?.type === 'Word' && names.has(baseName(word.value)))
    ) {
      return true;
    }
    forEachChild(node, (below) => {
      pending.push(below);
    });
  }
  return false;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Options and operands of a command line; a `--` ends the options. */
interface CommandLine {
  /** without their values */
  readonly options: readonly string[];
  readonly operands: readonly Argument[];
}

/** Splits arguments the getopt way: single letters may be bundled, and `valueOptions` take the rest or the next word. */
export function splitOptions(args: readonly Argument[], valueOptions: ReadonlySet<string> = noOptions): CommandLine {
  const options: string[] = [];
  const operands: Argument[] = [];
  for (let i = 0; i < args.length; i++) {
    const { text } = args[i]!;
    if (text === '--') {
      operands.push(...args.slice(i + 1));
      break;
    }
    if (!text.startsWith('-') || text === '-') {
      operands.push(args[i]!);
    } else {
      const { names, valueAt } = readOption(text, valueOptions);
      options.push(...names);
      if (valueAt === text.length) i++;
    }
  }
  return { options, operands };
}

const noOptions: ReadonlySet<string> = new Set();

interface Option {
  readonly names: readonly string[];
  /** where its value begins in the word: at the end when it is the next word, null when it takes none */
  readonly valueAt: number | null;
}

function readOption(text: string, valueOptions: ReadonlySet<string>): Option {
  const equals = text.indexOf('=');
  if (text.startsWith('--')) {
    if (equals !== -1) return { names: [text.slice(0, equals)], valueAt: equals + 1 };
    return { names: [text], valueAt: valueOptions.has(text) ? text.length : null };
  }
  if (valueOptions.has(text)) return { names: [text], valueAt: text.length };
  const whole = equals === -1 ? text : text.slice(0, equals);
  const names = [whole];
  for (let at = 1; at < text.length; at++) {
    const name = `-${text[at]}`;
    if (name !== whole) names.push(name);
    if (valueOptions.has(name)) return { names, valueAt: at + 1 };
  }
  return { names, valueAt: null };
}

/**
 * The value of `-x value`, `-xvalue`, `--name value` or `--name=value`, every time it is given. Naming the other
 * options with a value keeps bundles apart: `-so file`.
 */
export function valuesOf(
  args: readonly Argument[],
  names: readonly string[],
  valueOptions?: ReadonlySet<string>,
): Argument[] {
  const known = valueOptions ?? new Set(names);
  return args.flatMap((argument, i) => {
    const { text } = argument;
    if (!text.startsWith('-')) return [];
    const option = readOption(text, known);
    if (option.valueAt === null || !names.includes(option.names.at(-1)!)) return [];
    if (option.valueAt < text.length) return [{ ...argument, text: text.slice(option.valueAt) }];
    return args[i + 1] === undefined ? [] : [args[i + 1]!];
  });
}
