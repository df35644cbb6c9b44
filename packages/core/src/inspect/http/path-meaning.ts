import { callType, endingOf, wordsOf } from './path-words.ts';
import { dataInfrastructure, infrastructure, isCollection, isIdentifier } from './things.ts';

/** Path words that say what a POST does, more telling words first. */
const postTypes: readonly (readonly [words: ReadonlySet<string>, type: string])[] = [
  [new Set(['_delete_by_query']), 'bulk_delete_records'],
  [new Set(['_update_by_query']), 'update_record'],
  [
    new Set([
      'transfer',
      'transfers',
      'payout',
      'payouts',
      'withdrawal',
      'withdrawals',
      'withdraw',
      'remittances',
      'wires',
      'disbursements',
    ]),
    'transfer_funds',
  ],
  [new Set(['refund', 'refunds']), 'refund_payment'],
  [
    new Set([
      'charge',
      'charges',
      'payments',
      'payment_intents',
      'capture',
      'pay',
      'checkout',
      'purchase',
      'purchases',
    ]),
    'charge_payment',
  ],
  [new Set(['deploy', 'deploys', 'deployments', 'releases', 'rollback']), 'deploy_code'],
  [
    new Set(['tokens', 'apikeys', 'api-keys', 'api_keys', 'keys', 'credentials', 'access_keys', 'secrets']),
    'create_credential',
  ],
  [new Set(['grant', 'permissions', 'roles', 'collaborators', 'members', 'invitations', 'invites']), 'grant_access'],
  [new Set(['webhooks', 'hooks', 'subscriptions']), 'register_webhook'],
  [
    new Set([
      'restart',
      'reboot',
      'stop',
      'shutdown',
      '_shutdown',
      'start',
      'poweroff',
      'pause',
      'resume',
      'drain',
      'evict',
      'failover',
      '_close',
    ]),
    'control_service',
  ],
  [new Set(['disable', 'deactivate', 'suspend', 'ban', 'lock', 'block']), 'deactivate_user'],
  [new Set(['users', 'admins', 'service-accounts', 'serviceaccounts', 'service_accounts']), 'create_user'],
  [
    new Set([
      'firewalls',
      'firewall-rules',
      'security-groups',
      'security_groups',
      'networkpolicies',
      'waf-rules',
      'protection',
    ]),
    'change_security_policy',
  ],
  [new Set(['revoke', 'rotate', 'invalidate']), 'revoke_credential'],
  [new Set(['reset-password', 'password-reset', 'reset_password', 'set-password']), 'create_credential'],
  [new Set(['publish', 'tweets', 'broadcast', 'broadcasts', 'campaigns']), 'publish_content'],
  [new Set(['scale', 'resize', '_settings', 'reindex', '_reindex', '_aliases', 'migrate']), 'modify_infrastructure'],
  [new Set(['restore']), 'restore_data'],
  [new Set(['upload', 'uploads']), 'export_data'],
  [new Set(['instances', 'droplets', 'servers', 'clusters', 'volumes', 'buckets']), 'provision_infrastructure'],
  [new Set(['merge']), 'merge_code'],
  [new Set(['export', 'exports', 'dump']), 'export_data'],
  [
    new Set(['exec', 'execute', 'eval', 'run', 'invoke', 'shell', 'command', '_bulk', 'scripttext', 'script']),
    'http_request',
  ],
  [
    new Set([
      'dispatch',
      'dispatches',
      'runs',
      'build',
      'builds',
      'jobs',
      'trigger',
      'pipelines',
      'rerun',
      'retry',
      'buildwithparameters',
    ]),
    'trigger_workflow',
  ],
  [
    new Set([
      'search',
      '_search',
      'query',
      '_query',
      'filter',
      'lookup',
      '_count',
      '_msearch',
      '_mget',
      '_analyze',
      '_validate',
      'count',
    ]),
    'read_record',
  ],
  [new Set(['emails']), 'send_email'],
  [new Set(['sms', 'notifications']), 'send_message'],
  [new Set(['comments', 'replies', 'reactions']), 'post_comment'],
];

/** Verbs that no GET should have. */
const dangerousGet: ReadonlySet<string> = new Set(
  'delete remove destroy purge deleteall terminate shutdown reboot drop wipe restart kill disable factory_reset'.split(
    ' ',
  ),
);

/** The path's words, decoded as a server would. Version and API prefixes say nothing. */
export function segmentsOf(url: URL): string[] {
  return url.pathname
    .split('/')
    .flatMap((segment) =>
      decode(segment)
        .replace(/\p{Cc}/gu, '')
        .split('/'),
    )
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '' && !/^(?:api|rest|v\d+(?:\.\d+)?(?:(?:alpha|beta)\d*)?)$/i.test(segment));
}

/** Twice, for what one server decodes the next may decode again. */
export function decode(segment: string): string {
  const once = decodeOnce(segment);
  return once === segment ? once : decodeOnce(once);
}

