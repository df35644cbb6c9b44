import { importPeer } from '../peers/import-peer.ts';
import type { LoadEngine } from './engine.ts';
import type { Call, Rule } from './rules.ts';

interface CelJs {
  parse(expression: string): (context: object) => unknown;
}

/** One expression for each rule; indexed by type before the engine is asked, for it has no index of its own. */
export const load: LoadEngine = async (rules) => {
  const { parse } = await importPeer<CelJs>('@marcbachmann/cel-js');
  const compile = ({ above }: Rule) => parse(`environment == "production" && amount > ${above}.0`);
  const compiled = rules.map((rule) => ({ rule, holds: compile(rule) }));
  const types = [...new Set(rules.map(({ action }) => action))];
  const byType = new Map(
    types.map((type) => [type, compiled.filter(({ rule: { action } }) => action === null || action === type)]),
  );
  return (call: Call) => () => {
    let matched = 0;
    for (const { holds } of byType.get(call.action) ?? []) if (holds(call) === true) matched += 1;
    return matched;
  };
};
