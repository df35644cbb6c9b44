/** Parser output is plain JSON of many shapes: it is read through these guards, never by assertion. */
export type Tree = { readonly [key: string]: unknown };

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function child(tree: unknown, ...keys: readonly string[]): unknown {
  let at: unknown = tree;
  for (const key of keys) {
    if (!isTree(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}

export function list(tree: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = child(tree, ...keys);
  return Array.isArray(found) ? found : [];
}

export function text(tree: unknown, ...keys: readonly string[]): string {
  const found = child(tree, ...keys);
  return typeof found === 'string' ? found : '';
}

/** Every object below and including the root, with the key it stands under; iterative, so depth cannot overflow. */
export function everyTree(root: unknown, visit: (key: string, tree: Tree) => void): void {
  const pending: [string, unknown][] = [['', root]];
  while (pending.length > 0) {
    const [key, value] = pending.pop()!;
    if (Array.isArray(value)) {
      for (const item of value) pending.push([key, item]);
    } else if (isTree(value)) {
      visit(key, value);
      for (const [name, below] of Object.entries(value)) {
        if (typeof below === 'object' && below !== null) pending.push([name, below]);
      }
    }
  }
}

export function contains(root: unknown, test: (key: string, tree: Tree) => boolean): boolean {
  let found = false;
  everyTree(root, (key, tree) => {
    found ||= test(key, tree);
  });
  return found;
}

/** Every object and list that holds a tree which passes the test, at any depth. */
export function holdersOf(root: unknown, test: (key: string, tree: Tree) => boolean): ReadonlySet<unknown> {
  const seen: { readonly value: object; readonly holder: object | null; readonly passes: boolean }[] = [];
  const pending: [string, unknown, object | null][] = [['', root, null]];
  while (pending.length > 0) {
    const [key, value, holder] = pending.pop()!;
    if (typeof value !== 'object' || value === null) continue;
    seen.push({ value, holder, passes: isTree(value) && test(key, value) });
    for (const [name, below] of Object.entries(value)) pending.push([Array.isArray(value) ? key : name, below, value]);
  }
  const holders = new Set<unknown>();
  // what holds something was seen before it
  for (const { value, holder, passes } of seen.toReversed()) {
    if (passes) holders.add(value);
    if (holders.has(value)) holders.add(holder);
  }
  return holders;
}
