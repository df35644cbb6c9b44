import { importPeer } from '../peers/import-peer.ts';
import type { LoadEngine } from './engine.ts';

interface CaslRule {
  matchesConditions(subject: object): boolean;
}

interface Casl {
  createMongoAbility(rules: readonly object[]): { rulesFor(action: string, subject: string): readonly CaslRule[] };
  subject<T extends object>(type: string, object: T): T;
}

/** All rules that match, as the others give them: `can` alone would stop at the last rule. */
export const load: LoadEngine = async (rules) => {
  const { createMongoAbility, subject } = await importPeer<Casl>('@casl/ability');
  const ability = createMongoAbility(
    rules.map(({ action, above }) => ({
      action: action ?? 'manage',
      subject: 'Action',
      conditions: { environment: 'production', amount: { $gt: above } },
    })),
  );
  return (call) => {
    const asked = subject('Action', { ...call });
    return () => ability.rulesFor(call.action, 'Action').filter((rule) => rule.matchesConditions(asked)).length;
  };
};
