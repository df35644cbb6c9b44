import { type Action, environmentClass } from '../../action/action.ts';
import { stricterEnvironment } from './environment-named.ts';
import { placesInArguments } from './stated-places.ts';

export interface RaisedAction {
  readonly action: Action;
  /** the argument that raised its environment; null where none did */
  readonly raisedBy: string | null;
}

/**
 * The action in the environment that it really is about: arguments that name one nearer to production than the stated
 * one (`cluster: prod-eu`) raise it, and nothing lowers it.
 */
export function raiseEnvironment(action: Action): RaisedAction {
  const stated = environmentClass(action.environment);
  if (stated === 'production') return { action, raisedBy: null };
  const named = placesInArguments(action.args).environment;
  const environment = stricterEnvironment(stated, named?.class ?? stated);
  // development and test are equally far from production
  if (named === undefined || environment === stated || environment === 'development') return { action, raisedBy: null };
  return { action: { ...action, environment }, raisedBy: named.path };
}
