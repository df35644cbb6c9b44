import { Readable } from 'node:stream';
import { ProblemError } from '@runplane/protocol';
import type { Caller } from '../http/caller.ts';
import { isLive } from '../ledger/require-live-key.ts';
import { concerns } from './concerns.ts';
import type { EventHub } from './event-hub.ts';
import { eventText } from './event-text.ts';
import type { GatewayEvent } from './gateway-event.ts';

/** how many streams one key may hold open: a client needs one, however much it does */
export const maxStreamsPerKey = 100;
/** who leaves so much unread is cut: it connects again, and is told first what is in force */
export const maxWaitingBytes = 256 * 1024;
const heartbeatMs = 15_000;
const retryMs = 1_000;

/** Streams of events (text/event-stream), one for each client that listens. */
export interface EventStreams {
  /** @param signal ends the stream: the client is gone, or the server closes */
  open(caller: Caller, signal: AbortSignal, replaysActive: boolean): Readable;
}

export function createEventStreams(hub: EventHub): EventStreams {
  const open = new Map<string, number>();
  const take = (key: string) => {
    const count = open.get(key) ?? 0;
    if (count >= maxStreamsPerKey) {
      throw new ProblemError('overloaded', `${maxStreamsPerKey} streams of events are open with this key`);
    }
    open.set(key, count + 1);
  };
  const giveBack = (key: string) => {
    const count = open.get(key)! - 1;
    if (count === 0) open.delete(key);
    else open.set(key, count);
  };
  return {
    open(caller, signal, replaysActive) {
      take(caller.key.id);
      return openStream(hub, caller, signal, { replaysActive, ended: () => giveBack(caller.key.id) });
    },
  };
}

interface StreamOptions {
  readonly replaysActive: boolean;
  /** told once */
  ended(): void;
}

function openStream(hub: EventHub, { key, ledger }: Caller, signal: AbortSignal, options: StreamOptions): Readable {
  const stream = new Readable({ read() {} });
  let isOver = false;
  const write = (text: string) => {
    if (isOver) return;
    stream.push(text);
    if (stream.readableLength <= maxWaitingBytes) return;
    stream.destroy();
    end();
  };
  const tell = (event: GatewayEvent) => {
    if (concerns(event, key, ledger.state)) write(eventText(event, ledger.state));
  };
  const heartbeat = setInterval(() => write(':\n\n'), heartbeatMs);
  const leave = hub.listen(ledger.organization.org, (occurrence) => {
    if (occurrence.type !== 'keys') tell(occurrence);
    else if (!isLive(key, ledger.state)) end();
  });
  // a reader that is gone reads no end either: what the stream holds is given back at once
  const end = () => {
    if (isOver) return;
    isOver = true;
    clearInterval(heartbeat);
    leave();
    signal.removeEventListener('abort', end);
    stream.push(null);
    options.ended();
  };
  stream.once('close', end);
  signal.addEventListener('abort', end);
  write(`retry: ${retryMs}\n\n`);
  // in one turn with the beginning to listen: none is missed, none is told twice
  if (options.replaysActive) for (const freeze of ledger.state.freezes.values()) tell({ type: 'freeze', freeze });
  if (signal.aborted) end();
  return stream;
}
