import { compileFactPath, knownPaths } from './fact-path.ts';
import type { Duplicate } from './policy.ts';
import { definedFields, readList, readMap, readOneOf, readText, readWindow } from './read-field.ts';
import type { Faults, Located, SourceNode } from './source-node.ts';

/** how many facts may make two actions the same */
export const maxKeys = 8;

/** What may not happen twice, each rule of it once. */
export function readDuplicates(
  node: SourceNode | undefined,
  faults: Faults,
): readonly Located<Duplicate>[] | undefined {
  const duplicates = readList(node, faults, (item) => readDuplicate(item, faults));
  if (duplicates !== undefined) checkDistinct(duplicates, faults);
  return duplicates;
}

function readDuplicate(node: SourceNode, faults: Faults): Located<Duplicate> | undefined {
  const before = faults.errors.length;
  const map = readMap(node, ['window', 'by', 'over'], faults);
  if (map === undefined) return undefined;
  for (const name of ['window', 'over']) {
    if (!map.fields.has(name)) faults.report('missing_field', node, `a rule about duplicates needs \`${name}\``);
  }
  const window = readWindow(map.fields.get('window'), faults);
  const by = readKeys(map.fields.get('by'), faults);
  const over = readOneOf(map.fields.get('over'), ['require_approval', 'block'] as const, faults);
  if (window === undefined || over === undefined || faults.errors.length > before) return undefined;
  return { node: map, rule: { ...window, over, ...definedFields({ by }) } };
}

function readKeys(node: SourceNode | undefined, faults: Faults): readonly string[] | undefined {
  const seen = new Set<string>();
  const keys = readList(node, faults, (item) => {
    const path = readKey(item, faults);
    if (path !== undefined && seen.has(path)) faults.report('invalid_value', item, `\`${path}\` is named twice`);
    if (path !== undefined) seen.add(path);
    return path;
  });
  if (node?.kind === 'list' && node.items.length > maxKeys) {
    faults.report('invalid_value', node, `expected at most ${maxKeys} facts`);
  }
  return keys;
}

function readKey(node: SourceNode, faults: Faults): string | undefined {
  const path = readText(node, faults);
  if (path === undefined || compileFactPath(path) !== null) return path;
  faults.report('unknown_path', node, `no action has a fact \`${path}\`; the facts are ${knownPaths().join(', ')}`);
  return undefined;
}

function checkDistinct(duplicates: readonly Located<Duplicate>[], faults: Faults): void {
  const seen = new Set<string>();
  for (const { node, rule } of duplicates) {
    const what = `${rule.window} ${[...(rule.by ?? [])].sort().join(' ')}`;
    if (seen.has(what)) faults.report('duplicate_id', node, 'the same duplicates are ruled twice');
    seen.add(what);
  }
}
