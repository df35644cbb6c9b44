import { type Inspection, inspectors } from '../../../src/index.ts';

/** What is not understood is more dangerous than anything that is. */
export function dangerOfInspection({ complete, parts }: Inspection): number {
  return complete ? Math.max(...parts.map(inspectors.dangerOf)) : Number.POSITIVE_INFINITY;
}
