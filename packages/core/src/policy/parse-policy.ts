import { canonicalAction } from '../catalogue/catalogue.ts';
import { compileCel } from './compile-cel.ts';
import { readApproval } from './parse-approval.ts';
import { readConditions } from './parse-condition.ts';
import { readLimits } from './parse-limits.ts';
import { readMatch, typesOf } from './parse-match.ts';
import { effects, readThresholds } from './parse-thresholds.ts';
import { isStricter, type Limit, type Policy } from './policy.ts';
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
  'approval',
  'mode',
] as const;
const later = ['budgets'] as const;

const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

export function readPolicy(node: SourceNode, faults: Faults): Policy | undefined {
  const map = readMap(node, [...fields, ...later], faults);
  if (map === undefined) return undefined;
  reportLater(map, faults);
  const effect = readOneOf(map.fields.get('effect'), effects, faults);
  const thresholds = readThresholds(map.fields.get('thresholds'), faults);
  checkExactlyOneOutcome(map, faults);
  const before = faults.errors.length;
  const match = readMatch(map.fields.get('match'), faults);
  const isMatchSound = faults.errors.length === before;
  const limits = readLimits(map.fields.get('limits'), faults);
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
    }),
  };
  const approval = readApproval(map, canAsk(policy), faults);
  // after a fault in the match nothing follows from what is left of it
  if (isMatchSound) checkReach(map, policy, faults);
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

function reportLater(map: SourceMap, faults: Faults): void {
  for (const name of later) {
    const place = map.keys.get(name);
    if (place !== undefined) faults.report('not_supported', place, `\`${name}\` is not supported yet`);
  }
  const mode = map.fields.get('mode');
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

function canAsk({ effect, thresholds, limits }: Policy): boolean {
  const asks = [effect, ...(thresholds ?? []).map((step) => step.effect), ...(limits ?? []).map((limit) => limit.over)];
  return asks.includes('require_approval');
}

/** What could never have any effect is a mistake, and a mistake in a policy is not guessed at. */
function checkReach(map: SourceMap, policy: Policy, faults: Faults): void {
  const types = typesOf(policy.match);
  const match = map.fields.get('match');
  if (types.length === 0 && match !== undefined) faults.report('never_applies', match, 'no action is left to match');
  const limits = map.fields.get('limits');
  policy.limits?.forEach((limit, i) => {
    const at = limits?.kind === 'list' ? (limits.items[i] ?? limits) : map;
    checkLimit(at, limit, policy, types, faults);
  });
  const measure = policy.thresholds?.find((step) => step.measure !== undefined)?.measure;
  const thresholds = map.fields.get('thresholds');
  if (measure !== undefined && thresholds !== undefined && !types.some((type) => hasMeasure(type, measure))) {
    faults.report('never_applies', thresholds, `no action that this policy matches has \`${measure}\``);
  }
}

function checkLimit(at: SourceNode, limit: Limit, policy: Policy, types: readonly string[], faults: Faults): void {
  const mildest = policy.effect ?? policy.thresholds?.[0]?.effect;
  if (mildest !== undefined && !isStricter(limit.over, mildest)) {
    faults.report('never_applies', at, `the policy is never milder than \`${limit.over}\``);
  }
  if (!types.some((type) => hasMeasure(type, limit.measure))) {
    faults.report('never_applies', at, `no action that this policy matches has \`${limit.measure}\``);
  }
}

function hasMeasure(type: string, measure: Limit['measure']): boolean {
  return canonicalAction(type)?.measures.includes(measure) ?? false;
}
