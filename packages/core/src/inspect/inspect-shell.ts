import { type Command, forEachChild, type ParsedScript, parse, type Redirect, type SyntaxNode } from 'unbash';
import { inspectHttp, type RequestArgument } from './inspect-http.ts';
import { inspectSql } from './inspect-sql.ts';
import type { InspectedPart, Inspection } from './inspection.ts';
import { incomplete, part } from './parts.ts';
import { expandWord } from './shell/expand-word.ts';
import { inputsOf, withRedirect } from './shell/inputs.ts';
import { downloaders } from './shell/interpreters.ts';
import { KnownFiles } from './shell/known-files.ts';
import { binaryDecoders, literalOutput } from './shell/literal-output.ts';
import { isKnownCommand, readCall } from './shell/read-call.ts';
import { assigned, assignmentArgument, emptied, isConnection, redirected } from './shell/redirects.ts';
import { type Argument, type Input, noInput, type Scope } from './shell/scope.ts';
import { Variables } from './shell/variables.ts';
import { literalArgument, runsAny, toArgument } from './shell/words.ts';
import { refuseText } from './text-bound.ts';

const maxScriptDepth = 8;
const maxNodes = 50_000;
const maxParts = 2_000;
const maxWords = 5_000;
const maxParentheses = 50;
const maxTextRead = 1_000_000;
const maxExpanded = 500_000;

/** What a shell command line or script would do, all that it runs inside other commands included. */
export function inspectShell(text: string, path: string): Inspection {
  const refusal = refuseText(text);
  if (refusal !== null) return incomplete('shell', path, refusal);
  const reading = new ShellReading();
  const parts = reading.read(text);
  if (reading.problem !== null) return incomplete('shell', path, reading.problem, parts);
  const all = parts.length === 0 ? [part('compute_output', 'nothing to run')] : parts;
  return { language: 'shell', path, complete: true, parts: all, problem: null };
}

/** One walk over a script and the scripts inside it; its budget is shared by all of them. */
class ShellReading implements Scope {
  problem: string | null = null;
  #depth = 0;
  #calls = 0;
  #nodes = 0;
  #textRead = 0;
  #parts = 0;
  /** of the script that is being read; a definition in a subshell or a condition may not hold outside */
  #functions = new Set<string>();
  /** assignments that hold for a single `read`, where they only say how to split */
  readonly #ofReader = new Set<SyntaxNode>();
  readonly #variables = new Variables(maxExpanded);
  readonly #files = new KnownFiles();
  #isConnected = false;
  #hasRunUnread = false;

