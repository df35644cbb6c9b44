import type { Category, MeasureName, Sensitivity } from '../catalogue/canonical-action.ts';
import type { PolicyEffect } from '../decide/verdict.ts';

/** What an organization writes: its own rules, and its changes to the baseline. Plain JSON; no float anywhere. */
export interface PolicyDocument {
  readonly guardrails: readonly Policy[];
  readonly policies: readonly Policy[];
  readonly baseline: BaselineChanges;
}

export interface BaselineChanges {
  /** ids of built-in policies and guardrails that do not apply */
  readonly disable: readonly string[];
  /** policies that stand in the place of the built-in policy with the same id */
  readonly replace: readonly Policy[];
}

/**
 * One rule.
 *
 * - Exactly one of `effect` and `thresholds` MUST be present.
 * - `where` is a conjunction; `when` is one more condition beside it.
 */
export interface Policy {
  readonly id: string;
  readonly description?: string;
  readonly match?: Match;
  readonly where?: readonly Condition[];
  /** a CEL expression */
  readonly when?: string;
  readonly effect?: PolicyEffect;
  readonly thresholds?: readonly Threshold[];
  readonly limits?: readonly Limit[];
  readonly budgets?: readonly Budget[];
  readonly duplicates?: readonly Duplicate[];
  readonly approval?: ApprovalTerms;
}

/** Which actions a policy is about. A list matches when one of its members does; all lists present must match. */
export interface Match {
  /** types, or globs over them */
  readonly actions?: readonly string[];
  /** types that the policy is not about, or globs over them */
  readonly exceptActions?: readonly string[];
  readonly categories?: readonly Category[];
  readonly sensitivity?: readonly Sensitivity[];
  readonly environments?: readonly string[];
  readonly sources?: readonly string[];
  readonly targets?: readonly string[];
  readonly agents?: readonly string[];
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | FactCondition;

/** A number stays text, so that it is compared exactly. */
export type Literal = string | boolean | NumberLiteral;

export interface NumberLiteral {
  readonly number: string;
}

/** A fact and what must hold of it; every operator present must hold. */
export interface FactCondition {
  readonly path: string;
  readonly is?: Literal;
  readonly in?: readonly Literal[];
  readonly above?: NumberLiteral;
  readonly atLeast?: NumberLiteral;
  readonly below?: NumberLiteral;
  readonly atMost?: NumberLiteral;
  readonly startsWith?: string;
  readonly endsWith?: string;
  readonly contains?: Literal;
  readonly exists?: boolean;
  readonly verified?: boolean;
  /** of the numbers compared, when `path` is `measures.amount`; absent means the organization's */
  readonly currency?: string;
}

/** One step of a graduated policy. Without `upTo` it is the open end. */
export interface Threshold {
  readonly measure?: MeasureName;
  readonly currency?: string;
  readonly upTo?: string;
  readonly effect: PolicyEffect;
  readonly approval?: ApprovalTerms;
}

/** A bound on one action. What is unbounded, missing or in an unnamed currency counts as over it. */
export interface Limit {
  readonly measure: MeasureName;
  readonly currency?: string;
  readonly max: string;
  readonly over: 'require_approval' | 'block';
}

/** Whose actions add up to one total. */
export const budgetScopes = ['agent', 'key', 'action', 'target', 'session', 'source', 'organization'] as const;

export type BudgetScope = (typeof budgetScopes)[number];

/**
 * A bound on a running total over a sliding window. What is unbounded, missing or in an unnamed currency counts as over
 * it.
 */
export interface Budget {
  readonly measure: MeasureName;
  readonly currency?: string;
  readonly max: string;
  readonly windowMs: number;
  /** the same in its shortest notation: `24h` is `1d` */
  readonly window: string;
  readonly per: BudgetScope;
  readonly over: 'require_approval' | 'block';
}

/** The same thing once in a sliding window. What does not say what it is counts as done before. */
export interface Duplicate {
  readonly windowMs: number;
  readonly window: string;
  /** facts that make two actions the same; without them it is the digest of the whole action */
  readonly by?: readonly string[];
  readonly over: 'require_approval' | 'block';
}

export interface ApprovalTerms {
  readonly expiresInMs?: number;
  readonly useWithinMs?: number;
}

const effectRank: Readonly<Record<PolicyEffect, number>> = { allow: 0, require_approval: 1, block: 2 };

export function isStricter(effect: PolicyEffect, than: PolicyEffect): boolean {
  return effectRank[effect] > effectRank[than];
}
