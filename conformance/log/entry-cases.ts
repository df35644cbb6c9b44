import { canonicalJson, encodeBase64, type JsonObject } from '@runplane/core';
import { genuine } from './genuine.ts';
import { type LogCase, logCase } from './log-case.ts';
import { exportOf, type Line, members, opening, utf8 } from './material.ts';

/** A log that was signed as it is, with this text as its last entry. */
function signedWith(text: string): string {
  return exportOf([...genuine, { leaf: utf8(text) }]);
}

function withOpening(seq: number, openings: Line['openings']): string {
  return exportOf(genuine.with(seq, { leaf: genuine[seq]!.leaf, openings: openings! }));
}

const leaf = (entry: JsonObject) => canonicalJson(entry);
const plain = leaf(members('key.created', 6, { id: 'key_2' }));

const leafCases: readonly LogCase[] = [
  logCase(
    1,
    'leaf-key-order',
    'Members of a leaf out of order.',
    signedWith(plain.replace(/^\{("id":"key_2"),(.*)\}$/, '{$2,$1}')),
  ),
  logCase(
    1,
    'leaf-number-form',
    'An integer written as 1.0.',
    signedWith(plain.replace('"id":"key_2"', '"id":"key_2","n":1.0')),
  ),
  logCase(
    1,
    'leaf-escape',
    'A character that needs no escape is escaped.',
    signedWith(plain.replace('key_2', '\\u006bey_2')),
  ),
  logCase(1, 'leaf-duplicate-member', 'A member appears twice.', signedWith(plain.replace('{', '{"id":"key_2",'))),
  logCase(1, 'leaf-lone-surrogate', 'Half a surrogate pair, escaped.', signedWith(plain.replace('key_2', '\\ud800'))),
  logCase(1, 'leaf-byte-order-mark', 'A byte order mark before the leaf.', signedWith(`\ufeff${plain}`)),
  logCase(
    1,
    'leaf-not-utf8',
    'A byte that is not UTF-8.',
    exportOf([...genuine, { leaf: Buffer.from(plain.replace('key_2', 'k\u00e9'), 'latin1') }]),
  ),
  logCase(
    1,
    'leaf-fraction',
    'A number that is not an integer.',
    signedWith(leaf(members('key.created', 6, { risk: 0.5 }))),
  ),
  logCase(1, 'leaf-time-form', 'A time in another form.', signedWith(plain.replace('.000Z', 'Z'))),
  logCase(
    1,
    'leaf-time-impossible',
    'The thirtieth of February.',
    signedWith(plain.replace('2026-11-22', '2027-02-30')),
  ),
  logCase(
    1,
    'leaf-commitment-repeated',
    'Two commitments for one field.',
    signedWith(leaf(members('decision', 6, {}, [opening('args.a', 1), opening('args.a', 2, 'another')]))),
  ),
  logCase(
    3,
    'kind-unknown',
    'A kind of entry that this verifier does not know.',
    signedWith(leaf(members('permit.redeemed', 6))),
  ),
  logCase(3, 'version-unknown', 'An entry of a later version.', signedWith(plain.replace('rp.entry/1', 'rp.entry/9'))),
];

const [amount, recipient] = genuine[3]!.openings!;

const openingCases: readonly LogCase[] = [
  logCase(
    1,
    'opening-value',
    'A value beside the log was changed.',
    withOpening(3, [{ ...amount!, value: '1' }, recipient!]),
  ),
  logCase(
    1,
    'opening-salt',
    'The salt of a value was changed.',
    withOpening(3, [{ ...amount!, salt: recipient!.salt }]),
  ),
  logCase(
    1,
    'opening-path',
    'A value was moved to another path.',
    withOpening(3, [{ ...amount!, path: 'args.recipient' }]),
  ),
  logCase(1, 'opening-of-another-entry', 'A genuine value of another entry.', withOpening(4, [amount!])),
  logCase(1, 'opening-not-committed', 'A value that nothing commits to.', withOpening(3, [opening('args.note', 'x')])),
  logCase(
    6,
    'opening-short-salt',
    'A salt of 31 bytes.',
    withOpening(3, [{ ...amount!, salt: encodeBase64(new Uint8Array(31)) }]),
  ),
  logCase(
    6,
    'opening-unknown-member',
    'An opening with a member more.',
    withOpening(3, [{ ...amount!, by: 'x' } as never]),
  ),
  logCase(6, 'opening-repeated', 'The same value twice.', withOpening(3, [amount!, amount!])),
];

export const entryCases: readonly LogCase[] = [...leafCases, ...openingCases];
