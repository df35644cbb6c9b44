/** Path words that say what a POST does, more telling words first. */
const postTypes: readonly (readonly [words: ReadonlySet<string>, type: string])[] = [
  [
    new Set(['bulkdelete', 'batchdelete', 'deleteall', 'purge', 'truncate', 'wipe', 'flush', '_delete_by_query']),
    'bulk_delete_records',
  ],
  [new Set(['delete', 'remove', 'destroy', 'erase', 'trash']), 'delete_record'],
  [new Set(['terminate', 'deprovision']), 'terminate_infrastructure'],
  [new Set(['transfer', 'transfers', 'payout', 'payouts', 'withdrawals', 'remittances']), 'transfer_funds'],
  [new Set(['refund', 'refunds']), 'refund_payment'],
  [new Set(['charge', 'charges', 'payments', 'payment_intents', 'capture']), 'charge_payment'],
  [new Set(['deploy', 'deploys', 'deployments', 'releases', 'rollback']), 'deploy_code'],
  [
    new Set(['tokens', 'apikeys', 'api-keys', 'api_keys', 'keys', 'credentials', 'access_keys', 'secrets']),
    'create_credential',
  ],
  [new Set(['grant', 'permissions', 'roles', 'collaborators', 'members', 'invitations', 'invites']), 'grant_access'],
  [new Set(['webhooks', 'hooks', 'subscriptions']), 'register_webhook'],
  [new Set(['restart', 'reboot', 'stop', 'shutdown', 'start', 'poweroff']), 'control_service'],
  [new Set(['instances', 'droplets', 'servers', 'clusters', 'volumes', 'buckets']), 'provision_infrastructure'],
  [new Set(['merge']), 'merge_code'],
  [new Set(['export', 'exports', 'dump']), 'export_data'],
  [new Set(['exec', 'execute', 'eval', 'run', 'invoke', 'shell', 'command', '_bulk']), 'http_request'],
  [new Set(['dispatch', 'dispatches', 'runs', 'builds', 'jobs', 'trigger']), 'trigger_workflow'],
  [new Set(['search', '_search', 'query', '_query', 'filter', 'lookup', '_count', '_msearch', 'count']), 'read_record'],
  [new Set(['comments', 'replies', 'reactions']), 'post_comment'],
];

const infrastructure: ReadonlySet<string> = new Set([
  'instances',
  'droplets',
  'servers',
  'clusters',
  'namespaces',
  'pods',
  'deployments',
  'services',
  'nodes',
]);
const dataInfrastructure: ReadonlySet<string> = new Set([
  'databases',
  'volumes',
  'buckets',
  'persistentvolumeclaims',
  'dbinstances',
]);
const everythingWords: ReadonlySet<string> = new Set(['all', '*', '_all', 'everything', 'bulk', 'batch']);
const dangerousGet: ReadonlySet<string> = new Set([
  'delete',
  'remove',
  'destroy',
  'purge',
  'deleteall',
  'terminate',
  'shutdown',
  'reboot',
  'drop',
  'wipe',
]);

/** The path's words, decoded as a server would. Version and API prefixes say nothing. */
export function segmentsOf(url: URL): string[] {
  return url.pathname
    .split('/')
    .map(decode)
    .filter((segment) => segment !== '' && !/^(?:api|rest|v\d+(?:\.\d+)?(?:(?:alpha|beta)\d*)?)$/i.test(segment));
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** What a POST to the path amounts to; a path that ends in a collection creates one of it. */
export function postType(segments: readonly string[]): string {
  const words = segments.map((segment) => segment.toLowerCase());
  const last = words.at(-1) ?? '';
  for (const [known, type] of postTypes) {
    // an action stands last or before an identifier: `/transfers`, `/users/7:delete`
    if (known.has(last) || known.has(last.split(':').at(-1)!)) return type;
  }
  if (words.some((word) => dangerousGet.has(word))) return 'http_request';
  return isCollection(last) ? 'create_record' : 'http_request';
}

export function getIsDangerous(url: URL, segments: readonly string[]): boolean {
  const asksFor = ['action', 'method', '_method', 'cmd', 'command', 'op', 'do'].map((name) =>
    url.searchParams.get(name),
  );
  return [...segments, ...asksFor].some((word) => word !== null && dangerousGet.has(word.toLowerCase()));
}

interface Deletion {
  readonly type: string;
  readonly records: number | 'all';
  readonly isData: boolean;
}

/** A DELETE of one identified thing, of counted ones, or of all that the path stands for. */
export function deletionOf(url: URL, segments: readonly string[]): Deletion {
  const words = segments.map((segment) => segment.toLowerCase());
  const records = deletedRecords(url, words);
  const collection = words.findLast((word) => infrastructure.has(word) || dataInfrastructure.has(word));
  const ends = collection !== undefined && words.length - words.lastIndexOf(collection) <= 2;
  if (ends) return { type: 'terminate_infrastructure', records, isData: dataInfrastructure.has(collection) };
  return { type: records === 1 ? 'delete_record' : 'bulk_delete_records', records, isData: false };
}

function deletedRecords(url: URL, words: readonly string[]): number | 'all' {
  const last = words.at(-1) ?? '';
  if (everythingWords.has(last)) return url.searchParams.has('ids') ? listed(url) : 'all';
  if (last.includes(',')) return last.split(',').length;
  if (isIdentifier(last, words.at(-2) ?? '')) return 1;
  return listed(url);
}

function listed(url: URL): number | 'all' {
  const ids = ['id', 'ids', 'id[]', 'ids[]']
    .flatMap((name) => url.searchParams.getAll(name))
    .flatMap((value) => value.split(','));
  return ids.length > 0 && !ids.includes('*') && !ids.includes('') ? ids.length : 'all';
}

/** Digits make an identifier; so does whatever follows a collection's name and is none itself. */
export function isIdentifier(segment: string, before: string): boolean {
  if (segment === '' || segment.includes('*')) return false;
  if (/\d/.test(segment)) return true;
  return isCollection(before) && !isCollection(segment);
}

function isCollection(segment: string): boolean {
  return /^[a-z][a-z_-]*[a-rt-z]s$/i.test(segment) && !/(?:status|settings|address)$/i.test(segment);
}
