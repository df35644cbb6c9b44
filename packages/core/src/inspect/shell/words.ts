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
export interface CommandLine {
  /** without their values */
  readonly options: readonly string[];
  readonly operands: readonly Argument[];
}

/** Splits arguments the getopt way: single letters may be bundled, and `valueOptions` take the next word. */
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
      options.push(...namesOf(text));
      if (valueOptions.has(text)) i++;
    }
  }
  return { options, operands };
}

const noOptions: ReadonlySet<string> = new Set();

function namesOf(option: string): string[] {
  if (option.startsWith('--')) return [option.split('=')[0]!];
  return option.length > 2 ? [option.split('=')[0]!, ...[...option.slice(1)].map((letter) => `-${letter}`)] : [option];
}

/** The value of `-x value`, `-xvalue`, `--name value` or `--name=value`, every time it is given. */
export function valuesOf(args: readonly Argument[], names: readonly string[]): Argument[] {
  return args.flatMap((argument, i) => {
    if (names.includes(argument.text)) return args[i + 1] === undefined ? [] : [args[i + 1]!];
    const name = names.find((candidate) =>
      candidate.startsWith('--')
        ? argument.text.startsWith(`${candidate}=`)
        : candidate.length === 2 && !argument.text.startsWith('--') && argument.text.startsWith(candidate),
    );
    if (name === undefined) return [];
    return [{ ...argument, text: argument.text.slice(name.length).replace(/^=/, '') }];
  });
}
