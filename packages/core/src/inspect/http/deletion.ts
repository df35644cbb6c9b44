import { dataInfrastructure, infrastructure, isIdentifier } from './things.ts';

const everythingWords: ReadonlySet<string> = new Set(['all', '*', '_all', 'everything', 'bulk', 'batch']);

interface Deletion {
  readonly type: string;
  readonly records: number | 'all';
  readonly isData: boolean;
}

/** A DELETE of one identified thing, of counted ones, or of all that the path stands for. */
export function deletionOf(url: URL, segments: readonly string[], body: unknown): Deletion {
  const words = segments.map((segment) => segment.toLowerCase());
  const records = deletedRecords(url, words, body);
  const collection = words.findLast((word) => infrastructure.has(word) || dataInfrastructure.has(word));
  const ends = collection !== undefined && words.length - words.lastIndexOf(collection) <= 2;
  if (ends) return { type: 'terminate_infrastructure', records, isData: dataInfrastructure.has(collection) };
  return { type: records === 1 ? 'delete_record' : 'bulk_delete_records', records, isData: false };
}

function deletedRecords(url: URL, words: readonly string[], body: unknown): number | 'all' {
  const last = words.at(-1) ?? '';
  const inBody = listedIn(body);
  if (inBody !== null && !isIdentifier(last, words.at(-2) ?? '')) return inBody;
  if (everythingWords.has(last)) return url.searchParams.has('ids') ? listed(url) : 'all';
  if (last.includes(',')) return last.split(',').length;
  if (isIdentifier(last, words.at(-2) ?? '')) return 1;
  return listed(url);
}

/** How many identifiers a body lists; null when it lists none. */
export function listedIn(body: unknown): number | null {
  if (Array.isArray(body)) return body.length > 0 ? body.length : null;
  if (typeof body !== 'object' || body === null) return null;
  const lists = Object.entries(body).filter(
    ([name, value]) =>
      /^(?:.*_?ids|keys|items|objects|entries|messages|users|records)$/i.test(name) && Array.isArray(value),
  );
  const [, list] = lists[0] ?? [];
  return lists.length === 1 && Array.isArray(list) && list.length > 0 && !list.includes('*') ? list.length : null;
}

function listed(url: URL): number | 'all' {
  const ids = ['id', 'ids', 'id[]', 'ids[]']
    .flatMap((name) => url.searchParams.getAll(name))
    .flatMap((value) => value.split(','));
  return ids.length > 0 && !ids.includes('*') && !ids.includes('') ? ids.length : 'all';
}
