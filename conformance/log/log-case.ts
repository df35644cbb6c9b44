import { vkey } from './material.ts';

/** One way evidence can be right or wrong, and what a verifier has to answer. */
export interface LogCase {
  /** the file's name */
  readonly name: string;
  readonly description: string;
  /** the verification key that is pinned; null when none is */
  readonly key: string | null;
  /** what was seen of the log before */
  readonly state: object | null;
  /** the decision that a receipt is said to be for */
  readonly decision: string | null;
  /** base64 of the file under test */
  readonly evidence: string;
  readonly exitCode: number;
}

export interface CaseOptions {
  readonly key?: string | null;
  readonly state?: object;
  readonly decision?: string;
}

/** `evidence` is an export's text, or a receipt or answer that is written as JSON. */
export function logCase(
  exitCode: number,
  name: string,
  description: string,
  evidence: string | Uint8Array | object,
  { key = vkey, state, decision }: CaseOptions = {},
): LogCase {
  const bytes =
    evidence instanceof Uint8Array || typeof evidence === 'string'
      ? Buffer.from(evidence as string)
      : Buffer.from(`${JSON.stringify(evidence, null, 2)}\n`);
  const encoded = bytes.toString('base64');
  return { name, description, key, state: state ?? null, decision: decision ?? null, evidence: encoded, exitCode };
}
