import type { ParameterExpansionPart, Word, WordPart } from 'unbash';
import { bracesOf, maxAlternatives } from './braces.ts';
import { substitutedText } from './literal-output.ts';
import type { Variables } from './variables.ts';

/** Stands between the elements of a list: a character that no text means anything by. */
export const elementEnd = '\u{e000}';

/** A stretch of a word after expansion: quoted it stays whole, a list falls apart into its elements, the rest at spaces. */
interface Piece {
  readonly text: string;
  readonly splits: false | 'elements' | 'spaces';
}

const wholeList = /^\$(?:@|\{\w+\[@\]\}|\{@\})/;

/**
 * The words that a word becomes with the values its variables may have; null when the script does not tell. `turn`
 * says which of several values is taken, 0 being the one given last. A name takes an unknown variable for empty, as the
 * shell does.
 */
export function expandWord(word: Word, variables: Variables, turn: number, isName: boolean): string[] | null {
  const parts = word.parts ?? [];
  if (parts.length === 0) return [word.value];
  let texts: Piece[][] = [[]];
  for (const item of parts) {
    const options =
      item.type === 'BraceExpansion'
        ? bracesOf(item.text)?.map((text): Piece[] => [{ text: variables.replaceIn(text, turn), splits: false }])
        : single(piecesOf(item, variables, turn, isName));
    if (options === undefined || options === null || texts.length * options.length > maxAlternatives) return null;
    if (options.length === 1) for (const pieces of texts) pieces.push(...options[0]!);
    else texts = texts.flatMap((before) => options.map((option) => [...before, ...option]));
  }
  const words = texts.flatMap((pieces) => fieldsOf(pieces, variables.separators(turn)));
  return variables.spend(words.reduce((sum, text) => sum + text.length, 0)) ? words : null;
}

function single(pieces: Piece[] | null): Piece[][] | null {
  return pieces === null ? null : [pieces];
}

/** Words as the shell splits them: unquoted values at their separators, an empty unquoted value is no word. */
function fieldsOf(pieces: readonly Piece[], separators: RegExp): string[] {
  const fields: string[] = [];
  let open: string | null = null;
  for (const { text, splits } of pieces) {
    if (!splits) {
      open = (open ?? '') + text;
      continue;
    }
    const values: string[] = text.split(splits === 'elements' ? elementEnd : separators);
    values.forEach((value, at) => {
      if (at > 0 && open !== null) {
        fields.push(open);
        open = null;
      }
      if (value !== '') open = (open ?? '') + value;
    });
  }
  if (open !== null) fields.push(open);
  return fields;
}

function piecesOf(item: WordPart, variables: Variables, turn: number, isName: boolean): Piece[] | null {
  switch (item.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
    case 'Glob':
      return [{ text: item.value, splits: false }];
    case 'ExtendedGlob':
      return [{ text: item.text, splits: false }];
    case 'DoubleQuoted':
    case 'LocaleString': {
      const inner = item.parts.map((below) => piecesOf(below, variables, turn, isName));
      if (!inner.every((pieces) => pieces !== null)) return null;
      const text = inner
        .flat()
        .map((piece) => piece.text)
        .join('');
      // every element of a list is a word of its own
      if (item.parts.some((below) => wholeList.test(below.text))) return [{ text, splits: 'elements' }];
      return [{ text: text.replaceAll(elementEnd, ' '), splits: false }];
    }
    case 'SimpleExpansion':
      return valued(variables.get(item.text.slice(1), turn), isName);
    case 'ParameterExpansion':
      return valued(parameterValue(item, variables, turn, isName), isName);
    case 'CommandExpansion':
      return valued(substitutedText(item.script), false);
    default:
      return null;
  }
}

function valued(value: string | null, isName: boolean): Piece[] | null {
  if (value === null) return isName ? [{ text: '', splits: 'spaces' }] : null;
  return [{ text: value, splits: 'spaces' }];
}

function parameterValue(item: ParameterExpansionPart, variables: Variables, turn: number, isName: boolean) {
  const named = variables.get(item.parameter, turn);
  const value = item.prefix === '!' && named !== null ? variables.get(named, turn) : named;
  const { operation } = item;
  if (item.prefix === '#') return value === null ? null : String(value.length);
  if (operation === undefined) return value;
  const textOf = (word: Word | undefined) =>
    word === undefined ? '' : (expandWord(word, variables, turn, isName)?.join(' ') ?? null);
  switch (operation.type) {
    case 'Default':
      if (operation.operator.endsWith('+')) return value === null ? '' : textOf(operation.operand);
      return value === null || value === '' ? textOf(operation.operand) : value;
    case 'Slice':
      return sliced(value, textOf(operation.offset), operation.length === undefined ? null : textOf(operation.length));
    case 'CaseModification':
      return recased(value, operation.operator);
    case 'Replace':
      return replaced(value, operation.operator, textOf(operation.pattern), textOf(operation.replacement));
    case 'Remove':
      return removed(value, operation.operator, textOf(operation.operand));
    default:
      return null;
  }
}

function sliced(value: string | null, offset: string | null, length: string | null): string | null {
  const [from, count] = [Number(offset), length === null ? null : Number(length)];
  if (value === null || Number.isNaN(from) || Number.isNaN(count ?? 0)) return null;
  const rest = value.slice(from);
  if (count === null) return rest;
  return count < 0 ? rest.slice(0, count) : rest.slice(0, count);
}

function recased(value: string | null, operator: string): string | null {
  if (value === null) return null;
  const change = (text: string) => (operator.startsWith('^') ? text.toUpperCase() : text.toLowerCase());
  return operator.length === 2 ? change(value) : change(value.slice(0, 1)) + value.slice(1);
}

function replaced(value: string | null, operator: string, pattern: string | null, replacement: string | null) {
  if (value === null || pattern === null || replacement === null || /[*?[]/.test(pattern)) return null;
  return operator === '//' ? value.replaceAll(pattern, () => replacement) : value.replace(pattern, () => replacement);
}

function removed(value: string | null, operator: string, pattern: string | null): string | null {
  if (value === null || pattern === null || /[*?[]/.test(pattern)) return null;
  if (operator.startsWith('#')) return value.startsWith(pattern) ? value.slice(pattern.length) : value;
  return value.endsWith(pattern) ? value.slice(0, value.length - pattern.length) : value;
}
