export type { AgentOptions } from './agent/agent-identity.ts';
export type { Approval, ApprovalStatus } from './answer/approval.ts';
export type { AuditVerification } from './answer/audit-verification.ts';
export type {
  Decision,
  DecisionKind,
  ExecutionTerms,
  LimitState,
  Permit,
  Reason,
  Receipt,
} from './answer/decision.ts';
export type { Frozen, FrozenArguments } from './context/freeze-context.ts';
export type { Callback, Run } from './execution/start-run.ts';
export type { CallOptions, DecideOptions, GuardOptions, PermitRequest, ToolReference } from './guard-call.ts';
export type { Executed, GuardResult, NotRun } from './guard-result.ts';
export type { KeptLog, KeptState, StateStore } from './log/kept-state.ts';
export type { Measured } from './outcome/measured.ts';
export { NotExecuted } from './outcome/not-executed.ts';
export type { OutcomeStatus, UndeliveredOutcome } from './outcome/outcome.ts';
export { Runplane } from './runplane.ts';
export { RunplaneError, type RunplaneErrorCode, type RunplaneErrorDetails } from './runplane-error.ts';
export type { RunplaneOptions } from './settings.ts';
export type { ApprovalPollResponse, DecideRequest, DecideResponse, ShieldConfig } from './shield/shield.ts';
export { Shield } from './shield/shield.ts';
export { ShieldError, type ShieldErrorCode } from './shield/shield-error.ts';
