/** What a caller keeps of an entry: enough to prove it offline, later, to anyone with the log's verification key. */
export interface ReceiptParts {
  readonly origin: string;
  readonly seq: number;
  readonly leaf: Buffer;
  /** base64 hashes, from the leaf upwards */
  readonly proof: readonly string[];
  /** the signed checkpoint that the proof leads to */
  readonly checkpoint: string;
}

/** As JSON text; base64 and origins need no escaping, and the checkpoint's is done once a batch by the caller. */
export function receiptText(parts: Omit<ReceiptParts, 'checkpoint'>, checkpointJson: string): string {
  const { origin, seq, leaf, proof } = parts;
  const path = proof.length === 0 ? '' : `"${proof.join('","')}"`;
  return `{"origin":"${origin}","seq":"${seq}","leaf":"${leaf.toString('base64')}","proof":[${path}],"checkpoint":${checkpointJson}}`;
}

/** The short form of `Prefer: receipt=ref`. */
export function receiptReference(origin: string, seq: number): string {
  return `{"origin":"${origin}","seq":"${seq}"}`;
}
