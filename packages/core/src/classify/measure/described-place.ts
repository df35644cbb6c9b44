import { environmentNamed } from './environment-named.ts';
import type { PlaceMeasure } from './place.ts';
import type { SchemaMember } from './schema-members.ts';

/** What a member's place is, and what said so. */
export interface Described {
  readonly measure: PlaceMeasure;
  readonly evidence: string;
}

type Rule = (member: SchemaMember, words: string, types: ReadonlySet<string>) => Described | null;

/** What is said about a member rather than by its name; the first rule that knows decides. */
export function describedPlace(member: SchemaMember, words: string, types: ReadonlySet<string>): Described | null {
  for (const rule of rules) {
    const found = rule(member, words, types);
    if (found !== null) return found;
  }
  return null;
}

const minor =
  /\b(?:in|as) (?:(?:us|euro|integer|whole|positive) )?(?:cents|pence|pennies|paise|kobo|centavos|centimes)\b|\bminor (?:currency )?units?\b|\bsmallest (?:currency )?(?:unit|denomination)|\bsub-?units?\b|\bhundredths of\b|\((?:us )?(?:cents|pence)\)|\b(?:amount|price|cost|fee|value|total),? (?:of )?(?:cents|pence)\b|^(?:cents|pence)\b/i;
const notMinor = /\bnot (?:in )?(?:cents|pence|minor)|\bdollars and cents\b|\bmajor (?:currency )?units?\b/i;
const wholeUnit = /\b(?:in|as) (?:\w+ )?(?:dollars|euros|pounds)\b/i;

/** Whether a description says that the number is in hundredths or the like. One that says both is not believed. */
export function isMinorUnit(words: string): boolean {
  return minor.test(words) && !notMinor.test(words) && !wholeUnit.test(words);
}

const share = /\bpercent|\bpercentage|%|\bbasis points?\b|\bratio\b|\brate\b|\bfactor\b/i;
const moneyUnit = /\b(?:cents|pence|dollars?|euros?|usd|eur|gbp|currency|money|minor units?|monetary|price)\b|[$€£]/i;
const moneyWord = /\b(?:amount|sum|price|cost|fee|total|payment|budget|value|charge|salary|spend(?:ing)?)\b/i;
const moneyMoved =
  /\b(?:amount|sum|money|funds) (?:of money )?to (?:be )?(?:pay|paid|transfer|refund|charge|send|withdraw|deposit|credit|debit|invoice)/i;

const amount: Rule = (_member, words, types) => {
  const isNumber = types.size === 0 || types.has('number') || types.has('string');
  if (!isNumber || types.has('array') || types.has('object') || share.test(words)) return null;
  if (/^\W*(?:the )?(?:unique )?(?:ids?|identifier|name|currency|code|iso|three-letter)\b/i.test(words)) return null;
  const isMoney =
    moneyMoved.test(words) || (moneyWord.test(words) && moneyUnit.test(words)) || /\bin cents\b/i.test(words);
  return isMoney ? { measure: 'amount', evidence: 'is described as an amount of money' } : null;
};

const currency: Rule = ({ schema }, words, types) => {
  if (types.size > 0 && !types.has('string')) return null;
  const choices = Array.isArray(schema.enum) ? schema.enum : [];
  const isCodes = choices.length > 0 && choices.every((each) => typeof each === 'string' && /^[A-Za-z]{3}$/.test(each));
  if (isCodes && choices.some((each) => /^(?:usd|eur|gbp|jpy|chf|cny|inr)$/i.test(String(each)))) {
    return { measure: 'currency', evidence: 'has currency codes to choose from' };
  }
  const said = /\biso[ -]?4217\b|\bcurrency code\b|\bthree-letter (?:iso )?(?:currency|code)/i.test(words);
  return said ? { measure: 'currency', evidence: 'is described as a currency code' } : null;
};

const counted: readonly (readonly [PlaceMeasure, RegExp])[] = [
  [
    'recipients',
    /\b(?:number|count|total) of (?:\w+ )?(?:recipients|people|users|subscribers|contacts|attendees|invitees|customers)\b/i,
  ],
  [
    'instances',
    /\b(?:number|count|total) of (?:\w+ )?(?:instances|nodes|replicas|machines|servers|vms|workers|pods|tasks|containers|virtual machines)\b/i,
  ],
  ['records', /\b(?:number|count) of (?:\w+ )?(?:records|rows|items|entries|documents|objects) (?:to|that|which)\b/i],
  [
    'quantity',
    /\b(?:number|quantity|amount) of (?:\w+ )?(?:shares|units|items|pieces|seats|licen[cs]es|copies|lots)\b/i,
  ],
];

