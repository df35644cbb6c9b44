import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genuine } from '../../../conformance/log/genuine.ts';
import {
  checkpointOf,
  exportOf,
  line,
  members,
  opening,
  receiptOf,
  stateOf,
  vkey,
} from '../../../conformance/log/material.ts';
import { readState, readVerificationKey, type Trust, verifyExport, verifyReceipt } from '../src/index.ts';

const trust: Trust = { key: readVerificationKey(vkey)!, state: null };
const bytes = Buffer.from(exportOf(genuine));

describe('an export', () => {
  it('tells what is in it', () => {
    expect(verifyExport(bytes, trust)).toMatchObject({
      standing: 'valid',
      exitCode: 0,
      size: '6',
      entries: 6,
      openings: 4,
      kinds: { decision: 2, 'approval.approved': 1 },
      checkpoint: checkpointOf(genuine),
      findings: [],
    });
  });

  it('has no byte that can change unnoticed', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = bytes[at]! ^ (1 << (at % 8));
      expect([at, verifyExport(changed, trust).exitCode]).not.toEqual([at, 0]);
    }
  });

  it('is not the same with any byte changed, removed or added', () => {
    const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255), remove: fc.nat(1), insert: fc.nat(1) });
    fc.assert(
      fc.property(change, ({ at, byte, remove, insert }) => {
        const changed = Buffer.concat([bytes.subarray(0, at), Buffer.alloc(insert, byte), bytes.subarray(at + remove)]);
        expect(verifyExport(changed, trust).exitCode === 0).toBe(changed.equals(bytes));
      }),
      { numRuns: 1500 },
    );
  });

  it('may have the members of its lines in any order', () => {
    const reversed = (text: string) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()));
    const lines = exportOf(genuine).trimEnd().split('\n');
    const other = lines.map((text) => `${reversed(text)}\n`).join('');
    expect(verifyExport(Buffer.from(other), trust).exitCode).toBe(0);
  });

  it('is not the same when it ends anywhere else', () => {
    for (let end = 0; end < bytes.length; end += 7) {
      expect(verifyExport(bytes.subarray(0, end), trust).exitCode).not.toBe(0);
    }
  });

  it('may be as long as it likes, and be verified against what was seen of it at any size', () => {
    const lines = Array.from({ length: 300 }, (_, i) => line(members('key.created', 1, { id: `key_${i}` })));
    const whole = Buffer.from(exportOf(lines));
    for (const size of [1, 2, 3, 128, 255, 256, 257, 299, 300]) {
      const state = readState(JSON.stringify(stateOf(lines.slice(0, size))));
      expect(verifyExport(whole, { ...trust, state }).standing).toBe('valid');
    }
  });

  it('is bounded: leaves, depth, and the list of what is wrong', () => {
    const large = opening('args.text', 'x'.repeat(70_000));
    const tooLarge = line(members('decision', 1, { note: 'x'.repeat(66_000) }));
    expect(verifyExport(Buffer.from(exportOf([tooLarge])), trust)).toMatchObject({ standing: 'malformed' });
    expect(
      verifyExport(Buffer.from(exportOf([line(members('decision', 1, {}, [large]), [large])])), trust).exitCode,
    ).toBe(0);
    const deep = { leaf: Buffer.from(`${'['.repeat(30_000)}${']'.repeat(30_000)}`) };
    expect(verifyExport(Buffer.from(exportOf([deep])), trust)).toMatchObject({ standing: 'tampered' });
    const report = verifyExport(Buffer.from(exportOf(Array(500).fill({ leaf: Buffer.from('x') }))), trust);
    expect(report).toMatchObject({ standing: 'tampered', droppedFindings: 400 });
    expect(report.findings).toHaveLength(100);
  });
});

describe('a receipt', () => {
  it('is good for every entry of every size, and for no other entry', () => {
    const lines = Array.from({ length: 17 }, (_, i) => line(members('key.created', 1, { id: `key_${i}` })));
    for (let size = 1; size <= lines.length; size += 1) {
      for (let seq = 0; seq < size; seq += 1) {
        const receipt = receiptOf(lines.slice(0, size), seq);
        expect(verifyReceipt(Buffer.from(JSON.stringify(receipt)), trust).standing).toBe('valid');
        const moved = { ...receipt, leaf: receiptOf(lines, (seq + 1) % 17).leaf };
        expect(verifyReceipt(Buffer.from(JSON.stringify(moved)), trust).standing).toBe('tampered');
      }
    }
  });

  it('may be signed by many, but not by any number', () => {
    const receipt = receiptOf(genuine, 3);
    const [text, signature] = receipt.checkpoint.split('\n\n') as [string, string];
    const signedBy = (count: number) => ({ ...receipt, checkpoint: `${text}\n\n${signature.repeat(count)}` });
    expect(verifyReceipt(Buffer.from(JSON.stringify(signedBy(64))), trust).standing).toBe('valid');
    expect(verifyReceipt(Buffer.from(JSON.stringify(signedBy(65))), trust).standing).toBe('malformed');
  });
});
