import { createHash } from 'node:crypto';
import { expiresInMs, type Over, type PolicyModel, useWithinMs, windowsMs } from './policy-model.ts';

/**
 * What the closed loop has to do, as plainly as possible: every decision with every charge kept for ever, and totals as
 * sums over all of them. Nothing of `src` is used. Times are ledger time, ms.
 */
export interface LoopModel {
  readonly org: string;
  readonly agents: Record<string, string>;
  readonly decisions: Record<string, DecisionModel>;
  /** decisions by the idempotency key's scope and text, with what the request was */
  readonly idempotent: Record<string, { readonly id: string; readonly request: string }>;
  readonly freezes: FreezeModel[];
  readonly revoked: string[];
  policy: PolicyModel;
  set: number;
}

export interface ActionModel {
  /** the asking key's id */
  readonly key: string;
  /** it is bound to the agent */
  readonly isBound: boolean;
  readonly agent: string;
  readonly amount: number;
  readonly currency: string;
  readonly target: string;
  readonly invoice: string;
}

export interface ChargeModel {
  readonly counter: string;
  readonly windowMs: number;
  readonly amount: number;
  /** of an amount; null for what is only counted */
  readonly currency: string | null;
  readonly over: boolean;
}

export interface DecisionModel {
  readonly id: string;
  readonly at: number;
  readonly kind: Kind;
  readonly action: ActionModel;
  readonly charges: readonly ChargeModel[];
  readonly limits: VerdictModel['limits'];
  readonly isFrozen: boolean;
  readonly set: number;
  /** what is not redeemed in time did certainly not run */
  readonly releasesUnused: boolean;
  readonly approval: ApprovalModel | null;
  execution: ExecutionModel | null;
}

export type Kind = 'ALLOW' | 'REQUIRE_APPROVAL' | 'BLOCK';

export interface ApprovalModel {
  readonly id: string;
  status: 'pending' | 'approved' | 'denied' | 'expired' | 'superseded';
  readonly expiresAt: number;
  approvedAt: number | null;
  useBy: number | null;
}

export interface ExecutionModel {
  status: 'issued' | 'redeemed' | 'expired' | 'succeeded' | 'failed' | 'not_executed' | 'unknown';
  nonce: string | null;
  redeemedAt: number | null;
  dueAt: number | null;
  measured: Measured | null;
}

export interface Measured {
  readonly amount: number;
  readonly currency: string;
}

export interface FreezeModel {
  readonly id: string;
  readonly scope: { readonly agent?: string; readonly target?: string; readonly action?: string };
  isReleased: boolean;
}

/** agents whose actions run nowhere without a redemption */
export const redeeming: readonly string[] = ['gamma'];
export const permitMs = 60_000;
export const outcomeWithinMs = 3_600_000;

const strictness = { ALLOW: 0, REQUIRE_APPROVAL: 1, BLOCK: 2 } as const;
export const isStricter = (a: Kind, b: Kind): boolean => strictness[a] > strictness[b];
const kindOf = { allow: 'ALLOW', require_approval: 'REQUIRE_APPROVAL', block: 'BLOCK' } as const;

/** Where the charges of a decision stand: nowhere, open, or booked at a time. */
export function standing(decision: DecisionModel): 'none' | 'open' | number {
  const { kind, approval, execution, charges } = decision;
  if (kind === 'BLOCK') return 'none';
  if (approval?.status === 'pending') return charges.some(({ over }) => over) ? 'none' : 'open';
  if (approval !== null && approval.status !== 'approved') return 'none';
  const permittedAt = approval?.approvedAt ?? decision.at;
  const unused = approval === null && !decision.releasesUnused ? permittedAt : 'open';
  switch (execution?.status) {
    case undefined:
    case 'issued':
      return unused;
    case 'redeemed':
      return 'open';
    case 'unknown':
      return execution?.redeemedAt == null ? unused : 'open';
    case 'failed':
    case 'not_executed':
      return 'none';
    case 'succeeded':
      return execution?.redeemedAt ?? permittedAt;
    case 'expired':
      return decision.releasesUnused ? 'none' : permittedAt;
  }
}

/** What a charge counts, once all is known of it. */
function held({ execution }: DecisionModel, { amount, currency }: ChargeModel): number {
  const measured = execution?.status === 'succeeded' ? execution.measured : null;
  return measured !== null && currency !== null && measured.currency === currency ? measured.amount : amount;
}

/** A window of W is seen in steps of W / 60, aligned to the epoch: a step counts in full until all of it has left. */
export function isInWindow(at: number, windowMs: number, now: number): boolean {
  const stepMs = windowMs / 60;
  return (Math.floor(at / stepMs) + 1) * stepMs + windowMs > now;
}

