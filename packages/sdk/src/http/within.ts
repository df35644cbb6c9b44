import { unref } from '../lifetime/unref.ts';

/** Tells the end of our own patience from the caller's. */
export class OutOfTime extends Error {
  constructor(timeoutMs: number) {
    super(`no answer within ${timeoutMs} ms`);
    this.name = 'OutOfTime';
  }
}

/**
 * Runs `work` until it ends, `timeoutMs` pass (OutOfTime) or `signal` aborts (its reason). Rejects on time even when
 * `work` ignores the signal it is given.
 */
export async function within<T>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
  });
  const stop = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(new OutOfTime(timeoutMs)), timeoutMs);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** Resolves after `delayMs`; rejects with the signal's reason when that comes first. */
export async function pause(
  delayMs: number,
  signal: AbortSignal | undefined,
  options: { readonly holdsProcess?: boolean } = {},
): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, delayMs);
    if (options.holdsProcess === false) unref(timer);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
