import { type EnvironmentClass, environmentClass } from '../../action/action.ts';

const strictness: readonly EnvironmentClass[] = ['test', 'development', 'staging', 'production'];

const otherNames: ReadonlyMap<string, EnvironmentClass> = new Map([
  ['production', 'production'],
  ['prod', 'production'],
  ['prd', 'production'],
  ['live', 'production'],
  ['stg', 'staging'],
]);

/** The class of an environment that a text names, alone or as one of its words (`prod-eu`); null when it names none. */
export function environmentNamed(text: string): EnvironmentClass | null {
  if (text.length > 256) return null;
  const name = text
    .toLowerCase()
    .replaceAll(/\bnon[-_ ]?prod(?:uction)?\b/g, 'development')
    .replaceAll(/\bpre[-_ ]?prod(?:uction)?\b/g, 'staging');
  return name
    .split(/[^a-z]+/)
    .map(classOfWord)
    .reduce(stricter, null);
}

function classOfWord(word: string): EnvironmentClass | null {
  const known = otherNames.get(word);
  if (known !== undefined) return known;
  const found = environmentClass(word);
  // every name that is not known counts as production, and names nothing
  return found === 'production' ? null : found;
}

function stricter(a: EnvironmentClass | null, b: EnvironmentClass | null): EnvironmentClass | null {
  return a === null || b === null ? (a ?? b) : stricterEnvironment(a, b);
}

/** Of two environments the one nearer to production. */
export function stricterEnvironment(a: EnvironmentClass, b: EnvironmentClass): EnvironmentClass {
  return strictness.indexOf(b) > strictness.indexOf(a) ? b : a;
}
