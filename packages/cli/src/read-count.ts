import { bounds } from '@runplane/protocol';
import { InvalidArgumentError } from 'commander';

/** How many of a list are asked for. */
export function readCount(text: string): string {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= bounds.pageSize) return text;
  throw new InvalidArgumentError(`give a whole number from 1 to ${bounds.pageSize}`);
}
