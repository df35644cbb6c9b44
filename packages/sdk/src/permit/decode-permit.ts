import { isJsonObject, type JsonObject } from '../answer/json-object.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { PermitError } from './permit-error.ts';

/** No permit is longer, in either form: it travels in an HTTP header. */
export const maxPermitLength = 4_096;

/** A permit taken apart. Nothing of it is verified, so it never leaves this folder. */
export interface DecodedPermit {
  readonly header: JsonObject;
  readonly claims: JsonObject;
  readonly signingInput: Buffer;
  readonly signature: Buffer;
}

const jwsPattern = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{86}$/;

/** Reads JWS compact serialization (RFC 7515 §7.1). Throws `PermitError` `permit_malformed`. */
export function decodePermit(permit: string): DecodedPermit {
  // JavaScript's `$` without the m flag matches at the very end only: no newline slips through
  if (permit.length > maxPermitLength || !jwsPattern.test(permit)) throw malformed('is not a JWS of at most 4 KiB');
  const [header = '', claims = '', signature = ''] = permit.split('.');
  return {
    header: decodeObject(header),
    claims: decodeObject(claims),
    signingInput: Buffer.from(`${header}.${claims}`, 'ascii'),
    signature: decodePart(signature),
  };
}

/**
 * INVARIANT (one spelling): a part is taken only where encoding its bytes gives the same characters. Unused low bits
 * would otherwise make two texts of one permit.
 */
function decodePart(part: string): Buffer {
  const bytes = Buffer.from(part, 'base64url');
  if (bytes.toString('base64url') !== part) throw malformed('has a part that is not canonical base64url');
  return bytes;
}

/**
 * INVARIANT (one reading): text that is its own RFC 8785 form has no member twice, since what is written names each
 * member once; no lone surrogate, no number that a reader would round, no whitespace. Other texts are refused, so no two
 * parsers can disagree about what was signed.
 */
function decodeObject(part: string): JsonObject {
  const bytes = decodePart(part);
  const text = bytes.toString('utf8');
  const value = parse(text);
  if (!isJsonObject(value)) throw malformed('has a part that is not a JSON object');
  if (!isCanonical(value, text)) throw malformed('has a part that is not in the canonical form of RFC 8785');
  // replacement characters stand where bytes were no UTF-8
  if (!Buffer.from(text, 'utf8').equals(bytes)) throw malformed('has a part that is not UTF-8');
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw malformed('has a part that is not JSON', cause);
  }
}

function isCanonical(value: JsonObject, text: string): boolean {
  try {
    return canonicalJson(value) === text;
  } catch {
    return false;
  }
}

export function malformed(what: string, cause?: unknown): PermitError {
  return new PermitError('permit_malformed', `the permit ${what}`, cause);
}
