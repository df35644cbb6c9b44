import { styleText } from 'node:util';

export type Tone = 'plain' | 'bold' | 'dim' | 'good' | 'bad' | 'wait';

/** Puts a colour around a finished text, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

const styles = { bold: 'bold', dim: 'dim', good: 'green', bad: 'red', wait: 'yellow' } as const;

export const plainPaint: Paint = (_, text) => text;
export const colorPaint: Paint = (tone, text) =>
  tone === 'plain' || text === '' ? text : styleText(styles[tone], text, { validateStream: false });

/** Colours on a terminal, unless somebody asked for none (no-color.org). */
export function paintFor(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): Paint {
  const unwanted = (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb';
  return isTerminal && !unwanted ? colorPaint : plainPaint;
}
