const secretName = /key|token|secret|passw|credential|auth/i;
const shortest = 6;

/** Replaces what was handed to a server in confidence, wherever it comes back in a text. */
export function createConcealment(secrets: readonly string[]): (text: string) => string {
  const longestFirst = [...new Set(secrets)]
    .filter(({ length }) => length >= shortest)
    .sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((concealed, secret) => concealed.replaceAll(secret, '‹concealed›'), text);
}

/** The values of variables whose name says that they are secret. */
export function secretsOfEnvironment(environment: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(environment).flatMap(([name, value]) => (secretName.test(name) ? [value] : []));
}

/** Of a command's words: `--token x`, `--token=x`, `API_KEY=x`. */
export function secretsOfWords(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    const [name = '', ...value] = word.split('=');
    if (!secretName.test(name)) return [];
    return value.length > 0 ? [value.join('=')] : [words[index + 1] ?? ''];
  });
}

/** All that headers carry, with and without the scheme before it. */
export function secretsOfHeaders(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(headers).flatMap((value) => [value, value.split(' ').at(-1)!]);
}

/** Of an address: who asks, and what its query says. */
export function secretsOfUrl(url: URL): readonly string[] {
  return [url.username, url.password, ...url.searchParams.values(), url.search.slice(1)];
}
