import { expect } from 'vitest';

export interface ToldEvent {
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: data of every event
  readonly data: any;
  /** ms since the epoch when it was read */
  readonly at: number;
}

/** A client of `GET /api/v1/events`. */
export interface EventReader {
  readonly status: number;
  readonly contentType: string | null;
  /** all text so far */
  readonly text: () => string;
  readonly events: readonly ToldEvent[];
  /** Waits for an event that fits. */
  until(fits: (event: ToldEvent) => boolean): Promise<ToldEvent>;
  /** Resolves when the gateway ends the stream. */
  readonly ended: Promise<void>;
  close(): void;
}

export async function readEvents(url: string, key: string, query = ''): Promise<EventReader> {
  const gone = new AbortController();
  const headers = { authorization: `Bearer ${key}` };
  const answer = await fetch(`${url}/api/v1/events${query}`, { headers, signal: gone.signal });
  const events: ToldEvent[] = [];
  let all = '';
  let unread = '';
  const read = async () => {
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      all += chunk;
      const blocks = (unread + chunk).split('\n\n');
      unread = blocks.pop()!;
      for (const block of blocks) {
        const [, type, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
        if (type !== undefined) events.push({ type, data: JSON.parse(data!), at: Date.now() });
      }
    }
  };
  return {
    status: answer.status,
    contentType: answer.headers.get('content-type'),
    text: () => all,
    events,
    async until(fits) {
      await expect.poll(() => events.some(fits), { interval: 2 }).toBe(true);
      return events.find(fits)!;
    },
    ended: read().catch(() => undefined),
    close: () => gone.abort(),
  };
}
