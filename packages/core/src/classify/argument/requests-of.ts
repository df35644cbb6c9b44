import type { RequestArgument } from '../../inspect/inspect-http.ts';
import type { Fact } from './read-arguments.ts';

const methods: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head']);

/** A tool for one service is given paths only: their host is the tool's own and stands for nothing. */
const ownHost = 'https://host.invalid';

const mostRequests = 256;

/** The requests that the arguments state: an address with the method, body and headers beside it. */
export function requestsOf(
  facts: readonly Fact[],
  nameWords: readonly string[],
): { readonly request: RequestArgument; readonly path: string }[] {
  const named = nameWords.find((word) => methods.has(word));
  const stated = facts.filter(({ role }) => role === 'url');
  const addressed = stated.length > 0 ? stated : facts.filter(({ role }) => role === 'path');
  const members = Map.groupBy(facts, ({ parent }) => parent);
  return addressed.flatMap((fact) => {
    const beside = [...members.get(fact.parent)!, ...optionsIn(fact.parent, members)];
    const valuesOf = (role: Fact['role']) => beside.filter((other) => other.role === role).map(({ value }) => value);
    const urls = Array.isArray(fact.value) ? fact.value : [fact.value];
    const headers = orNone(valuesOf('headers'), undefined);
    const methods = orNone([...valuesOf('method'), ...valuesOf('operation').filter(isMethod)], named?.toUpperCase());
    const bodies = orNone(valuesOf('body'), undefined);
    // a request that states nothing is understood by nobody
    if (urls.length * methods.length * bodies.length * headers.length > mostRequests)
      return [{ path: fact.path, request: {} }];
    // of two methods, bodies or headers nobody knows which one is sent
    return urls.flatMap((url) =>
      methods.flatMap((method) =>
        bodies.flatMap((body) =>
          headers.map((each) => ({
            path: fact.path,
            request: { url: typeof url === 'string' ? absolute(url) : url, method, body, headers: each },
          })),
        ),
      ),
    );
  });
}

function isMethod(value: Fact['value']): boolean {
  return typeof value === 'string' && methods.has(value.trim().toLowerCase());
}

const optionNames = /^(?:request|fetch|http|axios)?_?(?:options?|opts|config|init|settings)$/i;
const queryNames = /^(?:params|args|query)$/i;

/**
 * `fetch(url, { method: 'DELETE' })`: what the options of a request say, unless they are of a request of their own; of
 * the parameters of its address only what some servers take for the method.
 */
function optionsIn(parent: string, members: ReadonlyMap<string, readonly Fact[]>): readonly Fact[] {
  return [...members].flatMap(([path, facts]) => {
    if (!path.startsWith(`${parent}.`) || facts.some(({ role }) => role === 'url')) return [];
    const name = path.slice(parent.length + 1);
    if (optionNames.test(name)) return facts;
    return queryNames.test(name) ? facts.filter(({ role, value }) => role === 'method' && isMethod(value)) : [];
  });
}

function orNone<T>(values: readonly T[], none: T | undefined): readonly (T | undefined)[] {
  return values.length === 0 ? [none] : values;
}

function absolute(url: string): string {
  return url.startsWith('/') && !url.startsWith('//') && !url.startsWith('/\\') ? ownHost + url : url;
}
