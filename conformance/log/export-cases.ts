import { formatCheckpoint, formatVkey, signNote } from '@runplane/core';
import { genuine, readMembers } from './genuine.ts';
import { type LogCase, logCase } from './log-case.ts';
import {
  checkpointOf,
  exportOf,
  type Line,
  line,
  log,
  members,
  origin,
  otherLog,
  otherOrigin,
  rootOfLines,
  signer,
  stateOf,
  utf8,
} from './material.ts';

const [organization, key, policies, transfer, read, approved] = genuine as readonly [
  Line,
  Line,
  Line,
  Line,
  Line,
  Line,
];
const note = checkpointOf(genuine);
const forged = line({ ...readMembers, id: 'dec_9' });
const appended = line({ ...readMembers, id: 'dec_9', ts: '2026-11-22T09:00:06.000Z' });
const thief = signer(origin, 'whoever took the database');

const globexLines = [line({ ...readMembers, log: otherOrigin })];
const lookAlike = origin.replace('a', '\u0430');
const lookAlikes = [line({ ...readMembers, log: lookAlike })];

/** The log as it was, with the bytes of one entry exchanged afterwards. */
function edited(seq: number, from: string, to: string): string {
  const leaf = Buffer.from(genuine[seq]!.leaf).toString().replace(from, to);
  return exportOf(genuine.with(seq, { ...genuine[seq]!, leaf: utf8(leaf) }), { checkpoint: note });
}

const genuineCases: readonly LogCase[] = [
  logCase(0, 'export-genuine', 'A whole log with the values that it commits to.', exportOf(genuine)),
  logCase(0, 'export-without-openings', 'The same log without them.', exportOf(genuine.map(({ leaf }) => ({ leaf })))),
  logCase(0, 'export-again', 'The log that was seen before, unchanged.', exportOf(genuine), {
    state: stateOf(genuine),
  }),
  logCase(0, 'export-grown', 'A log that continues the one seen before.', exportOf(genuine), {
    state: stateOf(genuine.slice(0, 3)),
  }),
  logCase(3, 'export-empty-log', 'A tree without leaves shows nothing, whoever signed it.', exportOf([])),
];

const editedCases: readonly LogCase[] = [
  logCase(1, 'edited-decision', 'The decision of one entry was changed.', edited(3, 'REQUIRE_APPROVAL', 'ALLOW')),
  logCase(1, 'edited-amount', 'An amount was changed.', edited(3, '"12000"', '"12001"')),
  logCase(1, 'edited-time', 'A time was changed, still in order.', edited(4, ':04.000Z', ':04.001Z')),
  logCase(1, 'edited-kind', 'A kind was changed into another that exists.', edited(5, '.approved', '.denied')),
  logCase(1, 'edited-approver', 'The approval was moved to another decision.', edited(5, 'dec_1', 'dec_2')),
  logCase(
    1,
    'edited-sequence',
    'An entry says another sequence number than its place.',
    exportOf(genuine).replace('"seq":"4"', '"seq":"5"'),
  ),
];

const rearrangedCases: readonly LogCase[] = [
  logCase(
    1,
    'entry-deleted',
    'An entry in the middle was deleted and the gap closed.',
    exportOf(genuine.toSpliced(3, 1), { checkpoint: note, size: '6' }),
  ),
  logCase(
    1,
    'entry-deleted-with-gap',
    'An entry in the middle was deleted and the gap left.',
    exportOf(genuine).split('\n').toSpliced(4, 1).join('\n'),
  ),
  logCase(
    1,
    'entries-cut-off',
    'The last entries are missing, the checkpoint counts them.',
    exportOf(genuine.slice(0, 4), { checkpoint: note, size: '6' }),
  ),
  logCase(
    1,
    'entries-cut-off-and-size',
    'The last entries are missing and the first line says so, the checkpoint does not.',
    exportOf(genuine.slice(0, 4), { checkpoint: note }),
  ),
  logCase(
    1,
    'entries-swapped',
    'Two entries changed places.',
    exportOf([organization, policies, key, transfer, read, approved], { checkpoint: note }),
  ),
  logCase(
    1,
    'entry-repeated',
    'An entry stands at the next place too.',
    exportOf([...genuine, approved], { checkpoint: note, size: '6' }),
  ),
  logCase(
    1,
    'entry-appended',
    'A forged entry follows the last one.',
    exportOf([...genuine, forged], { checkpoint: note, size: '6' }),
  ),
  logCase(
    1,
    'entry-of-another-log',
    'An entry that was written for another log stands in this one, with its hash and signature right.',
    exportOf(genuine.with(4, line({ ...readMembers, log: otherOrigin }))),
  ),
  logCase(
    1,
    'time-goes-back',
    'The last entry is older than the one before it, signed all the same.',
    exportOf([...genuine, line(members('key.created', 1, { id: 'key_2' }))]),
  ),
];

const seenBeforeCases: readonly LogCase[] = [
  logCase(
    7,
    'older-log',
    'A genuine older state of a log that was longer when last seen.',
    exportOf(genuine.slice(0, 4)),
    {
      state: stateOf(genuine),
    },
  ),
  logCase(
    5,
    'two-roots-for-one-size',
    'The log signed another root for the size that was seen before.',
    exportOf(genuine.with(4, forged)),
    { state: stateOf(genuine) },
  ),
  logCase(
    5,
    'longer-with-another-past',
    'A longer log that does not begin with the one seen before.',
    exportOf(genuine.with(2, forged)),
    { state: stateOf(genuine.slice(0, 4)) },
  ),
  logCase(
    5,
    'rewritten-with-the-log-key',
    'History rewritten and signed anew by someone who holds the key of the log.',
    exportOf([...genuine.slice(0, 3), forged, forged, forged, forged]),
    { state: stateOf(genuine) },
  ),
];

