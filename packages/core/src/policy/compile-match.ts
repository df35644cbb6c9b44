import { environmentClass } from '../action/action.ts';
import { compileFactPath, environments, type FactPath } from './fact-path.ts';
import { compileGlobs } from './glob.ts';
import type { Match } from './policy.ts';
import { type Outcome, outcomeOf, type Subject } from './subject.ts';

/** One part of what a policy asks for, by the name that a trace gives it. */
export interface PolicyPart {
  readonly name: string;
  readonly facts: readonly FactPath[];
  readonly test: (subject: Subject) => Outcome;
}

/** The parts of a match that depend on more than the type of the action. */
export function compileMatch(match: Match | undefined): readonly PolicyPart[] {
  const parts: PolicyPart[] = [];
  const { sensitivity, environments: stated, sources, targets, agents } = match ?? {};
  if (sensitivity !== undefined) {
    const wanted = new Set(sensitivity);
    const test = (subject: Subject) => outcomeOf(wanted.has(subject.classification.sensitivity));
    parts.push({ name: 'match.sensitivity', facts: factsOf('action.sensitivity'), test });
  }
  if (stated !== undefined) {
    const test = compileEnvironments(stated);
    parts.push({ name: 'match.environments', facts: factsOf('environment'), test });
  }
  if (sources !== undefined) {
    const matches = compileGlobs(sources);
    const test = ({ classification: { source } }: Subject) => outcomeOf(source !== null && matches(source));
    parts.push({ name: 'match.sources', facts: factsOf('action.source'), test });
  }
  if (targets !== undefined) {
    const matches = compileGlobs(targets);
    const test = ({ action }: Subject) => outcomeOf(matches(action.target));
    parts.push({ name: 'match.targets', facts: factsOf('target'), test });
  }
  if (agents !== undefined) {
    const matches = compileGlobs(agents);
    const test = ({ action: { agent } }: Subject) => (agent === null ? 'u' : outcomeOf(matches(agent)));
    parts.push({ name: 'match.agents', facts: factsOf('agent'), test });
  }
  return parts;
}

export const factsOf = (path: string): readonly FactPath[] => {
  const fact = compileFactPath(path);
  return fact === null ? [] : [fact];
};

/**
 * An environment is meant by its class or by its own name. Every name that is not known to be something else is in the
 * class production, so that a policy for production cannot be escaped by inventing a name.
 */
function compileEnvironments(patterns: readonly string[]): PolicyPart['test'] {
  const normal = patterns.map((pattern) => {
    const known = environmentClass(pattern);
    return known === 'production' && !isNameOfProduction(pattern) ? pattern : known;
  });
  const matches = compileGlobs(normal);
  const classes = new Set<string>(environments.filter(matches));
  return ({ environment, action }) => {
    if (classes.has(environment)) return 'm';
    return outcomeOf(action.environment !== null && matches(action.environment.trim()));
  };
}

function isNameOfProduction(pattern: string): boolean {
  return ['production', 'prod', 'live'].includes(pattern.trim().toLowerCase());
}
