import type { ASTNode } from '@marcbachmann/cel-js';

const comprehensions = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

/** What bounds the cost of an expression. */
interface CelShape {
  readonly hasComprehension: boolean;
  readonly hasNestedComprehension: boolean;
  /** patterns of `matches`; null for one that is not a literal */
  readonly patterns: readonly (string | null)[];
  readonly functions: readonly string[];
  /** what it reads: `context.invoice.total`, `agent`; names that it binds itself are among them */
  readonly paths: readonly string[];
}

export function inspectCel(root: ASTNode): CelShape {
  const patterns: (string | null)[] = [];
  const functions: string[] = [];
  const paths = new Set<string>();
  let deepest = 0;

  function visit(node: ASTNode, depth: number): void {
    const path = pathOf(node);
    if (path !== null) {
      paths.add(path);
      return;
    }
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
  const hasComprehension = deepest > 0;
  return { hasComprehension, hasNestedComprehension: deepest > 1, patterns, functions, paths: [...paths] };
}

/** The path that a chain of selections spells; null for everything else. */
function pathOf(node: ASTNode): string | null {
  if (node.op === 'id') return node.args;
  if (node.op !== '.' && node.op !== '[]') return null;
  const root = pathOf(node.args[0]);
  const member = node.op === '.' ? node.args[1] : literalMember(node.args[1]);
  return root === null || member === null ? null : `${root}.${member}`;
}

function literalMember({ op, args }: ASTNode): string | null {
  return op === 'value' && (typeof args === 'string' || typeof args === 'bigint') ? String(args) : null;
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
