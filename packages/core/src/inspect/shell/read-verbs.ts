import type { Flag, InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import type { Argument, Call } from './scope.ts';
import type { VerbTable } from './verb-table.ts';
import { splitOptions } from './words.ts';

const maxVerbWords = 3;

/** Reads a command by its verbs; a verb that is not known, not literal or behind an unknown option is a command of unknown effect. */
export function readVerbs(call: Call, table: VerbTable): InspectedPart[] {
  const { options } = splitOptions(call.args);
  const words = verbWords(call.args, table);
  const summary = [call.name, ...call.args.map((arg) => arg.text)].join(' ');
  if (words === null) return [part('run_shell_command', summary)];
  if (words.length === 0) return [part(isHarmlessAlone(call.args) ? 'inspect_system' : table.alone, summary)];
  const verb = longestVerb(words, table);
  if (verb === null) return [part('run_shell_command', summary)];
  const type = optionType(verb, options, table) ?? table.verbs.get(verb)!;
  return [part(type, summary, flagsOf(verb, words, options, table))];
}

function isHarmlessAlone(args: readonly Argument[]): boolean {
  return args.length > 0 && args.every((arg) => /^(?:--version|--help|-h|-V|-v|version)$/.test(arg.text));
}

/** The operands, up to the first option that may hide one; null when a verb could be something else. */
function verbWords(args: readonly Argument[], table: VerbTable): string[] | null {
  const words: string[] = [];
  for (let i = 0; i < args.length && words.length < maxVerbWords; i++) {
    const { text, isLiteral } = args[i]!;
    if (text.startsWith('-')) {
      const isKnown =
        table.plainOptions.has(text) || text.includes('=') || table.verbs.has(text) || table.options.has(`* ${text}`);
      if (table.valueOptions.has(text)) i++;
      else if (!isKnown && words.length === 0) return null;
      else if (table.verbs.has(text) && words.length === 0) words.push(text);
      else if (!isKnown) break;
    } else if (isLiteral) {
      words.push(text);
    } else if (words.length === 0) {
      return null;
    } else {
      break;
    }
  }
  return words;
}

function longestVerb(words: readonly string[], table: VerbTable): string | null {
  for (let length = Math.min(words.length, maxVerbWords); length > 0; length--) {
    const verb = words.slice(0, length).join(' ');
    if (table.verbs.has(verb)) return verb;
  }
  return null;
}

function optionType(verb: string, options: readonly string[], table: VerbTable): string | undefined {
  return (
    options.map((option) => table.options.get(`${verb} ${option}`)).find((type) => type !== undefined) ??
    options.map((option) => table.options.get(`* ${option}`)).find((type) => type !== undefined)
  );
}

function flagsOf(verb: string, words: readonly string[], options: readonly string[], table: VerbTable): Flag[] {
  const last = verb.split(' ').at(-1)!;
  const object = words[verb.split(' ').length]?.toLowerCase().split(/[/.,]/)[0];
  const keys = [verb, `${last} ${object ?? ''}`, `${last} *`, ...options.map((option) => `${last} ${option}`)];
  return [...new Set(keys.flatMap((key) => table.flags.get(key) ?? []))];
}
