import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { readCodeText } from './code-text.ts';
import { originFlags } from './interpreters.ts';
import type { Scope } from './scope.ts';
import { baseName } from './words.ts';

const mostFiles = 200;

/** Files that a script makes and runs, by their names: where they come from, and what the script wrote into them. */
export class KnownFiles {
  readonly #downloads = new Set<string>();
  readonly #decoded = new Set<string>();
  readonly #texts = new Map<string, string>();
  readonly #runs = new Set<string>();

  downloaded(file: string): void {
    this.#downloads.add(baseName(file));
  }

  decoded(file: string): void {
    this.#decoded.add(baseName(file));
  }

  wrote(file: string, text: string): void {
    const name = baseName(file);
    if (this.#texts.size < mostFiles) this.#texts.set(name, `${this.#texts.get(name) ?? ''}\n${text}`);
  }

  copied(from: string, to: string): void {
    const [before, after] = [baseName(from), baseName(to)];
    if (this.#downloads.has(before)) this.#downloads.add(after);
    if (this.#decoded.has(before)) this.#decoded.add(after);
    const text = this.#texts.get(before);
    if (text !== undefined && before !== after) this.wrote(to, text);
  }

  ran(file: string): void {
    this.#runs.add(file);
  }

  /** What comes of running them. */
  parts(scope: Scope): InspectedPart[] {
    return [...this.#runs].flatMap((file) => {
      const name = baseName(file);
      const flags = originFlags(this.#downloads.has(name), this.#decoded.has(name));
      const text = this.#texts.get(name);
      return [
        ...(flags.length > 0 ? [part('run_shell_command', `runs ${file}, which came from elsewhere`, flags)] : []),
        ...(text === undefined ? [] : textParts(name, text.replace(/^\n/, ''), scope)),
      ];
    });
  }
}

function textParts(name: string, text: string, scope: Scope): InspectedPart[] {
  const isShell = /\.(?:sh|bash|zsh|ksh|command)$/.test(name) || /^#!.*\b(?:ba|z|da|k)?sh\b/.test(text);
  const isCode = /\.(?:py|js|mjs|cjs|ts|rb|pl|php|lua)$/.test(name) || (!isShell && text.startsWith('#!'));
  return isCode ? readCodeText(text, scope) : scope.attempt(text);
}
