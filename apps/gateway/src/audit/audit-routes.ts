import { Readable } from 'node:stream';
import {
  auditVerificationSchema,
  consistencyProofSchema,
  entrySchema,
  inclusionProofSchema,
  limitSchema,
  logKeySchema,
  ProblemError,
  pageSchema,
  positionSchema,
  provenEntrySchema,
  wholeNumber,
} from '@runplane/protocol';
import { z } from 'zod';
import { type Answer, answerJson, answers, type Call, everyRole, keyRoute, type Route } from '../http/route.ts';
import { toBase64 } from '../ledger/base64.ts';
import type { Ledger } from '../ledger/command.ts';
import type { EntryRow } from '../stores/store.ts';
import { exportLog } from './export-log.ts';

const auditors = ['auditor', 'admin', 'owner'] as const;
const largest = 999_999_999_999_999;

const entriesQuery = z.strictObject({
  after: positionSchema.optional().describe('seq of the last entry of the page before'),
  limit: limitSchema,
});
const inclusionQuery = z.strictObject({
  seq: positionSchema,
  size: wholeNumber(1, largest).optional().describe('of the tree; absent means the newest checkpoint'),
});
const consistencyQuery = z.strictObject({
  from: wholeNumber(1, largest).describe('a smaller size; nothing is consistent with an empty log'),
  to: wholeNumber(1, largest).optional().describe('a larger size; absent means the newest checkpoint'),
});
const exportQuery = z.strictObject({
  openings: z.enum(['true', 'false']).default('false').describe('with the values that the leaves commit to'),
});

export const auditRoutes: readonly Route[] = [
  keyRoute({
    method: 'GET',
    path: '/api/v1/audit/entries',
    summary: 'Read the log, oldest first',
    tag: 'Audit',
    roles: auditors,
    query: entriesQuery,
    answers: answers(pageSchema('Entries', entrySchema), 'One page of entries'),
    handle: listEntries,
  }),
  keyRoute({
    method: 'GET',
    path: '/api/v1/audit/entries/{seq}',
    summary: 'Read one entry with its proof',
    tag: 'Audit',
    roles: auditors,
    answers: answers(provenEntrySchema, 'The entry, its inclusion proof and the checkpoint that it leads to'),
    handle: getEntry,
  }),
  keyRoute({
    method: 'GET',
    path: '/api/v1/audit/checkpoint',
    summary: 'Read the newest signed checkpoint',
    tag: 'Audit',
    roles: everyRole,
    answers: [{ status: 200, description: 'A C2SP signed note', content: { 'text/plain': null } }],
    handle: ({ caller }) => ({
      status: 200,
      text: caller.ledger.checkpoint().note,
      mediaType: 'text/plain; charset=utf-8',
    }),
  }),
  keyRoute({
    method: 'GET',
    path: '/api/v1/audit/key',
    summary: "Read the log's name and verification key",
    tag: 'Audit',
    roles: everyRole,
    answers: answers(logKeySchema, 'What a verifier pins'),
    handle: ({ caller: { ledger } }) =>
      answerJson({ origin: ledger.organization.origin, vkey: ledger.verificationKey }),
  }),
  keyRoute({
    method: 'GET',
    path: '/api/v1/audit/proof/inclusion',
    summary: 'Prove that an entry is in the log',
    tag: 'Audit',
    roles: everyRole,
    query: inclusionQuery,
    answers: answers(inclusionProofSchema, 'RFC 9162 inclusion proof, from the leaf upwards'),
    handle: proveInclusion,
  }),
  keyRoute({
    method: 'GET',
    path: '/api/v1/audit/proof/consistency',
    summary: 'Prove that the log only grew',
    tag: 'Audit',
    roles: everyRole,
    query: consistencyQuery,
    answers: answers(consistencyProofSchema, 'RFC 9162 consistency proof'),
    handle: proveConsistency,
  }),
  keyRoute({
    method: 'GET',
    path: '/api/v1/audit/export',
    summary: 'Export the whole log; the export itself is recorded',
    tag: 'Audit',
    roles: auditors,
    query: exportQuery,
    answers: [
      {
        status: 200,
        description: 'Lines of JSON: a header, then every entry',
        content: { 'application/x-ndjson': null },
      },
    ],
    handle: exportAll,
  }),
  verifyRoute('/api/v1/audit/verify', 'Verify the stored log against its signed checkpoint'),
  verifyRoute('/api/audit/verify', 'The same, at the address of the first API'),
];

function verifyRoute(path: string, summary: string): Route {
  return keyRoute({
    method: 'GET',
    path,
    summary,
    tag: 'Audit',
    roles: everyRole,
    answers: answers(auditVerificationSchema, 'What was found so far'),
    handle: async ({ caller, services }) => answerJson(await services.audits.verify(caller.ledger)),
  });
}

async function listEntries({ caller, services, query }: Call<z.output<typeof entriesQuery>>): Promise<Answer> {
  const from = query.after === undefined ? 0 : query.after + 1;
  const rows = await services.store.entries(caller.ledger.organization.org, from, query.limit + 1);
  const page = rows.slice(0, query.limit);
  return answerJson({
    items: page.map(renderEntry),
    next: rows.length > page.length ? String(page.at(-1)!.seq) : null,
  });
}

function renderEntry({ seq, kind, leaf }: EntryRow): unknown {
  return { seq: String(seq), kind, leaf: toBase64(Buffer.from(leaf)), entry: JSON.parse(leaf) };
}

async function getEntry({ caller: { ledger }, services, params }: Call): Promise<Answer> {
  const text = params.seq!;
  const seq = /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : null;
  const [row] = seq === null ? [] : await services.store.entries(ledger.organization.org, seq, 1);
  if (row === undefined || row.seq !== seq) throw new ProblemError('not_found', `there is no entry \`${text}\``);
  const { proof, checkpoint } = JSON.parse(await ledger.receiptOf(seq)) as { proof: string[]; checkpoint: string };
  return answerJson({ ...(renderEntry(row) as object), proof, checkpoint });
}

async function proveInclusion({ caller: { ledger }, query }: Call<z.output<typeof inclusionQuery>>): Promise<Answer> {
  const size = sizeWithin(ledger, query.size, 'query.size');
  if (query.seq >= size)
    throw new ProblemError('invalid_request', `a tree of ${size} has no entry ${query.seq}`, { path: 'query.seq' });
  const hashes = await ledger.inclusionProof(query.seq, size);
  return answerJson({ seq: String(query.seq), size: String(size), hashes: hashes.map(toBase64) });
}

async function proveConsistency({
  caller: { ledger },
  query,
}: Call<z.output<typeof consistencyQuery>>): Promise<Answer> {
  const to = sizeWithin(ledger, query.to, 'query.to');
  if (query.from > to)
    throw new ProblemError('invalid_request', `\`from\` is larger than ${to}`, { path: 'query.from' });
  const hashes = await ledger.consistencyProof(query.from, to);
  return answerJson({ from: String(query.from), to: String(to), hashes: hashes.map(toBase64) });
}

/** Proofs are given of what is signed, not of what is being written. */
function sizeWithin(ledger: Ledger, size: number | undefined, path: string): number {
  const signed = ledger.checkpoint().size;
  if (size !== undefined && size > signed)
    throw new ProblemError('invalid_request', `the log has ${signed} entries`, { path });
  return size ?? signed;
}

async function exportAll({ caller, services, query }: Call<z.output<typeof exportQuery>>): Promise<Answer> {
  const lines = await exportLog(services.store, caller, query.openings === 'true');
  return { status: 200, stream: Readable.from(lines), mediaType: 'application/x-ndjson' };
}
