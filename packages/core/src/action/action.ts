import type { JsonObject } from '../json/json.ts';

/** What an agent asks to do, parsed at the door: nothing here is checked twice. */
export interface Action {
  /** the name as it was sent, never normalised: what the log keeps */
  readonly requested: string;
  readonly target: string;
  /** the arguments and facts that were sent (`context` on the wire) */
  readonly args: JsonObject;
  readonly agent: string | null;
  /** as stated or pinned by the key; null counts as production */
  readonly environment: string | null;
  readonly session: string | null;
}

/** production rules bind unless an environment is known to be something else */
export type EnvironmentClass = 'production' | 'staging' | 'development' | 'test';

const environmentNames: Readonly<Record<string, EnvironmentClass>> = {
  production: 'production',
  prod: 'production',
  live: 'production',
  staging: 'staging',
  stage: 'staging',
  preprod: 'staging',
  'pre-production': 'staging',
  uat: 'staging',
  development: 'development',
  dev: 'development',
  local: 'development',
  sandbox: 'development',
  test: 'test',
  testing: 'test',
  qa: 'test',
  ci: 'test',
};

/** Which rules bind: an environment that is not stated or not recognised counts as production. */
export function environmentClass(environment: string | null): EnvironmentClass {
  if (environment === null) return 'production';
  const name = environment.trim().toLowerCase();
  return Object.hasOwn(environmentNames, name) ? environmentNames[name]! : 'production';
}