const count: Rule = (_member, words, types) => {
  if (types.size > 0 && !types.has('number') && !types.has('string')) return null;
  if (/\bper page\b|\bmaximum number\b|\bto return\b|\bto fetch\b|\bto retrieve\b/i.test(words)) return null;
  const found = counted.find(([, pattern]) => pattern.test(words));
  return found === undefined
    ? null
    : {
        measure: found[0],
        evidence: `is described as ${found[0] === 'quantity' ? 'how many pieces' : `a number of ${found[0]}`}`,
      };
};

const sender = /\b(?:sender|from address|reply-?to|on behalf|your (?:own )?email|filter|search)\b/i;
const receivers =
  /^\W*(?:(?:the|a|an|of|all|one|or|more|optional|list|array|set|comma[- ]separated|additional|intended|name|names|e-?mails?|address|addresses|phone|telephone|numbers?|user|users|ids?) ){0,8}(?:recipients?|receivers?|attendees|invitees|participants|people to|users to)\b/i;
const addressed =
  /\b(?:e-?mail address|phone number|telephone number)(?:es|s)? (?:\w+ )?(?:to (?:send|deliver|notify|invite|email|text|message|share|call)|of the (?:recipient|receiver|person)|(?:that )?(?:will )?receives?)/i;

const people: Rule = ({ schema }, words, types) => {
  if (types.has('boolean') || types.has('object') || sender.test(words)) return null;
  if (types.has('number') && !types.has('string')) return null;
  if (receivers.test(words) || addressed.test(words))
    return { measure: 'recipients', evidence: 'is described as those who receive it' };
  return schema.format === 'email' ? { measure: 'recipients', evidence: 'has the format email' } : null;
};

const listedThings =
  /\b(?:list|array|comma[- ]separated(?: list)?|set) of (?:\w+ ){0,3}(?:ids?|identifiers|keys|records|rows|items|objects)\b/i;
const listedMachines =
  /\b(?:list|array|comma[- ]separated(?: list)?) of (?:\w+ ){0,2}(?:instances?|nodes?|machines?|servers?|clusters?)\b/i;

const things: Rule = (_member, words, types) => {
  if (types.size > 0 && !types.has('array') && !types.has('string')) return null;
  if (listedMachines.test(words)) return { measure: 'instances', evidence: 'is described as a list of machines' };
  return listedThings.test(words) ? { measure: 'records', evidence: 'is described as a list of things' } : null;
};

const environmentWords =
  /\b(?:target|deployment|runtime) environment\b|\benvironment (?:to|where|in which|name)\b|\bwhich environment\b/i;

const environment: Rule = ({ schema }, words, types) => {
  if (types.size > 0 && !types.has('string')) return null;
  const choices = Array.isArray(schema.enum) ? schema.enum : [];
  const names = choices.filter((each) => typeof each === 'string' && environmentNamed(each) !== null);
  if (names.length >= 2) return { measure: 'environment', evidence: 'has environments to choose from' };
  const listsThem = /\bprod(?:uction)?\b/i.test(words) && /\b(?:staging|dev(?:elopment)?|sandbox|test)\b/i.test(words);
  const isVariables = /\benvironment variables?\b/i.test(words);
  const said =
    !isVariables && (environmentWords.test(words) || (listsThem && /\benv(?:ironment)?|stage\b/i.test(words)));
  return said ? { measure: 'environment', evidence: 'is described as an environment' } : null;
};

const goal =
  /\bdestination\b|\b(?:url|address|channel|bucket|account|endpoint|number) (?:to (?:send|post|deliver|upload|write|publish|call|transfer)|where|that (?:will )?receives?)|\b(?:webhook|callback) url\b/i;

const destination: Rule = ({ schema }, words, types) => {
  if (types.size > 0 && !types.has('string') && !types.has('array')) return null;
  if (schema.format === 'uri' || schema.format === 'url')
    return { measure: 'destination', evidence: 'has the format uri' };
  return goal.test(words) ? { measure: 'destination', evidence: 'is described as where it goes' } : null;
};

const rules: readonly Rule[] = [currency, count, amount, people, things, environment, destination];
