import { importPeer } from '../peers/import-peer.ts';
import type { LoadEngine } from './engine.ts';
import type { Rule } from './rules.ts';

interface Failure {
  readonly type: 'failure';
  readonly errors: readonly { readonly message: string }[];
}

interface Cedar {
  preparsePolicySet(id: string, policies: { staticPolicies: Record<string, string> }): Failure | { type: 'success' };
  statefulIsAuthorized(
    call: object,
  ): Failure | { type: 'success'; response: { diagnostics: { reason: readonly string[] } } };
}

/** Policies parsed once, by the WebAssembly build. Each rule forbids, so that the answer names all that matched. */
export const load: LoadEngine = async (rules) => {
  const cedar = await importPeer<Cedar>('@cedar-policy/cedar-wasm/nodejs');
  const staticPolicies = Object.fromEntries(rules.map((rule) => [rule.id, toCedar(rule)]));
  require(cedar.preparsePolicySet('rules', { staticPolicies }));
  return ({ action, environment, amount }) => {
    const call = {
      principal: { type: 'Agent', id: 'billing-agent' },
      action: { type: 'Action', id: action },
      resource: { type: 'Target', id: 'finance-system' },
      context: { environment, amount },
      preparsedPolicySetId: 'rules',
      entities: [],
    };
    return () => require(cedar.statefulIsAuthorized(call)).response.diagnostics.reason.length;
  };
};

function toCedar({ action, above }: Rule): string {
  const about = action === null ? 'action' : `action == Action::"${action}"`;
  return `forbid(principal, ${about}, resource) when { context.environment == "production" && context.amount > ${above} };`;
}

function require<T extends { type: 'success' }>(answer: Failure | T): T {
  if (answer.type === 'success') return answer;
  throw new Error(`Cedar refused: ${answer.errors.map(({ message }) => message).join('; ')}`);
}
