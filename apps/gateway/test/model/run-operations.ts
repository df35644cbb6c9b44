import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { EntryRow } from '../../src/stores/store.ts';
import type { Fault } from './gate-store.ts';
import type { LoopModel } from './loop-model.ts';
import type { Operation, Outcome } from './operation.ts';
import { toYaml } from './policy-model.ts';
import { type Circumstances, type Expected, isAsExpected, step } from './step.ts';
import type { World } from './world.ts';

/** An operation on its way to one of the gateways. */
export interface Sent {
  readonly gate: number;
  readonly operation: Operation;
}

interface Answered extends Sent {
  readonly outcome: Outcome;
}

interface Written {
  readonly sent: Sent & { readonly outcome: Outcome | null; readonly isRedeemer?: boolean };
  readonly entries: readonly EntryRow[];
}

/**
 * Does all of it at the same time, and holds it against the model: what wrote entries, in their order; what did not, against
 * the model as it was at some moment.
 */
export async function runOperations(
  world: World,
  model: LoopModel,
  sent: readonly Sent[],
  fault: Fault | null = null,
): Promise<void> {
  const from = await world.size();
  for (const { gate } of sent) world.gates[gate]!.connection.arm(fault);
  const answered = await Promise.all(
    sent.map(async ({ gate, operation }): Promise<Answered> => {
      const real = world.gates[gate]!;
      return { gate, operation, outcome: await world.run(real, operation) };
    }),
  );
  const [first] = answered as [Answered, ...Answered[]];
  const isLost = sent.length === 1 && world.gates[first.gate]!.connection.tookEffect() === false;
  for (const { gate } of sent) world.gates[gate]!.connection.arm(null);
  await Promise.all(sent.map(({ gate }) => world.gates[gate]!.recovered()));
  const entries = await entriesFrom(world, from);
  // a refusal may be certain all the same: with no entry but a step of the clock, which another gateway noted as well
  if (isLost && !first.outcome.ok && first.outcome.code === 'ledger_unavailable') {
    expect(entries.map(({ kind }) => kind)).toEqual([]);
    return;
  }
  const isWriter = ({ outcome }: Answered) => outcome.ok || outcome.code === 'superseded';
  const writes = assign(entries, answered.filter(isWriter));
  const moments = [structuredClone(model)];
  for (const write of writes) {
    applyWritten(world, model, write);
    moments.push(structuredClone(model));
  }
  const writers = new Set(writes.map(({ sent: { operation } }) => operation));
  for (const each of answered) if (!writers.has(each.operation)) expectWithoutEntry(world, moments, each);
}

