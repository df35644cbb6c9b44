/** What this verifier knows the meaning of. An entry of another kind is in the log all the same, but unexplained. */
const kinds: ReadonlySet<string> = new Set([
  'agent.changed',
  'agent.registered',
  'approval.approved',
  'approval.denied',
  'approval.expired',
  'clock.step',
  'decision',
  'execution.expired',
  'execution.redeemed',
  'freeze.created',
  'freeze.released',
  'key.created',
  'key.revoked',
  'log.exported',
  'organization.created',
  'outcome.failed',
  'outcome.not_executed',
  'outcome.succeeded',
  'outcome.unknown',
  'policy_set.activated',
  'settings.changed',
  'tool.accepted',
  'tool.changed',
  'tool.overridden',
  'tool.registered',
  'tool.rejected',
  'tool.removed',
  'tool.restored',
]);

export function isKnownKind(kind: string): boolean {
  return kinds.has(kind);
}
