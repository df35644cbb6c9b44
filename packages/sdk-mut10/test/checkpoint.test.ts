import { describe, expect, it } from 'vitest';
import { isSignedBy, parseCheckpoint } from '../src/log/checkpoint.ts';
import { parseVerificationKey } from '../src/log/verification-key.ts';
import { createTestLog } from './test-log.ts';

async function signedBy(note: string, vkey: string): Promise<boolean | null> {
  const checkpoint = parseCheckpoint(note);
  return checkpoint && isSignedBy(checkpoint, await parseVerificationKey(vkey));
}

describe('a checkpoint', () => {
  const log = createTestLog();
  log.append({ first: true });
  const note = log.checkpoint();
  const other = createTestLog();

  it('names its log, size and root', () => {
    expect(parseCheckpoint(note)).toMatchObject({ origin: log.origin, size: 1n });
  });

  it('is signed by the key of its log, and by no other', async () => {
    expect(await signedBy(note, log.vkey)).toBe(true);
    expect(await signedBy(note, other.vkey)).toBe(false);
    expect(await signedBy(note, createTestLog('elsewhere').vkey)).toBe(false);
  });

  it('may carry the signatures of witnesses beside', async () => {
    expect(await signedBy(`${note}— witness.example ${Buffer.alloc(76).toString('base64')}\n`, log.vkey)).toBe(true);
  });

  it('does not hold with any character of it changed', async () => {
    for (let index = 0; index < note.length; index += 1) {
      const changed = `${note.slice(0, index)}${note[index] === 'A' ? 'B' : 'A'}${note.slice(index + 1)}`;
      expect(await signedBy(changed, log.vkey)).not.toBe(true);
    }
  });

  it.each([
    '',
    'origin\n1\n',
    `origin\n01\n${'A'.repeat(43)}=\n\n— origin AAAAAAAA\n`,
    `origin\n-1\n${'A'.repeat(43)}=\n\n— origin AAAAAAAA\n`,
    'origin\n1\nAAAA\n\n— origin AAAAAAAA\n',
    `origin\n1\n${'A'.repeat(43)}=\n\n`,
    `origin\n1\n${'A'.repeat(43)}=\n\n- origin AAAAAAAA\n`,
  ])('is not %j', (text) => {
    expect(parseCheckpoint(text)).toBeNull();
  });
});

describe('a verification key', () => {
  it('is read as the signed-note specification writes it', async () => {
    const text = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    const { name, id } = await parseVerificationKey(text);
    expect([name, Buffer.from(id).toString('hex')]).toEqual(['PeterNeumann', 'c74f20a3']);
  });

  it.each([
    'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    'PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T',
    'PeterNeumann+c74f20a3+BBpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    'Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    '',
  ])('is not %j', async (text) => {
    await expect(parseVerificationKey(text)).rejects.toThrow('verification key');
  });
});