/** What was on its way when a gateway was lost: the log says which of it happened. */
export async function crashDuring(world: World, model: LoopModel, sent: readonly Sent[], fault: Fault): Promise<void> {
  const from = await world.size();
  const index = sent[0]!.gate;
  const gate = world.gates[index]!;
  gate.connection.arm(fault);
  const all = sent.map(({ operation }) => world.run(gate, operation).catch(() => undefined));
  const crashed = (async () => {
    for (let i = 0; i < 1_000 && gate.connection.tookEffect() === null; i += 1) {
      if (gate.connection.isDead()) await new Promise((resolve) => setTimeout(resolve, 1));
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  await Promise.race([Promise.all(all), crashed]);
  await world.restart(index);
  const lost = await Promise.all(
    sent.map(async (each) => ({ ...each, outcome: null, isRedeemer: await redeemed(world, each.operation) })),
  );
  const writes = assign(await entriesFrom(world, from), lost);
  for (const write of writes) applyWritten(world, model, write);
}

/** Whether a redemption is the one that counts, where no answer tells. */
async function redeemed(world: World, operation: Operation): Promise<boolean> {
  if (operation.kind !== 'redeem' || operation.digest === 'wrong') return false;
  const wanted = { decisions: [], approvals: [], executions: [operation.decision], counters: [] };
  const [row] = (await world.ground.store.loopRows(world.org, wanted)).executions;
  const nonce = createHash('sha256').update(operation.nonce).digest();
  return row?.nonce != null && nonce.equals(row.nonce);
}

// a step of the clock is noted beside whatever was written first after it
const entriesFrom = async (world: World, from: number) =>
  (await world.entries(from)).filter(({ kind }) => kind !== 'clock.step');

/** Which operation wrote which entries; what nobody asked for is a failure. */
function assign(entries: readonly EntryRow[], sent: readonly Written['sent'][]): readonly Written[] {
  const left = new Set(sent);
  const writes: { sent: Written['sent']; entries: EntryRow[] }[] = [];
  let before: EntryRow[] = [];
  for (const entry of entries) {
    if (entry.kind === 'agent.registered') {
      before.push(entry);
      continue;
    }
    const last = writes.at(-1);
    if (last?.sent.operation.kind === 'sweep') {
      last.entries.push(entry);
      continue;
    }
    const writer = [...left].find((each) => wrote(each, entry));
    if (writer === undefined) throw new Error(`nobody asked for ${entry.kind} ${entry.leaf}`);
    left.delete(writer);
    writes.push({ sent: writer, entries: [...before, entry] });
    before = [];
  }
  expect(before).toEqual([]);
  return writes;
}

function wrote(
  { operation, outcome, isRedeemer = outcome?.ok !== false }: Written['sent'],
  { kind, subject, leaf, openings }: EntryRow,
): boolean {
  const answer = outcome?.ok ? outcome.answer : null;
  const members = JSON.parse(leaf);
  switch (operation.kind) {
    case 'decide':
      return kind === 'decision' && members.supersedes === undefined && openings!.includes(`"${operation.session}"`);
    case 'redeem':
      if (kind === 'decision') return members.supersedes === operation.decision && outcome?.ok !== true;
      return kind === 'execution.redeemed' && members.decision === operation.decision && isRedeemer;
    case 'outcome':
      if (kind !== `outcome.${operation.status}` || members.decision !== operation.decision) return false;
      return members.measured?.amount === operation.measured?.amount.toString() && answer?.seq !== null;
    case 'resolve':
      return kind === `approval.${operation.status}` && subject === operation.approval;
    case 'freeze':
      return kind === 'freeze.created' && openings!.includes(operation.reason);
    case 'release':
      return kind === 'freeze.released' && subject === operation.freeze;
    case 'publish':
      return kind === 'policy_set.activated' && openings!.includes(JSON.stringify(toYaml(operation.policy)));
    case 'revoke':
      return kind === 'key.revoked' && subject === operation.key;
    case 'sweep':
      return ['approval.expired', 'execution.expired', 'outcome.unknown'].includes(kind);
  }
}

function applyWritten(world: World, model: LoopModel, { sent: { operation, outcome }, entries }: Written): void {
  const last = entries.at(-1)!;
  const leaf = JSON.parse(last.leaf);
  const given = { decision: leaf.id, approval: leaf.approval?.id, agent: leaf.agent, freeze: leaf.id };
  const at: Circumstances = { now: last.ts, wall: world.clock.wall, given };
  const expected = step(model, operation, at);
  const what = { operation, at };
  expect({ ...what, code: expected.code }).toEqual({
    ...what,
    code: outcome?.ok === false ? outcome.code : expected.code,
  });
  if (outcome === null && expected.code !== null && expected.kinds.length === 0) throw new Error(JSON.stringify(what));
  expect(entries.map(({ kind }) => kind).toSorted()).toEqual(expected.kinds.toSorted());
  if (outcome !== null) expect({ ...what, said: said(operation, outcome) }).toEqual({ ...what, said: expected.answer });
  if (last.kind === 'decision') expectLeaf(model, leaf);
  if (operation.kind === 'decide' && outcome?.ok) world.answers.set(leaf.id, recordedPart(outcome.answer));
}

function expectWithoutEntry(world: World, moments: readonly LoopModel[], { gate, operation, outcome }: Answered): void {
  const now = world.gates[gate]!.now();
  const seen: Expected[] = [];
  const given = { decision: 'dec_none', approval: 'apr_none', freeze: 'frz_none', agent: 'agt_none' };
  for (const moment of moments) {
    const expected = step(structuredClone(moment), operation, { now, wall: world.clock.wall, given });
    seen.push(expected);
    if (!isAsExpected(expected, outcome) || expected.kinds.length > 0) continue;
    if (operation.kind === 'decide' && outcome.ok) expectRepeat(world, outcome.answer, expected);
    return;
  }
  throw new Error(`${JSON.stringify(operation)}\n came to ${JSON.stringify(outcome)}\n not to ${JSON.stringify(seen)}`);
}

function expectRepeat(world: World, answer: { readonly decisionId: string }, expected: Expected): void {
  const first = world.answers.get(answer.decisionId);
  if (first !== undefined) expect(recordedPart({ ...answer })).toBe(first);
  expect(answer).toMatchObject(expected.answer);
}

/** What a repeat must say again to the letter. */
function recordedPart({ permit: _, receipt: __, approval: ___, ...recorded }: Record<string, unknown>): string {
  return JSON.stringify(recorded);
}

/** An answer in the words of the model. */
function said(operation: Operation, outcome: Outcome): Record<string, unknown> {
  if (!outcome.ok) return outcome.extra?.supersededBy ?? {};
  const { answer } = outcome;
  switch (operation.kind) {
    case 'decide':
      return {
        decisionId: answer.decisionId,
        decision: answer.decision,
        digest: answer.action.digest,
        limits: answer.limits.map(({ id, limit, before, reserved }: Record<string, string>) => ({
          id,
          limit,
          before,
          reserved,
        })),
        isFrozen: answer.reasons.some(({ code }: { code: string }) => code === 'frozen'),
        approvalId: answer.approvalId,
        isExecuted: answer.execution !== null,
        isPermitted: answer.permit !== null,
      };
    case 'redeem':
      return { decisionId: answer.decisionId, digest: answer.digest };
    case 'outcome': {
      const { status, outcome: recorded } = answer.execution;
      return { status, overrun: answer.overrun, recordedAt: JSON.parse(recorded).recordedAt };
    }
    case 'resolve':
      return { status: answer.status };
    case 'publish':
      return { set: answer.row.number };
    default:
      return {};
  }
}

/** The log shows what the model holds. */
function expectLeaf(
  model: LoopModel,
  leaf: { readonly id: string; readonly charges?: readonly object[]; readonly policy: { readonly set: number } },
): void {
  const { charges, set, kind, limits } = model.decisions[leaf.id]!;
  const shown = charges.map(({ amount, counter, over, windowMs }) => ({
    amount: String(amount),
    counter,
    over,
    windowMs,
  }));
  expect(leaf).toMatchObject({ decision: kind, policy: { set } });
  expect(leaf.charges ?? []).toMatchObject(shown);
  expect((leaf as { limits?: object[] }).limits ?? []).toEqual(limits);
}
