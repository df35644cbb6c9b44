const brand = Symbol.for('runplane.NotExecuted');

/**
 * Thrown by a callback to say that nothing was done: what was reserved for the action is given back. The error goes
 * through to the caller.
 *
 * @example
 * if (balance < amount) throw new NotExecuted('insufficient funds');
 */
export class NotExecuted extends Error {
  /** Shared by all copies of this package in a process, which `instanceof` is not. */
  readonly [brand] = true;

  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'NotExecuted';
  }
}

export function isNotExecuted(error: unknown): boolean {
  return typeof error === 'object' && error !== null && brand in error;
}
