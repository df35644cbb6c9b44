import { createClassifier, inspectors, type Sensitivity } from '../../../src/index.ts';
import { callsIn } from '../read-cases.ts';
import type { Target } from '../target.ts';

const classify = createClassifier(inspectors);

const pieces = (
  'get list read search delete remove drop purge update set create send transfer pay refund deploy run execute grant revoke ' +
  'all bulk user users record table email funds payment file server cluster database secret key role permission to from for ' +
  'with and not no un de dis re _ - . / : :: -> mcp__ v2 2 s ed ing Id API'
).split(' ');

const sensitivities: readonly Sensitivity[] = ['low', 'moderate', 'high', 'critical'];

/** By the name alone; one that nothing identifies asks in every environment. */
function danger(name: string): number {
  const action = { requested: name, target: '', args: {}, agent: null, environment: null, session: null };
  const { sensitivity, problems } = classify(action);
  return problems.length > 0 ? Number.POSITIVE_INFINITY : sensitivities.indexOf(sensitivity);
}

const words = (name: string) => name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
/** Words that mean something: two that mean nothing may be one that does when they are written together. */
const known = new Set(callsIn().flatMap(({ requested }) => words(requested.toLowerCase())));
const isPlain = (name: string) => /^[a-z][a-z_]*$/.test(name) && words(name).every((word) => known.has(word));
const fullWidth = (name: string) =>
  name.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const namesTarget: Target = {
  name: 'names',
  seeds: [...new Set(callsIn().map(({ requested }) => requested))],
  pieces,
  nestings: [
    ['a_', ''],
    ['un', ''],
    ['get', ''],
    ['a.', ''],
    ['A', ''],
    ['deleteuser', ''],
    ['1', ''],
  ],
  // a longer name is not read at all
  longest: 256,
  danger,
  additions: [
    { name: 'capitals', apply: (name) => (isPlain(name) ? name.toUpperCase() : name) },
    { name: 'dots for underscores', apply: (name) => (isPlain(name) ? name.replaceAll('_', '.') : name) },
    { name: 'spaces for underscores', apply: (name) => (isPlain(name) ? name.replaceAll('_', ' ') : name) },
    { name: 'camel case', apply: (name) => (isPlain(name) ? words(name).map(capital).join('') : name) },
    { name: 'full width', apply: (name) => (isPlain(name) ? fullWidth(name) : name) },
    {
      name: 'a zero-width space in it',
      apply: (name) => (isPlain(name) ? `${name.slice(0, 2)}\u200b${name.slice(2)}` : name),
    },
    { name: 'underscores around it', apply: (name) => (isPlain(name) ? `__${name}__` : name) },
  ],
};
