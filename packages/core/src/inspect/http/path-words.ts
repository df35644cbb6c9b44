/** The words of a path segment: `deleteUser`, `users.delete`, `7:batchDelete` and `delete_user` all name a deletion. */
export function wordsOf(segment: string): string[] {
  return segment
    .replace(/\.(?:php|json|xml|aspx?|jsp|do|action|cgi)$/i, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

/** Verbs that end something, most thorough first. */
const endings: readonly (readonly [ReadonlySet<string>, string])[] = [
  [
    new Set([
      'purge',
      'truncate',
      'wipe',
      'flush',
      'flushall',
      'flushdb',
      'deleteall',
      'bulkdelete',
      'batchdelete',
      'deletemany',
      'empty',
      'nuke',
    ]),
    'bulk_delete_records',
  ],
  [new Set(['terminate', 'deprovision', 'decommission']), 'terminate_infrastructure'],
  [new Set(['delete', 'remove', 'destroy', 'erase', 'trash', 'drop', 'unlink', 'expunge']), 'delete_record'],
];
const manyWords: ReadonlySet<string> = new Set([
  'table',
  'database',
  'keyspace',
  'collection',
  'all',
  'bulk',
  'batch',
  'many',
  'multiple',
  'everything',
]);

/** What a verb that ends something amounts to, wherever it stands among the words; null when there is none. */
export function endingOf(words: readonly string[]): string | null {
  const found = endings.find(([verbs]) => words.some((word) => verbs.has(word)))?.[1] ?? null;
  return found === 'delete_record' &&
    (words.some((word) => manyWords.has(word)) || words.join(' ').includes('by query'))
    ? 'bulk_delete_records'
    : found;
}

const calls: readonly (readonly [string, string])[] = [
  [
    'read_record',
    'get list find search query lookup info history count read fetch describe show check test validate verify preview estimate quote simulate explain aggregate filter replies members suggest autocomplete match compare exists resolve whoami status health ping scroll mget msearch batchget runquery runreport runaggregationquery select browse facets similar distance report view',
  ],
  [
    'compute_output',
    'translate convert parse analyze analyse classify predict render embed embeddings completions tokenize summarize detect calculate score moderations infer inference generate transcribe transcriptions rerank geocode format lint diff tokencount speech synthesize annotate forecast extract',
  ],
  ['authenticate', 'login signin authenticate oauth token logout signout introspect refresh session sessions sso'],
  ['post_comment', 'comment react reply'],
  ['create_record', 'create add insert new upsert duplicate clone copy draft'],
  [
    'update_record',
    'update set edit rename assign unassign close reopen resolve archive unarchive complete approve reject cancel move tag untag subscribe unsubscribe mark acknowledge ack snooze pin unpin star unstar follow unfollow watch favorite',
  ],
  ['send_message', 'send post notify message sms'],
];
const callTypes: ReadonlyMap<string, string> = new Map(
  calls.flatMap(([type, verbs]) => verbs.split(' ').map((verb) => [verb, type] as const)),
);

/** What a call such as `ListUsers`, `conversations.history` or `documents:search` does, by its own verb. */
export function callType(segment: string): string | null {
  const own = segment.split(/[.:]/).at(-1) ?? '';
  const words = wordsOf(own);
  const type = callTypes.get(words.join('')) ?? callTypes.get(words[0] ?? '') ?? null;
  return type === 'read_record' && words.some((word) => secretThings.has(word)) ? 'read_secret' : type;
}

const secretThings: ReadonlySet<string> = new Set(
  'secret secrets credential credentials password passwords parameter parameters keypair'.split(' '),
);
