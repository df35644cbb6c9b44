import { Client, type ClientConfig } from 'pg';
import type { Notice } from '../store.ts';
import { channel, readNotice } from './notices.ts';

const firstPauseMs = 100;
const longestPauseMs = 10_000;
/** a connection that nobody uses may be dead for hours before anyone notices */
const probeMs = 10_000;
const probeTimeoutMs = 5_000;

/**
 * Listens on a connection of its own, which is made again, with longer and longer pauses, whenever it is lost. After each
 * loss there is a gap to tell of.
 */
export function listenOn(connection: ClientConfig, heard: (notice: Notice) => void): () => Promise<void> {
  const stopped = new AbortController();
  const listening = listenForEver(connection, heard, stopped.signal);
  return () => {
    stopped.abort();
    return listening;
  };
}

async function listenForEver(
  connection: ClientConfig,
  heard: (notice: Notice) => void,
  stopped: AbortSignal,
): Promise<void> {
  for (let pauseMs = firstPauseMs; !stopped.aborted; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    if (await listenOnce(connection, heard, stopped)) pauseMs = firstPauseMs;
    await pause(pauseMs, stopped);
  }
}

/** Resolves when the connection is lost; to whether there was one. */
async function listenOnce(
  connection: ClientConfig,
  heard: (notice: Notice) => void,
  stopped: AbortSignal,
): Promise<boolean> {
  const client = new Client({ ...connection, query_timeout: probeTimeoutMs });
  const lost = new AbortController();
  client.on('error', () => lost.abort());
  client.on('end', () => lost.abort());
  client.on('notification', ({ payload = '' }) => heard(readNotice(payload)));
  const over = AbortSignal.any([lost.signal, stopped]);
  let hasListened = false;
  try {
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    hasListened = true;
    heard({ kind: 'gap' });
    while (!over.aborted) {
      await pause(probeMs, over);
      if (!over.aborted) await client.query('SELECT 1');
    }
  } catch {
    // made again by the caller; what is missed meanwhile is found by looking
  } finally {
    await client.end().catch(() => undefined);
  }
  return hasListened;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, ms).unref();
    signal.addEventListener('abort', wake);
  });
}
