import { compileFactPath, type FactPath, knownPaths } from './fact-path.ts';
import type { Condition, FactCondition, Literal, NumberLiteral } from './policy.ts';
import { definedFields, readBoolean, readCurrency, readDecimal, readList, readMap, readText } from './read-field.ts';
import type { Faults, SourceMap, SourceNode } from './source-node.ts';

const operatorsOf = {
  json: ['is', 'in', 'above', 'atLeast', 'below', 'atMost', 'startsWith', 'endsWith', 'contains', 'exists', 'verified'],
  text: ['is', 'in', 'startsWith', 'endsWith', 'contains', 'exists', 'verified'],
  number: ['is', 'above', 'atLeast', 'below', 'atMost'],
  list: ['contains'],
  measure: ['is', 'above', 'atLeast', 'below', 'atMost', 'exists', 'verified'],
} as const;

const groups = ['all', 'any', 'not'] as const;

/** The conditions of a `where`, which must all hold. */
export function readConditions(node: SourceNode | undefined, faults: Faults): readonly Condition[] | undefined {
  return readList(node, faults, (item) => readCondition(item, faults));
}

function readCondition(node: SourceNode, faults: Faults): Condition | undefined {
  const group = node.kind === 'map' ? groups.find((name) => node.fields.has(name)) : undefined;
  if (group === undefined) return readFactCondition(node, faults);
  const map = readMap(node, [group], faults);
  if (group === 'not') {
    const negated = map === undefined ? undefined : readCondition(map.fields.get('not')!, faults);
    return negated === undefined ? undefined : { not: negated };
  }
  const conditions = readConditions(map?.fields.get(group), faults);
  if (conditions === undefined) return undefined;
  return group === 'all' ? { all: conditions } : { any: conditions };
}

function readFactCondition(node: SourceNode, faults: Faults): FactCondition | undefined {
  if (node.kind !== 'map') {
    faults.report('invalid_type', node, 'expected a condition: a map with `path`, or one of all, any, not');
    return undefined;
  }
  const pathNode = node.fields.get('path');
  if (pathNode === undefined) {
    faults.report('missing_field', node, 'a condition needs `path`, or one of all, any, not');
    return undefined;
  }
  const path = readText(pathNode, faults);
  if (path === undefined) return undefined;
  const fact = compileFactPath(path);
  if (fact === null) {
    const known = knownPaths().join(', ');
    faults.report('unknown_path', pathNode, `no action has a fact \`${path}\`; the facts are ${known}`);
    return undefined;
  }
  return readOperators(node, fact, faults);
}

function readOperators(node: SourceMap, fact: FactPath, faults: Faults): FactCondition | undefined {
  const operators: readonly string[] = operatorsOf[fact.kind];
  const extra = fact.path === 'measures.amount' ? ['path', 'currency'] : ['path'];
  const before = faults.errors.length;
  const map = readMap(node, [...extra, ...operators], faults);
  if (map === undefined || faults.errors.length > before) return undefined;
  if (!operators.some((operator) => map.fields.has(operator))) {
    faults.report('missing_field', node, `a condition needs one of ${operators.join(', ')}`);
    return undefined;
  }
  const field = (name: string) => map.fields.get(name);
  const number = (name: string) => readNumber(field(name), faults);
  const text = (name: string) => readText(field(name), faults, maxTextLength);
  const literal = (item: SourceNode) => readLiteral(item, fact, faults);
  return {
    path: fact.path,
    ...definedFields({
      is: field('is') && literal(field('is')!),
      in: readList(field('in'), faults, literal),
      above: number('above'),
      atLeast: number('atLeast'),
      below: number('below'),
      atMost: number('atMost'),
      startsWith: text('startsWith'),
      endsWith: text('endsWith'),
      contains: field('contains') && literal(field('contains')!),
      exists: readBoolean(field('exists'), faults),
      verified: readVerified(field('verified'), fact, faults),
      currency: readCurrency(field('currency'), faults),
    }),
  };
}

const maxTextLength = 1000;

function readNumber(node: SourceNode | undefined, faults: Faults): NumberLiteral | undefined {
  const number = readDecimal(node, faults);
  return number === undefined ? undefined : { number };
}

/** What a fact is compared with: of the kind that the fact has, and one of its values where there is a list of them. */
function readLiteral(node: SourceNode, fact: FactPath, faults: Faults): Literal | undefined {
  if (fact.kind === 'number' || fact.kind === 'measure') return readNumber(node, faults);
  const value = node.kind === 'scalar' ? node.value : null;
  if (fact.kind === 'json' && typeof value === 'boolean') return value;
  if (fact.kind === 'json' && typeof value === 'number') return readNumber(node, faults);
  const text = readText(node, faults, maxTextLength);
  if (text !== undefined && fact.choices !== null && !fact.choices.includes(text)) {
    faults.report('invalid_value', node, `\`${fact.path}\` is one of ${fact.choices.join(', ')}`);
    return undefined;
  }
  return text;
}

function readVerified(node: SourceNode | undefined, fact: FactPath, faults: Faults): boolean | undefined {
  const verified = readBoolean(node, faults);
  if (node === undefined || verified === undefined || fact.standing === 'stated') return verified;
  faults.report('never_applies', node, `\`${fact.path}\` is derived by the gateway: nobody vouches for it`);
  return undefined;
}
