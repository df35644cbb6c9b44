import { inspectSql } from '../inspect-sql.ts';
import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { pathFlags } from '../path-flags.ts';
import { refuseText } from '../text-bound.ts';
import { graphqlMeaning } from './graphql.ts';
import { callType, endingOf, wordsOf } from './path-words.ts';

const mostOperations = 100;
const mostMembers = 500;

/** A body as a server would take it: JSON where it is, a form where it looks like one, else the text itself. */
export function parsedBody(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  if (refuseText(body) !== null) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return /^[\w.[\]-]+=[^\n]*$/.test(body) ? Object.fromEntries(new URLSearchParams(body)) : body;
  }
}

/**
 * What the GraphQL documents of a body amount to, batched ones included; null when it carries none. A persisted
 * document is not there to be read.
 */
export function graphqlPart(body: unknown, isEndpoint: boolean, summary: string): InspectedPart | null | 'unread' {
  const operations = Array.isArray(body) ? body.slice(0, mostOperations + 1) : [body];
  if (operations.length > mostOperations) return 'unread';
  const documents = operations.map(documentOf);
  if (!isEndpoint && documents.every((document) => document === null)) return null;
  if (documents.some((document) => document === null)) return part('http_request', `${summary}: no document`);
  const meanings = documents.map((document) => (refuseText(document!) === null ? graphqlMeaning(document!) : null));
  if (meanings.some((meaning) => meaning === null)) return isEndpoint ? 'unread' : null;
  if (!meanings.includes('mutation')) return part('read_record', `${summary}: ${meanings[0]}`);
  const isBulk = documents.some((document) =>
    /\b(?:delete|remove|purge|destroy|truncate|wipe)_?(?:all|many|bulk|everything)|\bbulk_?(?:delete|remove)|\b(?:purge|truncate|wipe)/i.test(
      document!,
    ),
  );
  return isBulk
    ? part('bulk_delete_records', `${summary}: mutation`, ['unbounded'], 'all')
    : part('http_request', `${summary}: mutation`);
}

function documentOf(operation: unknown): string | null {
  if (typeof operation === 'string') return operation;
  if (typeof operation !== 'object' || operation === null) return null;
  const { query, mutation, document } = operation as Readonly<Record<string, unknown>>;
  const stated = query ?? mutation ?? document;
  return typeof stated === 'string' ? stated : null;
}

/** A JSON-RPC call or a batch of them; null when the body is none. */
export function rpcParts(body: unknown, summary: string): InspectedPart[] | null {
  const requests = Array.isArray(body) ? body.slice(0, mostOperations) : [body];
  const methods = requests.map((request) => {
    if (typeof request !== 'object' || request === null || !('jsonrpc' in request)) return null;
    return 'method' in request && typeof request.method === 'string' ? request.method : '';
  });
  if (methods.length === 0 || methods.every((method) => method === null)) return null;
  return methods.map((method) => part(rpcType(method ?? ''), `${summary}: ${method}`));
}

function rpcType(method: string): string {
  const words = wordsOf(method);
  const ending = endingOf(words);
  if (ending !== null) return ending;
  if (/send_?(?:raw_?)?transaction|sendtoaddress|transfer|withdraw|sendmany/i.test(method)) return 'transfer_funds';
  if (/sign|unlock|personal_|dumpprivkey|exportkey/i.test(method)) return 'read_secret';
  // a prefix names the module: `eth_getBalance`, `tools/list`
  const own = /^(?:eth|net|web3|debug|trace|system|tools|resources|prompts)[_./]/.test(method) ? words.slice(1) : words;
  const type = callType(own.join('.')) ?? callType(own[0] ?? '');
  const reads =
    type === 'read_record' ||
    own[0] === 'get' ||
    /^(?:call|block|chain|gas|ping|version|initialize)/.test(own[0] ?? '');
  return reads && method !== 'tools/call' ? 'read_record' : 'http_request';
}

const sqlMember = /^(?:sql|query|statement|statements|stmt|q|rawsql|sqltext|querytext)$/i;
const startsAsSql =
  /^[\s(;]*(?:(?:--[^\n]*\n|\/\*[^*]*\*\/)\s*)*(?:select|with|insert|update|delete|drop|truncate|alter|create|grant|revoke|merge|replace|copy|exec|execute|call|begin|attach|vacuum|load|set)\s/i;
const commandMember = /^(?:cmd|command|commands|script|code|exec|shell|expression)$/i;

/** Statements and commands that stand in a body for a service that runs them. */
export function carriedParts(body: unknown, runsCommands: boolean): InspectedPart[] {
  if (typeof body === 'string') return startsAsSql.test(body) ? sqlParts(body) : [];
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body)
    .slice(0, mostMembers)
    .flatMap(([name, value]): InspectedPart[] => {
      if (sqlMember.test(name) && typeof value === 'string' && startsAsSql.test(value)) return sqlParts(value);
      if (runsCommands && commandMember.test(name) && value !== null && value !== '')
        return [part('run_shell_command', `a command in ${name}`)];
      return [];
    });
}

function sqlParts(text: string): InspectedPart[] {
  const { complete, parts } = inspectSql(text, '');
  return complete ? [...parts] : [...parts, part('execute_sql', 'SQL that does not parse')];
}

/** `{"action": "delete"}` decides more than the path it is sent to. */
export function statedEnding(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  for (const [name, value] of Object.entries(body).slice(0, mostMembers)) {
    if (typeof value === 'string' && value.length < 100 && /^(?:action|operation|op|method|verb|cmd)$/i.test(name)) {
      const ending = endingOf(wordsOf(value));
      if (ending !== null) return ending;
    }
  }
  return null;
}

const secretForms =
  /\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30}|\bgithub_pat_\w{30}|\bsk_live_\w{16}|\bxox[abprs]-[\w-]{20}|-----BEGIN [A-Z ]*PRIVATE KEY|\bglpat-[\w-]{20}|\bAIza[\w-]{30}|\bnpm_[A-Za-z0-9]{30}|\bsk-(?:ant|proj)-[\w-]{20}/;

/** Whether keys stand in what is sent; a header that authenticates is where they belong, an address is not. */
export function carriesSecret(text: string): boolean {
  return secretForms.test(text);
}

/** Bodies that upload a file: by their type, or by a member that names one. */
export function uploadedParts(contentType: string, body: unknown, summary: string): InspectedPart[] {
  const isFile =
    /^(?:multipart\/form-data|application\/(?:octet-stream|zip|gzip|x-tar|x-gzip|pdf)|image\/|video\/|audio\/)/i.test(
      contentType,
    );
  const named =
    typeof body === 'object' && body !== null
      ? Object.entries(body)
          .slice(0, mostMembers)
          .filter(
            ([name, value]) =>
              /^(?:file|files|filepath|file_path|upload|attachment)$/i.test(name) && typeof value === 'string',
          )
          .map(([, value]) => String(value).replace(/^[@<]/, ''))
      : [];
  const secrets = named.filter((path) => path.length < 1_000 && pathFlags(path).includes('secret_path'));
  const paths = named.filter((path) => path.length < 1_000 && /^(?:[/~@]|\.{1,2}\/|[a-z]:\\)/i.test(path));
  return [
    ...(isFile || paths.length > 0 ? [part('export_data', `${summary}: upload`)] : []),
    ...(secrets.length > 0 ? [part('read_secret', `${summary}: upload of ${secrets[0]}`, ['secret_path'])] : []),
  ];
}
