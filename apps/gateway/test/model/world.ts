import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createClassifier, inspectors, type JsonValue } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import { registeredAgent } from '../../src/agents/register-agent.ts';
import { createApprovalSignals } from '../../src/approvals/approval-signals.ts';
import { resolveApproval } from '../../src/approvals/resolve-approval.ts';
import { foundingCommand } from '../../src/bootstrap.ts';
import { redeem } from '../../src/executions/redeem.ts';
import { reportOutcome } from '../../src/executions/report-outcome.ts';
import { visibleDecision } from '../../src/executions/visible-decision.ts';
import { freeze } from '../../src/freezes/freeze.ts';
import { releaseFreeze } from '../../src/freezes/release-freeze.ts';
import { guard } from '../../src/guard/guard.ts';
import type { Caller } from '../../src/http/caller.ts';
import { expireApprovals } from '../../src/jobs/expire-approvals.ts';
import { expireExecutions } from '../../src/jobs/expire-executions.ts';
import { createKey } from '../../src/keys/create-key.ts';
import { revokeKey } from '../../src/keys/revoke-key.ts';
import type { Command } from '../../src/ledger/command.ts';
import { createRandomness } from '../../src/ledger/randomness.ts';
import { createPermitIssuer } from '../../src/permits/permit-issuer.ts';
import { activatePolicies } from '../../src/policies/activate-policies.ts';
import { createPolicySets } from '../../src/policies/policy-sets.ts';
import type { EntryRow, KeyRow, Store } from '../../src/stores/store.ts';
import { type Gate, openGate } from './gate.ts';
import { argumentsOf, type LoopModel, outcomeWithinMs, redeeming } from './loop-model.ts';
import type { Operation, Outcome } from './operation.ts';
import { type PolicyModel, toYaml } from './policy-model.ts';
import { TestClock } from './test-clock.ts';

/** What all sequences share. */
export interface Ground {
  readonly store: Store;
  readonly directory: string;
  readonly seed: Uint8Array;
}

/** Two gateways on one organization's log, and all that they ever answered. */
export class World {
  readonly ground: Ground;
  readonly org: string;
  readonly clock = new TestClock();
  readonly gates: Gate[] = [];
  /** receipts, as they came */
  readonly receipts: unknown[] = [];
  /** calls by the idempotency key that they came with first */
  readonly keyed = new Map<string, Extract<Operation, { kind: 'decide' }>>();
  #names = 0;
  /** answers by decision, without what may differ in a repeat */
  readonly answers = new Map<string, string>();
  readonly #keys = new Map<string, KeyRow>();
  readonly #approvals = createApprovalSignals();
  readonly #permits;
  admin!: KeyRow;
  executor!: KeyRow;
  /** keys of agents: an unbound one, and one that is bound to `alpha` */
  agents!: [KeyRow, KeyRow];

  private constructor(ground: Ground) {
    this.ground = ground;
    this.org = `org_${randomUUID().slice(0, 13)}`;
    this.#permits = createPermitIssuer(ground.seed);
  }

  static async found(ground: Ground, policy: PolicyModel): Promise<{ world: World; model: LoopModel }> {
    const world = new World(ground);
    const { store } = ground;
    const organization = {
      ...{ org: world.org, name: 'test', origin: world.origin, currency: 'USD', createdAt: 1, testOf: null },
      settings: '{}',
    };
    await store.createOrganization(organization);
    const first = await world.#open(0, false);
    const credentials = { adminKey: newKeyText(), agentKey: newKeyText() };
    await first.ledger.submit(foundingCommand(credentials, createPolicySets(store), organization));
    const [admin, agent] = [...first.ledger.state.keys.values()] as [KeyRow, KeyRow];
    world.admin = admin;
    const caller = { ledger: first.ledger, key: admin };
    await first.ledger.submit(requireRedemption(redeeming[0]!));
    const [bound, executor] = await Promise.all([
      createKey(caller.ledger, caller, { name: 'bound', role: 'agent', mode: 'live', agent: 'alpha' }, newKeyText()),
      createKey(caller.ledger, caller, { name: 'executor', role: 'executor', mode: 'live' }, newKeyText()),
      activatePolicies(caller, toYaml(policy)),
    ]);
    world.executor = executor;
    world.agents = [agent, bound];
    for (const key of [agent, bound]) world.#keys.set(key.id, key);
    await world.#open(1, true);
    const agents = Object.fromEntries([...first.ledger.state.agents].map(([name, { id }]) => [name, id]));
    const set = first.ledger.state.policySet.number;
    const model: LoopModel = {
      ...{ org: world.org, agents, decisions: {}, idempotent: {}, freezes: [], revoked: [], policy, set },
    };
    return { world, model };
  }

  get origin(): string {
    return `runplane.local/${this.org}`;
  }

