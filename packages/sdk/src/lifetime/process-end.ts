/** Something that has to say a last word before the process is over. */
export interface Ending {
  lastWords(timeoutMs: number): Promise<unknown>;
}

const lastWordsMs = 2_000;
const signals = ['SIGTERM', 'SIGINT'] as const;
const brand = Symbol.for('runplane.processEnd');

const endings = new Set<Ending>();
let isEnding = false;

/**
 * Until it is forgotten, `ending` is heard before the process exits by itself or by a signal. Without anything to watch the
 * process has none of our listeners.
 */
export function watchProcessEnd(ending: Ending): void {
  if (endings.size === 0) listen();
  endings.add(ending);
}

export function forgetProcessEnd(ending: Ending): void {
  if (endings.delete(ending) && endings.size === 0) stopListening();
}

const onSignal = Object.assign(
  (signal: NodeJS.Signals): void => {
    if (isEnding) return;
    isEnding = true;
    // Who else listens decides about exiting. Another copy of this package does not: it raises the signal again, as we do.
    const isOurs = process.listeners(signal).every((listener) => brand in listener);
    void hearAll().then(() => {
      isEnding = false;
      if (!isOurs) return;
      stopListening();
      process.kill(process.pid, signal);
    });
  },
  { [brand]: true },
);

function onBeforeExit(): void {
  void hearAll();
}

async function hearAll(): Promise<void> {
  await Promise.allSettled([...endings].map((ending) => ending.lastWords(lastWordsMs)));
}

function listen(): void {
  if (!hasProcessEvents()) return;
  process.on('beforeExit', onBeforeExit);
  // first in line: a `once` listener that ran before would be gone, and taken for nobody
  for (const signal of signals) process.prependListener(signal, onSignal);
}

function stopListening(): void {
  if (!hasProcessEvents()) return;
  process.off('beforeExit', onBeforeExit);
  for (const signal of signals) process.off(signal, onSignal);
}

/** Browsers and edge runtimes have none, or half of one. */
function hasProcessEvents(): boolean {
  return typeof process === 'object' && typeof process.prependListener === 'function';
}
