import { createSigner } from '../../src/ledger/signer.ts';
import type { DecisionRow, EntryRow } from '../../src/stores/store.ts';
import { rootByPath, treeHash } from './merkle.ts';
import type { World } from './world.ts';

/** What is wrong with the log and what was answered from it, by nothing but the stored rows and the answers. */
export async function examineLog(world: World): Promise<readonly string[]> {
  const { store } = world.ground;
  const entries = await world.entries(0);
  const decisions = await store.decisions(world.org, { agent: null, before: null, limit: 10_000 });
  const head = await store.head(world.org);
  const leaves = entries.map(({ leaf }) => Buffer.from(leaf));
  const faults: string[] = [];
  if (head.size !== entries.length) faults.push(`the head says ${head.size} of ${entries.length} entries`);
  if (!treeHash(leaves).equals(head.root)) faults.push('the root of the head is another');
  faults.push(
    ...examineOrder(entries),
    ...examineReceipts(world, leaves),
    ...examineDecisions(world, decisions, entries),
    ...examineLoop(entries),
    ...examineFreezes(entries),
  );
  const recounted = recount(entries);
  const counted = head.tallies as unknown as Record<string, number>;
  for (const [name, count] of Object.entries(recounted)) {
    if (counted[name] !== count) faults.push(`${counted[name]} ${name} were counted, ${count} are in the log`);
  }
  return faults;
}

/** I2 and I11: no gap, nothing twice, time never goes back. */
function examineOrder(entries: readonly EntryRow[]): string[] {
  return entries.flatMap(({ seq, ts, leaf }, index) => {
    const faults: string[] = [];
    if (seq !== index) faults.push(`entry ${index} has seq ${seq}`);
    if (ts < (entries[index - 1]?.ts ?? 0)) faults.push(`time goes back at ${seq}`);
    if (Date.parse(JSON.parse(leaf).ts) !== ts) faults.push(`the leaf of ${seq} has another time than its row`);
    return faults;
  });
}

/** I1 and I3: whatever was answered is in the log, byte by byte, and under one of its roots that the log's key signed. */
function examineReceipts({ receipts, ground, origin }: World, leaves: readonly Buffer[]): string[] {
  const signer = createSigner(ground.seed, origin);
  const roots = new Map<number, Buffer>();
  const rootAt = (size: number): Buffer => {
    const root = roots.get(size) ?? treeHash(leaves.slice(0, size));
    roots.set(size, root);
    return root;
  };
  return receipts.flatMap((receipt) => {
    const { seq, leaf, proof, checkpoint } = receipt as Record<string, string> & { readonly proof: string[] };
    const bytes = Buffer.from(leaf!, 'base64');
    if (leaves[Number(seq)]?.equals(bytes) !== true) return [`the log has other bytes at ${seq} than were answered`];
    const signed = signer.open(checkpoint!);
    if (signed === null || signed.size > leaves.length) return [`the checkpoint of ${seq} is not of this log`];
    const root = rootAt(signed.size);
    const path = proof.map((hash) => Buffer.from(hash, 'base64'));
    const proved = rootByPath(bytes, Number(seq), signed.size, path);
    return root.equals(signed.root) && root.equals(proved) ? [] : [`the proof of ${seq} does not lead to its log`];
  });
}

/** I6: one decision for an idempotency key; every row of one entry, and answered as it is recorded. */
function examineDecisions({ answers }: World, rows: readonly DecisionRow[], entries: readonly EntryRow[]): string[] {
  const faults: string[] = [];
  const keys = rows.flatMap(({ idempotencyKey: key }) => (key === null ? [] : [Buffer.from(key).toString('hex')]));
  if (new Set(keys).size !== keys.length) faults.push('an idempotency key has two decisions');
  const logged = entries.filter(({ kind }) => kind === 'decision').length;
  if (logged !== rows.length) faults.push(`${rows.length} decisions are stored, ${logged} are in the log`);
  for (const { id, seq, answer, decision } of rows) {
    const leaf = JSON.parse(entries[seq]!.leaf);
    if (leaf.id !== id || leaf.decision !== decision) faults.push(`${id} is not what its entry says`);
    const told = answers.get(id);
    if (told !== undefined && told !== JSON.stringify(JSON.parse(answer))) faults.push(`${id} was answered otherwise`);
  }
  return faults;
}

