import type { Word } from 'unbash';
import type { RequestArgument } from '../inspect-http.ts';
import type { InspectedPart } from '../inspection.ts';

/** One word of a command as far as the text tells: expansions keep their source text. */
export interface Argument {
  readonly text: string;
  /** nothing in it is expanded: `text` is what the command gets */
  readonly isLiteral: boolean;
  readonly hasGlob: boolean;
  readonly word: Word | null;
}

/** What a command reads on its standard input. */
export interface Input {
  /** known to the byte */
  readonly text: string | null;
  /** what of it is known, where the rest is not: `(cat table; echo line) | crontab -` */
  readonly partial: string | null;
  readonly isDownloaded: boolean;
  readonly isDecoded: boolean;
  readonly isPiped: boolean;
}

export const noInput: Input = { text: null, partial: null, isDownloaded: false, isDecoded: false, isPiped: false };

export interface Call {
  readonly name: string;
  readonly args: readonly Argument[];
  readonly input: Input;
}

/** What the commands of one script share while it is read. */
export interface Scope {
  /** reads a command given as words: what wrappers such as `sudo` run */
  invoke(words: readonly Argument[], input: Input): InspectedPart[];
  /** reads text that a shell will run, with what it is given as `$0`, `$1` and so on */
  script(text: string, positional?: readonly Argument[]): InspectedPart[];
  /** reads text that may be meant for a shell: what does not parse says nothing */
  attempt(text: string): InspectedPart[];
  /** reads SQL given to a database client */
  sql(text: string): InspectedPart[];
  /** reads a request of curl or wget */
  request(request: RequestArgument): InspectedPart[];
  /** whether so many characters more may be read; the same text may reach many commands */
  spend(characters: number): boolean;
  /** a file that came from the network, which running it would make a download into an interpreter */
  downloaded(file: string): void;
  /** a file whose content the script itself gives */
  wrote(file: string, text: string): void;
  /** a file that an interpreter runs; `isScript` when that is a shell */
  ran(file: string, isScript?: boolean): void;
  /** what was downloaded as the one file may be run as the other */
  copied(from: string, to: string): void;
  /** a raw connection is open: whoever is at its other end may say what runs here */
  connected(): void;
  /** something runs that the text does not tell */
  ranUnread(): void;
}

export type CommandReader = (call: Call, scope: Scope) => InspectedPart[];
