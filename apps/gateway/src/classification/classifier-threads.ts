import type { Classification, Classifier } from '@runplane/core';
import { type ClassifierThread, startClassifierThread } from './classifier-thread.ts';

/** The threads that read long arguments. */
export interface ClassifierThreads {
  /** Resolves to null when nothing came of it: too many wait, it took too long, the thread died. */
  classify(action: Parameters<Classifier>): Promise<Classification | null>;
  /** Ends all threads; what they were asked is answered with null. */
  close(): Promise<void>;
}

export interface ThreadOptions {
  /** what runs in a thread */
  readonly program: URL;
  readonly threads: number;
  /** how long one action may be read */
  readonly limitMs: number;
  /** how long an action may wait for a thread, its start included */
  readonly waitMs: number;
  /** how many actions may wait */
  readonly maxWaiting: number;
  /** told in one sentence why an action was left unread, or why a thread ended */
  report(detail: string): void;
}

interface Waiting {
  readonly action: Parameters<Classifier>;
  readonly timer: NodeJS.Timeout;
  resolve(answer: Promise<Classification | null> | null): void;
}

/** Threads are started when they are needed for the first time, and kept. */
export function createClassifierThreads(options: ThreadOptions): ClassifierThreads {
  const { report, maxWaiting, waitMs } = options;
  const threads = new Set<ClassifierThread>();
  const waiting = new Set<Waiting>();
  let closed = false;

  const giveUp = (call: Waiting) => {
    leaveQueue(call);
    call.resolve(null);
  };
  const leaveQueue = (call: Waiting) => {
    waiting.delete(call);
    clearTimeout(call.timer);
  };
  const feed = () => {
    for (const call of waiting) {
      const thread = [...threads].find((each) => each.isIdle());
      if (thread === undefined) return startAnother();
      leaveQueue(call);
      const answer = thread.classify(call.action);
      call.resolve(answer);
      void answer.then(feed);
    }
  };
  const startAnother = () => {
    // one that is being ended counts until it has gone: its memory does, too
    if (closed || threads.size >= options.threads) return;
    let isReady = false;
    const thread = startClassifierThread(options.program, options.limitMs, {
      ready() {
        isReady = true;
        feed();
      },
      failed: (fault) => report(`an argument was left unread: ${fault}`),
      gone(cause) {
        threads.delete(thread);
        if (closed) return;
        report(`a thread for long arguments ended: ${cause.message}`);
        // one that does not even start would be started again and again
        if (isReady) feed();
        else for (const call of [...waiting]) giveUp(call);
      },
    });
    threads.add(thread);
  };
  return {
    classify(action) {
      if (closed) return Promise.resolve(null);
      if (waiting.size >= maxWaiting) {
        report(`an argument was left unread: ${maxWaiting} wait already`);
        return Promise.resolve(null);
      }
      return new Promise((resolve) => {
        const expire = () => {
          report(`an argument was left unread: it waited longer than ${waitMs} ms`);
          giveUp(call);
        };
        const call: Waiting = { action, resolve, timer: setTimeout(expire, waitMs) };
        waiting.add(call);
        feed();
      });
    },
    async close() {
      closed = true;
      for (const call of [...waiting]) giveUp(call);
      await Promise.all([...threads].map((thread) => thread.end()));
    },
  };
}
