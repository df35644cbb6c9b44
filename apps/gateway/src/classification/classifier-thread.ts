import { Worker } from 'node:worker_threads';
import type { Classification, Classifier } from '@runplane/core';

/** A thread that reads one action at a time. */
export interface ClassifierThread {
  /** it has started and waits for an action */
  isIdle(): boolean;
  /** MUST be idle. Resolves to null when nothing came of it: it took too long, it failed, the thread died. */
  classify(action: Parameters<Classifier>): Promise<Classification | null>;
  /** Resolves when the thread has gone, and what it was reading has been answered with null. */
  end(): Promise<void>;
}

/** What a thread says of an action that it failed to read. */
export interface Fault {
  readonly fault: string;
}

interface Events {
  /** it waits for its first action */
  ready(): void;
  /** it could not read an action, and goes on */
  failed(fault: string): void;
  /** it takes no more actions */
  gone(cause: Error): void;
}

// An argument of 64 KiB takes a tenth of it.
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** @param limitMs how long it may read one action; then it is ended, for nothing else stops a parser */
export function startClassifierThread(program: URL, limitMs: number, events: Events): ClassifierThread {
  // flags of the process, such as a debugger's or `--input-type`, are not for this thread
  const worker = new Worker(program, { resourceLimits, execArgv: [] });
  let state: 'starting' | 'idle' | 'reading' | 'ending' = 'starting';
  let settle: (classification: Classification | null) => void = () => {};
  let cause = new Error('it ended by itself');
  worker.on('message', (message: 'ready' | Classification | Fault) => {
    if (state === 'ending') return;
    state = 'idle';
    if (message === 'ready') return events.ready();
    if (!('fault' in message)) return settle(message);
    events.failed(message.fault);
    settle(null);
  });
  worker.on('error', (error) => {
    cause = error as Error;
  });
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      state = 'ending';
      settle(null);
      events.gone(cause);
      resolve();
    });
  });
  const giveUp = () => {
    state = 'ending';
    cause = new Error(`one action took longer than ${limitMs} ms`);
    settle(null);
    void worker.terminate();
  };
  return {
    isIdle: () => state === 'idle',
    classify(action) {
      state = 'reading';
      return new Promise((resolve) => {
        const timer = setTimeout(giveUp, limitMs);
        settle = (classification) => {
          clearTimeout(timer);
          resolve(classification);
        };
        worker.postMessage(action);
      });
    },
    async end() {
      await worker.terminate();
      await ended;
    },
  };
}
