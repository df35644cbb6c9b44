/**
 * Letters that look like a Latin one and survive compatibility normalisation, by the letter they pass for. Only what
 * is taken for `a` to `z` at a glance; capitals are given where only the capital looks alike.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'аӐαɑΑАᎪꓮ',
  b: 'ЬƄᏏΒВᏴꓐ',
  c: 'сϲᴄСϹᏟꓚ',
  d: 'ԁժᏧᎠꓓɗđ',
  e: 'еҽєɛΕЕᎬꓰ',
  f: 'ƒꞙϜꓝ',
  g: 'ɡցԍᏀꓖ',
  h: 'һհᏂΗНᎻꓧħ',
  i: 'іιıɩӏΙІᎥꓲӀ',
  j: 'јϳЈᎫꓙɉ',
  k: 'кκᴋΚКᏦꓗĸ',
  l: 'ⅼⵏᏞꓡłɫ',
  m: 'мᴍΜМᎷꓟ',
  n: 'ոռηпΝꓠŋ',
  o: 'оοօσΟОՕꓳøө',
  p: 'рρРΡᏢꓑ',
  q: 'ԛզգԚ',
  r: 'гᴦᎡꓣɾ',
  s: 'ѕꜱЅᏚꓢʂ',
  t: 'тτᴛΤТᎢꓔŧ',
  u: 'υսцᴜꓴՍ',
  v: 'νѵᴠѴᏙꓦ',
  w: 'ԝѡшᴡԜᎳꓪ',
  x: 'хχХΧꓫ',
  y: 'уγүΥҮᎩꓬ',
  z: 'ᴢΖᏃꓜƶ',
};

/** Look-alike character → the ASCII letter it passes for; a capital look-alike gives a capital. */
export const confusables: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([letter, others]) =>
    [...others].map((other): [string, string] => [other, isCapital(other) ? letter.toUpperCase() : letter]),
  ),
);

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}
