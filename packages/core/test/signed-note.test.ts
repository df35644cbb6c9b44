import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign as ed25519Sign,
  verify as ed25519Verify,
} from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeBase64,
  encodeBase64,
  formatCheckpoint,
  formatVkey,
  noteKey,
  openCheckpoint,
  openNote,
  parseCheckpoint,
  parseNote,
  parseVkey,
  signCheckpoint,
  signNote,
} from '../src/index.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());

const privateKey = (seed: string) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.from(seed, 'hex')]),
    format: 'der',
    type: 'pkcs8',
  });
const verify = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) =>
  signature.length === 64 &&
  ed25519Verify(
    null,
    bytes,
    { key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]), format: 'der', type: 'spki' },
    signature,
  );

/** RFC 8032 §7.1: seed, public key, message, signature. */
const rfc8032 = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

const seeds = rfc8032.map(([seed]) => seed);
const signerOf = (seed: string) => (bytes: Uint8Array) => new Uint8Array(ed25519Sign(null, bytes, privateKey(seed)));
const keyOf = (name: string, seed: string) => {
  const spki = createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' });
  return noteKey(sha256, name, new Uint8Array(spki.subarray(-32)));
};

describe('Ed25519 as the notes use it', () => {
  it.each(rfc8032)('agrees with RFC 8032: %s', (seed, publicKey, message, signature) => {
    const bytes = Buffer.from(message, 'hex');
    expect(Buffer.from(keyOf('x', seed).publicKey).toString('hex')).toBe(publicKey);
    expect(Buffer.from(signerOf(seed)(bytes)).toString('hex')).toBe(signature);
    expect(verify(Buffer.from(publicKey, 'hex'), bytes, Buffer.from(signature, 'hex'))).toBe(true);
  });
});

describe('signed notes', () => {
  /** The example of the format's first implementation (golang.org/x/mod/sumdb/note). */
  const vkey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const line =
    '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
  const key = parseVkey(sha256, vkey)!;

  it('open when a known key signed them', () => {
    expect(formatVkey(key)).toBe(vkey);
    expect(openNote(`${text}\n${line}`, [key], verify)).toEqual({ ok: true, text, signedBy: [key] });
  });

  it('are read as the example of C2SP signed-note', () => {
    const note =
      'Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n' +
      '— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n';
    const parsed = parseNote(note)!;
    expect(parsed.text).toMatch(/terra\ntrafitto da un raggio di sole:\n\ned è subito sera\.\n$/);
    expect(parsed.signatures).toMatchObject([{ name: 'quasimodo.example/salvatore', keyId: '367ba04b' }]);
    expect(parsed.signatures[0]!.signature).toHaveLength(64);
  });

  it('are written as they are read', () => {
    const mine = keyOf('runplane.example/log', seeds[0]!);
    const note = signNote(text, mine, signerOf(seeds[0]!));
    expect(openNote(note, [mine], verify)).toEqual({ ok: true, text, signedBy: [mine] });
    expect(openNote(note + line, [mine, key], verify)).toEqual({ ok: true, text, signedBy: [mine, key] });
  });

  it('are refused as a whole when a known key did not sign', () => {
    const stranger = signNote(text, keyOf('stranger', seeds[1]!), signerOf(seeds[1]!));
    const good = stranger.slice(text.length + 1);
    expect(openNote(`${text.replace('you', 'we')}\n${line}`, [key], verify)).toMatchObject({
      problem: 'bad_signature',
    });
    expect(openNote(`${text.replace('you', 'we')}\n${good}${line}`, [key], verify)).toMatchObject({
      problem: 'bad_signature',
    });
    expect(openNote(stranger, [key], verify)).toMatchObject({ problem: 'no_known_key' });
    expect(openNote(stranger, [], verify)).toMatchObject({ problem: 'no_known_key' });
  });

  it('keep a key with the same name or the same id apart', () => {
    const namesake = keyOf('PeterNeumann', seeds[2]!);
    expect(openNote(`${text}\n${line}`, [namesake], verify)).toMatchObject({ problem: 'no_known_key' });
    const other = { ...key, name: 'PeterNeumannJr' };
    expect(openNote(`${text}\n${line}`, [other], verify)).toMatchObject({ problem: 'no_known_key' });
    const collision = { ...namesake, id: key.id };
    expect(openNote(`${text}\n${line}`, [collision], verify)).toMatchObject({ problem: 'bad_signature' });
  });

  it('are malformed in every other form', () => {
    const bad = [
      '',
      text,
      `${text}\n`,
      `${text}${line}`,
      `${text}\n${line.trimEnd()}`,
      `${text}\n${line.replace('—', '-')}`,
      `${text}\n${line.replace('— ', '—  ')}`,
      `${text}\n${line.replace('=', '')}`,
      `${text}\n${line.replace('M=', 'N=')}`,
      `${text}\n${line.replace('/', '_')}`,
      `${text}\n${line.replace('\n', '\r\n')}`,
      `${text.replace(',', '\t')}\n${line}`,
      `${text}\n— a+b ${line.split(' ')[2]}`,
      `${text}\n— a\u00a0b ${line.split(' ')[2]}`,
      `${text}\n— PeterNeumann x08gow==\n`,
      `${text}\n${line.repeat(65)}`,
      `${text}\ud800\n\n${line}`,
    ];
    for (const note of bad) expect(openNote(note, [key], verify)).toEqual({ ok: false, problem: 'malformed' });
    expect(parseNote(`${text}\n${line.repeat(64)}`)?.signatures).toHaveLength(64);
  });

  it('have verification keys with one text only', () => {
    for (const other of [
      vkey.toUpperCase(),
      vkey.slice(1),
      `${vkey}=`,
      vkey.replace('c74f', 'C74F'),
      vkey.replace('+A', '+B'),
      `${vkey} `,
    ]) {
      expect(parseVkey(sha256, other)).toBeNull();
    }
    fc.assert(
      fc.property(fc.nat(vkey.length - 1), (i) => parseVkey(sha256, vkey.slice(0, i) + vkey.slice(i + 1)) === null),
    );
  });
});

