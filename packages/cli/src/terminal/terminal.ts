import type { Readable, Writable } from 'node:stream';
import type { Paint } from './paint.ts';

/** Where a command says things, and whom it may ask. */
export interface Terminal {
  /** results: stdout */
  out(text: string): void;
  /** everything else: stderr */
  talk(text: string): void;
  /** for what is too large for one text */
  readonly stdout: Writable;
  readonly stdin: Readable;
  readonly paint: Paint;
  readonly paintTalk: Paint;
  /** of stdout; null when it is no terminal */
  readonly width: number | null;
  /** false without a person at a terminal: then nothing may be asked */
  readonly isInteractive: boolean;
  /** False also when the person presses Ctrl-C. */
  confirm(question: string): Promise<boolean>;
}
