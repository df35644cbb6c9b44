import {
  type Assignment,
  type Command,
  forEachChild,
  type ParsedScript,
  type Pipeline,
  parse,
  type Redirect,
  type SyntaxNode,
} from 'unbash';
import { inspectHttp } from './inspect-http.ts';
import { inspectSql } from './inspect-sql.ts';
import type { InspectedPart, Inspection } from './inspection.ts';
import { incomplete, part } from './parts.ts';
import { isHarmlessDevice, pathFlags } from './path-flags.ts';
import { downloaders } from './shell/interpreters.ts';
import { decoders, literalOutput, redirectedText } from './shell/literal-output.ts';
import { isKnownCommand, readCall } from './shell/read-call.ts';
import { type Argument, type Input, noInput, type Scope } from './shell/scope.ts';
import { baseName, runsAny, toArgument } from './shell/words.ts';
import { isDangerousAssignment } from './shell/wrappers.ts';
import { refuseText } from './text-bound.ts';

const maxScriptDepth = 8;
const maxNodes = 50_000;
const maxParts = 2_000;
const maxWords = 5_000;
const maxParentheses = 100;

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
  #parts = 0;
  /** of the script that is being read; a definition in a subshell or a condition may not hold outside */
  #functions = new Set<string>();
  readonly #downloads = new Set<string>();
  readonly #runs = new Set<string>();

  read(text: string): InspectedPart[] {
    const parts = this.script(text);
    for (const file of this.#runs) {
      if (this.#downloads.has(baseName(file))) {
        parts.push(part('run_shell_command', `runs the download ${file}`, ['download_into_interpreter']));
      }
    }
    return parts;
  }

  script(text: string): InspectedPart[] {
    if (this.#depth >= maxScriptDepth) return this.#refuse('scripts are nested too deep');
    // each level of substitutions is parsed again by the one around it
    if (parenthesesDepth(text) > maxParentheses) return this.#refuse('parentheses are nested too deep');
    this.#depth++;
    const outerFunctions = this.#functions;
    this.#functions = new Set();
    try {
      return this.#walk(parse(text));
    } catch {
      return this.#refuse('the shell text is nested too deep');
    } finally {
      this.#depth--;
      this.#functions = outerFunctions;
    }
  }

  invoke(words: Parameters<Scope['invoke']>[0], input: Input): InspectedPart[] {
    if (this.#calls >= maxScriptDepth * 4) return this.#refuse('commands are nested too deep');
    this.#calls++;
    try {
      return readCall(words, input, this);
    } finally {
      this.#calls--;
    }
  }

  sql(text: string): InspectedPart[] {
    return this.#include(inspectSql(text, ''));
  }

  request(request: Parameters<Scope['request']>[0]): InspectedPart[] {
    const inspection = inspectHttp(request, '');
    return inspection.parts.length > 0
      ? this.#include(inspection)
      : [part('http_request', `${request.method} ${request.url}`)];
  }

  downloaded(file: string): void {
    this.#downloads.add(baseName(file));
  }

  ran(file: string): void {
    this.#runs.add(file);
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
        return redirected(node);
      case 'Assignment':
        return assigned(node);
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

  #readCommand(command: Command, piped: Input): InspectedPart[] {
    if (command.name === undefined) return [];
    if (command.args.length > maxWords) return this.#refuse('a command has too many words');
    const words = [command.name, ...command.args].map((word) =>
      word.type === 'Word' ? toArgument(word) : assignmentArgument(word),
    );
    const name = command.name.value;
    if (this.#functions.has(name))
      return [part('compute_output', `call of the function ${name}`), ...this.#readKnown(name, words, command, piped)];
    if (name === 'unset') for (const word of words) this.#functions.delete(word.text);
    for (const redirect of command.redirects) {
      if (
        redirect.type === 'Redirect' &&
        redirect.operator.startsWith('>') &&
        redirect.target !== undefined &&
        runsAny(command, downloaders)
      ) {
        this.downloaded(redirect.target.value);
      }
    }
    return this.invoke(words, withRedirect(command, piped));
  }

  /** A function may stand in for a command that is known: then both count. */
  #readKnown(name: string, words: readonly Argument[], command: Command, piped: Input): InspectedPart[] {
    return isKnownCommand(name) ? this.invoke(words, withRedirect(command, piped)) : [];
  }
}

function assignmentArgument(assignment: Assignment): Argument {
  if (assignment.value.type !== 'Word') return { text: assignment.text, isLiteral: false, hasGlob: false, word: null };
  const value = toArgument(assignment.value);
  return { ...value, text: `${assignment.name}${assignment.append ? '+' : ''}=${value.text}` };
}

/** A substitution in quotes runs when the variable is used as a number or a subscript. */
function assigned(assignment: Assignment): InspectedPart[] {
  const { text, isLiteral } = assignmentArgument(assignment);
  if (isDangerousAssignment(text)) return [part('run_shell_command', `sets ${text}`)];
  return isLiteral && /\$\(|`/.test(text) ? [part('run_shell_command', `sets ${text}`, ['obfuscated'])] : [];
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

/** What each command of a pipeline reads from the one before. */
function inputsOf(pipeline: Pipeline, first: Input): Input[] {
  let before = first;
  return pipeline.commands.map((command, i) => {
    const input = before;
    const previous = input.isPiped ? input.text : null;
    before = {
      text: i > 0 && previous === null ? null : literalOutput({ ...pipeline, commands: [command] }, previous),
      isDownloaded: input.isDownloaded || runsAny(command, downloaders),
      isDecoded: input.isDecoded || runsAny(command, decoders),
      isPiped: true,
    };
    return input;
  });
}

/** A here-document or a file takes the place of the pipe. */
function withRedirect(command: Command, piped: Input): Input {
  const text = redirectedText(command);
  const takesPlace = command.redirects.some((redirect) => redirect.type !== 'Redirect' || redirect.operator === '<');
  if (!takesPlace) return piped;
  return {
    text,
    isDownloaded: command.redirects.some((redirect) => runsAny(redirect, downloaders)),
    isDecoded: command.redirects.some((redirect) => runsAny(redirect, decoders)),
    isPiped: true,
  };
}

function redirected(redirect: Redirect): InspectedPart[] {
  if (redirect.target === undefined) return [];
  const target = toArgument(redirect.target);
  if (/^\/dev\/(?:tcp|udp)\//.test(target.text)) return [part('http_request', `connection to ${target.text}`)];
  if (redirect.operator === '<' || redirect.operator === '<&') {
    return pathFlags(target.text).includes('secret_path')
      ? [part('read_secret', `reads ${target.text}`, ['secret_path'])]
      : [];
  }
  if (/^(?:\d+|-|\d+-)$/.test(target.text) && redirect.operator === '>&') return [];
  if (isHarmlessDevice(target.text) || redirect.target.parts?.some((item) => item.type === 'ProcessSubstitution'))
    return [];
  const flags = pathFlags(target.text).filter((flag) => flag === 'system_path');
  if (/(?:^|\/)authorized_keys2?$/.test(target.text)) return [part('grant_access', `writes ${target.text}`, flags)];
  return [part('write_file', `writes ${target.text}`, flags)];
}
