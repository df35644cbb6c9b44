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
  readonly #scripts = new Set<string>();

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

  ran(file: string, isScript: boolean): void {
    this.#runs.add(file);
    if (isScript) this.#scripts.add(baseName(file));
  }

  /** What comes of running them; one that is run may write, fetch and run others. */
  parts(scope: Scope): InspectedPart[] {
    const parts: InspectedPart[] = [];
    for (const file of this.#runs) {
      const name = baseName(file);
      const text = this.#texts.get(name);
      if (text !== undefined) parts.push(...textParts(name, text.replace(/^\n/, ''), this.#scripts.has(name), scope));
    }
    for (const file of this.#runs) {
      const name = baseName(file);
      const flags = originFlags(this.#downloads.has(name), this.#decoded.has(name));
      if (flags.length > 0) parts.push(part('run_shell_command', `runs ${file}, which came from elsewhere`, flags));
    }
    return parts;
  }
}

function textParts(name: string, text: string, isScript: boolean, scope: Scope): InspectedPart[] {
  const isShell = isScript || /\.(?:sh|bash|zsh|ksh|command)$/.test(name) || /^#!.*\b(?:ba|z|da|k)?sh\b/.test(text);
  if (isShell) return scope.script(text);
  const isCode = /\.(?:py|js|mjs|cjs|ts|rb|pl|php|lua)$/.test(name) || text.startsWith('#!');
  return isCode ? readCodeText(text, scope) : scope.attempt(text);
}
