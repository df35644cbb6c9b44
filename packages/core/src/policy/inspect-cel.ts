import type { ASTNode } from '@marcbachmann/cel-js';

const comprehensions = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

/** What bounds the cost of an expression. */
export interface CelShape {
  readonly hasComprehension: boolean;
  readonly hasNestedComprehension: boolean;
  /** patterns of `matches`; null for one that is not a literal */
  readonly patterns: readonly (string | null)[];
  readonly functions: readonly string[];
}

export function inspectCel(root: ASTNode): CelShape {
  const patterns: (string | null)[] = [];
  const functions: string[] = [];
  let deepest = 0;

  function visit(node: ASTNode, depth: number): void {
    let inside = depth;
    if (node.op === 'call') functions.push(node.args[0]);
    if (node.op === 'rcall') {
      const [name, , args] = node.args;
      functions.push(name);
      if (comprehensions.has(name)) inside += 1;
      if (name === 'matches') patterns.push(literalText(args[0]));
    }
    deepest = Math.max(deepest, inside);
    for (const child of childrenOf(node)) visit(child, inside);
  }

  visit(root, 0);
  return { hasComprehension: deepest > 0, hasNestedComprehension: deepest > 1, patterns, functions };
}

function literalText(node: ASTNode | undefined): string | null {
  return node?.op === 'value' && typeof node.args === 'string' ? node.args : null;
}

function childrenOf(node: ASTNode): readonly ASTNode[] {
  const nested = [node.args].flat(3) as readonly unknown[];
  return nested.filter(isNode);
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
