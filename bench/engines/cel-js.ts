import { importPeer } from '../peers/import-peer.ts';
import type { LoadEngine } from './engine.ts';
import { indexed } from './indexed.ts';

interface CelJs {
  parse(expression: string): (context: object) => unknown;
}

/** One expression for each rule; indexed by type before the engine is asked, for it has no index of its own. */
export const load: LoadEngine = async (rules) => {
  const { parse } = await importPeer<CelJs>('@marcbachmann/cel-js');
  const matchesOf = indexed(rules, ({ above }) => parse(`environment == "production" && amount > ${above}.0`));
  return (call) => () => {
    let matched = 0;
    for (const { matches } of matchesOf(call.action)) if (matches(call) === true) matched += 1;
    return matched;
  };
};
