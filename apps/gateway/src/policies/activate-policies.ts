import { type PolicyError, renderPolicies } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import type { Caller } from '../http/caller.ts';
import type { Command, EntryDraft } from '../ledger/command.ts';
import type { KeyRow, PolicySetRow } from '../stores/store.ts';
import { type BuiltPolicySet, buildPolicySet, type PolicyWarning } from './policy-sets.ts';

export interface Activation {
  readonly row: PolicySetRow;
  /** false when the set was active already */
  readonly changed: boolean;
  readonly warnings: readonly PolicyWarning[];
}

/** Makes a whole custom set the active one, or changes nothing. It binds every decision after its entry. */
export async function activatePolicies({ ledger, key }: Caller, yaml: string): Promise<Activation> {
  const built = buildPolicySet(yaml, ledger.organization.currency);
  if (!built.ok) throw policiesInvalid(built.errors);
  const { set } = built;
  const { warnings } = set;
  try {
    return { row: await ledger.submit(activateCommand(set, key)), changed: true, warnings };
  } catch (cause) {
    if (!(cause instanceof ActiveAlready)) throw cause;
    return { row: cause.row, changed: false, warnings };
  }
}

class ActiveAlready extends Error {
  readonly row: PolicySetRow;

  constructor(row: PolicySetRow) {
    super('the set is active already');
    this.row = row;
  }
}

/** Putting back what was read, or sent, changes nothing. New comments make a new version, so that they are kept. */
function isActive({ digest, yaml }: Pick<BuiltPolicySet, 'digest' | 'yaml'>, active: PolicySetRow): boolean {
  return digest === active.digest && (yaml === active.yaml || yaml === renderPolicies(active.yaml));
}

function activateCommand({ yaml, digest, compiled }: BuiltPolicySet, requester: KeyRow): Command<PolicySetRow> {
  return {
    urgent: true,
    idempotency: null,
    requester,
    apply({ now, state }) {
      if (isActive({ yaml, digest }, state.policySet)) throw new ActiveAlready(state.policySet);
      const row = { number: state.policySet.number + 1, digest, yaml, createdAt: now, createdBy: requester.id };
      return {
        entries: [policySetActivated(row)],
        policySets: [{ row, compiled }],
        answer: () => row,
      };
    },
  };
}

/** The entry of a new set: which it is and whose; its text is committed to. */
export function policySetActivated({ number, digest, createdBy, yaml }: PolicySetRow): EntryDraft {
  return {
    kind: 'policy_set.activated',
    subject: `set_${number}`,
    members: { by: createdBy, digest, set: number },
    sealed: [['yaml', yaml]],
  };
}

export function policiesInvalid(errors: readonly PolicyError[]): ProblemError {
  const [first] = errors;
  const where = first === undefined ? '' : `: line ${first.line}, column ${first.column}: ${first.message}`;
  return new ProblemError('policies_invalid', `${errors.length} things are wrong${where}`, { extra: { errors } });
}
