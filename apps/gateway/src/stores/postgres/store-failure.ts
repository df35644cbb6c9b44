import { DatabaseError } from 'pg';
import { StoreUnavailable } from '../store.ts';

/**
 * SQLSTATE classes and codes with which the server says that it took nothing of a statement: bad values, violated
 * constraints, a trigger's refusal, deadlock and serialization, missing rights or objects, lock and statement timeouts.
 * Anything else during a commit (a server going down, a full disk under the write-ahead log, a cut connection) leaves it
 * open whether the commit took effect.
 */
const refusals = /^(0A|21|22|23|25|40001|40P01|42|54|55P03|57014|P0)/;

/** @param mayHaveCommitted true once a statement was sent that commits by itself */
export function toStoreFailure(cause: unknown, mayHaveCommitted: boolean): StoreUnavailable {
  if (cause instanceof StoreUnavailable) return cause;
  const refused = cause instanceof DatabaseError && refusals.test(cause.code ?? '');
  const message = cause instanceof Error ? cause.message : String(cause);
  return new StoreUnavailable(`the database failed: ${message}`, {
    cause,
    outcomeUnknown: mayHaveCommitted && !refused,
  });
}

/** True when the connection failed rather than the server said no: its process may still be at work. */
export function isUnanswered({ cause, outcomeUnknown }: StoreUnavailable): boolean {
  return outcomeUnknown || (cause !== undefined && !(cause instanceof DatabaseError));
}
