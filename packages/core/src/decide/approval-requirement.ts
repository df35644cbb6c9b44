import type { ApprovalTerms } from '../policy/policy.ts';
import type { Subject } from '../policy/subject.ts';
import type { Hit } from './evaluate.ts';
import type { ApprovalRequirement } from './verdict.ts';

const hourMs = 3_600_000;
const defaultTerms = { expiresInMs: hourMs, useWithinMs: 24 * hourMs } as const;

/** One vote; of the times that the deciding policies set, the shortest. */
export function requireApproval(decisive: readonly Hit[], subject: Subject): ApprovalRequirement {
  return requirementOf(decisive.map((hit) => termsOf(hit, subject)));
}

export function requirementOf(terms: readonly ApprovalTerms[]): ApprovalRequirement {
  return {
    count: 1,
    expiresInMs: shortest(terms, 'expiresInMs'),
    useWithinMs: shortest(terms, 'useWithinMs'),
  };
}

function shortest(terms: readonly ApprovalTerms[], name: keyof ApprovalTerms): number {
  const stated = terms.map((each) => each[name]).filter((ms) => ms !== undefined);
  return stated.length === 0 ? defaultTerms[name] : Math.min(...stated);
}

/** A threshold's own terms stand before the policy's. */
function termsOf({ policy, effect }: Hit, subject: Subject): ApprovalTerms {
  const ruled = policy.rulings(subject).find((ruling) => ruling.effect === effect)?.placement;
  const step = ruled?.kind === 'within' || ruled?.kind === 'exceeded' ? ruled.approval : undefined;
  return { ...policy.policy.approval, ...step };
}