const signatureCases: readonly LogCase[] = [
  logCase(4, 'no-key', 'Nobody said whose signature to expect.', exportOf(genuine), { key: null }),
  logCase(
    4,
    'self-signed',
    'A forged entry, all hashes computed anew, signed with a key of the forger.',
    exportOf([...genuine, appended], { checkpoint: checkpointOf([...genuine, appended], thief) }),
  ),
  logCase(
    4,
    'other-origin-same-key',
    'The key of the log signed a checkpoint that names another log.',
    exportOf(genuine, { checkpoint: checkpointOf(genuine, log, otherOrigin) }),
  ),
  logCase(
    4,
    'other-origin-throughout',
    'The key of the log signed the tree of another log, which says so everywhere; a fork of this one it is not.',
    exportOf(globexLines, { origin: otherOrigin, checkpoint: checkpointOf(globexLines, log, otherOrigin) }),
    { state: stateOf([organization]) },
  ),
  logCase(
    4,
    'stated-origin-differs',
    'The first line and the entries name another log than the signed checkpoint.',
    exportOf(globexLines, { origin: otherOrigin }),
  ),
  logCase(
    4,
    'self-signed-against-state',
    'Another history, signed by a stranger, is no proof of a fork.',
    exportOf(genuine.with(5, appended), { checkpoint: checkpointOf(genuine.with(5, appended), thief) }),
    { state: stateOf(genuine) },
  ),
  logCase(
    4,
    'other-log',
    'A genuine export of another log than the pinned one.',
    exportOf(genuine, { checkpoint: checkpointOf(genuine, otherLog, otherOrigin) }),
  ),
  logCase(
    4,
    'look-alike-origin',
    'A log whose origin differs in one letter, which is Cyrillic.',
    exportOf(lookAlikes, {
      origin: lookAlike,
      checkpoint: checkpointOf(lookAlikes, signer(lookAlike, 'the look-alike'), lookAlike),
    }),
  ),
  logCase(
    1,
    'key-id-collision',
    'A signature with the name and the id of the log key, made by another key.',
    exportOf(genuine, { checkpoint: checkpointOf(genuine, { key: log.key, sign: thief.sign }) }),
  ),
  logCase(
    1,
    'extension-line',
    'A line was added to the checkpoint after it was signed.',
    exportOf(genuine, { checkpoint: note.replace('\n\n', '\nextension\n\n') }),
  ),
  logCase(
    1,
    'checkpoint-size-edited',
    'The size in the checkpoint was changed after it was signed.',
    exportOf(genuine, { checkpoint: note.replace('\n6\n', '\n7\n') }),
  ),
  logCase(4, 'wrong-key-pinned', 'The pinned key is of another log.', exportOf(genuine), {
    key: formatVkey(otherLog.key),
  }),
];

const malformedCases: readonly LogCase[] = [
  logCase(1, 'header-size', 'The first line counts one entry more than there are.', exportOf(genuine, { size: '7' })),
  logCase(
    6,
    'header-unknown-member',
    'A first line with a member more.',
    exportOf(genuine).replace('"origin"', '"more":1,"origin"'),
  ),
  logCase(
    6,
    'checkpoint-empty-line',
    'A checkpoint that ends with an empty line, signed.',
    exportOf(genuine, {
      checkpoint: signNote(`${formatCheckpoint({ origin, size: 6, root: rootOfLines(genuine) })}\n`, log.key, log.sign),
    }),
  ),
  logCase(
    6,
    'export-unknown-format',
    'A format of another version.',
    exportOf(genuine).replace('rp.export/1', 'rp.export/2'),
  ),
  logCase(
    6,
    'export-unknown-member',
    'A member that the format does not have.',
    exportOf(genuine).replace('"seq":"0"', '"seq":"0","x":1'),
  ),
  logCase(6, 'export-space', 'A space that nothing needs.', exportOf(genuine).replace('"seq":"0"', '"seq": "0"')),
  logCase(6, 'export-line-ends', 'Lines that end with CR LF.', exportOf(genuine).replaceAll('\n', '\r\n')),
  logCase(6, 'export-not-ended', 'The last line is not ended.', exportOf(genuine).trimEnd()),
  logCase(6, 'export-empty-line', 'An empty line at the end.', `${exportOf(genuine)}\n`),
  logCase(6, 'nothing', 'A file without a byte.', ''),
  logCase(
    6,
    'base64-not-canonical',
    'A leaf with its padding cut off.',
    exportOf([{ leaf: utf8('{}') }]).replace('e30=', 'e30'),
  ),
  logCase(
    6,
    'checkpoint-signed-with-extension',
    'A checkpoint with a fourth line, signed.',
    exportOf(genuine, {
      checkpoint: signNote(
        `${formatCheckpoint({ origin, size: 6, root: rootOfLines(genuine) })}more\n`,
        log.key,
        log.sign,
      ),
    }),
  ),
];

export const exportCases: readonly LogCase[] = [
  ...genuineCases,
  ...editedCases,
  ...rearrangedCases,
  ...seenBeforeCases,
  ...signatureCases,
  ...malformedCases,
];
