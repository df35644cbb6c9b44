/** What a WHERE clause lets through: everything, some records that nobody counted, or at most this many by key. */
export type Filter =
  | { readonly kind: 'everything' }
  | { readonly kind: 'some' }
  | { readonly kind: 'keys'; readonly count: number };

/** The table that a statement changes, by the names a column may be qualified with. */
export interface Target {
  readonly table: string;
  readonly names: readonly string[];
  /** other tables take part: an unqualified column may be theirs, and a row may match many times */
  readonly joined: boolean;
}

export const everything: Filter = { kind: 'everything' };
export const some: Filter = { kind: 'some' };
export const keys = (count: number): Filter => ({ kind: 'keys', count });

/** The narrowest side bounds a conjunction. */
export function allOf(filters: readonly Filter[]): Filter {
  const counts = filters.flatMap((filter) => (filter.kind === 'keys' ? [filter.count] : []));
  if (counts.length > 0) return keys(Math.min(...counts));
  return filters.some((filter) => filter.kind === 'some') ? some : everything;
}

/** The widest side opens a disjunction. */
export function anyOf(filters: readonly Filter[]): Filter {
  if (filters.some((filter) => filter.kind === 'everything')) return everything;
  const counts = filters.flatMap((filter) => (filter.kind === 'keys' ? [filter.count] : []));
  return counts.length === filters.length ? keys(counts.reduce((sum, count) => sum + count, 0)) : some;
}

const ownKeys: ReadonlySet<string> = new Set(['id', '_id', 'uuid', 'guid', 'pk', 'rowid', '_rowid_', 'ctid', 'key']);
const keySuffixes: ReadonlySet<string> = new Set(['id', 'uuid', 'guid', 'key', 'no', 'number', 'code']);
const peopleTables: ReadonlySet<string> = new Set([
  'user',
  'account',
  'customer',
  'member',
  'employee',
  'contact',
  'subscriber',
  'lead',
]);
const peopleKeys: ReadonlySet<string> = new Set(['email', 'username', 'login']);

/**
 * Whether equality on the column picks at most one record of the table: its own key (`id`, `users.user_id`). A key of
 * another table (`orders.user_id`) picks as many as refer to it.
 */
export function isKeyOf(table: string, column: string): boolean {
  const name = column.toLowerCase();
  if (ownKeys.has(name)) return true;
  const tableWord = singular(wordsOf(table).at(-1) ?? '');
  if (peopleTables.has(tableWord) && peopleKeys.has(name)) return true;
  const words = wordsOf(column);
  return words.length > 1 && keySuffixes.has(words.at(-1)!) && singular(words.at(-2)!) === tableWord;
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
