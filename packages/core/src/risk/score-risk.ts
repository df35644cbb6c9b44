import { type Action, type EnvironmentClass, environmentClass } from '../action/action.ts';
import type { Reversibility, Sensitivity } from '../catalogue/canonical-action.ts';
import type { Classification } from '../classify/classification.ts';
import type { Risk, RiskFactor, Severity } from '../decide/verdict.ts';
import { scoreMagnitude } from './score-magnitude.ts';
import { sensitiveWordIn } from './sensitive-target.ts';

const sensitivityPoints: Readonly<Record<Sensitivity, number>> = { low: 4, moderate: 12, high: 24, critical: 40 };

const environmentPoints: Readonly<Record<EnvironmentClass, number>> = {
  production: 12,
  staging: 4,
  development: 0,
  test: 0,
};

const irreversibilityPoints: Readonly<Record<Reversibility, number>> = { no: 8, partly: 4, yes: 0, not_applicable: 0 };

const targetPoints = 4;
const maxScore = 100;

/**
 * How risky an action is: a sum of named terms, which the answer shows and which add up exactly.
 * @param raisedBy the argument that raised the action's environment, if one did
 * @param deviation terms that the ledger knows: how the action differs from what its agent did before
 */
export function scoreRisk(
  classification: Classification,
  action: Action,
  raisedBy: string | null = null,
  deviation: readonly RiskFactor[] = [],
): Risk {
  const terms = [
    sensitivityTerm(classification),
    environmentTerm(action, raisedBy),
    scoreMagnitude(classification.measures),
    irreversibilityTerm(classification),
    targetTerm(action),
    ...deviation,
  ].filter(({ points }) => points > 0);
  const sum = terms.reduce((total, { points }) => total + points, 0);
  const factors = sum > maxScore ? [...terms, capTerm(sum)] : terms;
  const score = Math.min(sum, maxScore);
  return { score, severity: severityOf(score), factors };
}

export function severityOf(score: number): Severity {
  if (score < 25) return 'low';
  if (score < 50) return 'medium';
  return score < 80 ? 'high' : 'critical';
}

function sensitivityTerm({ action, sensitivity }: Classification): RiskFactor {
  const detail = `${action.type} is of ${sensitivity} sensitivity here`;
  return { code: 'sensitivity', points: sensitivityPoints[sensitivity], detail };
}

function environmentTerm({ environment }: Action, raisedBy: string | null): RiskFactor {
  const known = environmentClass(environment);
  const by = raisedBy === null ? '' : ` by ${raisedBy}`;
  const counts = environment === null ? 'not stated, counts as production' : `counts as ${known}${by}`;
  return { code: 'environment', points: environmentPoints[known], detail: `environment ${counts}` };
}

function irreversibilityTerm({ action }: Classification): RiskFactor {
  const points = irreversibilityPoints[action.reversibility];
  const detail = action.reversibility === 'no' ? 'cannot be undone' : 'can be undone only partly or sometimes';
  return { code: 'irreversibility', points, detail };
}

function targetTerm({ target }: Action): RiskFactor {
  const word = sensitiveWordIn(target);
  return { code: 'target', points: word === null ? 0 : targetPoints, detail: `sensitive target: ${word}` };
}

const capTerm = (sum: number): RiskFactor => ({
  code: 'cap',
  points: maxScore - sum,
  detail: `the score ends at ${maxScore}`,
});
