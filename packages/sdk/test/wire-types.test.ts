import type { GuardAnswer, Approval as WireApproval, AuditVerification as WireVerification } from '@runplane/protocol';
import { describe, expectTypeOf, it } from 'vitest';
import type { Approval, AuditVerification, Decision, LimitState } from '../src/index.ts';

// Statements about types: the compiler checks them, running them does nothing.
describe('the answer types', () => {
  it('take every answer that the wire allows', () => {
    // the wire's schema says of limits only that there are some
    expectTypeOf<GuardAnswer & { limits: LimitState[] }>().toExtend<Decision>();
    expectTypeOf<WireVerification>().toExtend<AuditVerification>();
    expectTypeOf<WireApproval['status']>().toEqualTypeOf<Approval['status']>();
    expectTypeOf<WireApproval['supersededBy']>().toExtend<Approval['supersededBy']>();
  });

  it('name every verdict there is', () => {
    expectTypeOf<Decision['decision']>().toEqualTypeOf<GuardAnswer['decision']>();
  });
});
