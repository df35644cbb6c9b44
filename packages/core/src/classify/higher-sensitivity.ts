import type { Sensitivity } from '../catalogue/canonical-action.ts';

const order: readonly Sensitivity[] = ['low', 'moderate', 'high', 'critical'];

export function higherSensitivity(a: Sensitivity, b: Sensitivity): Sensitivity {
  return order.indexOf(b) > order.indexOf(a) ? b : a;
}
