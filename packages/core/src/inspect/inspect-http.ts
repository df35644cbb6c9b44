import { addressFlags } from './http/address-flags.ts';
import {
  carriedParts,
  carriesSecret,
  graphqlPart,
  parsedBody,
  rpcParts,
  statedEnding,
  uploadedParts,
} from './http/body-meaning.ts';
import { deletionOf, listedIn } from './http/deletion.ts';
import { catches, messageType } from './http/hosts.ts';
import { changesEverything, changeType, decode, getIsDangerous, postType, segmentsOf } from './http/path-meaning.ts';
import { headersOf, overriddenMethods, rewrittenUrls } from './http/request-headers.ts';
import { isIdentifier } from './http/things.ts';
import type { Flag, InspectedPart, Inspection } from './inspection.ts';
import { incomplete, part, withFlags } from './parts.ts';
import { pathFlags } from './path-flags.ts';
import { refuseText } from './text-bound.ts';

/** A request as an agent states it: nothing of it has been checked. */
export interface RequestArgument {
  readonly method?: unknown;
  readonly url?: unknown;
  readonly body?: unknown;
  readonly headers?: unknown;
}

const knownMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** What an HTTP request would do, by method, path and body, and where it leads. */
export function inspectHttp(request: RequestArgument, path: string): Inspection {
  if (typeof request.url !== 'string') return incomplete('http', path, 'has no URL');
  const refusal = refuseText(request.url);
  if (refusal !== null) return incomplete('http', path, `the URL ${refusal}`);
  const url = parseUrl(request.url);
  if (url === null) return incomplete('http', path, 'the URL does not parse');
  const stated = methodOf(request);
  const headers = headersOf(request.headers);
  const body = parsedBody(request.body);
  const sent: Sent = { headers, body, text: typeof request.body === 'string' ? request.body : jsonOf(body) };
  const unread = sent.text === '' ? null : refuseText(sent.text);
  const targets = [url, ...rewrittenUrls(headers, url)];
  const flags = [...new Set([...targets.flatMap(hostFlags), ...lenientFlags(request.url), ...carriedFlags(url)])];
  // a header or a field may override what the request line says
  const methods = [...new Set(stated === null ? [] : [stated, ...overriddenMethods(headers, url, body)])];
  if (methods.length === 0 || !methods.every((method) => knownMethods.has(method))) {
    return incomplete('http', path, 'the method is not known', [part('http_request', `request to ${url.host}`, flags)]);
  }
  if (!/^(?:https?|wss?):$/.test(url.protocol)) return otherScheme(url, stated!, flags, path);
  if (unread !== null) {
    return incomplete('http', path, `the body ${unread}`, [part('http_request', `${stated} ${url.host}`, flags)]);
  }
  const parts: InspectedPart[] = [];
  for (const target of targets) {
    for (const method of methods) {
      const meanings = meaningsOf(method, target, sent);
      if (meanings === null) {
        const asStated = part('http_request', `${method} ${url.host}`, flags);
        return incomplete('http', path, 'the body does not parse', [asStated, ...parts]);
      }
      parts.push(...meanings);
    }
  }
  return { language: 'http', path, complete: true, parts: parts.map((each) => withFlags(each, flags)), problem: null };
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function methodOf(request: RequestArgument): string | null {
  if (request.method !== undefined && typeof request.method !== 'string') return null;
  return request.method?.trim().toUpperCase() ?? (request.body === undefined || request.body === null ? 'GET' : 'POST');
}

/** Only special schemes have their hosts normalised by the URL parser. */
function hostFlags(url: URL): Flag[] {
  const asHttp = /^(?:https?|wss?|ftp|file):$/.test(url.protocol) ? url : parseUrl(`http://${url.host}/`);
  return asHttp === null || asHttp.hostname === '' ? [] : addressFlags(asHttp.hostname);
}

/** Other parsers take a backslash for part of the name or the password, and so find another host. */
function lenientFlags(text: string): Flag[] {
  if (!text.includes('\\')) return [];
  const authority = /^[^:]*:[/\\]*([^/?#]*)/.exec(text)?.[1] ?? '';
  return authority.split(/[\\@]/).flatMap((host) => {
    const url = host === '' ? null : parseUrl(`http://${host}/`);
    return url === null ? [] : hostFlags(url);
  });
}

/** Credentials in the address, and addresses in its parameters that somebody else is asked to fetch. */
function carriedFlags(url: URL): Flag[] {
  const flags: Flag[] = url.password !== '' || carriesSecret(decode(url.search)) ? ['secret_path'] : [];
  for (const [name, value] of url.searchParams) {
    if (
      /^(?:password|passwd|pwd|secret|client_secret|private_key|access_token|refresh_token)$/i.test(name) &&
      value !== ''
    )
      flags.push('secret_path');
    const inner = /^[a-z][a-z\d+.-]*:|^\/\//i.test(value)
      ? parseUrl(value.startsWith('//') ? `http:${value}` : value)
      : null;
    if (inner !== null && hostFlags(inner).includes('metadata_address')) flags.push('metadata_address');
  }
  return flags;
}

function otherScheme(url: URL, method: string, flags: readonly Flag[], path: string): Inspection {
  if (url.protocol === 'file:' && (method === 'GET' || method === 'HEAD')) {
    const file = pathFlags(decode(url.pathname));
    const read = part(file.includes('secret_path') ? 'read_secret' : 'read_file', `file ${url.pathname}`, file);
    return { language: 'http', path, complete: true, parts: [read], problem: null };
  }
  return incomplete('http', path, `the scheme ${url.protocol} is not HTTP`, [
    part('http_request', `${method} ${url.protocol}`, flags),
  ]);
}

/** What goes along with a request: the body as a server takes it, and as it is written. */
interface Sent {
  readonly headers: ReturnType<typeof headersOf>;
  readonly body: unknown;
  readonly text: string;
}

/** Null when a document in the body does not parse. */
function meaningsOf(method: string, url: URL, sent: Sent): InspectedPart[] | null {
  const { body } = sent;
  const segments = segmentsOf(url);
  const summary = `${method} ${url.host}${url.pathname}`;
  const caught = catches(url, method);
  const beside = caught === null ? [] : [caught];
  switch (method) {
    case 'DELETE':
      return [deleted(url, segments, body, summary), ...beside];
    case 'PUT':
    case 'PATCH':
      return [changed(url, segments, body, summary), ...sentParts(sent, summary), ...beside];
    case 'POST': {
      const posts = posted(url, segments, sent, summary);
      return posts === null ? null : [...posts, ...beside];
    }
    default: {
      const gets = gotten(method, url, segments, summary);
      return gets === null ? null : [gets, ...beside];
    }
  }
}

function deleted(url: URL, segments: readonly string[], body: unknown, summary: string): InspectedPart {
  const { type, records, isData } = deletionOf(url, segments, body);
  const flags: Flag[] = [
    ...(records === 'all' ? (['unbounded'] as const) : []),
    ...(isData ? (['data_bearing'] as const) : []),
  ];
  return part(type, summary, flags, records);
}

function changed(url: URL, segments: readonly string[], body: unknown, summary: string): InspectedPart {
  const type = changesRole(segments, body) ? 'grant_access' : changeType(segments);
  if (type === 'bulk_delete_records') return part(type, summary, ['unbounded'], 'all');
  if (type !== 'update_record') return part(type, summary);
  const listed = listedIn(body);
  if (listed === null && changesEverything(url, segments)) return part(type, summary, ['unbounded'], 'all');
  const isOne = isIdentifier(segments.at(-1) ?? '', segments.at(-2) ?? '');
  return part(type, summary, [], Array.isArray(body) ? body.length : isOne ? 1 : null);
}

/** Making somebody an administrator is no update of a record. */
function changesRole(segments: readonly string[], body: unknown): boolean {
  const isPerson = segments.some((segment) => /^(?:users?|members?|accounts?|people|admins?)$/i.test(segment));
  if (!isPerson || typeof body !== 'object' || body === null) return false;
  return Object.keys(body).some((name) =>
    /^(?:roles?|is_?admin|admin|is_?superuser|permissions?|scopes|groups)$/i.test(name),
  );
}

const secretWords = /^(?:secrets?|credentials?|passwords?|private[-_]?keys?|heapdump|configprops)$/i;

function gotten(method: string, url: URL, segments: readonly string[], summary: string): InspectedPart | null {
  const document = url.searchParams.get('query') ?? url.searchParams.get('mutation');
  const isEndpoint = /^(?:graphql|gql)(?:\.json)?$/i.test(segments.at(-1) ?? '');
  if (isEndpoint && document !== null) {
    const graphql = graphqlPart({ query: document }, true, summary);
    return graphql === 'unread' ? null : graphql;
  }
  if (getIsDangerous(url, segments)) return part('http_request', summary);
  if (method === 'GET' && namesSecret(url, segments)) return part('read_secret', summary, ['secret_path']);
  const climbs = [...url.searchParams.values()].some((value) => /(?:^|[/\\])\.\.[/\\]/.test(decode(value)));
  return climbs ? part('http_request', summary, ['system_path']) : part('fetch_web_page', summary);
}

/** A secret by its path, or a file of secrets by a parameter; keys that are there for everybody are none. */
function namesSecret(url: URL, segments: readonly string[]): boolean {
  if (segments.some((segment) => secretWords.test(segment)) || /\/actuator\/env(?:\/|$)/.test(url.pathname))
    return true;
  const path = `/${segments.join('/')}`;
  if (!/\.(?:asc|pem|crt|key)$/i.test(path) && pathFlags(path).includes('secret_path')) return true;
  return [...url.searchParams.values()].some(
    (value) =>
      value.length < 1_000 &&
      /[/\\.]/.test(value) &&
      !/^https?:/.test(value) &&
      pathFlags(decode(value)).includes('secret_path'),
  );
}

function posted(url: URL, segments: readonly string[], sent: Sent, summary: string): InspectedPart[] | null {
  const { headers, body } = sent;
  const isEndpoint = /^(?:graphql|gql)(?:\.json)?$/i.test(segments.at(-1) ?? '');
  const graphql = graphqlPart(body, isEndpoint, summary);
  if (graphql === 'unread') return null;
  if (isEndpoint) return graphql === null ? [part('http_request', summary)] : [graphql];
  const target = headers
    .find(([name]) => name === 'x-amz-target')?.[1]
    .split('.')
    .at(-1);
  const rpc = rpcParts(body, summary);
  const runsCommands = segments.some((segment) =>
    /^(?:exec|execute|run|eval|shell|command|commands|script|scripttext|console|terminal)$/i.test(segment),
  );
  const carried = carriedParts(body, runsCommands);
  // a place for statements does what the statement says
  const isForStatements = /^(?:query|queries|_?sql|statements?)$/i.test(segments.at(-1) ?? '') && carried.length > 0;
  const called =
    rpc ?? (isForStatements ? [] : [postedTo(url, target === undefined ? segments : [target], body, summary)]);
  return [
    ...(graphql === null || graphql.type === 'read_record' ? [] : [graphql]),
    ...called,
    ...carried,
    ...sentParts(sent, summary),
  ];
}

function postedTo(url: URL, segments: readonly string[], body: unknown, summary: string): InspectedPart {
  const type = statedEnding(body) ?? messageType(url) ?? postType(segments);
  if (type === 'bulk_delete_records') {
    const listed = listedIn(body);
    return listed === null ? part(type, summary, ['unbounded'], 'all') : part(type, summary, [], listed);
  }
  if (segments.at(-1) === '_update_by_query') return part(type, summary, ['unbounded'], 'all');
  if (type === 'create_record') return part(type, summary, [], Array.isArray(body) ? body.length : 1);
  return part(type, summary, [], type === 'delete_record' || type === 'update_record' ? 1 : null);
}

/** Files and keys among what is sent. */
function sentParts({ headers, body, text }: Sent, summary: string): InspectedPart[] {
  const contentType = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const secrets = carriesSecret(text) ? [part('export_data', `${summary}: carries a key`, ['secret_path'])] : [];
  return [...uploadedParts(contentType, body, summary), ...secrets];
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
