import type { CommandNode, PipelineNode, SyntaxNode } from 'unbash';
import { baseName, toArgument } from './words.ts';

export const decoders: ReadonlySet<string> = new Set(
  'base64 base32 basenc xxd openssl uudecode gunzip zcat bzcat xzcat gzip bzip2 xz zstd rev tr gpg unhex hexdump'.split(
    ' ',
  ),
);

/** Those whose output was hidden on purpose: what they write to a file is not what anybody saw. */
export const binaryDecoders: ReadonlySet<string> = new Set(
  'base64 base32 basenc xxd uudecode openssl unhex'.split(' '),
);

/** What a text becomes further down a pipeline is not worked out. */
export const mostStages = 32;

/** What a pipeline prints, when the text alone tells; null when it does not. */
export function literalOutput(node: PipelineNode, stdin: string | null = null): string | null {
  if (node.type !== 'Pipeline') return commandOutput(node, stdin);
  if (node.commands.length > mostStages) return null;
  let text = stdin;
  for (const command of node.commands) {
    text = commandOutput(command, text);
    if (text === null) return null;
  }
  return text;
}

/** What a script of one statement prints, without its trailing newlines, as a substitution gives it. */
export function substitutedText(script: SyntaxNode | undefined): string | null {
  if (script?.type !== 'Script' || script.commands.length !== 1) return null;
  const command = script.commands[0]!.command;
  if (command.type === 'AndOr') return null;
  const output = literalOutput(command);
  return output === null ? null : output.replace(/\n+$/, '');
}

/** What the commands of a group print one after the other. */
function groupOutputs(node: CommandNode): (string | null)[] {
  if (node.type !== 'Subshell' && node.type !== 'BraceGroup') return [null];
  return node.body.commands
    .slice(0, mostStages)
    .map(({ command }) => (command.type === 'AndOr' ? null : literalOutput(command)));
}

/** The known pieces of what a group of commands prints; null when none is known. */
export function partialOutput(node: CommandNode): string | null {
  const known = groupOutputs(node).filter((output) => output !== null);
  return known.length === 0 ? null : known.join('');
}

function commandOutput(node: CommandNode, stdin: string | null): string | null {
  if (node.type === 'Subshell' || node.type === 'BraceGroup') {
    const outputs = groupOutputs(node);
    const isKnown = outputs.length === node.body.commands.length && outputs.every((output) => output !== null);
    return isKnown ? outputs.join('') : null;
  }
  if (node.type !== 'Command' || node.name === undefined) return null;
  const words = [node.name, ...node.args].map((word) => (word.type === 'Word' ? toArgument(word) : null));
  if (!words.every((word) => word?.isLiteral === true)) return null;
  const [name = '', ...args] = words.map((word) => word?.text ?? '');
  const given = stdin ?? redirectedText(node);
  switch (baseName(name)) {
    case 'echo':
      return echoed(args);
    case 'printf':
      return printed(args);
    case 'cat':
      return args.every((arg) => arg === '-') ? given : null;
    case 'rev':
      return given === null
        ? null
        : given
            .split('\n')
            .map((line) => [...line].reverse().join(''))
            .join('\n');
    default:
      return given === null ? null : decoded(baseName(name), args, given);
  }
}

/** The text of a here-document or here-string, when nothing in it is expanded. */
export function redirectedText(node: SyntaxNode): string | null {
  if (node.type !== 'Command') return null;
  for (const redirect of node.redirects) {
    if (redirect.type === 'HereDoc') {
      const isExpanded = redirect.body.parts?.some((item) => item.type !== 'Literal') ?? false;
      return isExpanded ? null : redirect.body.text;
    }
    if (redirect.type === 'HereString' && redirect.target !== undefined) {
      const target = toArgument(redirect.target);
      return target.isLiteral ? `${target.text}\n` : null;
    }
  }
  return null;
}

function echoed(args: readonly string[]): string {
  const first = args.findIndex((arg) => !/^-[neE]+$/.test(arg));
  const options = args.slice(0, first === -1 ? args.length : first).join('');
  const text = (first === -1 ? [] : args.slice(first)).join(' ');
  const unescaped = options.includes('e') ? readEscapes(text) : text;
  return options.includes('n') ? unescaped : `${unescaped}\n`;
}

function printed(args: readonly string[]): string | null {
  const [format = '', ...values] = args[0] === '--' ? args.slice(1) : args;
  if (/%(?!s|b|%)/.test(format)) return null;
  let next = 0;
  return readEscapes(format).replace(/%[sb%]/g, (directive) => {
    if (directive === '%%') return '%';
    const value = values[next++] ?? '';
    return directive === '%b' ? readEscapes(value) : value;
  });
}

function readEscapes(text: string): string {
  return text.replace(/\\(?:x([0-9a-fA-F]{1,2})|0?([0-7]{1,3})|([nrt\\]))/g, (_, hex, octal, letter) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    return letter === 'n' ? '\n' : letter === 't' ? '\t' : letter === 'r' ? '\r' : '\\';
  });
}

function decoded(name: string, args: readonly string[], text: string): string | null {
  if (
    name === 'base64' &&
    args.every((arg) => /^(?:-d|-D|-i|-di|-id|--decode|--ignore-garbage)$/.test(arg)) &&
    args.some((arg) => /d/i.test(arg))
  ) {
    return fromBase64(text);
  }
  if (
    name === 'openssl' &&
    /^(?:enc|base64)$/.test(args[0] ?? '') &&
    args.includes('-d') &&
    args.every((arg) => /^(?:enc|-?base64|-a|-A|-d)$/.test(arg))
  ) {
    return fromBase64(text);
  }
  if (name === 'xxd' && args.some((arg) => /^-(?:r|rp|pr|p|ps)$/.test(arg)) && args.join('').includes('r')) {
    const hex = text.replace(/\s/g, '');
    return /^(?:[0-9a-fA-F]{2})*$/.test(hex)
      ? hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))
      : null;
  }
  return null;
}

function fromBase64(text: string): string | null {
  try {
    return atob(text.replace(/[^A-Za-z0-9+/=]/g, ''));
  } catch {
    return null;
  }
}
