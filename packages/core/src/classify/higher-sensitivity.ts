import { type Sensitivity, sensitivities } from '../catalogue/canonical-action.ts';

export function higherSensitivity(a: Sensitivity, b: Sensitivity): Sensitivity {
  return sensitivities.indexOf(b) > sensitivities.indexOf(a) ? b : a;
}
