const list = (codes: string): ReadonlySet<string> => new Set(codes.split(/\s+/));

const withoutMinorUnit = list('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF');
const withThreeDigits = list('BHD IQD JOD KWD LYD OMR TND');

/** How many digits the smallest unit of a currency stands behind the point. */
export function minorDigits(currency: string | null): number {
  if (currency === null) return 2;
  if (withoutMinorUnit.has(currency)) return 0;
  return withThreeDigits.has(currency) ? 3 : 2;
}

/** Codes that are met in names of arguments and are no words there, as `ALL`, `TOP` and `TRY` are. */
const inNames = list(`USD EUR GBP JPY CHF AUD NZD CNY INR BRL MXN SEK NOK DKK PLN CZK HUF ZAR KRW SGD HKD THB AED SAR
  KWD BHD IDR ILS CLP COP TWD VND`);

/** The currency that a name states: `amount_usd`, `priceEUR`; null when it states none. */
export function currencyInWords(words: readonly string[]): string | null {
  const code = words.find((word) => inNames.has(word.toUpperCase()));
  return code === undefined ? null : code.toUpperCase();
}

const signs: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['r$', 'BRL'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
]);

/** The currency of a sign or code beside a number; null for one that stands for several (`¥`, `kr`) or none. */
export function currencyOfSign(text: string): string | null {
  return signs.get(text.toLowerCase()) ?? (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : null);
}

const spelled: readonly (readonly [RegExp, string])[] = [
  [/\b(?:usd|us dollars?|u\.s\. dollars?)\b/i, 'USD'],
  [/\b(?:eur|euros?)\b/i, 'EUR'],
  [/\b(?:gbp|pounds? sterling|british pounds?)\b/i, 'GBP'],
  [/\b(?:jpy|(?:japanese )?yen)\b/i, 'JPY'],
  [/\b(?:chf|swiss francs?)\b/i, 'CHF'],
  [/\b(?:inr|(?:indian )?rupees)\b/i, 'INR'],
  [/\bcad\b|\bcanadian dollars?\b/i, 'CAD'],
  [/\baud\b|\baustralian dollars?\b/i, 'AUD'],
];

/** The one currency that a description speaks of; null for none and for several. */
export function currencyInProse(text: string): string | null {
  const codes = spelled.filter(([pattern]) => pattern.test(text)).map(([, code]) => code);
  return codes.length === 1 ? codes[0]! : null;
}
