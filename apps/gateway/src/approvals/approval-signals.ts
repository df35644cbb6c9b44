/** Wakes those who wait for an approval in this process. */
export interface ApprovalSignals {
  /** To be called when an answer is durable. */
  changed(id: string): void;
  /** The same for all of them: any may have been answered. */
  wakeAll(): void;
  /** Resolves at the next change of that approval, when the time is over, or when the signal aborts. */
  next(id: string, timeoutMs: number, signal: AbortSignal): Promise<void>;
}

export function createApprovalSignals(): ApprovalSignals {
  const waiting = new Map<string, Set<() => void>>();
  return {
    changed(id) {
      for (const wake of waiting.get(id) ?? []) wake();
    },
    wakeAll() {
      for (const waiters of [...waiting.values()]) for (const wake of waiters) wake();
    },
    next(id, timeoutMs, signal) {
      if (signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const others = waiting.get(id) ?? new Set();
        const wake = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          others.delete(wake);
          if (others.size === 0) waiting.delete(id);
          resolve();
        };
        const timer = setTimeout(wake, timeoutMs);
        signal.addEventListener('abort', wake);
        waiting.set(id, others.add(wake));
      });
    },
  };
}
