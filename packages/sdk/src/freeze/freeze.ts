import { isJsonObject, isText, type JsonObject } from '../answer/json-object.ts';

/** The stop button, pressed. */
export interface Freeze {
  readonly id: string;
  readonly reason: string;
  /** what it stops: all members have to match */
  readonly scope: JsonObject;
  readonly isReleased: boolean;
}

/** What a freeze can be about. Null where the client does not know. */
export interface FreezeSubject {
  readonly agent: string | null;
  readonly action: string;
  readonly target: string;
  /** names that the tool may go by */
  readonly tools: readonly string[];
  readonly source: string | null;
}

/** Takes the data of an event for a freeze; null when it is none. */
export function readFreeze(data: string): Freeze | null {
  let freeze: unknown;
  try {
    freeze = JSON.parse(data);
  } catch {
    return null;
  }
  if (!isJsonObject(freeze) || !isText(freeze.id) || !isJsonObject(freeze.scope)) return null;
  const { id, reason, scope, releasedAt } = freeze;
  return { id, reason: isText(reason) ? reason : 'no reason given', scope, isReleased: isText(releasedAt) };
}

/**
 * Whether the freeze stops the action. The gateway sends a freeze only to keys that it concerns, so that `key` says nothing
 * more here. A member that a newer gateway may send cannot be looked at, and then spares nobody.
 */
export function covers({ scope }: Freeze, subject: FreezeSubject): boolean {
  return Object.entries(scope).every(([member, value]) => isEmpty(value) || (tests[member]?.(value, subject) ?? true));
}

const tests: Readonly<Record<string, (value: unknown, subject: FreezeSubject) => boolean>> = {
  agent: (name, { agent }) => agent === name,
  action: (type, { action }) => action === type,
  target: (name, { target }) => target === name,
  tool: (name, { tools }) => tools.some((tool) => tool === name),
  source: (name, { source }) => source === name,
};

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === false;
}
