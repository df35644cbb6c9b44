import { retryDelayMs } from '../http/retry-delay.ts';
import { pause } from '../http/within.ts';
import { unref } from '../lifetime/unref.ts';
import { canUnrefRequests } from '../lifetime/unref-request.ts';
import type { EventStream } from './event-stream.ts';
import { covers, type Freeze, type FreezeSubject, readFreeze } from './freeze.ts';
import type { ServerEvent } from './read-events.ts';

/** A callback that is over sooner needs no connection. The gateway tells of active freezes when one is opened. */
const openAfterMs = 20;
const lingerMs = 5_000;
const longestPauseMs = 30_000;

interface Watcher {
  readonly subject: FreezeSubject;
  readonly onFreeze: (freeze: Freeze) => void;
}

/** Hears of freezes while there is something to stop, over one connection for all. */
export class FreezeWatch {
  readonly #stream: EventStream | null;
  readonly #watchers = new Set<Watcher>();
  readonly #active = new Map<string, Freeze>();
  #connection: AbortController | null = null;
  #opening: ReturnType<typeof setTimeout> | null = null;
  #closing: ReturnType<typeof setTimeout> | null = null;
  #isUnsupported = false;

  /** Without a stream nothing is ever heard. */
  constructor(stream: EventStream | null) {
    this.#stream = stream;
  }

  /** Until the returned function is called, `onFreeze` hears of each freeze that covers `subject`. */
  join(subject: FreezeSubject, onFreeze: (freeze: Freeze) => void = () => {}): () => void {
    const watcher = { subject, onFreeze };
    this.#watchers.add(watcher);
    this.#stayOpen();
    return () => {
      if (this.#watchers.delete(watcher) && this.#watchers.size === 0) this.#closeSoon();
    };
  }

  /** An active freeze that covers `subject`, as far as is known. */
  find(subject: FreezeSubject): Freeze | null {
    for (const freeze of this.#active.values()) if (covers(freeze, subject)) return freeze;
    return null;
  }

  close(): void {
    if (this.#opening !== null) clearTimeout(this.#opening);
    if (this.#closing !== null) clearTimeout(this.#closing);
    this.#connection?.abort();
    this.#opening = null;
    this.#closing = null;
    this.#connection = null;
    this.#active.clear();
  }

  #stayOpen(): void {
    if (this.#closing !== null) clearTimeout(this.#closing);
    this.#closing = null;
    if (this.#stream === null || this.#isUnsupported || this.#opening !== null || this.#connection !== null) return;
    this.#opening = setTimeout(() => this.#open(), openAfterMs);
    unref(this.#opening);
  }

  #closeSoon(): void {
    if (this.#connection === null) {
      this.close();
      return;
    }
    // a connection that holds the process must not outlast what it is for
    this.#closing = setTimeout(() => this.close(), canUnrefRequests() ? lingerMs : 0);
    unref(this.#closing);
  }

  #open(): void {
    this.#opening = null;
    this.#connection = new AbortController();
    void this.#listen(this.#connection.signal);
  }

  async #listen(signal: AbortSignal): Promise<void> {
    const listener = {
      onOpen: () => {
        failures = 0;
        // one that was released while nobody listened would stay for ever
        this.#active.clear();
      },
      onEvent: (event: ServerEvent) => {
        if (!signal.aborted) this.#hear(event);
      },
    };
    let failures = 0;
    while (!signal.aborted) {
      const end = await this.#stream?.(listener, signal);
      if (end === 'unsupported') this.#isUnsupported = true;
      if (end !== 'ended' || signal.aborted) return;
      failures += 1;
      const delayMs = retryDelayMs(failures, Math.random(), longestPauseMs);
      await pause(delayMs, signal, { holdsProcess: false }).catch(() => {});
    }
  }

  #hear({ event, data }: ServerEvent): void {
    const freeze = event === 'freeze' || event === 'release' ? readFreeze(data) : null;
    if (freeze === null) return;
    if (event === 'release' || freeze.isReleased) {
      this.#active.delete(freeze.id);
      return;
    }
    this.#active.set(freeze.id, freeze);
    for (const { subject, onFreeze } of this.#watchers) if (covers(freeze, subject)) onFreeze(freeze);
  }
}
