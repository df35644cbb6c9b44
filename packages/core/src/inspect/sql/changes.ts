import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import type { Filter } from './filter.ts';

/** A deletion: one record by its key, otherwise bulk. */
export function deletion(table: string, filter: Filter): InspectedPart {
  if (filter.kind === 'everything') {
    return part('bulk_delete_records', `DELETE of everything in ${table}`, ['unbounded'], 'all');
  }
  if (filter.kind === 'some') return part('bulk_delete_records', `DELETE with a filter on ${table}`, [], 'all');
  const type = filter.count <= 1 ? 'delete_record' : 'bulk_delete_records';
  return part(type, `DELETE by key on ${table}`, [], filter.count);
}

/** An update: nobody counted what a filter matches, so its count is unknown rather than everything. */
export function change(table: string, filter: Filter): InspectedPart {
  if (filter.kind === 'everything') {
    return part('update_record', `UPDATE of everything in ${table}`, ['unbounded'], 'all');
  }
  if (filter.kind === 'some') return part('update_record', `UPDATE with a filter on ${table}`);
  return part('update_record', `UPDATE by key on ${table}`, [], filter.count);
}

export function insertion(table: string, rows: number | 'query', overwrites: boolean): InspectedPart {
  const type = overwrites ? 'update_record' : 'create_record';
  if (rows === 'query') return part(type, `INSERT from a query into ${table}`, ['unbounded'], 'all');
  return part(type, `INSERT of ${rows} into ${table}`, [], rows);
}
