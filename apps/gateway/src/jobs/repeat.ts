/** Does some work again and again, never twice at a time. */
export interface Repeating {
  /** Resolves when the work under way has ended. */
  stop(): Promise<void>;
}

export function repeat(intervalMs: number, work: () => Promise<void>, failed: (error: unknown) => void): Repeating {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= work()
      .catch(failed)
      .finally(() => {
        running = null;
      });
  }, intervalMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
