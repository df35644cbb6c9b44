import type { Role } from './key-roles.ts';

/** An object or list among the arguments: what stands in one list adds up. */
export interface Scope {
  /** `map`: an object whose members are things by their identifiers */
  readonly kind: 'object' | 'list' | 'map';
  readonly parent: Scope | null;
  /** `context.items[2]` */
  readonly path: string;
  /** the same without places in lists, as a schema says it: `context.items` */
  readonly members: string;
  /** what the name says that it stands under */
  readonly role: Role | null;
  readonly depth: number;
  /** how many names lie between it and the call; lists, and members that only wrap a call, are none */
  readonly level: number;
  /** whether it is one of several */
  readonly isListed: boolean;
}

/** Members that hold a call's arguments and say nothing themselves. */
export const wrappers: ReadonlySet<string> = new Set(
  'input inputs params parameters args arguments kwargs request payload body tool_input toolInput'.split(' '),
);

/** What stands by a name that means nothing is one of several things, and not another name for the same. */
export function isThing(role: Role | null): boolean {
  return role === null || role === 'ids';
}

/** @param key the member's name, or its place in a list as `[2]` */
export function scopeInside(parent: Scope | null, kind: Scope['kind'], key: string, role: Role | null): Scope {
  if (parent === null) {
    return { kind, parent, path: key, members: key, role, depth: 0, level: 0, isListed: false };
  }
  const isElement = parent.kind === 'list' && key.startsWith('[');
  return {
    kind,
    parent,
    path: isElement ? parent.path + key : `${parent.path}.${key}`,
    members: isElement ? parent.members : `${parent.members}.${key}`,
    role: isElement ? parent.role : role,
    depth: parent.depth + 1,
    level: parent.level + (isElement || wrappers.has(key) ? 0 : 1),
    isListed: parent.isListed || parent.kind !== 'object',
  };
}
