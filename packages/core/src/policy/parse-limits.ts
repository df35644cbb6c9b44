import { measureNames } from './fact-path.ts';
import { readMeasureCurrency } from './parse-thresholds.ts';
import type { Limit } from './policy.ts';
import { definedFields, readDecimal, readList, readMap, readOneOf } from './read-field.ts';
import type { Faults, SourceNode } from './source-node.ts';

export function readLimits(node: SourceNode | undefined, faults: Faults): readonly Limit[] | undefined {
  return readList(node, faults, (item) => readLimit(item, faults));
}

function readLimit(node: SourceNode, faults: Faults): Limit | undefined {
  const map = readMap(node, ['measure', 'currency', 'max', 'over'], faults);
  if (map === undefined) return undefined;
  for (const name of ['measure', 'max', 'over']) {
    if (!map.fields.has(name)) faults.report('missing_field', node, `a limit needs \`${name}\``);
  }
  const measure = readOneOf(map.fields.get('measure'), measureNames, faults);
  const max = readDecimal(map.fields.get('max'), faults);
  const over = readOneOf(map.fields.get('over'), ['require_approval', 'block'] as const, faults);
  const currency = readMeasureCurrency(map, faults);
  if (measure === undefined || max === undefined || over === undefined) return undefined;
  return { measure, max, over, ...definedFields({ currency }) };
}
