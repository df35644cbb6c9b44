import type { Action } from '../action/action.ts';
import type { CanonicalAction } from '../catalogue/canonical-action.ts';
import type { Flag } from '../inspect/inspection.ts';
import type { JsonValue } from '../json/json.ts';
import type { ArgumentFacts, Fact } from './argument/read-arguments.ts';
import type { Measures } from './classification.ts';
import { dataBearing } from './lexicon/nouns.ts';
import { baseForm } from './lexicon/vocabulary.ts';
import type { NameReading } from './name/classify-name.ts';
import { normaliseName } from './name/normalise-name.ts';

const opens: ReadonlySet<string> = new Set([
  'change_security_policy',
  'grant_access',
  'share_resource',
  'provision_infrastructure',
  'modify_infrastructure',
]);

/** The facts about an action that policies may name, those of inspected arguments included. */
export function flagsOf(
  action: CanonicalAction,
  { requested, target }: Action,
  args: ArgumentFacts,
  name: NameReading,
  inspected: readonly Flag[],
  measures: Measures,
): readonly Flag[] {
  const flags = new Set(inspected);
  if (args.world && opens.has(action.type)) flags.add('open_to_world');
  if (isUnbounded(measures)) flags.add('unbounded');
  if (action.type === 'delete_file' && removesTree(args.facts, name)) flags.add('recursive');
  if (action.type === 'terminate_infrastructure' && bearsData(requested, target, args.facts)) flags.add('data_bearing');
  return flags.size === 0 ? none : [...flags];
}

const none: readonly Flag[] = [];

function isUnbounded({ records, recipients, instances }: Measures): boolean {
  return [records, recipients, instances].some((each) => each?.state === 'unbounded' && each.source === 'declared');
}

/** A folder goes with what is in it unless the call says otherwise; so does a wildcard. */
function removesTree(facts: readonly Fact[], name: NameReading): boolean {
  const stated = facts.filter(({ role }) => role === 'recursive');
  if (stated.some(({ value }) => value === true || value === 'true')) return true;
  if (facts.some(({ role, value }) => role === 'path' && hasWildcard(value))) return true;
  return stated.length === 0 && name.words.some(({ form }) => folders.has(form));
}

const folders: ReadonlySet<string> = new Set(['folder', 'directory', 'dir', 'tree']);

function hasWildcard(value: JsonValue): boolean {
  if (typeof value === 'string') return value.includes('*');
  return Array.isArray(value) && value.some(hasWildcard);
}

/** Whether the name, the target or what says the kind of resource names something that holds data. */
function bearsData(requested: string, target: string, facts: readonly Fact[]): boolean {
  if (namesData(requested) || namesData(target)) return true;
  return facts.some(({ role, value }) => (role === 'kind' || role === 'ids') && namesData(value));
}

function namesData(value: JsonValue): boolean {
  if (typeof value === 'string') return normaliseName(value).some((word) => dataBearing.has(baseForm(word)));
  return Array.isArray(value) && value.some(namesData);
}
