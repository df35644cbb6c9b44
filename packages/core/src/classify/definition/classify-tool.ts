import { unknownAction } from '../../catalogue/catalogue.ts';
import type { ToolDefinition } from '../../tools/tool-definition.ts';
import { judge } from './judge.ts';
import { type ReadDefinition, readDefinition } from './read-definition.ts';
import { ruleShares } from './rule-shares.ts';
import type { ToolReading } from './tool-reading.ts';
import { withWords, wordFeatures } from './word-shares.ts';

const remembered = new WeakMap<ToolDefinition, ToolReading>();

/**
 * Which canonical action a tool performs, by all that its definition says: read it into votes, let the rules and then
 * the words share them out among the types, judge the result.
 */
export function classifyTool(definition: ToolDefinition): ToolReading {
  const before = remembered.get(definition);
  if (before !== undefined) return before;
  const reading = classify(readDefinition(definition));
  remembered.set(definition, reading);
  return reading;
}

function classify(read: ReadDefinition): ToolReading {
  const rules = ruleShares(read);
  if (rules.shares.size === 0) return unreadable(read, rules.polymorphic);
  // a name that means one thing by itself needs no words beside it
  const isPlain = read.named.confidence === 1 && read.prose === '';
  const shares = isPlain ? rules.shares : withWords(rules.shares, wordFeatures(read));
  return judge(read, rules, shares);
}

function unreadable({ named, provider }: ReadDefinition, polymorphic: boolean): ToolReading {
  const { type, sensitivity } = unknownAction;
  return {
    type,
    sensitivity,
    confidence: 0,
    uncertain: true,
    worst: type,
    polymorphic,
    provider: provider?.source ?? null,
    evidence: [{ kind: 'name', detail: named.detail }],
  };
}
