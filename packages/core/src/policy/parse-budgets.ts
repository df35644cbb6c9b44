import { measureNames } from './fact-path.ts';
import { readMeasureCurrency } from './parse-thresholds.ts';
import { type Budget, budgetScopes } from './policy.ts';
import { definedFields, readDecimal, readList, readMap, readOneOf, readWindow } from './read-field.ts';
import type { Faults, Located, SourceMap, SourceNode } from './source-node.ts';

/** The running totals of a policy, each of them once. */
export function readBudgets(node: SourceNode | undefined, faults: Faults): readonly Located<Budget>[] | undefined {
  const budgets = readList(node, faults, (item) => readBudget(item, faults));
  if (budgets !== undefined) checkDistinct(budgets, faults);
  return budgets;
}

function readBudget(node: SourceNode, faults: Faults): Located<Budget> | undefined {
  const before = faults.errors.length;
  const map = readMap(node, ['measure', 'currency', 'max', 'window', 'per', 'over'], faults);
  if (map === undefined) return undefined;
  for (const name of ['measure', 'max', 'window', 'over']) {
    if (!map.fields.has(name)) faults.report('missing_field', node, `a budget needs \`${name}\``);
  }
  const measure = readOneOf(map.fields.get('measure'), measureNames, faults);
  const max = readMax(map, faults);
  const window = readWindow(map.fields.get('window'), faults);
  const per = map.fields.has('per') ? readOneOf(map.fields.get('per'), budgetScopes, faults) : 'organization';
  const over = readOneOf(map.fields.get('over'), ['require_approval', 'block'] as const, faults);
  const currency = readMeasureCurrency(map, faults);
  if (measure === undefined || max === undefined || window === undefined) return undefined;
  if (per === undefined || over === undefined || faults.errors.length > before) return undefined;
  return { node: map, rule: { measure, max, ...window, per, over, ...definedFields({ currency }) } };
}

function readMax(map: SourceMap, faults: Faults): string | undefined {
  const node = map.fields.get('max');
  const max = readDecimal(node, faults);
  if (node === undefined || max?.startsWith('-') !== true) return max;
  faults.report('invalid_value', node, 'a total is never below zero');
  return undefined;
}

function checkDistinct(budgets: readonly Located<Budget>[], faults: Faults): void {
  const seen = new Map<string, Set<string>>();
  for (const { node, rule } of budgets) {
    const { measure, window, per, currency = '' } = rule;
    const total = `${measure} ${window} ${per}`;
    const currencies = seen.get(total) ?? new Set();
    if (currencies.has(currency)) faults.report('duplicate_id', node, `the total of ${total} is bounded twice`);
    else if (currencies.size > 0 && currencies.has('') !== (currency === '')) {
      faults.report('invalid_value', node, 'name the currency in every budget of the same total or in none');
    }
    seen.set(total, currencies.add(currency));
  }
}
