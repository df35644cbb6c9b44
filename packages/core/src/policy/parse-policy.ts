import { checkReach } from './check-reach.ts';
import { compileCel } from './compile-cel.ts';
import { readApproval } from './parse-approval.ts';
import { readBudgets } from './parse-budgets.ts';
import { readConditions } from './parse-condition.ts';
import { readDuplicates } from './parse-duplicates.ts';
import { readLimits } from './parse-limits.ts';
import { readMatch } from './parse-match.ts';
import { effects, readThresholds } from './parse-thresholds.ts';
import type { Policy } from './policy.ts';
import { definedFields, readMap, readOneOf, readText } from './read-field.ts';
import type { Faults, SourceMap, SourceNode } from './source-node.ts';

const fields = [
  'id',
  'description',
  'match',
  'where',
  'when',
  'effect',
  'thresholds',
  'limits',
  'budgets',
  'duplicates',
  'approval',
  'mode',
] as const;

const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

export function readPolicy(node: SourceNode, faults: Faults): Policy | undefined {
  const map = readMap(node, fields, faults);
  if (map === undefined) return undefined;
  readMode(map.fields.get('mode'), faults);
  const effect = readOneOf(map.fields.get('effect'), effects, faults);
  const thresholds = readThresholds(map.fields.get('thresholds'), faults);
  checkExactlyOneOutcome(map, faults);
  const before = faults.errors.length;
  const match = readMatch(map.fields.get('match'), faults);
  const isMatchSound = faults.errors.length === before;
  const limits = readLimits(map.fields.get('limits'), faults);
  const budgets = readBudgets(map.fields.get('budgets'), faults);
  const duplicates = readDuplicates(map.fields.get('duplicates'), faults);
  const id = readId(map, faults);
  const policy: Policy = {
    id: id ?? '',
    ...definedFields({
      description: readText(map.fields.get('description'), faults, 1000),
      match,
      where: readConditions(map.fields.get('where'), faults),
      when: readWhen(map.fields.get('when'), faults),
      effect,
      thresholds,
      limits,
      budgets: budgets?.map(({ rule }) => rule),
      duplicates: duplicates?.map(({ rule }) => rule),
    }),
  };
  const approval = readApproval(map, canAsk(policy), faults);
  // after a fault in the match nothing follows from what is left of it
  if (isMatchSound) checkReach(map, policy, { budgets: budgets ?? [], duplicates: duplicates ?? [] }, faults);
  if (id === undefined) return undefined;
  return approval === undefined ? policy : { ...policy, approval };
}

function readId(map: SourceMap, faults: Faults): string | undefined {
  const node = map.fields.get('id');
  if (node === undefined) faults.report('missing_field', map, 'a policy needs `id`');
  const id = readText(node, faults);
  if (node === undefined || id === undefined || idPattern.test(id)) return id;
  faults.report('invalid_value', node, 'an id has up to 64 small letters, digits and hyphens');
  return undefined;
}

function readMode(mode: SourceNode | undefined, faults: Faults): void {
  if (mode !== undefined && readOneOf(mode, ['enforce', 'observe'], faults) === 'observe') {
    faults.report('not_supported', mode, '`mode: observe` is not supported yet');
  }
}

function checkExactlyOneOutcome(map: SourceMap, faults: Faults): void {
  if (map.fields.has('effect') !== map.fields.has('thresholds')) return;
  faults.report('effect_or_thresholds', map, 'a policy needs exactly one of `effect` and `thresholds`');
}

function readWhen(node: SourceNode | undefined, faults: Faults): string | undefined {
  const source = readText(node, faults, 2000);
  if (node === undefined || source === undefined) return undefined;
  const result = compileCel(source);
  if (!result.ok) faults.report(result.code, node, result.message);
  return source;
}

function canAsk({ effect, thresholds, limits, budgets, duplicates }: Policy): boolean {
  const bounds = [...(limits ?? []), ...(budgets ?? []), ...(duplicates ?? [])];
  const asks = [effect, ...(thresholds ?? []).map((step) => step.effect), ...bounds.map(({ over }) => over)];
  return asks.includes('require_approval');
}
