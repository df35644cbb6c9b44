import {
  type DecisionModel,
  digestOf,
  type ExecutionModel,
  isFrozen,
  isStricter,
  type LoopModel,
  newApproval,
  outcomeWithinMs,
  permitMs,
  redeeming,
  useByOf,
  verdictOf,
} from './loop-model.ts';
import type { Operation, Outcome } from './operation.ts';
import { toYaml } from './policy-model.ts';

/** Where and when an operation met the log. */
export interface Circumstances {
  /** ledger time */
  readonly now: number;
  /** the machine's */
  readonly wall: number;
  /** ids are the gateway's to choose: taken from its answer, or from the entry where no answer came */
  readonly given: {
    readonly decision?: string;
    readonly approval?: string;
    readonly agent?: string;
    readonly freeze?: string;
  };
}

/** What an operation must come to. */
export interface Expected {
  readonly code: string | null;
  /** of the entries that it writes */
  readonly kinds: readonly string[];
  /** what the answer must say */
  readonly answer: Readonly<Record<string, unknown>>;
}

const refused = (code: string): Expected => ({ code, kinds: [], answer: {} });
const same = (answer: Expected['answer'] = {}): Expected => ({ code: null, kinds: [], answer });
const written = (kinds: readonly string[], answer: Expected['answer'] = {}): Expected => ({
  code: null,
  kinds,
  answer,
});

/** Does in the model what an operation does, and says what it must answer. */
export function step(model: LoopModel, operation: Operation, at: Circumstances): Expected {
  switch (operation.kind) {
    case 'decide':
      return decide(model, operation, at);
    case 'redeem':
      return redeem(model, operation, at);
    case 'outcome':
      return report(model, operation, at);
    case 'resolve':
      return resolve(model, operation, at);
    case 'freeze':
      model.freezes.push({
        id: at.given.freeze!,
        scope: 'organization' in operation.scope ? {} : operation.scope,
        isReleased: false,
      });
      return written(['freeze.created']);
    case 'release':
      return release(model, operation);
    case 'publish':
      return publish(model, operation);
    case 'revoke': {
      const isRevoked = model.revoked.includes(operation.key);
      if (!isRevoked) model.revoked.push(operation.key);
      return isRevoked ? same() : written(['key.revoked']);
    }
    case 'sweep':
      return sweep(model, at);
  }
}

type Of<K extends Operation['kind']> = Extract<Operation, { readonly kind: K }>;

function decide(
  model: LoopModel,
  { action, execute, idempotencyKey, session }: Of<'decide'>,
  at: Circumstances,
): Expected {
  if (model.revoked.includes(action.key)) return refused('invalid_key');
  const isNewAgent = model.agents[action.agent] === undefined;
  const scope = action.isBound ? action.agent : action.key;
  const name = idempotencyKey === null ? null : `${scope} ${idempotencyKey}`;
  const request = JSON.stringify([action, session, execute !== null]);
  const known = name === null ? undefined : model.idempotent[name];
  if (known !== undefined) {
    if (known.request !== request) return refused('idempotency_key_reused');
    const { kind, execution } = model.decisions[known.id]!;
    if (execute !== null && kind === 'ALLOW' && execution?.nonce !== execute) return refused('already_redeemed');
    return same({ decisionId: known.id, decision: kind });
  }
  if (isNewAgent) model.agents[action.agent] = at.given.agent!;
  const decision = newDecision(model, action, at, { execute, replaces: null });
  if (name !== null) model.idempotent[name] = { id: decision.id, request };
  return written([...(isNewAgent ? ['agent.registered'] : []), 'decision'], answerOf(model, decision));
}

interface Asked {
  readonly execute: string | null;
  readonly replaces: DecisionModel | null;
}

function newDecision(
  model: LoopModel,
  action: DecisionModel['action'],
  at: Circumstances,
  { execute, replaces }: Asked,
) {
  const { now, given } = at;
  const id = given.decision!;
  const isStopped = isFrozen(model, action);
  const said = isStopped
    ? { kind: 'BLOCK' as const, charges: [], limits: [] }
    : verdictOf(model, action, now, replaces);
  const isRun = said.kind === 'ALLOW' && execute !== null;
  const mustRedeem = redeeming.includes(action.agent);
  const announced = execute !== null || replaces?.releasesUnused === true;
  const decision: DecisionModel = {
    id,
    at: now,
    action,
    kind: said.kind,
    charges: said.charges,
    limits: said.limits,
    isFrozen: isStopped,
    set: model.set,
    releasesUnused: !isRun && (announced || mustRedeem),
    approval: said.kind === 'REQUIRE_APPROVAL' ? newApproval(given.approval!, now) : null,
    execution: isRun
      ? { ...unused, status: 'redeemed', nonce: execute, redeemedAt: now, dueAt: now + outcomeWithinMs }
      : said.kind === 'ALLOW' && mustRedeem
        ? { ...unused, status: 'issued', dueAt: now + permitMs }
        : null,
  };
  model.decisions[id] = decision;
  return decision;
}

const unused: ExecutionModel = { status: 'issued', nonce: null, redeemedAt: null, dueAt: null, measured: null };

function answerOf({ org }: LoopModel, { id, kind, action, limits, isFrozen, approval, execution }: DecisionModel) {
  return {
    decisionId: id,
    decision: kind,
    digest: digestOf(org, action),
    limits,
    isFrozen,
    approvalId: approval?.id ?? null,
    isExecuted: execution?.status === 'redeemed',
    isPermitted: kind === 'ALLOW' && execution?.status !== 'redeemed',
  };
}

