import { canonicalJson, decodeBase64, leafHash, verifyConsistency, verifyInclusion } from '@runplane/core';
import {
  auditVerificationSchema,
  consistencyProofSchema,
  inclusionProofSchema,
  provenEntrySchema,
} from '@runplane/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogAudits } from '../src/audit/log-audit.ts';
import { createScrubber } from '../src/jobs/scrub-logs.ts';
import { sha256 } from '../src/ledger/sha256.ts';
import type { EntryRow, Store } from '../src/stores/store.ts';
import { startGateway, type TestAnswer, type TestGateway } from './start-gateway.ts';
import { inDirectory, note, openTestLedger } from './test-ledger.ts';

const read = { action: 'read_record', target: 'crm', context: { recordId: 'r_1' } };

let gateway: TestGateway;

beforeEach(async () => {
  gateway = await startGateway();
});

afterEach(() => gateway[Symbol.asyncDispose]());

function audit(path: string, key = gateway.adminKey): Promise<TestAnswer> {
  return gateway.call('GET', `/api/v1/audit/${path}`, { key });
}

function hashes(json: { hashes: string[] }): Uint8Array[] {
  return json.hashes.map((hash) => decodeBase64(hash)!);
}

/** size and root of a checkpoint's text */
function headOf(note: string): { size: number; root: Uint8Array } {
  const [, size, root] = note.split('\n');
  return { size: Number(size), root: decodeBase64(root!)! };
}

describe('the log over HTTP', () => {
  it('is read page by page', async () => {
    for (let i = 0; i < 4; i += 1) await gateway.guard(read);
    const first = (await audit('entries?limit=5')).json;
    const second = (await audit(`entries?limit=5&after=${first.next}`)).json;
    const seqs = [...first.items, ...second.items].map(({ seq }: { seq: string }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => String(index)));
    expect(second.next).toBeNull();
    expect(first.items[0]).toMatchObject({ kind: 'organization.created', entry: { kind: 'organization.created' } });
  });

  it('proves every entry against a signed checkpoint', async () => {
    await gateway.guard(read);
    const { json } = await audit('entries/3');
    expect(provenEntrySchema.safeParse(json).error).toBeUndefined();
    const { size, root } = headOf(json.checkpoint);
    const proof = json.proof.map((hash: string) => decodeBase64(hash));
    const leaf = leafHash(sha256, decodeBase64(json.leaf)!);
    expect(verifyInclusion(sha256, { leafHash: leaf, seq: 3, size, proof, root })).toBe(true);
    expect((await audit('entries/999')).json.code).toBe('not_found');
    expect((await audit('entries/03')).json.code).toBe('not_found');
  });

  it('proves inclusion in trees of every size, and that the log only grew', async () => {
    const earlier = headOf((await audit('checkpoint')).text);
    for (let i = 0; i < 3; i += 1) await gateway.guard(read);
    const later = headOf((await audit('checkpoint')).text);
    const inclusion = (await audit(`proof/inclusion?seq=1&size=${earlier.size}`)).json;
    expect(inclusionProofSchema.safeParse(inclusion).error).toBeUndefined();
    const leaf = leafHash(sha256, decodeBase64((await audit('entries/1')).json.leaf)!);
    expect(verifyInclusion(sha256, { leafHash: leaf, seq: 1, ...earlier, proof: hashes(inclusion) })).toBe(true);
    const growth = (await audit(`proof/consistency?from=${earlier.size}&to=${later.size}`)).json;
    expect(consistencyProofSchema.safeParse(growth).error).toBeUndefined();
    const claim = { from: earlier.size, to: later.size, fromRoot: earlier.root, toRoot: later.root };
    expect(verifyConsistency(sha256, { ...claim, proof: hashes(growth) })).toBe(true);
  });

  it('proves nothing about an empty log or one larger than it is', async () => {
    expect((await audit('proof/consistency?from=0')).json).toMatchObject({
      code: 'invalid_request',
      path: 'query.from',
    });
    expect((await audit('proof/consistency?from=1&to=999')).json.path).toBe('query.to');
    expect((await audit('proof/consistency?from=9&to=2')).json.path).toBe('query.from');
    expect((await audit('proof/inclusion?seq=2&size=2')).json.path).toBe('query.seq');
  });

  it('names the key that signs it', async () => {
    const { json } = await audit('key', gateway.agentKey);
    const note = (await audit('checkpoint', gateway.agentKey)).text;
    expect(note.split('\n')[0]).toBe(json.origin);
    expect(json.vkey.startsWith(`${json.origin}+`)).toBe(true);
  });
});

