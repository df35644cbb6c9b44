import { unavailable } from '../runplane-error.ts';
import type { AuditVerification } from './audit-verification.ts';
import type { JsonObject } from './json-object.ts';

export function readAuditVerification(body: JsonObject): AuditVerification {
  const { valid, chainLength, brokenAt } = body;
  if (typeof valid !== 'boolean' || typeof chainLength !== 'number') {
    throw unavailable('answer_malformed', "the gateway's answer about its log has no `valid` and `chainLength`");
  }
  return { ...body, valid, chainLength, ...(typeof brokenAt === 'string' && { brokenAt }) };
}
