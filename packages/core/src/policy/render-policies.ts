import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { baselineYaml } from './baseline.ts';

const header = `# Every policy in force. Edit this document and send it back whole.
# Under guardrails and baseline.replace stands what is built in, ready to be changed: what is left as it is, or left out,
# stays built in. An id under baseline.disable takes a built-in guardrail or policy out of force.

`;

/**
 * What an organization has written, completed with the guardrails and the baseline that are in force beside it, with
 * their comments. Sent back unchanged it means the same set.
 */
export function renderPolicies(customYaml: string): string {
  const document = parseDocument(customYaml.startsWith(header) ? customYaml.slice(header.length) : customYaml);
  const root = isMap(document.contents) ? document.contents : new YAMLMap();
  document.contents = root as typeof document.contents;
  root.flow = false;
  const builtIn = parseDocument(baselineYaml);
  const baseline = mapIn(root, 'baseline');
  const disabled = new Set(idsOf(listIn(baseline, 'disable')));
  const guardrails = listIn(root, 'guardrails');
  const replace = listIn(baseline, 'replace');
  fill(guardrails, builtInItems(builtIn, 'guardrails'), disabled);
  fill(replace, builtInItems(builtIn, 'policies'), disabled);
  setInOrder(root, { guardrails, policies: listIn(root, 'policies'), baseline });
  setInOrder(baseline, { disable: listIn(baseline, 'disable'), replace });
  return header + document.toString({ lineWidth: 120, indentSeq: true });
}

type Map = YAMLMap<unknown, unknown>;
type List = YAMLSeq<unknown>;

function mapIn(map: Map, key: string): Map {
  const value = map.get(key, true);
  if (!isMap(value)) return new YAMLMap();
  value.flow = false;
  return value as Map;
}

function listIn(map: Map, key: string): List {
  const value = map.get(key, true);
  if (!isSeq(value)) return new YAMLSeq();
  value.flow = value.items.every((item) => isScalar(item));
  return value as List;
}

/** The built-in items in their order, each replaced by the one of the same id that stands there; then all others. */
function fill(list: List, builtIn: readonly Map[], disabled: ReadonlySet<string>): void {
  const own = list.items as readonly Map[];
  const builtInIds = new Set(builtIn.map(idOf));
  const inPlace = builtIn
    .filter((item) => !disabled.has(idOf(item)))
    .map((item) => own.find((each) => idOf(each) === idOf(item)) ?? item);
  list.items = [...inPlace, ...own.filter((item) => !builtInIds.has(idOf(item)))];
  list.flow = false;
}

function builtInItems(document: Document.Parsed, key: string): readonly Map[] {
  const list = document.get(key);
  if (!isSeq(list)) return [];
  const [first] = list.items;
  // a comment above the first item belongs to the list once it is parsed
  if (isNode(first) && list.commentBefore) first.commentBefore = list.commentBefore;
  return list.items.filter((item) => isMap(item)).map((item) => withoutAliases(item, document) as Map);
}

/** Each policy stands for itself, so that deleting one breaks no other. */
function withoutAliases(item: Node, document: Document.Parsed): Node {
  const copy = item.clone() as Node;
  visit(copy, {
    Alias: (_, alias) => (isAlias(alias) ? (alias.resolve(document)?.clone() as Node) : undefined),
    Node: (_, node) => {
      if ('anchor' in node) delete node.anchor;
    },
  });
  return copy;
}

const idOf = (item: unknown): string => (isMap(item) ? String(item.get('id')) : '');
const idsOf = (list: List): readonly string[] => list.items.map((item) => (isScalar(item) ? String(item.value) : ''));

function setInOrder(map: Map, values: Readonly<Record<string, Node>>): void {
  for (const [key, value] of Object.entries(values)) map.set(key, value);
}