/** What is no percent sign of an encoding stays, as most servers leave it. */
function decodeOnce(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

const moneyTypes: ReadonlySet<string> = new Set(['transfer_funds', 'charge_payment', 'refund_payment']);
const finishing: ReadonlySet<string> = new Set(
  'confirm approve complete capture execute submit release finalize finalise retry accept authorize process'.split(' '),
);

/** What a POST to the path amounts to; a path that ends in a collection creates one of it. */
export function postType(segments: readonly string[]): string {
  const words = segments.map((segment) => segment.toLowerCase());
  const last = words.at(-1) ?? '';
  const action = segments.at(-1) ?? '';
  // an action stands last or before an identifier: `/transfers`, `/users/7:delete`
  const ending =
    endingOf(wordsOf(action)) ?? (isIdentifier(action, '') ? endingOf(wordsOf(segments.at(-2) ?? '')) : null);
  if (ending !== null) return ending;
  const money = words.map(tableType).find((type) => type !== null && moneyTypes.has(type));
  if (money !== undefined && finishing.has(last.split(':').at(-1)!)) return money!;
  const own = tableType(last);
  if (own !== null) return own;
  if (words.some((word) => dangerousGet.has(word))) return 'http_request';
  const called = callType(action);
  if (called !== null) return called;
  if (isCollection(last)) return 'create_record';
  return isIdentifier(action, segments.at(-2) ?? '') ? 'update_record' : 'http_request';
}

function tableType(word: string): string | null {
  const verb = word.split(':').at(-1)!;
  return postTypes.find(([known]) => known.has(word) || known.has(verb))?.[1] ?? null;
}

/** What a PUT or PATCH changes, where it is more than a record. */
const changeTypes: readonly (readonly [words: ReadonlySet<string>, type: string])[] = [
  [new Set(['merge']), 'merge_code'],
  [new Set(['secrets', 'api-keys', 'apikeys', 'tokens', 'access_keys', 'credentials']), 'create_credential'],
  [
    new Set(['collaborators', 'memberships', 'permissions', 'roles', 'role', 'acl', 'iam', 'grants', 'rolebindings']),
    'grant_access',
  ],
  [
    new Set([
      'protection',
      'firewalls',
      'firewall-rules',
      'security-groups',
      'security_groups',
      'networkpolicies',
      'publicaccessblock',
    ]),
    'change_security_policy',
  ],
  [new Set(['deployments', 'statefulsets', 'daemonsets']), 'deploy_code'],
  [new Set(['scale', '_settings', '_cluster', '_mapping', 'crontab']), 'modify_infrastructure'],
];

export function changeType(segments: readonly string[]): string {
  const ends = segments.slice(-2).map((segment) => segment.toLowerCase());
  const ending = endingOf(wordsOf(segments.at(-1) ?? ''));
  if (ending !== null) return ending;
  const told = changeTypes.find(([known]) => ends.some((word) => known.has(word)))?.[1];
  if (told !== undefined) return told;
  const isMachine = ends.some((word) => infrastructure.has(word) || dataInfrastructure.has(word));
  return isMachine ? 'modify_infrastructure' : 'update_record';
}

/** A change of a whole collection, with nothing that picks some of it. */
export function changesEverything(url: URL, segments: readonly string[]): boolean {
  const isRoot = segments.every((segment) => !/\d/.test(segment)) && segments.length <= 2;
  return isRoot && isCollection(segments.at(-1)?.toLowerCase() ?? '') && ![...url.searchParams].some(picks);
}

function picks([name, value]: readonly [string, string]): boolean {
  if (value === '' || value === '*') return false;
  return (
    /(?:^|[_-])(?:ids?|uuids?|keys?|slug|email|name)$|filter|where|query|^q$/i.test(name) ||
    /^(?:eq|in|is|like|ilike|lte?|gte?)\./.test(value)
  );
}

const actionParameter = /^(?:action|method|_method|cmd|command|op|operation|do|task|func|function|event|mode)$/i;
const commandParameter = /^(?:cmd|exec|execute|command|shell|run|code|eval)$/i;

/** A GET whose path or parameters say that it does something. */
export function getIsDangerous(url: URL, segments: readonly string[]): boolean {
  if (segments.some((segment) => dangerousGet.has(segment.toLowerCase()) || callsEnding(segment))) return true;
  const runs = segments.some((segment) =>
    /^(?:exec|shell|console|cmd|eval|run|rce|system|debug)(?:\.\w+)?$/i.test(segment),
  );
  return [...url.searchParams].some(([name, value]) => {
    if (runs && commandParameter.test(name) && value !== '') return true;
    if (!actionParameter.test(name)) return false;
    return endingOf(wordsOf(value)) !== null || wordsOf(value).some((word) => dangerousGet.has(word));
  });
}

/** `deleteUser`, `users.delete`, `delete_user.php`; a slug such as `delete-your-account` is a page. */
function callsEnding(segment: string): boolean {
  const isCall = !segment.includes('-') && (/[a-z][A-Z]|\.|_|:/.test(segment) || /^[A-Z]/.test(segment));
  const words = isCall ? wordsOf(segment) : [];
  return endingOf(words.slice(0, 1)) !== null || endingOf(words.slice(-1)) !== null;
}