describe('checkpoints', () => {
  const origin = 'runplane.example/rp/acme/0';
  const key = keyOf(origin, seeds[0]!);
  const root = sha256(Buffer.of(1));
  const checkpoint = { origin, size: 181, root };

  it('are signed by the log and opened with its key', () => {
    const note = signCheckpoint(checkpoint, key, signerOf(seeds[0]!));
    expect(note.startsWith(`${origin}\n181\n${encodeBase64(root)}\n\n— ${origin} `)).toBe(true);
    expect(openCheckpoint(note, key, verify)).toEqual({ ok: true, checkpoint });
    expect(openCheckpoint(note, keyOf(origin, seeds[1]!), verify)).toEqual({ ok: false, problem: 'no_known_key' });
    expect(openCheckpoint(note.replace('181', '182'), key, verify)).toEqual({ ok: false, problem: 'bad_signature' });
  });

  it('of another log are not accepted, even with a good signature', () => {
    const note = signNote(formatCheckpoint({ ...checkpoint, origin: 'other' }), key, signerOf(seeds[0]!));
    expect(openCheckpoint(note, key, verify)).toEqual({ ok: false, problem: 'other_origin' });
    expect(() => signCheckpoint({ ...checkpoint, origin: 'other' }, key, signerOf(seeds[0]!))).toThrow(RangeError);
  });

  it('have one text only', () => {
    const text = formatCheckpoint(checkpoint);
    expect(parseCheckpoint(text)).toEqual(checkpoint);
    const sizes = ['007', '+7', '7 ', ' 7', '-1', '', '1e3', '0x7', '18446744073709551616', '9007199254740992', '１'];
    const roots = [root.slice(1), Buffer.concat([root, root.slice(31)])].map(encodeBase64);
    const bad = [
      ...sizes.map((size) => text.replace('181', size)),
      ...roots.map((other) => text.replace(encodeBase64(root), other)),
      text.replace('=', ''),
      text.replaceAll('\n', '\r\n'),
      text.trimEnd(),
      `${text}extension\n`,
      `${text}\n`,
      `\n${text}`,
      text.replace(origin, ''),
    ];
    for (const other of bad) expect(parseCheckpoint(other)).toBeNull();
  });
});

describe('base64', () => {
  it('is the standard one, and canonical', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        expect(encodeBase64(bytes)).toBe(text);
        expect(decodeBase64(text)).toEqual(bytes);
      }),
    );
    for (const text of ['A', 'AA', 'AAA', 'AB==', 'AAB=', 'AA=A', '====', 'A===', 'AA__', 'AAA\n', ' AAA', 'AAAA=']) {
      expect(decodeBase64(text)).toBeNull();
    }
  });
});
