import { invalid } from './runplane-error.ts';

/** Text that is not blank and that UTF-8 can carry. */
export function requireText(path: string, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') throw invalid(path, 'must be a text that is not empty');
  if (!value.isWellFormed()) throw invalid(path, 'holds a lone surrogate, which is not text');
  return value;
}
