import { currencyInWords } from '../measure/currency-codes.ts';
import type { Role } from './key-roles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A share of something is no magnitude of its own. */
const shares = set('percent percents percentage pct bps ratio fraction basis');

const money = set(`amount amt cost costs price prices total subtotal sum fee fees value budget spend spending payment
  payout deposit withdrawal charge refund credit salary wage bonus bid tip tax donation principal premium fare`);
const wholes =
  set(`total subtotal sum fee fees budget spend spending payment payout deposit withdrawal salary wage bonus
  bid donation premium fare`);
const amounts = set('amount amt cost costs');
const minorUnits = set('cent cents pence penny minor subunits subunit paise kobo centavos centimes');
/** What may stand behind a word for money without making it something else. */
const tails = set(`off due total paid requested to in of for from with minor major units unit cents max min maximum
  minimum limit cap ceiling estimate estimated gross net transfer refund charge pay withdraw deposit each`);
const bounds = set('limit cap ceiling max maximum');
const each = set('unit per each apiece');
/** A value by itself may be anything. */
const valued = set(
  'order total contract deal transaction payment declared insured nominal market trade position invoice',
);

const counters = set('count counts num max maximum min minimum total desired target');
const persons = set(`recipient subscriber contact attendee participant invitee member user customer guest person people
  email phone audience follower receiver addressee msisdn`);
const things = set(`record row item entry document object message ticket order page issue product lead post event
  transaction key value`);
const machines = set('instance node replica machine server vm worker container pod task droplet host broker runner');
const runs = set('call run iteration invocation execution request');
const addressParts = set(
  'email emails address addresses recipient recipients number numbers phone phones user users list',
);
const further = set('additional extra other primary secondary more external internal hidden blind');

/** The role of a name that is not in the table, from its words: `monthly_shipping_cost`, `numberOfPods`. */
export function roleByWords(words: readonly string[]): Role | null {
  if (words.length === 0 || words.some((word) => shares.has(word))) return null;
  return currencyRole(words) ?? moneyRole(words) ?? countRole(words) ?? peopleRole(words);
}

function currencyRole(words: readonly string[]): Role | null {
  const last = words.at(-1)!;
  const named = last === 'currency' || last === 'ccy' || (words.includes('currency') && /^(?:code|iso|id)$/.test(last));
  if (!named) return null;
  return /^(?:target|to|quote|buy|destination)$/.test(words[0]!) ? 'target_currency' : 'currency';
}

function moneyRole(words: readonly string[]): Role | null {
  const head = words.findIndex((word) => money.has(word));
  const isMinor = words.some((word) => minorUnits.has(word));
  if (head === -1) return words.length > 1 && isMinor && words.at(-1) !== 'minor' ? 'minor_amount' : null;
  if (!isMoneyName(words)) return null;
  const last = words.findLast((word) => money.has(word))!;
  const isEach = last === 'price' || last === 'prices' || words.some((word) => each.has(word));
  if (isMinor) return isEach ? 'minor_price' : 'minor_amount';
  if (isEach) return 'price';
  return amounts.has(last) ? 'amount' : 'total';
}

/** Every word from the first word for money on belongs to it: `cost_center` and `total_records` are no money. */
function isMoneyName(words: readonly string[]): boolean {
  const rest = words.slice(words.findIndex((word) => money.has(word)));
  const codeless = rest.filter((word) => !currencyInWords([word]));
  if (!codeless.every((word) => money.has(word) || tails.has(word) || minorUnits.has(word) || each.has(word)))
    return false;
  const heads = words.filter((word) => money.has(word));
  if (heads.some((word) => amounts.has(word) || word === 'price' || word === 'prices' || wholes.has(word))) return true;
  if (words.some((word) => bounds.has(word)) || words.some((word) => currencyInWords([word]))) return true;
  return heads.includes('value') && words.some((word) => valued.has(word));
}

function countRole(words: readonly string[]): Role | null {
  const counted = countedNoun(words);
  if (counted === null) return sizeRole(words);
  const { noun, isBound } = counted;
  if (persons.has(noun)) return 'recipients';
  if (machines.has(noun)) return 'instances';
  if (runs.has(noun)) return 'calls';
  if (!things.has(noun)) return null;
  // the most that is shown is a bound for a read, and says nothing about anything else
  return isBound ? 'limit' : 'records';
}

/** The thing that is counted in `recipient_count`, `num_pods`, `number_of_rows`, `max_users`. */
function countedNoun(words: readonly string[]): { readonly noun: string; readonly isBound: boolean } | null {
  const [first = '', second = ''] = words;
  const last = words.at(-1)!;
  const before = words.at(-2) ?? '';
  if (words.length < 2) return null;
  if (last === 'count' || last === 'counts' || last === 'total') return { noun: singular(before), isBound: false };
  if (first === 'number' && second === 'of') return { noun: singular(last), isBound: false };
  if (first === 'how' && second === 'many') return { noun: singular(last), isBound: false };
  const isPlural = last !== singular(last) || last === 'people';
  if (!counters.has(first) || !(isPlural || first === 'num')) return null;
  return { noun: singular(last), isBound: first.startsWith('max') };
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|ddresses)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function sizeRole(words: readonly string[]): Role | null {
  if (words.at(-1) !== 'size' || words.length < 2) return null;
  switch (words.at(-2)) {
    case 'audience':
    case 'list':
    case 'segment':
      return 'recipients';
    case 'cluster':
    case 'pool':
    case 'fleet':
    case 'group':
      return 'instances';
    case 'page':
    case 'result':
    case 'fetch':
      return 'limit';
    default:
      return null;
  }
}

function peopleRole(words: readonly string[]): Role | null {
  const [first = ''] = words;
  const rest = words.slice(1);
  const last = words.at(-1)!;
  if (rest.length > 0 && rest.every((word) => addressParts.has(word))) {
    if (first === 'to') return 'to';
    if (first === 'cc' || first === 'bcc' || further.has(first)) return 'copy';
  }
  if (isListOfPeople(words)) return 'recipient_list';
  if (words.length > 1 && (last === 'id' || last === 'ids')) return personId(words.at(-2)!, last);
  if (words.length > 1 && /^(?:emails?|recipients?|attendees|participants|invitees|guests|subscribers)$/.test(last)) {
    return 'people';
  }
  const owner = words.at(-2) ?? '';
  if (/^address(?:es)?$/.test(last) && /^e?mails?$/.test(owner)) return 'people';
  return /^(?:numbers?)$/.test(last) && /^(?:phone|mobile|to|sms|whatsapp)$/.test(owner) ? 'people' : null;
}

const listOwners = set(
  'mailing distribution contact contacts subscriber subscribers email recipient customer marketing',
);

function isListOfPeople(words: readonly string[]): boolean {
  const named = words.at(-1) === 'id' || words.at(-1) === 'ids' ? words.slice(0, -1) : words;
  const last = named.at(-1) ?? '';
  if (/^(?:segments?|audiences?)$/.test(last)) return true;
  return /^lists?$/.test(last) && listOwners.has(named.at(-2) ?? '');
}

function personId(noun: string, last: string): Role | null {
  return last === 'ids' && persons.has(singular(noun)) ? 'person_ids' : null;
}