  read(text: string): InspectedPart[] {
    const parts = this.script(text);
    parts.push(...this.#files.parts(this));
    if (this.#isConnected && this.#hasRunUnread)
      parts.push(part('run_shell_command', 'runs what a connection may say', ['download_into_interpreter']));
    return parts;
  }

  script(text: string, positional: readonly Argument[] = []): InspectedPart[] {
    if (this.#depth >= maxScriptDepth) return this.#refuse('scripts are nested too deep');
    if (!this.spend(text.length)) return [];
    // each level of substitutions is parsed again by the one around it
    if (parenthesesDepth(text) > maxParentheses) return this.#refuse('parentheses are nested too deep');
    this.#depth++;
    const outerFunctions = this.#functions;
    this.#functions = new Set();
    this.#variables.setPositional(positional.map((word) => word.text));
    try {
      const script = parse(text);
      this.#variables.collect(script);
      return this.#walk(script);
    } catch {
      return this.#refuse('the shell text is nested too deep');
    } finally {
      this.#depth--;
      this.#functions = outerFunctions;
    }
  }

  attempt(text: string): InspectedPart[] {
    const before = this.problem;
    const parts = this.#depth >= maxScriptDepth ? [] : this.script(text);
    const isRead = this.problem === before;
    this.problem = before;
    return isRead ? parts : [];
  }

  invoke(words: Parameters<Scope['invoke']>[0], input: Input): InspectedPart[] {
    if (this.#calls >= maxScriptDepth * 4) return this.#refuse('commands are nested too deep');
    if (++this.#nodes > maxNodes) return this.#refuse('the shell text has too many parts');
    this.#calls++;
    try {
      return readCall(words, input, this);
    } finally {
      this.#calls--;
    }
  }

  sql(text: string): InspectedPart[] {
    return this.spend(text.length) ? this.#include(inspectSql(text, '')) : [];
  }

  request(request: RequestArgument): InspectedPart[] {
    const inspection = inspectHttp(request, '');
    return inspection.parts.length > 0
      ? this.#include(inspection)
      : [part('http_request', `${request.method} ${request.url}`)];
  }

  spend(characters: number): boolean {
    this.#textRead += characters;
    if (this.#textRead <= maxTextRead) return true;
    this.#refuse('the same text is read too often');
    return false;
  }

  downloaded(file: string): void {
    this.#files.downloaded(file);
  }

  wrote(file: string, text: string): void {
    if (this.spend(text.length)) this.#files.wrote(file, text);
  }

  ran(file: string, isScript = false): void {
    this.#files.ran(file, isScript);
  }

  copied(from: string, to: string): void {
    this.#files.copied(from, to);
  }

  connected(): void {
    this.#isConnected = true;
  }

  ranUnread(): void {
    this.#hasRunUnread = true;
  }

  #refuse(problem: string): InspectedPart[] {
    this.problem ??= problem;
    return [part('run_shell_command', problem)];
  }

  #include(inspection: Inspection): InspectedPart[] {
    if (!inspection.complete) this.problem ??= `${inspection.language}: ${inspection.problem}`;
    return [...inspection.parts];
  }

  #walk(script: ParsedScript): InspectedPart[] {
    const parts: InspectedPart[] = [];
    const inputs = new Map<SyntaxNode, Input>();
    const pending: SyntaxNode[] = [script];
    const lasting = new Set<SyntaxNode>(
      script.commands.filter((statement) => !statement.background).map((statement) => statement.command),
    );
    while (pending.length > 0 && this.problem === null) {
      const node = pending.pop()!;
      if (++this.#nodes > maxNodes || this.#parts > maxParts)
        return [...parts, ...this.#refuse('the shell text has too many parts')];
      if (node.type === 'Function' && lasting.has(node)) this.#functions.add(node.name.value);
      const read = this.#readNode(node, inputs);
      this.#parts += read.length;
      for (const inspected of read) parts.push(inspected);
      const below: SyntaxNode[] = [];
      forEachChild(node, (item) => {
        below.push(item);
      });
      // in source order: a function is known before it is called
      const inherited = inputs.get(node);
      for (const item of below.reverse()) {
        // what runs inside a command shares its standard input
        if (inherited !== undefined && !inputs.has(item)) inputs.set(item, inherited);
        pending.push(item);
      }
    }
    return parts;
  }

  #readNode(node: SyntaxNode, inputs: Map<SyntaxNode, Input>): InspectedPart[] {
    switch (node.type) {
      case 'Script':
        if (node.errors !== undefined && node.errors.length > 0)
          return this.#refuse(`the shell text does not parse: ${node.errors[0]!.message}`);
        return [];
      case 'CommandExpansion':
      case 'ProcessSubstitution':
      case 'ArithmeticCommandExpansion':
        return node.script === undefined ? this.#refuse('a substitution does not parse') : [];
      case 'Pipeline':
        inputsOf(node, inputs.get(node) ?? noInput).forEach((input, i) => {
          inputs.set(node.commands[i]!, input);
        });
        return [];
      case 'Function':
        return runsAny(node.body, new Set([node.name.value]))
          ? [part('run_shell_command', `function ${node.name.value} calls itself`)]
          : [];
      case 'Redirect':
        return this.#readRedirect(node);
      case 'Assignment':
        return this.#ofReader.has(node) && node.name === 'IFS' ? [] : assigned(node);
      case 'ParameterExpansion':
        // `${x@P}` runs the substitutions inside the value
        return node.operation?.type === 'Transform' || node.operation?.type === 'Unknown'
          ? [part('run_shell_command', `evaluates ${node.text}`, ['obfuscated'])]
          : [];
      case 'Command':
        return this.#readCommand(node, inputs.get(node) ?? noInput);
      default:
        return [];
    }
  }

  #readRedirect(redirect: Redirect): InspectedPart[] {
    if (redirect.target === undefined) return [];
    const target = toArgument(redirect.target);
    const meant = target.isLiteral ? null : expandWord(redirect.target, this.#variables, 0, false);
    const targets = [target, ...(meant?.length === 1 ? [literalArgument(meant[0]!)] : [])];
    if (targets.some(({ text }) => isConnection(text))) this.connected();
    return targets.flatMap((each) => redirected(redirect, each));
  }

  #readCommand(command: Command, piped: Input): InspectedPart[] {
    const empties = emptied(command);
    if (command.name === undefined) return empties;
    if (command.args.length > maxWords) return this.#refuse('a command has too many words');
    const words = [command.name, ...command.args].map((word) =>
      word.type === 'Word' ? toArgument(word) : assignmentArgument(word),
    );
    const name = command.name.value;
    if (this.#functions.has(name))
      return [part('compute_output', `call of the function ${name}`), ...this.#readKnown(name, words, command, piped)];
    if (name === 'unset') for (const word of words) this.#functions.delete(word.text);
    if (/^(?:read|mapfile|readarray)$/.test(name)) for (const item of command.prefix) this.#ofReader.add(item);
    const input = withRedirect(command, piped);
    this.#noteFiles(command, input);
    return [...empties, ...this.invoke(words, input), ...this.#readExpanded(words, input)];
  }

  /** What the files that a command's output goes to will hold. */
  #noteFiles(command: Command, input: Input): void {
    const targets = command.redirects.flatMap((redirect) =>
      redirect.type === 'Redirect' && redirect.operator.startsWith('>') ? (redirect.target?.value ?? []) : [],
    );
    if (targets.length === 0) return;
    const isDownload = input.isDownloaded || runsAny(command, downloaders);
    const isDecoded = runsAny(command, binaryDecoders);
    const text = literalOutput(command, input.isPiped ? input.text : null);
    for (const target of targets.slice(0, 4)) {
      if (isDownload) this.downloaded(target);
      if (isDecoded) this.#files.decoded(target);
      if (text !== null) this.wrote(target, text);
    }
  }

  /** The command once more with the values that its variables may have: what they add, they add. */
  #readExpanded(words: readonly Argument[], input: Input): InspectedPart[] {
    if (words.every((word) => word.isLiteral)) return [];
    const text = words.map((word) => (word.isLiteral ? '' : word.text)).join(' ');
    const parts: InspectedPart[] = [];
    const seen = new Set<string>();
    for (const turn of this.#variables.turnsOf(text)) {
      const expanded = words.flatMap((word, at) => this.#expand(word, turn, at === 0));
      const key = JSON.stringify(expanded.map((word) => word.text));
      const isSame = expanded.length === words.length && expanded.every((word, at) => word === words[at]);
      if (isSame || seen.has(key)) continue;
      seen.add(key);
      parts.push(...this.invoke(expanded, input));
    }
    if (this.#variables.isSpent) return [...parts, ...this.#refuse('expands to too much text')];
    return parts;
  }

  #expand(argument: Argument, turn: number, isName: boolean): readonly Argument[] {
    if (argument.isLiteral || argument.word === null) return [argument];
    const expanded = expandWord(argument.word, this.#variables, turn, isName);
    return expanded === null ? [argument] : expanded.map(literalArgument);
  }

  /** A function may stand in for a command that is known: then both count. */
  #readKnown(name: string, words: readonly Argument[], command: Command, piped: Input): InspectedPart[] {
    return isKnownCommand(name) ? this.invoke(words, withRedirect(command, piped)) : [];
  }
}

/** The deepest that parentheses stand in each other, quoted ones included. */
function parenthesesDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') deepest = Math.max(deepest, ++depth);
    else if (text[at] === ')' && depth > 0) depth--;
  }
  return deepest;
}
