import { encodeBase64, formatCheckpoint, leafHash, signNote } from '@runplane/core';
import { answer, genuine } from './genuine.ts';
import { type LogCase, logCase } from './log-case.ts';
import {
  checkpointOf,
  log,
  origin,
  receiptOf,
  rootOfLines,
  sha256,
  signer,
  stateOf,
  stranger,
  utf8,
} from './material.ts';

const receipt = receiptOf(genuine, 3);
const { proof, checkpoint } = receipt;
const openings = genuine[3]!.openings!;
const garbage = encodeBase64(sha256(utf8('garbage')));
const unsigned = formatCheckpoint({ origin, size: 6, root: rootOfLines(genuine) });
const permitKey = signer(`${origin}/permits`, 'the key that signs permits');
const byStranger = signNote(unsigned, stranger.key, stranger.sign);
const strangerLine = byStranger.slice(unsigned.length + 1);

function withProof(hashes: readonly string[]) {
  return { ...receipt, proof: hashes };
}

function signed(text: string): object {
  return { ...receipt, checkpoint: signNote(text, log.key, log.sign) };
}

/** The note as it would be if the text had passed the signer, which refuses control characters. */
function signedUnchecked(text: string): object {
  const probe = signNote('x\n', log.key, () => log.sign(utf8(text)));
  return { ...receipt, checkpoint: `${text}${probe.slice(2)}` };
}

const root = encodeBase64(rootOfLines(genuine));

const genuineCases: readonly LogCase[] = [
  logCase(0, 'receipt-genuine', 'The receipt of one decision.', receipt),
  logCase(0, 'receipt-with-openings', 'The same with the values that it commits to.', { ...receipt, openings }),
  logCase(
    0,
    'receipt-older-than-seen',
    'A receipt from before the log was last seen.',
    receiptOf(genuine.slice(0, 4), 3),
    {
      state: stateOf(genuine),
    },
  ),
  logCase(0, 'answer-genuine', 'The whole answer of a guard call.', { ...answer, receipt }),
  logCase(0, 'answer-without-approval', 'An answer that asks for no approval, and an entry that names none.', {
    decision: 'ALLOW',
    decisionId: 'dec_2',
    approvalId: null,
    receipt: receiptOf(genuine, 4),
  }),
  logCase(0, 'receipt-first-of-one', 'A log of one entry has an empty proof.', receiptOf(genuine.slice(0, 1), 0)),
  logCase(0, 'receipt-signed-by-more', 'Someone unknown signed beside the log.', {
    ...receipt,
    checkpoint: checkpoint + strangerLine,
  }),
  logCase(0, 'receipt-of-the-named-decision', 'The receipt of the decision that was asked about.', receipt, {
    decision: 'dec_1',
  }),
];

const proofCases: readonly LogCase[] = [
  logCase(1, 'proof-wrong-index', 'The proof of another place.', { ...receipt, seq: '2' }),
  logCase(1, 'proof-index-outside', 'A place outside the tree.', { ...receipt, seq: '6' }),
  logCase(1, 'proof-extra-hash', 'One hash too many.', withProof([...proof, garbage])),
  logCase(1, 'proof-missing-hash', 'One hash too few.', withProof(proof.slice(0, -1))),
  logCase(1, 'proof-reordered', 'Two hashes swapped.', withProof([proof[1]!, proof[0]!, ...proof.slice(2)])),
  logCase(1, 'proof-garbage', 'A hash of nothing in the tree.', withProof(proof.with(0, garbage))),
  logCase(6, 'proof-short-hash', 'A hash of 31 bytes.', withProof(proof.with(0, encodeBase64(new Uint8Array(31))))),
  logCase(1, 'proof-of-another-size', 'The proof of the same place when the log was shorter.', {
    ...receipt,
    proof: receiptOf(genuine.slice(0, 5), 3).proof,
  }),
  logCase(1, 'node-as-leaf', 'An inner node of the tree passed off as an entry.', {
    ...receipt,
    seq: '0',
    leaf: encodeBase64(Buffer.concat([leafHash(sha256, genuine[0]!.leaf), leafHash(sha256, genuine[1]!.leaf)])),
    proof: receiptOf(genuine, 0).proof.slice(1),
  }),
  logCase(1, 'leaf-edited', 'The leaf says ALLOW now.', {
    ...receipt,
    leaf: encodeBase64(utf8(Buffer.from(genuine[3]!.leaf).toString().replace('REQUIRE_APPROVAL', 'ALLOW'))),
  }),
];