describe('an export', () => {
  const lines = async (query = '') => {
    const { body, headers } = await gateway.server.inject({
      url: `/api/v1/audit/export${query}`,
      headers: { authorization: `Bearer ${gateway.adminKey}` },
    });
    expect(headers['content-type']).toBe('application/x-ndjson');
    return body
      .trimEnd()
      .split('\n')
      .map((line) => {
        // one spelling only, so that no byte of an export can change unnoticed
        expect(canonicalJson(JSON.parse(line))).toBe(line);
        return JSON.parse(line);
      });
  };

  it('is the whole log under one checkpoint, the export included', async () => {
    await gateway.guard(read);
    const [header, ...entries] = await lines();
    const { size } = headOf(header.checkpoint);
    expect(header).toMatchObject({
      format: 'rp.export/1',
      size: String(size),
      origin: header.checkpoint.split('\n')[0],
    });
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: size }, (_, seq) => String(seq)));
    expect(JSON.parse(Buffer.from(entries.at(-1).leaf, 'base64').toString())).toMatchObject({
      kind: 'log.exported',
      openings: false,
    });
    expect(entries.every((entry) => !('openings' in entry))).toBe(true);
  });

  it('brings the values on request', async () => {
    await gateway.guard(read);
    const [, ...entries] = await lines('?openings=true');
    const opened = entries.flatMap(({ openings }) => openings ?? []);
    expect(opened).toContainEqual({ path: 'args.recordId', salt: expect.any(String), value: 'r_1' });
  });
});

describe('verifying the stored log', () => {
  const verify = async (path = '/api/audit/verify') => (await gateway.call('GET', path)).json;

  it('covers all of it and goes on from there', async () => {
    const first = await verify();
    expect(auditVerificationSchema.safeParse(first).error).toBeUndefined();
    expect(first).toEqual({ valid: true, chainLength: 4, verifiedThrough: 4 });
    await gateway.guard(read);
    expect(await verify('/api/v1/audit/verify')).toEqual({ valid: true, chainLength: 5, verifiedThrough: 5 });
  });
});

describe('an audit of a store that somebody edited', () => {
  /** Reads entries as if row `seq` were another. */
  function tampering(store: Store, seq: number, edit: (row: EntryRow) => EntryRow): Pick<Store, 'entries'> {
    return {
      entries: async (org, from, limit) =>
        (await store.entries(org, from, limit)).map((row) => (row.seq === seq ? edit(row) : row)),
    };
  }

  const rewriteLeaf = (row: EntryRow): EntryRow => ({ ...row, leaf: row.leaf.replace('"value":', '"value":1') });
  const rewriteAll = (row: EntryRow): EntryRow => {
    const edited = rewriteLeaf(row);
    return { ...edited, leafHash: leafHash(sha256, Buffer.from(edited.leaf)) };
  };

  it.each([
    ['a leaf', rewriteLeaf],
    ['a leaf with its hash', rewriteAll],
    ['the place of an entry', (row: EntryRow): EntryRow => ({ ...row, seq: row.seq + 1 })],
  ])('finds %s, and names the entry', async (_, edit) => {
    await inDirectory(async (directory) => {
      const { ledger, store, close } = await openTestLedger(directory);
      for (let i = 0; i < 20; i += 1) await ledger.submit(note(i));
      const audits = createLogAudits(tampering(store, 13, edit));
      expect(await audits.verify(ledger)).toEqual({
        valid: false,
        brokenAt: '13',
        chainLength: 20,
        verifiedThrough: 13,
      });
      expect(await createLogAudits(store).verify(ledger)).toEqual({
        valid: true,
        chainLength: 20,
        verifiedThrough: 20,
      });
      await close();
    });
  });

  it('finds it in the background when it was verified before, and stops saying so when it is put right', async () => {
    await inDirectory(async (directory) => {
      const { ledger, store, close } = await openTestLedger(directory);
      for (let i = 0; i < 20; i += 1) await ledger.submit(note(i));
      let edit = (row: EntryRow): EntryRow => row;
      const audits = createLogAudits(tampering(store, 7, (row) => edit(row)));
      expect((await audits.verify(ledger)).valid).toBe(true);
      edit = rewriteAll;
      expect((await audits.verify(ledger)).valid).toBe(true);
      await audits.scrub(ledger);
      expect(await audits.verify(ledger)).toMatchObject({ valid: false, brokenAt: '7', verifiedThrough: 7 });
      edit = (row) => row;
      await audits.scrub(ledger);
      expect((await audits.verify(ledger)).valid).toBe(true);
      await close();
    });
  });

  it('tells the operator once of an entry that is not what was signed, and again when it comes back', async () => {
    await inDirectory(async (directory) => {
      const { ledger, store, close } = await openTestLedger(directory);
      for (let i = 0; i < 20; i += 1) await ledger.submit(note(i));
      let edit = rewriteAll;
      const told: number[] = [];
      const scrub = createScrubber(createLogAudits(tampering(store, 7, (row) => edit(row))), (_, at) => told.push(at));
      await scrub([ledger]);
      await scrub([ledger]);
      expect(told).toEqual([7]);
      edit = (row) => row;
      await scrub([ledger]);
      edit = rewriteAll;
      await scrub([ledger]);
      expect(told).toEqual([7, 7]);
      await close();
    });
  });

  it('takes bounded steps and says how far it came', async () => {
    await inDirectory(async (directory) => {
      const { ledger, store, close } = await openTestLedger(directory);
      const notes = Array.from({ length: 6_001 }, (_, i) => i);
      for (let from = 0; from < notes.length; from += 500) {
        await Promise.all(notes.slice(from, from + 500).map((i) => ledger.submit(note(i))));
      }
      const audits = createLogAudits(store);
      expect(await audits.verify(ledger)).toEqual({ valid: true, chainLength: 6_001, verifiedThrough: 5_000 });
      await audits.scrub(ledger);
      expect(await audits.verify(ledger)).toEqual({ valid: true, chainLength: 6_001, verifiedThrough: 6_001 });
      await close();
    });
  });
});
