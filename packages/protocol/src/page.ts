import { z } from 'zod';
import { bounds } from './bounds.ts';

/** A whole number in an address: `limit=50`. */
export function wholeNumber(minimum: number, maximum: number) {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value),
    z.int().min(minimum).max(maximum),
  );
}

export const limitSchema = wholeNumber(1, bounds.pageSize).default(50);
export const positionSchema = wholeNumber(0, 999_999_999_999_999);

/** One page of a list; `next` is the `after` of the page that follows, null on the last one. */
export function pageSchema<Item extends z.ZodType>(id: string, item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() }).meta({ id });
}
