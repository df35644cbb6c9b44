import { dangerOf } from '../../inspect/danger-of.ts';

/** How dangerous a type is by itself, on the scale of inspected arguments. */
export function definitionDanger(type: string): number {
  return dangerOf({ type, records: null, flags: [], summary: '' });
}
