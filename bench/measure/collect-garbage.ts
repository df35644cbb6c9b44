import type { ServerProcess } from '../servers/server-process.ts';

/**
 * Makes a running Node free what it does not need, through its inspector: SIGUSR1 opens it. The process must have been
 * started with `--inspect-port=0`, so that it takes a port of its own.
 */
export async function collectGarbage(server: ServerProcess): Promise<void> {
  const listening = server.nextLine(/^Debugger listening on (ws:\S+)/);
  process.kill(server.pid, 'SIGUSR1');
  const inspector = new WebSocket(await listening);
  await new Promise((resolve, reject) => {
    inspector.onopen = () => inspector.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }));
    inspector.onmessage = ({ data }) => {
      if ((JSON.parse(String(data)) as { id?: number }).id === 1) resolve(null);
    };
    inspector.onerror = () => reject(new Error('the inspector cannot be reached'));
  });
  inspector.close();
}
