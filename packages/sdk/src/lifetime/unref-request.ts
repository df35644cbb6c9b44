const sent = 'undici:client:sendHeaders';

/**
 * Until the returned function is called, a request whose headers hold `mark` does not keep the process alive once it is
 * sent. `fetch` itself cannot do that; Node tells of the socket through a diagnostics channel. Null in other runtimes.
 */
export function unrefRequest(mark: string): (() => void) | null {
  const channels = diagnosticsChannels();
  if (channels === null) return null;
  const onSent = (message: unknown): void => {
    const { headers, socket } = message as { headers?: unknown; socket?: { unref?: () => void } };
    if (String(headers).includes(mark)) socket?.unref?.();
  };
  channels.subscribe(sent, onSent);
  return () => channels.unsubscribe(sent, onSent);
}

/** Whether a request that goes on for long can be kept from holding the process. */
export function canUnrefRequests(): boolean {
  return diagnosticsChannels() !== null;
}

/** Not imported: bundles for browsers would look for it in vain. */
function diagnosticsChannels() {
  if (typeof process !== 'object' || typeof process.getBuiltinModule !== 'function') return null;
  return process.getBuiltinModule('node:diagnostics_channel') ?? null;
}
