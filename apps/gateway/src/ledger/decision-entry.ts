import { type Action, environmentClass, isJsonObject, type JsonObject, type JsonValue } from '@runplane/core';
import type { EntryRow } from '../stores/store.ts';

/** Arguments beyond this many are committed to as one value: a leaf has a size limit. */
const maxSealedArguments = 32;

type SealedField = readonly [field: string, value: JsonValue];

/** The values of an action that a leaf only commits to; each argument on its own, so that one can be erased or shown. */
export function sealAction(action: Action, digest: string): SealedField[] {
  const names = Object.keys(action.args);
  const sealed: SealedField[] = [
    ['digest', digest],
    ['requested', action.requested],
    ['target', action.target],
  ];
  if (action.environment !== null && !isEnvironmentClass(action.environment)) {
    sealed.push(['environment', action.environment]);
  }
  if (action.session !== null) sealed.push(['session', action.session]);
  if (names.length > maxSealedArguments) sealed.push(['args', action.args]);
  else for (const name of names) sealed.push([`args.${name}`, action.args[name]!]);
  return sealed;
}

/** What stands in clear of an environment: the name of a class says nothing about anyone. */
export function environmentInClear(environment: string | null): string | null {
  return environment !== null && isEnvironmentClass(environment) ? environment : null;
}

function isEnvironmentClass(environment: string): boolean {
  return environment === environmentClass(environment);
}

/** What a decision was made from, as far as it was not erased. */
export interface DecisionInputs {
  readonly action: Action;
  readonly digest: string;
}

/**
 * The action of a recorded decision, from its entry and its openings; null when any of it was erased.
 *
 * @param agentName the name of the agent whose id stands in the leaf; null when it names none
 */
export function readDecisionInputs(entry: EntryRow, agentName: string | null): DecisionInputs | null {
  if (entry.openings === null) return null;
  const values = new Map<string, JsonValue>();
  for (const [field, , value] of JSON.parse(entry.openings) as [string, string, JsonValue][]) values.set(field, value);
  const clear = JSON.parse(entry.leaf) as { environment?: string | null };
  const whole = values.get('args');
  const args: Record<string, JsonValue> = isJsonObject(whole) ? { ...whole } : Object.create(null);
  for (const [field, value] of values) if (field.startsWith('args.')) args[field.slice('args.'.length)] = value;
  return {
    digest: values.get('digest') as string,
    action: {
      requested: values.get('requested') as string,
      target: values.get('target') as string,
      args: args as JsonObject,
      agent: agentName,
      environment: (values.get('environment') as string | undefined) ?? clear.environment ?? null,
      session: (values.get('session') as string | undefined) ?? null,
    },
  };
}
