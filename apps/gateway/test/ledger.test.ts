import { createHash } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { leafHash, openCheckpoint, parseVkey, verifyConsistency, verifyInclusion } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import { describe, expect, it } from 'vitest';
import type { Command, Recorded } from '../src/ledger/command.ts';
import { createLedgerClock } from '../src/ledger/ledger-clock.ts';
import { sha256 } from '../src/ledger/sha256.ts';
import { createSigner, loadSigningSeed } from '../src/ledger/signer.ts';
import { type Batch, StoreUnavailable } from '../src/stores/store.ts';
import { keyRow } from './sample-rows.ts';
import { inDirectory, keyedNote, note, noteEntry, openTestLedger, org, origin } from './test-ledger.ts';

describe('ledger', () => {
  it('gives everyone who waits a proof under one checkpoint a batch', () =>
    inDirectory(async (directory) => {
      const { ledger, close } = await openTestLedger(directory);
      const recorded = await Promise.all(Array.from({ length: 300 }, (_, i) => ledger.submit(note(i))));
      expect(recorded.map(({ seq }) => seq)).toEqual(recorded.map((_, i) => i));
      const receipts = recorded.map((r) => JSON.parse(r.receipt()));
      for (const receipt of receipts) expect(provesInclusion(receipt)).toBe(true);
      expect(new Set(receipts.map(({ checkpoint }) => checkpoint)).size).toBeLessThan(5);
      await close();
    }));

  it('signs checkpoints that verify with the published key and are consistent with each other', () =>
    inDirectory(async (directory) => {
      const { ledger, close } = await openTestLedger(directory);
      const heads = [];
      for (let i = 0; i < 5; i += 1) {
        await Promise.all(Array.from({ length: i + 1 }, () => ledger.submit(note(i))));
        heads.push(ledger.checkpoint());
      }
      const signer = createSigner(await loadSigningSeed(join(directory, 'signing-key')), origin);
      const key = parseVkey(sha256, ledger.verificationKey)!;
      for (const [i, { note: text, size, root }] of heads.entries()) {
        expect(signer.open(text)).toMatchObject({ size });
        expect(openCheckpoint(text, key, () => false).ok).toBe(false);
        for (const later of heads.slice(i)) {
          const proof = await ledger.consistencyProof(size, later.size);
          const claim = { from: size, to: later.size, fromRoot: root, toRoot: later.root, proof };
          expect(verifyConsistency(sha256, claim)).toBe(true);
        }
      }
      await close();
    }));

  it('proves any entry of a log that spans tiles, before and after a restart', () =>
    inDirectory(async (directory) => {
      const first = await openTestLedger(directory);
      await Promise.all(Array.from({ length: 700 }, (_, i) => first.ledger.submit(note(i))));
      await first.close();
      const second = await openTestLedger(directory);
      await second.ledger.submit(note(700));
      for (const seq of [0, 1, 255, 256, 511, 512, 600, 699, 700]) {
        expect(provesInclusion(JSON.parse(await second.ledger.receiptOf(seq)))).toBe(true);
      }
      await second.close();
    }));

  it('refuses one command alone, not its batch', () =>
    inDirectory(async (directory) => {
      const { ledger, close } = await openTestLedger(directory);
      const refusing = note(0, {
        apply: () => {
          throw new Error('refused');
        },
      });
      const results = await Promise.allSettled([
        ledger.submit(note(1)),
        ledger.submit(refusing),
        ledger.submit(note(2)),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(ledger.state.size).toBe(2);
      await close();
    }));

  it('applies urgent commands before the rest of their batch', () =>
    inDirectory(async (directory) => {
      const { ledger, close } = await openTestLedger(directory);
      const [plain, urgent] = await Promise.all([ledger.submit(note(1)), ledger.submit(note(2, { urgent: true }))]);
      expect(urgent.seq).toBeLessThan(plain.seq);
      await close();
    }));

  it('joins a repeat that is in flight, replays one that is recorded, refuses a key with another request', () =>
    inDirectory(async (directory) => {
      const { ledger, close } = await openTestLedger(directory);
      const [one, two] = await Promise.all([
        ledger.submit(keyedNote(1, 'k', 'same')),
        ledger.submit(keyedNote(1, 'k', 'same')),
      ]);
      expect(two).toBe(one);
      expect(ledger.state.size).toBe(1);
      const [replayed, other] = await Promise.all([
        ledger.submit(keyedNote(1, 'k', 'same')),
        ledger.submit(keyedNote(2, 'other', 'same')),
      ]);
      expect(replayed).toContain(`replay of dec_`);
      expect(other).toContain('first answer');
      await expect(ledger.submit(keyedNote(1, 'k', 'different'))).rejects.toMatchObject({
        code: 'idempotency_key_reused',
      });
      expect(ledger.state.size).toBe(2);
      expect(ledger.state.tallies.allowed).toBe(2);
      await close();
    }));

  it('refuses no repeat for another request with its key that is in flight', () =>
    inDirectory(async (directory) => {
      const { ledger, close } = await openTestLedger(directory);
      await ledger.submit(keyedNote(1, 'k', 'same'));
      const [wrong, right] = await Promise.allSettled([
        ledger.submit(keyedNote(1, 'k', 'different')),
        ledger.submit(keyedNote(1, 'k', 'same')),
      ]);
      expect(wrong).toMatchObject({ status: 'rejected', reason: { code: 'idempotency_key_reused' } });
      expect(right).toMatchObject({ status: 'fulfilled', value: expect.stringContaining('replay of') });
      await close();
    }));

  it('refuses nothing by what was not written', () =>
    inDirectory(async (directory) => {
      let failing = true;
      const { ledger, close } = await openTestLedger(directory, {
        wrap: (store) =>
          Object.assign(Object.create(store), {
            commit: (batch: Batch) =>
              failing ? Promise.reject(new StoreUnavailable('disk full')) : store.commit(batch),
          }),
      });
      const taken = note(2, {
        apply: () => {
          throw new ProblemError('already_redeemed', 'by the command before it');
        },
      });
      const batch = () => Promise.allSettled([ledger.submit(note(1)), ledger.submit(taken)]);
      const codes = (results: PromiseSettledResult<Recorded>[]) =>
        results.map((result) => (result.status === 'rejected' ? result.reason.code : result.status));
      expect(codes(await batch())).toEqual(['ledger_unavailable', 'ledger_unavailable']);
      failing = false;
      await expect.poll(() => ledger.condition.state).toBe('ready');
      expect(codes(await batch())).toEqual(['fulfilled', 'already_redeemed']);
      await close();
    }));

  it('refuses what exceeds the queue and keeps the rest', () =>
    inDirectory(async (directory) => {
      const { ledger, close } = await openTestLedger(directory);
      const results = await Promise.allSettled(Array.from({ length: 1_100 }, (_, i) => ledger.submit(note(i))));
      const refused = results.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
      expect(refused.length).toBe(1_100 - 1_024);
      expect(refused.every(({ reason }) => reason.code === 'overloaded')).toBe(true);
      expect(ledger.state.size).toBe(1_024);
      await close();
    }));

  it('answers 503 when the store fails, and goes on by itself', () =>
    inDirectory(async (directory) => {
      let failing = false;
      const { ledger, close, reports } = await openTestLedger(directory, {
        wrap: (store) =>
          Object.assign(Object.create(store), {
            commit: (batch: Parameters<typeof store.commit>[0]) =>
              failing ? Promise.reject(new StoreUnavailable('disk full')) : store.commit(batch),
          }),
      });
      await ledger.submit(note(1));
      failing = true;
      await expect(ledger.submit(note(2))).rejects.toMatchObject({ code: 'ledger_unavailable' });
      failing = false;
      await expect.poll(() => ledger.condition.state).toBe('ready');
      expect((await ledger.submit(note(3))).seq).toBe(1);
      expect(reports).toEqual(['ledger_unavailable', 'ledger_ready']);
      await close();
    }));

  it('finds out what became of a commit whose acknowledgement was lost', () =>
    inDirectory(async (directory) => {
      let losing = false;
      const { ledger, close } = await openTestLedger(directory, {
        wrap: (store) =>
          Object.assign(Object.create(store), {
            async commit(batch: Parameters<typeof store.commit>[0]) {
              const result = await store.commit(batch);
              if (losing) throw new StoreUnavailable('connection lost', { outcomeUnknown: true });
              return result;
            },
          }),
      });
      losing = true;
      const recorded = await ledger.submit(note(1));
      expect(recorded.seq).toBe(0);
      expect(provesInclusion(JSON.parse(recorded.receipt()))).toBe(true);
      losing = false;
      expect((await ledger.submit(note(2))).seq).toBe(1);
      await close();
    }));

  it('does not take an equal first entry of another gateway for its own batch', () =>
    inDirectory(async (directory) => {
      const batches: Batch[] = [];
      const { ledger, store, close } = await openTestLedger(directory, {
        clock: createLedgerClock(
          () => 1_000,
          () => 0,
        ),
        wrap: (sqlite) =>
          Object.assign(Object.create(sqlite), {
            // the engine that several gateways share
            engine: 'postgres',
            async commit(batch: Batch) {
              batches.push(batch);
              if (batches.length === 1) throw new StoreUnavailable('disk full');
              // what another gateway wrote in the meantime, while the answer to this one was lost
              await sqlite.commit(batches[0]!);
              throw new StoreUnavailable('connection lost', { outcomeUnknown: true });
            },
          }),
      });
      const same = (): Command<Recorded> => ({
        urgent: false,
        idempotency: null,
        apply: () => ({
          entries: [{ kind: 'test', subject: 'same', members: {}, sealed: [] }],
          answer: (recorded) => recorded,
        }),
      });
      const lost = await Promise.allSettled([ledger.submit(same()), ledger.submit(note(1))]);
      expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      await expect.poll(() => ledger.condition.state).toBe('ready');
      const answers = await Promise.allSettled([ledger.submit(same()), ledger.submit(note(2))]);
      expect(batches[1]!.entries[0]!.leaf).toBe(batches[0]!.entries[0]!.leaf);
      expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      expect(await store.entries(org, 0, 10)).toHaveLength(2);
      await close();
    }));

  it('commits nothing while it takes in what another gateway wrote', () =>
    inDirectory(async (directory) => {
      const events: string[] = [];
      let behind = false;
      let answer: Promise<Recorded> | null = null;
      const opened = await openTestLedger(directory, {
        wrap: (sqlite) =>
          Object.assign(Object.create(sqlite), {
            async head(name: string) {
              const head = await sqlite.head(name);
              return behind ? { ...head, size: head.size + 1 } : head;
            },
            async loadLedger(name: string) {
              const rows = await sqlite.loadLedger(name);
              if (!behind) return rows;
              behind = false;
              answer = opened.ledger.submit(note(2));
              for (let i = 0; i < 50; i += 1) await sqlite.head(name);
              events.push('loaded');
              return rows;
            },
            commit(batch: Batch) {
              events.push('commit');
              return sqlite.commit(batch);
            },
          }),
      });
      const { ledger, close } = opened;
      await ledger.submit(note(1));
      behind = true;
      // it does nothing while the batch before is being finished
      await expect.poll(() => ledger.refresh().then(() => answer)).not.toBeNull();
      expect((await answer!).seq).toBe(1);
      expect(events).toEqual(['commit', 'loaded', 'commit']);
      expect(ledger.condition.state).toBe('ready');
      await close();
    }));

  it('refuses what a key asks for behind its revocation, in the same batch too', () =>
    inDirectory(async (directory) => {
      const { ledger, close } = await openTestLedger(directory);
      const key = { ...keyRow('key_1'), revokedAt: null };
      const create = { apply: () => ({ entries: [noteEntry('key_1', 1)], keys: [key], answer: (r: Recorded) => r }) };
      await ledger.submit(note(1, create));
      expect((await ledger.submit(note(2, { requester: key }))).seq).toBe(1);
      const revoke = {
        urgent: true,
        apply: () => ({
          entries: [noteEntry('key_1', 3)],
          revocations: [{ id: 'key_1', revokedAt: 5 }],
          answer: (recorded: Recorded) => recorded,
        }),
      };
      const [asked, revoked, other] = await Promise.allSettled([
        ledger.submit(note(4, { requester: key })),
        ledger.submit(note(3, revoke)),
        ledger.submit(note(5)),
      ]);
      expect(asked).toMatchObject({ status: 'rejected', reason: { code: 'invalid_key' } });
      expect([revoked.status, other.status]).toEqual(['fulfilled', 'fulfilled']);
      await close();
    }));

  it('never lets time go back or stand still, and records that the clock went back', () =>
    inDirectory(async (directory) => {
      let wall = 1_800_000_000_000;
      let monotonic = 0;
      const clock = createLedgerClock(
        () => wall,
        () => monotonic,
      );
      const { ledger, store, close } = await openTestLedger(directory, { clock });
      await ledger.submit(note(1));
      wall -= 3_600_000;
      monotonic += 1_000;
      await ledger.submit(note(2));
      wall += 5_000;
      monotonic += 5_000;
      await ledger.submit(note(3));
      const entries = await store.entries(org, 0, 10);
      expect(entries.map(({ kind }) => kind)).toEqual(['test', 'clock.step', 'test', 'test']);
      expect(JSON.parse(entries[1]!.leaf)).toMatchObject({ stepMs: '-3601000' });
      expect(entries.map(({ ts }) => ts - 1_800_000_000_000)).toEqual([0, 1_000, 1_000, 6_000]);
      await close();
    }));
});

describe('signer guard', () => {
  const tamper = (directory: string, sql: string, ...parameters: (string | number | Uint8Array)[]) => {
    const database = new DatabaseSync(join(directory, 'runplane.db'));
    // whoever may write the file may also drop what guards it
    for (const { name } of database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all()) {
      database.exec(`DROP TRIGGER ${name}`);
    }
    database.prepare(sql).run(...parameters);
    database.close();
  };

  const filled = async (directory: string, entries: number) => {
    const { ledger, close } = await openTestLedger(directory);
    for (let i = 0; i < entries; i += 1) await ledger.submit(note(i));
    await close();
  };

  it('freezes a log that an older backup replaced', () =>
    inDirectory(async (directory) => {
      await filled(directory, 3);
      await copyFile(join(directory, 'runplane.db'), join(directory, 'backup'));
      await filled(directory, 3);
      await copyFile(join(directory, 'backup'), join(directory, 'runplane.db'));
      const { ledger, close } = await openTestLedger(directory);
      expect(ledger.condition).toMatchObject({ state: 'frozen', detail: expect.stringContaining('rolled_back') });
      await expect(ledger.submit(note(9))).rejects.toMatchObject({ code: 'log_frozen' });
      await close();
    }));

  it('freezes a log of the same size with another root', () =>
    inDirectory(async (directory) => {
      await filled(directory, 3);
      await copyFile(join(directory, 'guard'), join(directory, 'kept-guard'));
      await rm(join(directory, 'runplane.db'));
      await rm(join(directory, 'guard'));
      await filled(directory, 3);
      await copyFile(join(directory, 'kept-guard'), join(directory, 'guard'));
      const { ledger, close } = await openTestLedger(directory);
      expect(ledger.condition).toMatchObject({ state: 'frozen', detail: expect.stringContaining('rewritten') });
      await close();
    }));

  it('freezes a log with an edited middle row and a recomputed frontier', () =>
    inDirectory(async (directory) => {
      await filled(directory, 3);
      const rows = [0, 1, 2].map((seq) => {
        const database = new DatabaseSync(join(directory, 'runplane.db'));
        const { leaf } = database.prepare('SELECT leaf FROM entries WHERE seq = ?').get(seq) as { leaf: string };
        database.close();
        return seq === 1 ? leaf.replace('"value":1', '"value":7') : leaf;
      });
      const [a, b, c] = rows.map((leaf) => leafHash(sha256, Buffer.from(leaf))) as [Uint8Array, Uint8Array, Uint8Array];
      const node = (left: Uint8Array, right: Uint8Array) =>
        createHash('sha256')
          .update(Buffer.concat([Buffer.of(1), left, right]))
          .digest();
      const frontier = Buffer.concat([node(a, b), c]);
      tamper(directory, 'UPDATE entries SET leaf = ?, leaf_hash = ? WHERE seq = 1', rows[1]!, b);
      tamper(directory, 'UPDATE heads SET frontier = ?, root = ?', frontier, node(node(a, b), c));
      const { ledger, close } = await openTestLedger(directory);
      expect(ledger.condition).toMatchObject({ state: 'frozen', detail: expect.stringContaining('rewritten') });
      await close();
    }));

  it('freezes a log whose last rows were deleted behind an untouched head', () =>
    inDirectory(async (directory) => {
      await filled(directory, 5);
      tamper(directory, 'DELETE FROM entries WHERE seq >= ?', 3);
      const { ledger, close } = await openTestLedger(directory);
      expect(ledger.condition).toMatchObject({ state: 'frozen', detail: expect.stringContaining('rewritten') });
      await close();
    }));

  it('freezes a log that this host never signed, until the operator vouches for its head', () =>
    inDirectory(async (directory) => {
      await filled(directory, 3);
      await rm(join(directory, 'guard'));
      const unknown = await openTestLedger(directory);
      expect(unknown.ledger.condition).toMatchObject({
        state: 'frozen',
        detail: expect.stringContaining('unknown_log'),
      });
      const { size, root } = await unknown.store.head(org);
      await unknown.close();
      const vouched = await openTestLedger(directory, { trusted: { size, root } });
      expect(vouched.ledger.condition.state).toBe('ready');
      await vouched.close();
    }));

  it('survives a torn write of its own file', () =>
    inDirectory(async (directory) => {
      await filled(directory, 4);
      const { open } = await import('node:fs/promises');
      const file = await open(join(directory, 'guard'), 'r+');
      await file.write(Buffer.alloc(100, 0xff), 0, 100, 0);
      await file.close();
      const { ledger, close } = await openTestLedger(directory);
      expect(ledger.condition.state).toBe('ready');
      await ledger.submit(note(5));
      await close();
    }));

  it('goes on after a crash between the guard and the commit', () =>
    inDirectory(async (directory) => {
      await filled(directory, 2);
      await copyFile(join(directory, 'runplane.db'), join(directory, 'before'));
      const { openSignerGuard } = await import('../src/ledger/signer-guard.ts');
      const guard = await openSignerGuard(join(directory, 'guard'));
      await guard.write({ signed: guard.record!.signed, intent: { size: 3, root: Buffer.alloc(32, 7) } });
      await guard.close();
      const { ledger, close } = await openTestLedger(directory);
      expect(ledger.condition.state).toBe('ready');
      expect((await ledger.submit(note(3))).seq).toBe(2);
      await close();
    }));
});

function provesInclusion(receipt: { seq: string; leaf: string; proof: string[]; checkpoint: string }): boolean {
  const [, size, root] = receipt.checkpoint.split('\n') as [string, string, string];
  return verifyInclusion(sha256, {
    leafHash: leafHash(sha256, Buffer.from(receipt.leaf, 'base64')),
    seq: Number(receipt.seq),
    size: Number(size),
    proof: receipt.proof.map((hash) => Buffer.from(hash, 'base64')),
    root: Buffer.from(root, 'base64'),
  });
}
