import { addressFlags } from './http/address-flags.ts';
import { graphqlMeaning } from './http/graphql.ts';
import { deletionOf, getIsDangerous, isIdentifier, postType, segmentsOf } from './http/path-meaning.ts';
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
  const method = methodOf(request);
  const flags = hostFlags(url);
  if (method === null || !knownMethods.has(method)) {
    return incomplete('http', path, 'the method is not known', [part('http_request', `request to ${url.host}`, flags)]);
  }
  if (!/^(?:https?|wss?):$/.test(url.protocol)) return otherScheme(url, method, flags, path);
  const meaning = meaningOf(method, url, request.body);
  if (meaning === null) {
    return incomplete('http', path, 'the body does not parse', [part('http_request', `${method} ${url.host}`, flags)]);
  }
  return { language: 'http', path, complete: true, parts: [withFlags(meaning, flags)], problem: null };
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** A header may override what the request line says; then the more dangerous of the two is meant. */
function methodOf(request: RequestArgument): string | null {
  if (request.method !== undefined && typeof request.method !== 'string') return null;
  const stated =
    request.method?.trim().toUpperCase() ?? (request.body === undefined || request.body === null ? 'GET' : 'POST');
  const override = overrideOf(request.headers);
  if (override === null || override === stated) return stated;
  return stated === 'DELETE' ? stated : override;
}

function overrideOf(headers: unknown): string | null {
  if (typeof headers !== 'object' || headers === null) return null;
  for (const [name, value] of Object.entries(headers)) {
    if (/^x-(?:http-)?method(?:-override)?$/i.test(name) && typeof value === 'string')
      return value.trim().toUpperCase();
  }
  return null;
}

/** Only special schemes have their hosts normalised by the URL parser. */
function hostFlags(url: URL): Flag[] {
  const asHttp = /^(?:https?|wss?|ftp|file):$/.test(url.protocol) ? url : parseUrl(`http://${url.host}/`);
  return asHttp === null || asHttp.hostname === '' ? [] : addressFlags(asHttp.hostname);
}

function otherScheme(url: URL, method: string, flags: readonly Flag[], path: string): Inspection {
  if (url.protocol === 'file:' && (method === 'GET' || method === 'HEAD')) {
    const file = pathFlags(decodePath(url.pathname));
    const read = part(file.includes('secret_path') ? 'read_secret' : 'read_file', `file ${url.pathname}`, file);
    return { language: 'http', path, complete: true, parts: [read], problem: null };
  }
  return incomplete('http', path, `the scheme ${url.protocol} is not HTTP`, [
    part('http_request', `${method} ${url.protocol}`, flags),
  ]);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function meaningOf(method: string, url: URL, body: unknown): InspectedPart | null {
  const segments = segmentsOf(url);
  const summary = `${method} ${url.host}${url.pathname}`;
  switch (method) {
    case 'DELETE': {
      const { type, records, isData } = deletionOf(url, segments);
      const flags: Flag[] = [
        ...(records === 'all' ? (['unbounded'] as const) : []),
        ...(isData ? (['data_bearing'] as const) : []),
      ];
      return part(type, summary, flags, records);
    }
    case 'PUT':
    case 'PATCH':
      return part('update_record', summary, [], isIdentifier(segments.at(-1) ?? '', segments.at(-2) ?? '') ? 1 : null);
    case 'POST':
      return posted(segments, summary, body);
    default:
      return gotten(method, url, segments, summary);
  }
}

const secretWords = /^(?:secrets?|credentials?|passwords?|private[-_]?keys?)$/i;

function gotten(method: string, url: URL, segments: readonly string[], summary: string): InspectedPart | null {
  const document = url.searchParams.get('query');
  if (segments.at(-1)?.toLowerCase() === 'graphql' && document !== null) return graphqlPart(document, summary);
  if (getIsDangerous(url, segments)) return part('http_request', summary);
  if (method === 'GET' && segments.some((segment) => secretWords.test(segment)))
    return part('read_secret', summary, ['secret_path']);
  return part('fetch_web_page', summary);
}

function posted(segments: readonly string[], summary: string, body: unknown): InspectedPart | null {
  const parsed = typeof body === 'string' ? parseJson(body) : body;
  const document = typeof parsed === 'object' && parsed !== null && 'query' in parsed ? parsed.query : null;
  if (segments.at(-1)?.toLowerCase() === 'graphql') {
    return typeof document === 'string' ? graphqlPart(document, summary) : part('http_request', summary);
  }
  const type = postType(segments);
  if (type === 'bulk_delete_records') return part(type, summary, ['unbounded'], 'all');
  if (type === 'create_record') return part(type, summary, [], Array.isArray(parsed) ? parsed.length : 1);
  return part(type, summary, [], type === 'delete_record' ? 1 : null);
}

function graphqlPart(document: string, summary: string): InspectedPart | null {
  if (refuseText(document) !== null) return null;
  const meaning = graphqlMeaning(document);
  if (meaning === null) return null;
  return meaning === 'mutation'
    ? part('http_request', `${summary}: mutation`)
    : part('read_record', `${summary}: ${meaning}`);
}

function parseJson(text: string): unknown {
  if (refuseText(text) !== null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
