import { z } from 'zod';

export type DecisionId = `dec_${string}`;
export type ApprovalId = `apr_${string}`;
export type KeyId = `key_${string}`;
export type AgentId = `agt_${string}`;
export type ToolId = `tol_${string}`;
export type ExecutionId = `exe_${string}`;
export type FreezeId = `frz_${string}`;

function idSchema<Id extends string>(prefix: string) {
  return z.templateLiteral([`${prefix}_`, z.string().regex(/[0-9A-Za-z]{1,64}/)]) as unknown as z.ZodType<Id, Id>;
}

export const decisionIdSchema = idSchema<DecisionId>('dec');
export const approvalIdSchema = idSchema<ApprovalId>('apr');
export const keyIdSchema = idSchema<KeyId>('key');
export const agentIdSchema = idSchema<AgentId>('agt');
export const toolIdSchema = idSchema<ToolId>('tol');
export const executionIdSchema = idSchema<ExecutionId>('exe');
export const freezeIdSchema = idSchema<FreezeId>('frz');

/** SHA-256 in the notation `sha256:` and 64 hexadecimal digits. */
export const digestSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/);
/** A position in the log, as text so that no reader rounds it. */
export const seqSchema = z.string().regex(/^(0|[1-9][0-9]{0,15})$/);
export const instantSchema = z.iso.datetime().describe('RFC 3339, UTC');
export const base64Schema = z.base64();
