import { foldCharacters } from '../classify/name/fold-characters.ts';

/** What a freeze stops: whatever fits every member that is there. At least one is. */
export interface FreezeScope {
  /** by name */
  readonly agent?: string;
  /** by id */
  readonly key?: string;
  /** by name */
  readonly tool?: string;
  /** canonical type */
  readonly action?: string;
  readonly target?: string;
  readonly source?: string;
  readonly organization?: true;
}

/** What an action is known by, where a freeze is concerned: each list holds all that it may be. */
export interface Freezable {
  readonly agent: string | null;
  readonly key: string;
  readonly tools: readonly string[];
  readonly actions: readonly string[];
  readonly target: string;
  readonly sources: readonly string[];
}

/**
 * Whether a freeze stops an action. Names are compared without case, separators,
 * accents and what does not show, and letters that look alike are one: whoever
 * presses the button means the thing, however a caller writes it.
 */
export function isFrozenBy(scope: FreezeScope, action: Freezable): boolean {
  const { agent, key, tool, action: type, target, source } = scope;
  return (
    (agent === undefined || (action.agent !== null && isSame(agent, action.agent))) &&
    (key === undefined || key === action.key) &&
    (tool === undefined || action.tools.some((name) => isSame(tool, name))) &&
    (type === undefined || action.actions.includes(type)) &&
    (target === undefined || isSame(target, action.target)) &&
    (source === undefined || action.sources.some((name) => isSame(source, name)))
  );
}

function isSame(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

const plain = (name: string): string =>
  foldCharacters(name)
    .toLowerCase()
    .replaceAll(/[\s_.:/-]+/gu, '');
