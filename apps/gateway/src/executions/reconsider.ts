import { type Classification, decideStrictest, type Judgement, type Verdict } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import type { ActionClassifier } from '../classification/action-classifier.ts';
import { freezableOf } from '../freezes/freezable.ts';
import { freezeOf, frozenProblem } from '../freezes/frozen.ts';
import { actionDigest } from '../guard/decision-leaf.ts';
import { factsOf } from '../guard/facts.ts';
import type { ToolReference } from '../guard/read-member.ts';
import { recordedDeviation } from '../guard/recorded-deviation.ts';
import { type Considered, verdictAt } from '../guard/verdict-at.ts';
import type { Ledger, LedgerState, Place } from '../ledger/command.ts';
import { readDecisionInputs, readToolReference, toActionTexts } from '../ledger/decision-entry.ts';
import type { AgentRow, DecisionRow, KeyRow, Store } from '../stores/store.ts';
import { readingsOf } from '../tools/readings-of.ts';
import { isSameKnowledge, knowledgeOf } from '../tools/tool-knowledge.ts';
import type { ToolRegistry } from '../tools/tool-registry.ts';

export interface ReconsiderParts {
  readonly store: Pick<Store, 'entries' | 'agents' | 'keys'>;
  readonly classifier: Pick<ActionClassifier, 'classify'>;
}

/** A recorded decision, looked at again: what is asked for, and what it amounts to by what is known now. */
export interface Reconsidered extends Considered {
  /** the registry that it was looked at with */
  readonly tools: ToolRegistry;
  /** the policy set and the tool's definition that it was decided with */
  readonly decidedWith: { readonly set: number; readonly toolDigest: string | null };
}

/** Somebody changed the tool behind the action while it was looked at: it has to be looked at again. */
export class Stale extends ProblemError {
  constructor() {
    super('overloaded', 'the tool behind the action is being changed');
  }
}

export async function reconsider(
  { store, classifier }: ReconsiderParts,
  { organization, state }: Ledger,
  decision: DecisionRow,
): Promise<Reconsidered> {
  const { org } = organization;
  const [entry] = await store.entries(org, decision.seq, 1);
  const name = decision.agent === null ? null : await nameOfAgent(decision.agent, state, () => store.agents(org));
  const inputs = entry === undefined ? null : readDecisionInputs(entry, name);
  const key = keyOf(decision.key, state.keys.values()) ?? keyOf(decision.key, await store.keys(org));
  if (entry === undefined || inputs === null || key === null) {
    throw new ProblemError('not_redeemable', 'what was asked for was erased', { extra: { state: 'erased' } });
  }
  const { action } = inputs;
  const reference: ToolReference | null = readToolReference(entry);
  const tool = knowledgeOf({ action, tool: reference }, state.tools);
  const readings = await readingsOf(action, tool, classifier.classify);
  const { compiled, tools } = state;
  const deviation = recordedDeviation(entry);
  const leaf = JSON.parse(entry.leaf) as { policy: { set: number }; tool?: { digest: string } };
  return {
    request: { action, tool: reference },
    key,
    tool,
    tools,
    readings: readings as readonly [Classification, ...Classification[]],
    compiled,
    judgement: decideStrictest(action, readings, compiled, { ...factsOf(key, action), deviation }),
    deviation,
    decidedWith: { set: leaf.policy.set, toolDigest: leaf.tool?.digest ?? null },
  };
}

/** What a decision comes to where it is to be redeemed. */
export type Reconsideration = { readonly stands: true } | { readonly stands: false; readonly verdict: Verdict };

/**
 * A decision stands while what is known of its tool and what policies say of it is not stricter; freezes stop it whatever
 * was decided. Totals are looked at without what the decision itself holds.
 *
 * @param place with the counters as if the decision held nothing
 */
export function reconsiderAt(considered: Reconsidered, decision: DecisionRow, place: Place): Reconsideration {
  const { request, key, tool, tools, readings, decidedWith } = considered;
  const { state } = place;
  if (state.tools !== tools && !isSameKnowledge(tool, knowledgeOf(request, state.tools))) throw new Stale();
  const freeze = freezeOf(state, () =>
    freezableOf({ action: request.action, key, reference: request.tool, tool, readings }),
  );
  if (freeze !== null) throw frozenProblem(freeze);
  const isSameTool = (tool?.definitions[0].digest ?? null) === decidedWith.toolDigest;
  if (state.policySet.number === decidedWith.set && isSameTool) return { stands: true };
  const agent = request.action.agent === null ? null : (state.agents.get(request.action.agent) ?? null);
  const texts = toActionTexts(request.action);
  const digestOf = (judgement: Judgement) => actionDigest(place.organization.org, texts, judgement.verdict);
  const { verdict } = verdictAt(considered, place, { agent, stop: null }, digestOf).judgement;
  const isStricter = strictness[verdict.decision] > strictness[decision.decision];
  const stands = verdict.decision === 'ALLOW' || (!isStricter && isSameTool);
  return stands ? { stands: true } : { stands: false, verdict };
}

const strictness = { ALLOW: 0, REQUIRE_APPROVAL: 1, BLOCK: 2 } as const;

/**
 * INVARIANT (whole): what is looked at again is all that was decided. A decision of another gateway may be of an agent or a
 * key that this one has not read yet.
 */
async function nameOfAgent(id: string, { agents }: LedgerState, stored: () => Promise<AgentRow[]>): Promise<string> {
  for (const agent of agents.values()) if (agent.id === id) return agent.name;
  for (const agent of await stored()) if (agent.id === id) return agent.name;
  throw new Error(`the decision is of an unknown agent \`${id}\``);
}

function keyOf(id: string, keys: Iterable<KeyRow>): KeyRow | null {
  for (const key of keys) if (key.id === id) return key;
  return null;
}