const bindingCases: readonly LogCase[] = [
  logCase(1, 'answer-of-another-decision', 'A genuine receipt under an answer that it does not belong to.', {
    ...answer,
    decisionId: 'dec_2',
    receipt,
  }),
  logCase(1, 'answer-decision-changed', 'The answer says ALLOW, its entry asks for an approval.', {
    ...answer,
    decision: 'ALLOW',
    receipt,
  }),
  logCase(1, 'answer-risk-changed', 'The answer names a lower risk than its entry.', {
    ...answer,
    riskScore: 5,
    receipt,
  }),
  logCase(1, 'answer-approval-removed', 'The answer hides that an approval was asked for.', {
    ...answer,
    approvalId: null,
    receipt,
  }),
  logCase(
    1,
    'receipt-of-another-decision',
    'A genuine receipt of another decision than the one asked about.',
    receipt,
    {
      decision: 'dec_2',
    },
  ),
  logCase(1, 'receipt-opening-changed', 'A value beside the receipt was changed.', {
    ...receipt,
    openings: [{ ...openings[0]!, value: '1' }],
  }),
  logCase(5, 'receipt-forked', 'The log signed another root for the size that was seen before.', receipt, {
    state: stateOf(genuine.toReversed()),
  }),
  logCase(3, 'receipt-unknown-member', 'A member that nothing is known of.', { ...receipt, witness: 'yes' }),
];

const signatureCases: readonly LogCase[] = [
  logCase(4, 'receipt-no-key', 'Nobody said whose signature to expect.', receipt, { key: null }),
  logCase(4, 'signed-by-permit-key', 'Signed with the key that signs permits.', {
    ...receipt,
    checkpoint: signNote(unsigned, permitKey.key, permitKey.sign),
  }),
  logCase(4, 'signed-by-strangers-only', 'Signed by nobody that is known.', { ...receipt, checkpoint: byStranger }),
  logCase(1, 'bad-signature-beside-good', 'A bad signature of the log beside a good one of someone unknown.', {
    ...receipt,
    checkpoint: `${checkpointOf(genuine, { key: log.key, sign: stranger.sign })}${strangerLine}`,
  }),
  logCase(1, 'bad-signature-after-good', 'The log signed twice, and the second signature is not its own.', {
    ...receipt,
    checkpoint: `${checkpoint}${checkpointOf(genuine, { key: log.key, sign: stranger.sign }).slice(unsigned.length + 1)}`,
  }),
  logCase(
    4,
    'origin-with-space',
    'The origin in the checkpoint ends with a space.',
    signed(unsigned.replace(origin, `${origin} `)),
  ),
];

const malformedCases: readonly LogCase[] = [
  ...['007', '+6', '6 ', '-6', '18446744073709551616', '9223372036854775808', '6e0', ''].map((size, i) =>
    logCase(
      6,
      `size-form-${i + 1}`,
      `A size written as \`${size}\`, signed.`,
      signed(unsigned.replace('\n6\n', `\n${size}\n`)),
    ),
  ),
  logCase(
    6,
    'root-31-bytes',
    'A root of 31 bytes, signed.',
    signed(unsigned.replace(root, encodeBase64(new Uint8Array(31)))),
  ),
  logCase(
    6,
    'root-33-bytes',
    'A root of 33 bytes, signed.',
    signed(unsigned.replace(root, encodeBase64(new Uint8Array(33)))),
  ),
  logCase(6, 'root-unpadded', 'A root without its padding, signed.', signed(unsigned.replace('=\n', '\n'))),
  logCase(
    6,
    'root-url-alphabet',
    'A root in the URL alphabet, signed.',
    signed(unsigned.replace(root, `${'_-'.repeat(21)}8=`)),
  ),
  logCase(6, 'checkpoint-line-ends', 'Lines that end with CR LF.', signedUnchecked(unsigned.replaceAll('\n', '\r\n'))),
  logCase(
    6,
    'checkpoint-control-character',
    'A control character, signed.',
    signedUnchecked(unsigned.replace(origin, `${origin}\u0007`)),
  ),
  logCase(6, 'checkpoint-not-ended', 'The last line is not ended.', { ...receipt, checkpoint: checkpoint.trimEnd() }),
  logCase(6, 'checkpoint-hyphen', 'A signature line with a hyphen for the dash.', {
    ...receipt,
    checkpoint: checkpoint.replace('—', '-'),
  }),
  logCase(6, 'checkpoint-without-signature', 'A checkpoint that nobody signed.', {
    ...receipt,
    checkpoint: `${unsigned}\n`,
  }),
  logCase(
    6,
    'receipt-not-utf8',
    'A receipt with a byte that is not UTF-8.',
    Buffer.from(JSON.stringify(receipt).replace('acme', '\u00e9'), 'latin1'),
  ),
  logCase(
    6,
    'receipt-duplicate-member',
    'A receipt that names its place twice.',
    JSON.stringify(receipt).replace('{', '{"seq":"0",'),
  ),
  logCase(6, 'receipt-reference', 'Only where the entry stands, without evidence.', { origin, seq: '3' }),
  logCase(6, 'receipt-not-json', 'Text that is not JSON.', 'decision: ALLOW\n'),
];

export const receiptCases: readonly LogCase[] = [
  ...genuineCases,
  ...proofCases,
  ...bindingCases,
  ...signatureCases,
  ...malformedCases,
];
