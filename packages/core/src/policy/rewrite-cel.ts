import { type ASTNode, serialize } from '@marcbachmann/cel-js';
import { rewritten } from './cel-environment.ts';

const comparisons: Readonly<Record<string, (a: string, b: string) => string>> = {
  '<': (a, b) => `${rewritten.less}(${a}, ${b})`,
  '<=': (a, b) => `${rewritten.lessOrEqual}(${a}, ${b})`,
  '>': (a, b) => `${rewritten.less}(${b}, ${a})`,
  '>=': (a, b) => `${rewritten.lessOrEqual}(${b}, ${a})`,
  '==': (a, b) => `${rewritten.equal}(${a}, ${b})`,
  '!=': (a, b) => `!${rewritten.equal}(${a}, ${b})`,
  in: (a, b) => `${rewritten.member}(${a}, ${b})`,
};

/**
 * Writes an expression anew with our own comparison and pattern functions in place of the engine's: its `<` orders
 * texts by letters, so that "900" is above "1000", and its `matches` backtracks.
 */
export function rewriteCel(node: ASTNode): string {
  const { op, args } = node;
  switch (op) {
    case 'value':
      return node.input.slice(node.start, node.end);
    case 'id':
      return args;
    case '.':
      return `${rewriteCel(args[0])}.${args[1]}`;
    case '[]':
      return `${rewriteCel(args[0])}[${rewriteCel(args[1])}]`;
    case 'call':
      return `${args[0]}(${args[1].map(rewriteCel).join(', ')})`;
    case 'rcall':
      return rewriteMethod(args[0], args[1], args[2]);
    case 'list':
      return `[${args.map(rewriteCel).join(', ')}]`;
    case 'map':
      return `{${args.map(([key, value]) => `${rewriteCel(key)}: ${rewriteCel(value)}`).join(', ')}}`;
    case '?:':
      return `(${rewriteCel(args[0])} ? ${rewriteCel(args[1])} : ${rewriteCel(args[2])})`;
    case '!_':
      return `!(${rewriteCel(args)})`;
    case '-_':
      return `-(${rewriteCel(args)})`;
    case '.?':
    case '[?]':
      return serialize(node);
    default:
      return rewriteBinary(op, rewriteCel(args[0]), rewriteCel(args[1]));
  }
}

function rewriteMethod(name: string, receiver: ASTNode, args: readonly ASTNode[]): string {
  const values = args.map(rewriteCel);
  if (name === 'matches') return `${rewritten.matches}(${[rewriteCel(receiver), ...values].join(', ')})`;
  return `${rewriteCel(receiver)}.${name}(${values.join(', ')})`;
}

function rewriteBinary(op: string, left: string, right: string): string {
  const compare = comparisons[op];
  return compare === undefined ? `(${left} ${op} ${right})` : compare(left, right);
}
