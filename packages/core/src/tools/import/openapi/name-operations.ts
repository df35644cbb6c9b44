import type { JsonObject } from '../../../json/json.ts';
import type { Operation } from './operations.ts';

export interface NamedOperation extends Operation {
  readonly name: string;
  /** its id is another operation's, too */
  readonly sharesId: boolean;
}

/**
 * The ids that the author gave, and names of method and path for the rest. An id that two operations share names neither,
 * so that no name depends on their order.
 */
export function nameOperations(operations: readonly Operation[]): readonly NamedOperation[] {
  const ids = operations.map(idOf);
  const uses = Map.groupBy(ids, (id) => id);
  const isOwn = (id: string | null): id is string => id !== null && uses.get(id)!.length === 1;
  const freeName = createNames(ids.filter(isOwn));
  return operations.map((operation, index) => {
    const id = ids[index]!;
    return isOwn(id)
      ? { ...operation, name: id, sharesId: false }
      : { ...operation, name: freeName(nameOf(operation)), sharesId: id !== null };
  });
}

function idOf({ value: { operationId } }: { readonly value: JsonObject }): string | null {
  return typeof operationId === 'string' && operationId.trim() !== '' ? operationId : null;
}

/** `GET /users/{id}/orders` as a name: `get_users_by_id_orders`. */
function nameOf({ method, url }: Operation): string {
  const words = url
    .replaceAll(/\{([^{}]*)\}/g, '/by/$1/')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_|_$/g, '');
  return `${method.toLowerCase()}_${words === '' ? 'root' : words}`;
}

/** Gives a name once, and then with a number. */
function createNames(taken: readonly string[]): (name: string) => string {
  const counts = new Map(taken.map((name) => [name, 1]));
  return (name) => {
    let count = counts.get(name) ?? 0;
    let free = name;
    while (counts.has(free)) {
      count += 1;
      free = `${name}_${count}`;
    }
    counts.set(name, count).set(free, 1);
    return free;
  };
}
