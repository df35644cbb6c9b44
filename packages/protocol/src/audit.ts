import { z } from 'zod';
import { base64Schema, seqSchema } from './ids.ts';

export const entrySchema = z
  .object({
    seq: seqSchema,
    kind: z.string(),
    leaf: base64Schema.describe('the exact bytes that are hashed'),
    entry: z.looseObject({}).describe('the same, parsed'),
  })
  .meta({ id: 'Entry' });
export type Entry = z.infer<typeof entrySchema>;

export const provenEntrySchema = entrySchema
  .extend({ proof: z.array(base64Schema), checkpoint: z.string().describe('C2SP signed note') })
  .meta({ id: 'ProvenEntry' });

export const logKeySchema = z
  .object({ origin: z.string(), vkey: z.string().describe('C2SP verification key of the log') })
  .meta({ id: 'LogKey' });

export const inclusionProofSchema = z
  .object({ seq: seqSchema, size: seqSchema, hashes: z.array(base64Schema) })
  .meta({ id: 'InclusionProof' });

export const consistencyProofSchema = z
  .object({ from: seqSchema, to: seqSchema, hashes: z.array(base64Schema) })
  .meta({ id: 'ConsistencyProof' });

export const auditVerificationSchema = z
  .object({
    valid: z.boolean().describe('false when anything stored contradicts what was signed'),
    brokenAt: z.string().optional().describe('the first entry that cannot be trusted'),
    chainLength: z.int(),
    verifiedThrough: z.int().describe('entries before this one were rehashed and agree with the tree'),
  })
  .meta({ id: 'AuditVerification' });
export type AuditVerification = z.infer<typeof auditVerificationSchema>;
