import type { CanonicalAction } from '../../catalogue/canonical-action.ts';
import type { InspectedPart, Inspection } from '../../inspect/inspection.ts';
import { textsOf } from './inspect-executor.ts';
import type { Inspectors } from './inspectors.ts';
import type { ArgumentFacts, Fact } from './read-arguments.ts';

/**
 * What the arguments of a tool that is no raw executor say in a language of their own. They can only raise what the
 * tool's name says, so a text that turns out not to be in that language is left out.
 */
export function inspectOther(action: CanonicalAction, { facts }: ArgumentFacts, inspectors: Inspectors): Inspection[] {
  const inspections: Inspection[] = [];
  for (const fact of facts) {
    const inspection = inspectFact(action, fact, inspectors);
    if (inspection !== null) inspections.push(...inspection);
  }
  return inspections;
}

function inspectFact(action: CanonicalAction, fact: Fact, inspectors: Inspectors): Inspection[] | null {
  switch (fact.role) {
    case 'sql':
      return textsOf([fact], 'sql').map(({ text, path }) => inspectors.inspectSql(text, path));
    case 'query':
      return textsOf([fact], 'query')
        .filter(({ text }) => mayChange(text))
        .map(({ text, path }) => inspectors.inspectSql(text, path))
        .filter(({ complete }) => complete);
    case 'shell':
    case 'shell_list':
      return textsOf([fact], 'shell', 'shell_list')
        .map(({ text, path }) => inspectors.inspectShell(text, path))
        .map(withKnownParts)
        .filter(({ parts }) => parts.length > 0);
    case 'url':
      return textsOf([fact], 'url')
        .filter(({ text }) => text.includes(':'))
        .map(({ text, path }) => addressOf(action, inspectors.inspectHttp({ url: text, method: 'GET' }, path)))
        .filter(({ parts }) => parts.length > 0);
    case 'path':
      return action.category === 'files' || action.type === 'read_file' || action.type === 'export_data'
        ? textsOf([fact], 'path').map(({ text, path }) => inspectors.inspectPath(text, path))
        : null;
    default:
      return null;
  }
}

const sqlChanges = [
  [/\bdelete\b/i, /\bfrom\b/i],
  [/\bupdate\b/i, /\bset\b/i],
  [/\binsert\b/i, /\binto\b/i],
  [/\b(?:drop|truncate|alter|grant|revoke|merge)\b/i, /\b(?:table|database|schema|on|to|into|from|user|role|view)\b/i],
] as const;

/** Whether a text is worth the parser: it may be SQL that changes something. */
export function mayChange(text: string): boolean {
  return sqlChanges.some(([verb, beside]) => verb.test(text) && beside.test(text));
}

/** A word that is no known command means nothing where no command was expected. */
function withKnownParts(inspection: Inspection): Inspection {
  const parts = inspection.parts.filter((part) => part.type !== 'run_shell_command' || part.flags.length > 0);
  return { ...inspection, parts, complete: true, problem: null };
}

/** Where an address leads matters for every tool; that it is fetched, only for one that fetches. */
function addressOf(action: CanonicalAction, inspection: Inspection): Inspection {
  const fetches = action.type === 'fetch_web_page' || action.type === 'interact_with_ui';
  const parts = inspection.parts
    .filter((part) => fetches || part.flags.length > 0)
    .map((part): InspectedPart => (fetches ? part : { ...part, type: action.type }));
  return { ...inspection, parts, complete: true, problem: null };
}