  async #open(index: number, isLater: boolean): Promise<Gate> {
    const { store, directory, seed } = this.ground;
    const { org, origin, clock } = this;
    const guardFile = join(directory, `${org}-${index}`);
    const trusted = isLater ? await store.head(org) : null;
    const gate = await openGate({ shared: store, clock, seed, org, origin, guardFile, trusted });
    this.gates[index] = gate;
    return gate;
  }

  /** Throws a gateway away, and starts it again. */
  async restart(index: number): Promise<void> {
    await this.gates[index]!.crash();
    await this.#open(index, true);
  }

  async close(): Promise<void> {
    await Promise.all(this.gates.map((gate) => gate.close()));
  }

  newName(prefix: string): string {
    this.#names += 1;
    return `${prefix}-${this.#names}`;
  }

  size = async (): Promise<number> => (await this.ground.store.head(this.org)).size;
  entries = (from: number): Promise<EntryRow[]> => this.ground.store.entries(this.org, from, 10_000);

  /** Another key in the place of a revoked one. */
  async replaceKey(slot: 0 | 1): Promise<KeyRow> {
    const caller = { ledger: this.gates[0]!.ledger, key: this.admin };
    const request = { name: 'next', role: 'agent', mode: 'live', ...(slot === 1 && { agent: 'alpha' }) } as const;
    const key = await createKey(caller.ledger, caller, request, newKeyText());
    this.agents[slot] = key;
    this.#keys.set(key.id, key);
    return key;
  }

  /** Does it for real. */
  async run(gate: Gate, operation: Operation): Promise<Outcome> {
    try {
      const answer = await this.#start(gate, operation);
      if (answer?.receipt?.proof !== undefined) this.receipts.push(answer.receipt);
      return { ok: true, answer };
    } catch (cause) {
      if (!(cause instanceof ProblemError)) throw cause;
      return { ok: false, code: cause.code, extra: cause.extra };
    }
  }

  async #release(store: Store, caller: Caller, id: string): Promise<unknown> {
    const row = await store.freeze(this.org, id);
    if (row === null) throw new ProblemError('not_found', `there is no freeze \`${id}\``);
    return releaseFreeze(store, caller, row, null);
  }

  // biome-ignore lint/suspicious/noExplicitAny: answers have every shape
  async #start(gate: Gate, operation: Operation): Promise<any> {
    const { ledger, connection } = gate;
    const { store } = connection;
    const by = (key: KeyRow): Caller => ({ ledger, key });
    switch (operation.kind) {
      case 'decide': {
        const key = this.#keys.get(operation.action.key)!;
        const idempotencyKey = operation.idempotencyKey ?? undefined;
        const call = { ledger, key, body: bodyOf(operation), idempotencyKey, prefersReference: false };
        return JSON.parse(await guard({ ...this.#parts(store), permits: this.#permits }, call));
      }
      case 'redeem': {
        const row = await visibleDecision(store, by(this.executor), operation.decision);
        const { action } = JSON.parse(row.answer);
        const digest = { none: null, right: action.digest, wrong: `sha256:${'0'.repeat(64)}` }[operation.digest];
        const redemption = { executor: 'test', nonce: operation.nonce, digest };
        return JSON.parse(await redeem(this.#parts(store), by(this.executor), row, redemption));
      }
      case 'outcome': {
        const { status, measured } = operation;
        const row = await visibleDecision(store, by(this.executor), operation.decision);
        const amounts = measured === null ? null : { amount: String(measured.amount), currency: measured.currency };
        return reportOutcome(by(this.executor), row, { status, ...(amounts && { measured: amounts }) } as never);
      }
      case 'resolve': {
        const { approval, status } = operation;
        const parts = { store, approvals: this.#approvals };
        return resolveApproval(parts, by(this.admin), { id: approval, status, comment: null, seenDigest: null });
      }
      case 'freeze':
        return freeze(by(this.admin), operation.scope, operation.reason);
      case 'release':
        return this.#release(store, by(this.admin), operation.freeze);
      case 'publish':
        return activatePolicies(by(this.admin), toYaml(operation.policy));
      case 'revoke':
        return revokeKey(ledger, by(this.admin), operation.key);
      case 'sweep': {
        const approvals = await expireApprovals({ store, approvals: this.#approvals }, ledger);
        return { count: approvals + (await expireExecutions(store, ledger)) };
      }
    }
  }

  #parts(store: Store) {
    const now = () => this.clock.wall;
    return { store, classify, classifier: { classify }, outcomeWithinMs, takeRandom, now, asked: () => undefined };
  }
}

// a key is of one organization only
const newKeyText = () => `rp_live_${randomUUID()}`;

export const classify = createClassifier(inspectors);
const takeRandom = createRandomness();

function bodyOf({ action, execute, session }: Extract<Operation, { kind: 'decide' }>): JsonValue {
  return {
    action: 'transfer_funds',
    target: action.target,
    agent: action.agent,
    session,
    context: argumentsOf(action),
    ...(execute !== null && { execute: { executor: 'test', nonce: execute } }),
  };
}

/** An agent whose executors all redeem. */
function requireRedemption(name: string): Command<void> {
  return {
    urgent: false,
    idempotency: null,
    apply(place) {
      const { row, entry } = registeredAgent(name, place);
      return { entries: [entry], agents: [{ ...row, redemption: 'required' }], answer: () => undefined };
    },
  };
}
