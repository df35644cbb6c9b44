import { sensitivities } from '../catalogue/canonical-action.ts';
import { canonicalActions } from '../catalogue/catalogue.ts';
import { categories } from './fact-path.ts';
import { compileGlob } from './glob.ts';
import type { Match } from './policy.ts';
import { definedFields, readList, readMap, readOneOf, readText } from './read-field.ts';
import type { Faults, SourceNode } from './source-node.ts';

const fields = [
  'actions',
  'exceptActions',
  'categories',
  'sensitivity',
  'environments',
  'sources',
  'targets',
  'agents',
] as const;

export function readMatch(node: SourceNode | undefined, faults: Faults): Match | undefined {
  const map = node === undefined ? undefined : readMap(node, fields, faults);
  if (map === undefined) return undefined;
  const list = <T>(name: (typeof fields)[number], read: (item: SourceNode) => T | undefined) =>
    readList(map.fields.get(name), faults, read);
  const action = (item: SourceNode) => readActionPattern(item, faults);
  const text = (item: SourceNode) => readText(item, faults);
  return definedFields({
    actions: list('actions', action),
    exceptActions: list('exceptActions', action),
    categories: list('categories', (item) => readOneOf(item, categories, faults)),
    sensitivity: list('sensitivity', (item) => readOneOf(item, sensitivities, faults)),
    environments: list('environments', text),
    sources: list('sources', text),
    targets: list('targets', text),
    agents: list('agents', text),
  });
}

/** A type of the catalogue, or a pattern that stands for at least one. */
function readActionPattern(node: SourceNode, faults: Faults): string | undefined {
  const pattern = readText(node, faults);
  if (pattern === undefined) return undefined;
  if (typesMatching([pattern]).length > 0) return pattern;
  faults.report('unknown_action', node, `the catalogue has no action \`${pattern}\``);
  return undefined;
}

function typesMatching(patterns: readonly string[]): readonly string[] {
  const globs = patterns.map(compileGlob);
  return canonicalActions.map(({ type }) => type).filter((type) => globs.some((matches) => matches(type)));
}

/** The types that a policy is about, by its `match` alone. */
export function typesOf(match: Match | undefined): readonly string[] {
  const named = typesMatching(match?.actions ?? ['*']);
  const excepted = new Set(typesMatching(match?.exceptActions ?? []));
  return named.filter((type) => !excepted.has(type) && isInCategory(type, match?.categories));
}

function isInCategory(type: string, wanted: Match['categories']): boolean {
  if (wanted === undefined) return true;
  const action = canonicalActions.find((known) => known.type === type);
  return action !== undefined && wanted.includes(action.category);
}
