import type { Occurrence } from './gateway-event.ts';

export type Listener = (occurrence: Occurrence) => void;

/** Passes on what happens in each organization to those that listen, within this process. */
export interface EventHub {
  /** Calls back with all that happens from now on, until what it returns is called. */
  listen(org: string, listener: Listener): () => void;
  hasListeners(org: string): boolean;
  tell(org: string, occurrence: Occurrence): void;
}

export function createEventHub(): EventHub {
  const listening = new Map<string, Set<Listener>>();
  return {
    listen(org, listener) {
      const all = listening.get(org) ?? new Set();
      listening.set(org, all.add(listener));
      return () => {
        all.delete(listener);
        if (all.size === 0 && listening.get(org) === all) listening.delete(org);
      };
    },
    hasListeners: (org) => listening.has(org),
    tell(org, occurrence) {
      for (const listener of [...(listening.get(org) ?? [])]) listener(occurrence);
    },
  };
}
