import type { DecisionKind } from './verdict.ts';

export const strictness: Readonly<Record<DecisionKind, number>> = { ALLOW: 0, REQUIRE_APPROVAL: 1, BLOCK: 2 };
