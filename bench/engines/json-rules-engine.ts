import { importPeer } from '../peers/import-peer.ts';
import type { LoadEngine } from './engine.ts';
import type { Rule } from './rules.ts';

interface JsonRulesEngine {
  readonly Engine: new (
    rules: readonly object[],
  ) => { run(facts: object): Promise<{ readonly events: readonly unknown[] }> };
}

export const load: LoadEngine = async (rules) => {
  const { Engine } = await importPeer<JsonRulesEngine>('json-rules-engine');
  const engine = new Engine(rules.map(toRule));
  return (call) => {
    const facts = { ...call };
    return async () => (await engine.run(facts)).events.length;
  };
};

function toRule({ id, action, above }: Rule): object {
  const all = [
    ...(action === null ? [] : [{ fact: 'action', operator: 'equal', value: action }]),
    { fact: 'environment', operator: 'equal', value: 'production' },
    { fact: 'amount', operator: 'greaterThan', value: above },
  ];
  return { conditions: { all }, event: { type: id } };
}
