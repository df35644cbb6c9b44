import {
  consistencyProof,
  emptyFrontier,
  encodeBase64,
  extendTree,
  inclusionProof,
  leafHash,
  type TreeNode,
} from '@runplane/core';
import { describe, expect, it } from 'vitest';
import { genuine } from '../../../conformance/log/genuine.ts';
import {
  checkpointOf,
  exportLine,
  type Line,
  line,
  log,
  members,
  sha256,
  stateOf,
  vkey,
} from '../../../conformance/log/material.ts';
import { type Fetch, readState, readVerificationKey, type Trust, verifyGateway } from '../src/index.ts';

const address = { url: 'http://gateway.example/', apiKey: 'rp_test_key' };
const trust: Trust = { key: readVerificationKey(vkey)!, state: null };
const many: readonly Line[] = Array.from({ length: 450 }, (_, i) =>
  line(members('key.created', 1, { id: `key_${i}` })),
);

/** A gateway that serves these entries; `change` is where it lies. */
function serving(lines: readonly Line[], change: (path: string, body: string) => string = (_, body) => body): Fetch {
  const checkpoint = checkpointOf(lines);
  const nodeAt = ({ level, index }: TreeNode) => {
    const leaves = lines.slice(index * 2 ** level, (index + 1) * 2 ** level);
    return extendTree(
      sha256,
      emptyFrontier,
      leaves.map(({ leaf }) => leafHash(sha256, leaf)),
    ).root;
  };
  return async (url, { headers }) => {
    expect(headers).toEqual({ authorization: 'Bearer rp_test_key' });
    const { pathname, searchParams } = new URL(url);
    const number = (name: string) => Number(searchParams.get(name));
    const answers: Record<string, () => string> = {
      checkpoint: () => checkpoint,
      entries: () => {
        const start = searchParams.has('after') ? number('after') + 1 : 0;
        const end = Math.min(start + number('limit'), lines.length);
        const items = lines
          .slice(start, end)
          .map((entry, i) => ({ ...exportLine({ leaf: entry.leaf }, start + i), kind: '', entry: {} }));
        return JSON.stringify({ items, next: end < lines.length ? String(end - 1) : null });
      },
      'proof/inclusion': () =>
        JSON.stringify({ hashes: inclusionProof(sha256, number('seq'), number('size'), nodeAt).map(encodeBase64) }),
      'proof/consistency': () =>
        JSON.stringify({ hashes: consistencyProof(sha256, number('from'), number('to'), nodeAt).map(encodeBase64) }),
    };
    const path = pathname.replace('/api/v1/audit/', '');
    const answer = answers[path];
    return { status: answer === undefined ? 404 : 200, text: async () => change(path, answer?.() ?? '') };
  };
}

const seen = (lines: readonly Line[], checkpoint?: string) => readState(JSON.stringify(stateOf(lines, checkpoint)));
const edit = (path: string, from: string | RegExp, to: string) => (at: string, body: string) =>
  at === path ? body.replace(from, to) : body;

describe('a running gateway', () => {
  it('is verified entry by entry, page by page', async () => {
    const report = await verifyGateway(serving(many), address, trust);
    expect(report).toMatchObject({
      standing: 'valid',
      exitCode: 0,
      entries: 450,
      size: '450',
      kinds: { 'key.created': 450 },
    });
  });

  it('is verified at every size', async () => {
    for (let size = 1; size <= 9; size += 1) {
      expect((await verifyGateway(serving(many.slice(0, size)), address, trust)).standing).toBe('valid');
    }
    expect((await verifyGateway(serving([]), address, trust)).standing).toBe('incomplete');
  });

  it('continues what was seen before, or is found out', async () => {
    const verdict = async (state: Trust['state']) =>
      (await verifyGateway(serving(many), address, { ...trust, state })).exitCode;
    expect(await verdict(seen(many.slice(0, 100)))).toBe(0);
    expect(await verdict(seen(many))).toBe(0);
    expect(await verdict(seen([...many, ...genuine]))).toBe(7);
    expect(await verdict(seen(many.toReversed()))).toBe(5);
    expect(await verdict(seen(many.slice(1, 101)))).toBe(5);
    expect(await verdict(readState(JSON.stringify({ ...stateOf(many), origin: 'other' })))).toBe(2);
  });

  it('shows both signed notes of a fork', async () => {
    const held = checkpointOf(many.toReversed());
    const report = await verifyGateway(serving(many), address, { ...trust, state: seen(many.toReversed(), held) });
    expect(report.fork).toEqual({ held, shown: checkpointOf(many) });
  });

  it('cannot lie', async () => {
    const lies: [number, (path: string, body: string) => string][] = [
      [1, edit('entries', /"leaf":"[^"]+"/, `"leaf":"${encodeBase64(genuine[0]!.leaf)}"`)],
      [1, edit('entries', '"seq":"7"', '"seq":"8"')],
      [1, edit('checkpoint', '\n450\n', '\n451\n')],
      [1, edit('proof/inclusion', '"hashes":["', '"hashes":["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","')],
      [1, edit('proof/consistency', /"hashes":.*/, '"hashes":[]}')],
      [1, edit('entries', /"next":"\d+"/, '"next":null')],
      [6, edit('entries', 'items', 'things')],
      [6, edit('proof/inclusion', 'hashes', 'things')],
      [6, edit('proof/consistency', '"hashes":["', '"hashes":["x')],
      [6, edit('checkpoint', '—', '-')],
    ];
    for (const [exitCode, lie] of lies) {
      expect([String(lie), (await verifyGateway(serving(many, lie), address, trust)).exitCode]).toEqual([
        String(lie),
        exitCode,
      ]);
    }
  });

  it('is untrusted without a key, and by another key', async () => {
    expect(await verifyGateway(serving(genuine), address, { key: null, state: null })).toMatchObject({
      standing: 'untrusted',
      entries: 6,
      signers: [`${log.key.name}+${log.key.id}`],
    });
  });

  it('that cannot be read is not judged', async () => {
    const silent: Fetch = () => Promise.reject(new Error('connection refused'));
    const refusing: Fetch = async () => ({ status: 401, text: async () => '{}' });
    for (const fetch of [silent, refusing]) {
      expect(await verifyGateway(fetch, address, trust)).toMatchObject({ standing: 'usage', exitCode: 2, entries: 0 });
    }
  });
});
