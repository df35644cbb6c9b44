import { z } from 'zod';

export const decisionKindSchema = z.enum(['ALLOW', 'BLOCK', 'REQUIRE_APPROVAL']);
export const severitySchema = z.enum(['low', 'medium', 'high', 'critical']);
export const sensitivitySchema = z.enum(['low', 'moderate', 'high', 'critical']);
export const policyLayerSchema = z.enum(['guardrail', 'custom', 'baseline']);
export const approvalStatusSchema = z.enum(['pending', 'approved', 'denied', 'expired', 'cancelled', 'superseded']);
export const roleSchema = z.enum(['agent', 'executor', 'approver', 'auditor', 'admin', 'owner']);
export const categorySchema = z.enum([
  'reading',
  'data',
  'files',
  'communication',
  'financial',
  'infrastructure',
  'code',
  'identity',
  'physical',
  'internal',
]);
export const effectSchema = z.enum([
  'read',
  'write',
  'destructive',
  'external_communication',
  'financial',
  'privilege',
  'code_execution',
  'physical',
]);
export const measureNameSchema = z.enum(['amount', 'records', 'recipients', 'instances', 'calls']);

export const executionStatusSchema = z.enum([
  'issued',
  'redeemed',
  'succeeded',
  'failed',
  'not_executed',
  'unknown',
  'expired',
]);
export const budgetScopeSchema = z.enum(['organization', 'agent', 'key', 'action', 'target', 'session', 'source']);

export type Role = z.infer<typeof roleSchema>;
export type ApprovalStatus = z.infer<typeof approvalStatusSchema>;
