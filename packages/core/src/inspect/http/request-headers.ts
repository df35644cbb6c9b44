const mostHeaders = 200;

/** Headers as objects, lists of pairs and lists of lines write them; names in lower case. */
export function headersOf(headers: unknown): readonly (readonly [name: string, value: string])[] {
  if (typeof headers === 'string') return headers.split('\n').slice(0, mostHeaders).flatMap(lineOf);
  if (typeof headers !== 'object' || headers === null) return [];
  if (Array.isArray(headers)) return headers.slice(0, mostHeaders).flatMap(elementOf);
  return Object.entries(headers)
    .slice(0, mostHeaders)
    .flatMap(([name, value]) => pairOf(name, value));
}

function elementOf(element: unknown): [string, string][] {
  if (typeof element === 'string') return lineOf(element);
  if (Array.isArray(element)) return pairOf(element[0], element[1]);
  if (typeof element !== 'object' || element === null) return [];
  const { name, key, value } = element as Readonly<Record<string, unknown>>;
  return name === undefined && key === undefined
    ? Object.entries(element).flatMap(([each, of]) => pairOf(each, of))
    : pairOf(name ?? key, value);
}

function lineOf(line: string): [string, string][] {
  const colon = line.indexOf(':');
  return colon === -1 ? [] : pairOf(line.slice(0, colon), line.slice(colon + 1));
}

function pairOf(name: unknown, value: unknown): [string, string][] {
  const text = Array.isArray(value) ? value[0] : value;
  if (typeof name !== 'string' || typeof text !== 'string') return [];
  return [[name.trim().toLowerCase(), text.trim()]];
}

/** Methods that a server may take instead of the one in the request line. */
export function overriddenMethods(headers: ReturnType<typeof headersOf>, url: URL, body: unknown): string[] {
  const named = headers
    .filter(([name]) => /^x-(?:http-)?method(?:-override)?$|^x-original-method$/.test(name))
    .map(([, value]) => value);
  const asked = [...url.searchParams].filter(([name]) => overrideName.test(name)).map(([, value]) => value);
  const stated =
    typeof body === 'object' && body !== null
      ? Object.entries(body).flatMap(([name, value]) =>
          overrideName.test(name) && typeof value === 'string' ? [value] : [],
        )
      : [];
  return [...named, ...asked, ...stated].map((method) => method.trim().toUpperCase());
}

const overrideName = /^(?:_method|x-http-method-override|httpmethod|_http_method)$/i;

/** Paths and hosts that a server or proxy may take instead of those of the address. */
export function rewrittenUrls(headers: ReturnType<typeof headersOf>, url: URL): URL[] {
  return headers.flatMap(([name, value]) => {
    if (/^x-(?:original|rewrite)-url$/.test(name)) return parsed(value, url);
    if (/^(?:host|x-forwarded-host|x-host)$/.test(name)) return parsed(`${url.protocol}//${value}/`, url);
    return [];
  });
}

function parsed(text: string, base: URL): URL[] {
  try {
    return [new URL(text, base)];
  } catch {
    return [];
  }
}
