import type { Inspection, inspectors } from '@runplane/core';

type Inspectors = typeof inspectors;

/** Inspectors that read a little for each action and leave the rest unread. */
export interface LimitedInspectors extends Inspectors {
  /** Begins the next action. */
  begin(): void;
  /** where the first text of this action stands that was left unread; null when all of it was read */
  unread(): string | null;
}

/** What an inspection says of a text that nobody has read. */
export const notRead = 'was not read';

/** what a text costs beside its length: ten thousand short ones are a long one, too */
const eachLength = 64;

/** @param length how much text of one action is read at most, in UTF-16 code units */
export function limitInspection(inspectors: Inspectors, length: number): LimitedInspectors {
  let left = length;
  let unread: string | null = null;
  const limited =
    <Argument>(language: Inspection['language'], inspect: (argument: Argument, path: string) => Inspection) =>
    (argument: Argument, path: string): Inspection => {
      left -= eachLength + lengthOf(argument, left);
      if (left >= 0) {
        const inspection = attempt(inspect, argument, path);
        if (inspection !== null) return inspection;
      }
      unread ??= path;
      // INVARIANT (unread is dangerous): what was not read is never complete
      return { language, path, complete: false, parts: [], problem: notRead };
    };
  return {
    inspectSql: limited('sql', inspectors.inspectSql),
    inspectShell: limited('shell', inspectors.inspectShell),
    inspectHttp: limited('http', inspectors.inspectHttp),
    inspectPath: limited('path', inspectors.inspectPath),
    dangerOf: inspectors.dangerOf,
    begin() {
      left = length;
      unread = null;
    },
    unread: () => unread,
  };
}

/** Null where the inspector fails: a fault of its own is no reason to answer nothing at all. */
function attempt<Argument>(
  inspect: (argument: Argument, path: string) => Inspection,
  argument: Argument,
  path: string,
): Inspection | null {
  try {
    return inspect(argument, path);
  } catch {
    return null;
  }
}

/** The text of a value, its members' included, counted no further than `atMost`. */
function lengthOf(value: unknown, atMost: number): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  let length = 1;
  for (const key in value) {
    if (length > atMost) return length;
    length += key.length + lengthOf((value as Record<string, unknown>)[key], atMost - length);
  }
  return length;
}
