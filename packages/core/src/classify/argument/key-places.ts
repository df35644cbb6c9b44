import type { Role } from './key-roles.ts';

/**
 * - `environment`: its value names an environment
 * - `location`: its value may have an environment in its name (`cluster: prod-eu`)
 * - `destination`: where the effect of the action goes
 */
export type KeyPlace = 'environment' | 'location' | 'destination';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const environmentTails = set('name type target tier class slug');
const locations = set(`cluster namespace workspace stage profile project stack host hostname server database db tenant
  context deployment tier account landscape`);
const locationTails = set('name identifier alias slug');
const goals = set('to destination dest target payee beneficiary recipient receiver creditor output export');
const goalTails =
  set(`account address iban wallet bucket path id ids number name email phone url uri host channel topic queue
  dir directory folder user arn location endpoint`);
const containers = set('bucket channel channels queue topic webhook callback iban payee beneficiary');
const containerTails = set('name id ids url uri arn address');
const origins = set('from source src sender origin debit debtor old current');

/** What the value of an argument says about where an action happens or goes, by the words of its name. */
export function placeByWords(words: readonly string[], role: Role | null): KeyPlace | null {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || origins.has(first)) return null;
  if (isEnvironment(words)) return 'environment';
  if (role === 'to' || role === 'copy' || role === 'people' || role === 'url') return 'destination';
  if (goals.has(first) && words.slice(1).every((word) => goalTails.has(word)) && isGoal(words)) return 'destination';
  if (containers.has(last) || (containerTails.has(last) && containers.has(words.at(-2) ?? ''))) return 'destination';
  if (last === 'url' || last === 'uri' || last === 'urls') return 'destination';
  if (/^account(?:s|id|number)?$/.test(words.join(''))) return 'destination';
  const head = locationTails.has(last) ? words.at(-2) : last;
  return head !== undefined && locations.has(head) ? 'location' : null;
}

/** A target alone is what the action is done to, and an output alone is a format. */
function isGoal([first, second]: readonly string[]): boolean {
  return second !== undefined || (first !== 'target' && first !== 'output' && first !== 'export');
}

function isEnvironment(words: readonly string[]): boolean {
  const head = environmentTails.has(words.at(-1)!) && words.length > 1 ? words.at(-2) : words.at(-1);
  return head === 'environment' || head === 'env';
}
