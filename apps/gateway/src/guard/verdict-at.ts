import {
  applyBudgets,
  type Charge,
  type Judgement,
  type LimitState,
  type QuotaStop,
  type RiskFactor,
  stopVerdict,
} from '@runplane/core';
import { freezableOf } from '../freezes/freezable.ts';
import { freezeOf } from '../freezes/frozen.ts';
import type { Place } from '../ledger/command.ts';
import type { AgentRow, KeyRow } from '../stores/store.ts';
import type { Readings } from '../tools/readings-of.ts';
import type { KnownTool } from '../tools/tool-knowledge.ts';
import { judgeAt } from './judge-at.ts';
import type { GuardRequest } from './read-guard-request.ts';

/** What is decided about, as it was before the ledger was asked. */
export interface Considered {
  readonly request: Pick<GuardRequest, 'action' | 'tool'>;
  readonly key: KeyRow;
  readonly tool: KnownTool | null;
  readonly readings: Readings;
  readonly judgement: Judgement;
  /** the policy set that the judgement comes from */
  readonly compiled: Place['state']['compiled'];
  /** what was recorded of how it differs from what its agent did before; absent where that is still to be told */
  readonly deviation?: readonly RiskFactor[];
}

/** Who asks, as the place has it. */
export interface Asker {
  readonly agent: AgentRow | null;
  /** the organization's plan stops it */
  readonly stop: QuotaStop | null;
}

/** The verdict where the entry stands, with the running totals that it counts in. */
export interface Ruled {
  readonly judgement: Judgement;
  readonly limits: readonly LimitState[];
  readonly charges: readonly Charge[];
}

const noLimits: readonly LimitState[] = [];
const noCharges: readonly Charge[] = [];

/**
 * What becomes of an action at its place in the log: stopped by a freeze or the plan, or as policies say, or stricter
 * where a budget has too little left.
 */
export function verdictAt(
  considered: Considered,
  place: Place,
  { agent, stop }: Asker,
  digestOf: (judgement: Judgement) => string,
): Ruled {
  const { request, key, tool, readings } = considered;
  const { state, now, organization } = place;
  const { action } = request;
  const judgement = judgeAt(considered, place, agent);
  const freeze = freezeOf(state, () => freezableOf({ action, key, reference: request.tool, tool, readings }));
  if (freeze !== null) {
    const verdict = stopVerdict(judgement.verdict, 'frozen', `a person stopped it: ${freeze.reason} (${freeze.id})`);
    return { judgement: { ...judgement, verdict }, limits: noLimits, charges: noCharges };
  }
  if (stop !== null) {
    const verdict = stopVerdict(judgement.verdict, stop.code, stop.message);
    return { judgement: { ...judgement, verdict }, limits: noLimits, charges: noCharges };
  }
  if (judgement.verdict.budgets.length === 0) return { judgement, limits: noLimits, charges: noCharges };
  const { verdict, limits, charges } = applyBudgets(judgement, {
    now,
    read: place.counter,
    digest: digestOf(judgement),
    hash: place.scopeHash,
    scopes: {
      organization: organization.org,
      key: key.id,
      agent: agent?.id ?? null,
      isKeyBound: key.agent !== null,
      action: judgement.verdict.type,
      target: action.target,
      session: action.session,
      source: judgement.classification.source,
    },
  });
  return { judgement: { ...judgement, verdict }, limits, charges };
}
