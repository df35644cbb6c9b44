import { z } from 'zod';
import { base64Schema, seqSchema } from './ids.ts';

/** The evidence of one entry: its bytes, its path to the root, and the signed root. */
export const receiptSchema = z
  .object({
    origin: z.string().describe("the log's name"),
    seq: seqSchema,
    leaf: base64Schema,
    proof: z.array(base64Schema),
    checkpoint: z.string().describe('C2SP signed note'),
  })
  .meta({ id: 'Receipt' });
export type Receipt = z.infer<typeof receiptSchema>;

/** With `Prefer: receipt=ref`: where the entry stands. */
export const receiptReferenceSchema = receiptSchema.pick({ origin: true, seq: true }).meta({ id: 'ReceiptReference' });