/** The running total of a counter. */
export function used({ decisions }: LoopModel, counter: string, now: number, without: DecisionModel | null): number {
  let total = 0;
  for (const decision of Object.values(decisions)) {
    if (decision.id === without?.id) continue;
    const stands = standing(decision);
    if (stands === 'none') continue;
    for (const charge of decision.charges) {
      if (charge.counter !== counter) continue;
      if (stands === 'open' || isInWindow(stands, charge.windowMs, now)) total += held(decision, charge);
    }
  }
  return total;
}

/** One budget, or one rule about duplicates, that an action is about. */
interface Use {
  readonly id: string;
  readonly windowMs: number;
  readonly max: number;
  readonly over: Over;
  readonly amount: number;
  readonly currency: string | null;
  readonly scopes: readonly string[];
}

function usesOf({ policy, org, agents }: LoopModel, action: ActionModel): readonly Use[] {
  const { key, isBound, agent, amount, currency, target, invoice } = action;
  const scopesOf = {
    agent: isBound ? [agents[agent]!] : [agents[agent]!, key],
    key: [key],
    target: [target],
    organization: [''],
  } as const;
  const budgets = policy.budgets.map(({ measure, window, per, max, over }): Use => {
    const counted =
      measure === 'amount'
        ? { name: `amount.${currency}`, amount, currency }
        : { name: measure, amount: 1, currency: null };
    const { name, ...rest } = counted;
    return { ...rest, id: `p/${name}/${window}/${per}`, windowMs: windowsMs[window], max, over, scopes: scopesOf[per] };
  });
  const duplicates = policy.duplicates.map(({ window, by, over }): Use => {
    const id = `p/duplicate/${window}/${by ?? 'digest'}`;
    const same = by === null ? digestOf(org, action) : `[${JSON.stringify(invoice)}]`;
    return { id, windowMs: windowsMs[window], max: 1, over, amount: 1, currency: null, scopes: [same] };
  });
  return [...budgets, ...duplicates];
}

export const argumentsOf = ({ amount, currency, invoice }: ActionModel) => ({
  amount: String(amount),
  currency,
  invoice,
});

/** RFC 8785, written out. */
export function digestOf(org: string, action: ActionModel): string {
  const { amount, currency, invoice } = argumentsOf(action);
  const text =
    `{"agent":"${action.agent}","args":{"amount":"${amount}","currency":"${currency}","invoice":"${invoice}"},` +
    `"environment":null,"org":"${org}","requested":"transfer_funds","target":"${action.target}",` +
    `"type":"transfer_funds","v":1}`;
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

export interface VerdictModel {
  readonly kind: Kind;
  readonly charges: readonly ChargeModel[];
  readonly limits: readonly { readonly id: string; readonly limit: string; before: string; reserved: string }[];
}

/** What policies and totals say of an action; freezes come before. */
export function verdictOf(
  model: LoopModel,
  action: ActionModel,
  now: number,
  without: DecisionModel | null,
): VerdictModel {
  const { effect, cap, capOver } = model.policy;
  const kinds: Kind[] = [kindOf[effect]];
  if (action.amount > cap) kinds.push(kindOf[capOver]);
  const isBlocked = kinds.includes('BLOCK');
  const checked = usesOf(model, action).map((use) => {
    const totals = use.scopes.map((scope) => {
      const counter = `b:${use.id}:${scope}`;
      const before = used(model, counter, now, without);
      return { counter, before, over: before + use.amount > use.max };
    });
    if (totals.some(({ over }) => over)) kinds.push(kindOf[use.over]);
    return { ...use, totals };
  });
  const kind = kinds.reduce((strictest, next) => (isStricter(next, strictest) ? next : strictest));
  const holds = kind !== 'BLOCK' && !checked.some(({ totals }) => totals.some(({ over }) => over));
  const limits = checked.map(({ id, max, amount, totals }) => ({
    id,
    limit: String(max),
    before: String(Math.max(...totals.map(({ before }) => before))),
    reserved: holds ? String(amount) : '0',
  }));
  const charges = checked.flatMap(({ windowMs, amount, currency, totals }) =>
    totals.map(({ counter, over }) => ({ counter, windowMs, amount, currency, over })),
  );
  return { kind, charges: isBlocked || kind === 'BLOCK' ? [] : charges, limits };
}

/** Whether a freeze in force stops the action. */
export function isFrozen({ freezes }: LoopModel, { agent, target }: ActionModel): boolean {
  return freezes.some(
    ({ scope, isReleased }) =>
      !isReleased &&
      (scope.agent ?? agent) === agent &&
      (scope.target ?? target) === target &&
      (scope.action ?? 'transfer_funds') === 'transfer_funds',
  );
}

export const newApproval = (id: string, now: number): ApprovalModel => ({
  id,
  status: 'pending',
  expiresAt: now + expiresInMs,
  approvedAt: null,
  useBy: null,
});

export const useByOf = (approvedAt: number): number => approvedAt + useWithinMs;
