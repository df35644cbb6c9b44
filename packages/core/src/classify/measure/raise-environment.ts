import { type Action, environmentClass } from '../../action/action.ts';
import { stricterEnvironment } from './environment-named.ts';
import { placesInArguments } from './stated-places.ts';

/**
 * The action in the environment that it really is about: arguments that name one nearer to production than the stated
 * one (`cluster: prod-eu`) raise it, and nothing lowers it.
 */
export function raiseEnvironment(action: Action): Action {
  const stated = environmentClass(action.environment);
  if (stated === 'production') return action;
  const named = placesInArguments(action.args).environment?.class ?? stated;
  const environment = stricterEnvironment(stated, named);
  // development and test are equally far from production
  return environment === stated || environment === 'development' ? action : { ...action, environment };
}
