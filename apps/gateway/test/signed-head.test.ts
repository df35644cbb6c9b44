import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SignedHead } from '../src/ledger/signed-head.ts';
import { createSigner } from '../src/ledger/signer.ts';
import { openSignerGuard, type TreeHead } from '../src/ledger/signer-guard.ts';
import { inDirectory, origin } from './test-ledger.ts';

const headOf = (size: number): TreeHead => ({ size, root: Buffer.alloc(32, size) });
const rootAt = async (size: number) => headOf(size).root;

describe('a signed head', () => {
  it('knows what it signed last before its guard has marked it: a failover under load is noticed', () =>
    inDirectory(async (directory) => {
      const guard = await openSignerGuard(join(directory, 'guard'));
      const head = new SignedHead(createSigner(Buffer.alloc(32, 1), origin), guard, headOf(0));
      for (const size of [1, 2, 3]) {
        await head.intend(headOf(size));
        head.sign(headOf(size));
      }
      expect(guard.record?.signed.size).toBe(2);
      expect(await head.check(headOf(3), rootAt, false)).toEqual({ ok: true });
      expect(await head.check(headOf(2), rootAt, false)).toMatchObject({ ok: false, code: 'rolled_back' });
      await head.close();
    }));
});