function redeem(model: LoopModel, { decision: id, nonce, digest }: Of<'redeem'>, at: Circumstances): Expected {
  const { now } = at;
  const decision = model.decisions[id]!;
  const { kind, action, approval, execution } = decision;
  if (digest === 'wrong') return refused('permit_digest_mismatch');
  if (execution?.nonce === nonce) return same({ decisionId: id, digest: digestOf(model.org, action) });
  if (execution !== null && execution.redeemedAt !== null) return refused('already_redeemed');
  if (kind === 'BLOCK') return refused('not_redeemable');
  if (approval !== null) {
    if (approval.status === 'superseded') return refused('superseded');
    if (approval.status !== 'approved') return refused('not_redeemable');
    if (approval.useBy === null || now >= approval.useBy) return refused('permit_expired');
  } else if (now >= decision.at + permitMs || execution?.status === 'expired') return refused('permit_expired');
  if (execution !== null && execution.status !== 'issued') return refused('not_redeemable');
  if (isFrozen(model, action)) return refused('frozen');
  if (model.set !== decision.set) {
    const again = verdictOf(model, action, now, decision);
    if (again.kind !== 'ALLOW' && isStricter(again.kind, kind)) return supersede(model, decision, at);
  }
  decision.execution = { ...unused, status: 'redeemed', nonce, redeemedAt: now, dueAt: now + outcomeWithinMs };
  if (approval !== null) approval.useBy = null;
  return written(['execution.redeemed'], { decisionId: id, digest: digestOf(model.org, action) });
}

function supersede(model: LoopModel, decision: DecisionModel, at: Circumstances): Expected {
  const { approval, action } = decision;
  const next = newDecision(model, action, at, { execute: null, replaces: decision });
  if (approval !== null) Object.assign(approval, { status: 'superseded', useBy: null });
  else decision.execution = { ...unused, status: 'not_executed' };
  const supersededBy = { decisionId: next.id, decision: next.kind, approvalId: next.approval?.id ?? null };
  return { code: 'superseded', kinds: ['decision'], answer: supersededBy };
}

function report(model: LoopModel, { decision: id, status, measured }: Of<'outcome'>, { now }: Circumstances): Expected {
  const decision = model.decisions[id]!;
  const { kind, approval, execution, charges } = decision;
  if (kind === 'BLOCK') return refused('not_redeemable');
  if (approval !== null && approval.status !== 'approved') return refused('not_redeemable');
  const isRedeemed = execution !== null && execution.redeemedAt !== null;
  // what was approved and is not redeemed did not run: it can be given up, no more
  if (approval !== null && !isRedeemed && status !== 'not_executed') return refused('not_redeemable');
  if (execution?.status === 'expired' && status === 'unknown') return refused('permit_expired');
  if (execution?.status === status) return same({ status });
  if (execution !== null && ['succeeded', 'failed', 'not_executed'].includes(execution.status)) {
    return refused('outcome_recorded');
  }
  decision.execution = { ...(execution ?? unused), status, dueAt: null, measured };
  if (approval !== null) approval.useBy = null;
  const isAbove = status === 'succeeded' && measured !== null;
  const above = charges.find(
    ({ currency, amount }) => isAbove && currency === measured.currency && measured.amount > amount,
  );
  const overrun =
    above === undefined
      ? []
      : [{ measure: 'amount', reserved: String(above.amount), measured: String(measured!.amount) }];
  return written([`outcome.${status}`], { status, overrun, recordedAt: now });
}

function resolve(model: LoopModel, { decision, status }: Of<'resolve'>, { now }: Circumstances): Expected {
  const approval = model.decisions[decision]!.approval!;
  if (approval.status === status) return same({ status });
  const isOver = approval.status === 'expired' || (approval.status === 'pending' && now >= approval.expiresAt);
  if (isOver) return refused('approval_expired');
  if (approval.status !== 'pending') return refused('approval_not_pending');
  approval.status = status;
  if (status === 'approved') Object.assign(approval, { approvedAt: now, useBy: useByOf(now) });
  return written([`approval.${status}`], { status });
}

function release({ freezes }: LoopModel, { freeze: id }: Of<'release'>): Expected {
  const freeze = freezes.find((each) => each.id === id)!;
  if (freeze.isReleased) return same();
  freeze.isReleased = true;
  return written(['freeze.released']);
}

function publish(model: LoopModel, { policy }: Of<'publish'>): Expected {
  if (toYaml(policy) === toYaml(model.policy)) return same({ set: model.set });
  model.policy = policy;
  model.set += 1;
  return written(['policy_set.activated'], { set: model.set });
}

/** What time has done is written down; which of it is overdue the database says by the machine's clock. */
function sweep({ decisions }: LoopModel, { now, wall }: Circumstances): Expected {
  const kinds: string[] = [];
  for (const decision of Object.values(decisions)) {
    const { approval, execution } = decision;
    if (approval?.status === 'pending' && Math.min(now, wall) >= approval.expiresAt) {
      approval.status = 'expired';
      kinds.push('approval.expired');
    } else if (approval !== null && approval.useBy !== null && Math.min(now, wall) >= approval.useBy) {
      approval.useBy = null;
      decision.execution = { ...unused, status: 'expired' };
      kinds.push('execution.expired');
    } else if (execution !== null && execution.dueAt !== null && Math.min(now, wall) >= execution.dueAt) {
      const status = execution.status === 'issued' ? 'expired' : 'unknown';
      kinds.push(status === 'expired' ? 'execution.expired' : 'outcome.unknown');
      decision.execution = { ...execution, status, dueAt: null };
    }
  }
  return written(kinds);
}

/** Whether an answer is the one expected. */
export function isAsExpected({ code }: Expected, outcome: Outcome): boolean {
  return outcome.ok ? code === null : code === outcome.code;
}