/** I7 and I8: redeemed once, and only what a policy or a person allowed; an approval has one end, in time. */
function examineLoop(entries: readonly EntryRow[]): string[] {
  const faults: string[] = [];
  const allowed = new Set<string>();
  const redeemed = new Set<string>();
  const approvals = new Map<string, { status: string; readonly decision: string; readonly expiresAt: number }>();
  for (const { kind, ts, subject, leaf } of entries) {
    const members = JSON.parse(leaf);
    if (kind === 'decision') {
      if (members.decision === 'ALLOW') allowed.add(subject);
      if (members.execution !== undefined) redeemed.add(subject);
      if (members.execution !== undefined && members.decision !== 'ALLOW') faults.push(`${subject} runs unallowed`);
      if (members.supersedes !== undefined) {
        if (!allowed.delete(members.supersedes)) faults.push(`${members.supersedes} was superseded, and not allowed`);
        if (redeemed.has(members.supersedes)) faults.push(`${members.supersedes} was superseded after it was redeemed`);
      }
      if (members.approval !== undefined) {
        const expiresAt = Date.parse(members.approval.expiresAt);
        approvals.set(members.approval.id, { status: 'pending', decision: subject, expiresAt });
      }
    } else if (kind.startsWith('approval.')) {
      const approval = approvals.get(subject)!;
      if (approval.status !== 'pending') faults.push(`${subject} is ${approval.status}, and ${kind} again`);
      if (kind !== 'approval.expired' && ts >= approval.expiresAt) faults.push(`${subject} was answered too late`);
      approval.status = kind;
      if (kind === 'approval.approved') allowed.add(approval.decision);
    } else if (kind === 'execution.redeemed') {
      if (!allowed.has(members.decision)) faults.push(`${members.decision} was redeemed, and not allowed`);
      if (redeemed.has(members.decision)) faults.push(`${members.decision} was redeemed twice`);
      redeemed.add(members.decision);
    } else if (kind === 'execution.expired' && redeemed.has(members.decision)) {
      faults.push(`${members.decision} expired after it was redeemed`);
    }
  }
  return faults;
}

/** I10: nothing is allowed and nothing redeemed where a freeze is in force. */
function examineFreezes(entries: readonly EntryRow[]): string[] {
  const faults: string[] = [];
  const names = new Map<string, unknown>();
  const freezes = new Map<string, Record<string, unknown>>();
  const actions = new Map<string, Record<string, unknown>>();
  const isFrozen = (id: string) =>
    [...freezes.values()].some((scope) =>
      Object.entries(scope).every(([name, value]) => name === 'organization' || actions.get(id)![name] === value),
    );
  for (const { kind, subject, leaf, openings, seq } of entries) {
    const members = JSON.parse(leaf);
    const opened = (field: string) => JSON.parse(openings!).find(([name]: [string]) => name === field)[2];
    if (kind === 'agent.registered') names.set(subject, opened('name'));
    else if (kind === 'freeze.created') freezes.set(subject, opened('scope'));
    else if (kind === 'freeze.released') freezes.delete(subject);
    else if (kind === 'execution.redeemed' && isFrozen(members.decision)) faults.push(`${seq} redeems what is frozen`);
    else if (kind === 'decision') {
      const { agent, action, decision } = members;
      actions.set(subject, { agent: names.get(agent), action: action.type, target: opened('target') });
      if (decision !== 'BLOCK' && isFrozen(subject)) faults.push(`${seq} is ${decision}, and frozen`);
    }
  }
  return faults;
}

function recount(entries: readonly EntryRow[]): Record<string, number> {
  const names: Readonly<Record<string, string>> = {
    ...{ ALLOW: 'allowed', BLOCK: 'blocked', REQUIRE_APPROVAL: 'asked' },
    ...{ 'approval.approved': 'approved', 'approval.denied': 'denied', 'approval.expired': 'expired' },
  };
  const counts: Record<string, number> = Object.fromEntries(Object.values(names).map((name) => [name, 0]));
  for (const { kind, leaf } of entries) {
    const name = names[kind === 'decision' ? JSON.parse(leaf).decision : kind];
    if (name !== undefined) counts[name]! += 1;
  }
  return counts;
}
