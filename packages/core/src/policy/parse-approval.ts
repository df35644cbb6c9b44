import type { ApprovalTerms } from './policy.ts';
import { definedFields, readDuration, readMap } from './read-field.ts';
import type { Faults, SourceMap } from './source-node.ts';

const later = ['all', 'any', 'groups', 'group', 'users'] as const;

/** What an approval must be like. `asks` tells whether the rule around it ever asks for one. */
export function readApproval(around: SourceMap, asks: boolean, faults: Faults): ApprovalTerms | undefined {
  const node = around.fields.get('approval');
  if (node === undefined) return undefined;
  if (!asks) faults.report('never_applies', node, 'nothing here asks for an approval');
  const map = readMap(node, ['expiresIn', 'useWithin', 'count', ...later], faults);
  if (map === undefined) return undefined;
  for (const name of later) {
    const place = map.keys.get(name);
    if (place !== undefined) {
      faults.report('not_supported', place, 'named approvers and groups are not supported yet');
    }
  }
  const count = map.fields.get('count');
  if (count !== undefined && !(count.kind === 'scalar' && count.value === 1)) {
    faults.report('not_supported', count, 'more than one vote is not supported yet');
  }
  return definedFields({
    expiresInMs: readDuration(map.fields.get('expiresIn'), faults),
    useWithinMs: readDuration(map.fields.get('useWithin'), faults),
  });
}
