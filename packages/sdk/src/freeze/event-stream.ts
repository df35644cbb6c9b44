import { wireVersion } from '../http/gateway.ts';
import { unref } from '../lifetime/unref.ts';
import { unrefRequest } from '../lifetime/unref-request.ts';
import { readEvents, type ServerEvent } from './read-events.ts';

export interface EventStreamOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly fetch: typeof globalThis.fetch;
}

export interface Listener {
  /** the stream is open; events follow */
  readonly onOpen: () => void;
  readonly onEvent: (event: ServerEvent) => void;
}

/** The gateway has a comment for us every 15 s: after this long without one, the connection is dead. */
const longestSilenceMs = 45_000;

/** No such endpoint, or not for this key: asking again would change nothing. */
const final = new Set([401, 403, 404, 405, 406, 410, 501]);

/** Hears the gateway's events until the stream ends. `unsupported` when there will never be any. */
export type EventStream = (listener: Listener, signal: AbortSignal) => Promise<'ended' | 'unsupported'>;

export function createEventStream({ baseUrl, apiKey, fetch }: EventStreamOptions): EventStream {
  return async function hear({ onOpen, onEvent }, signal) {
    const connection = new AbortController();
    const disconnect = () => connection.abort();
    signal.addEventListener('abort', disconnect, { once: true });
    const silence = createSilenceTimer(disconnect);
    const mark = globalThis.crypto.randomUUID();
    const forgetMark = unrefRequest(mark);
    try {
      const response = await fetch(`${baseUrl}/api/v1/events`, {
        headers: {
          accept: 'text/event-stream',
          authorization: `Bearer ${apiKey}`,
          'runplane-version': wireVersion,
          'runplane-stream': mark,
        },
        redirect: 'manual',
        signal: connection.signal,
      });
      forgetMark?.();
      if (final.has(response.status)) return 'unsupported';
      const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
      if (response.status !== 200 || !isStream || response.body === null) return 'ended';
      onOpen();
      for await (const event of readEvents(response.body, silence.restart)) onEvent(event);
      return 'ended';
    } catch {
      // whatever ended the connection, another one may do better
      return 'ended';
    } finally {
      forgetMark?.();
      silence.stop();
      signal.removeEventListener('abort', disconnect);
      disconnect();
    }
  };
}

function createSilenceTimer(onSilence: () => void) {
  let timer: ReturnType<typeof setTimeout>;
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(onSilence, longestSilenceMs);
    unref(timer);
  };
  restart();
  return { restart, stop: () => clearTimeout(timer) };
}
