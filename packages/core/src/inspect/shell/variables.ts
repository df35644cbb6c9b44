import { type Assignment, type Command, forEachChild, type SyntaxNode, type Word } from 'unbash';
import { elementEnd, expandWord } from './expand-word.ts';

const mostValues = 8;
/** The turn in which no variable has a value. */
const unset = -1;

/** What a shell that was just started knows. */
const wellKnown: ReadonlyMap<string, string> = new Map(
  Object.entries({
    HOME: '/home/user',
    PATH: '/usr/local/bin:/usr/bin:/bin',
    PWD: '/work',
    IFS: ' ',
    TMPDIR: '/tmp',
    SHELL: '/bin/bash',
    0: 'bash',
    '@': '',
    '*': '',
    _: '',
    1: '',
    2: '',
  }),
);

/** The values that the variables of a script may have, in whatever order its parts run. */
export class Variables {
  readonly #values = new Map<string, string[]>();
  readonly #functions = new Set<string>();
  #budget: number;

  /** @param budget characters that all expansions together may produce */
  constructor(budget: number) {
    this.#budget = budget;
  }

  get isSpent(): boolean {
    return this.#budget < 0;
  }

  spend(characters: number): boolean {
    this.#budget -= characters + 1;
    return this.#budget >= 0;
  }

  get(name: string, turn: number): string | null {
    const values = this.#values.get(name);
    if (values === undefined) return wellKnown.get(name) ?? null;
    return turn === unset ? null : values[Math.max(0, values.length - 1 - turn)]!;
  }

  /** The turns that it takes to see every value of the variables that a text names. */
  turnsOf(text: string): number[] {
    let most = 1;
    for (const [, name = ''] of text.matchAll(/\$\{?[!#]?(\w+|[@*])/g)) {
      most = Math.max(most, this.#values.get(name)?.length ?? 1);
    }
    const turns = Array.from({ length: most }, (_, turn) => turn);
    // another shell may not know the variable, and takes what stands beside it
    return /\$\{\w+:?[-=]/.test(text) ? [...turns, unset] : turns;
  }

  separators(turn: number): RegExp {
    const own = this.#values.get('IFS') === undefined ? '' : (this.get('IFS', turn) ?? '');
    return new RegExp(`[\\s${elementEnd}${own.replace(/[\\\]^-]/g, '\\$&')}]+`);
  }

  replaceIn(text: string, turn: number): string {
    return text.replace(/\$\{?(\w+)\}?/g, (written, name: string) => this.get(name, turn) ?? written);
  }

  set(name: string, value: string): void {
    const values = this.#values.get(name) ?? [];
    if (values.at(-1) === value || !this.spend(value.length)) return;
    this.#values.set(name, [...values.filter((before) => before !== value), value].slice(-mostValues));
  }

  /** `$0`, `$1` and `$@` of a script that is given words */
  setPositional(texts: readonly string[]): void {
    if (texts.length === 0) return;
    texts.slice(0, 10).forEach((text, at) => {
      this.set(String(at), text);
    });
    this.set('@', texts.slice(1).join(elementEnd));
    this.set('*', texts.slice(1).join(elementEnd));
  }

  /** Every assignment below a node, loops and `read` included. */
  collect(root: SyntaxNode): void {
    const pending: SyntaxNode[] = [root];
    while (pending.length > 0) {
      const node = pending.pop()!;
      this.#collectOne(node);
      const below: SyntaxNode[] = [];
      forEachChild(node, (item) => {
        below.push(item);
      });
      for (const item of below.reverse()) pending.push(item);
    }
  }

  #collectOne(node: SyntaxNode): void {
    if (node.type === 'Function') this.#functions.add(node.name.value);
    if (node.type === 'Assignment') this.#assign(node);
    if (node.type === 'Command') this.#collectCommand(node);
    if (node.type === 'For' || node.type === 'Select')
      for (const word of (node.wordlist ?? []).slice(0, mostValues))
        for (const value of expandWord(word, this, 0, false) ?? []) this.set(node.name.value, value);
  }

  #assign({ name, value, append }: Assignment): void {
    const words = value.type === 'Word' ? [value] : value.elements;
    const texts = words.map((word) => expandWord(word, this, 0, false));
    if (!texts.every((text) => text !== null)) return;
    const text = texts.flat().join(value.type === 'Word' ? ' ' : elementEnd);
    this.set(
      name,
      append === true ? (this.get(name, 0) ?? '') + (value.type === 'Word' ? '' : elementEnd) + text : text,
    );
  }

  /** `read x <<< text`, `printf -v x text`, `set -- words`, `declare "x=text"` */
  #collectCommand(command: Command): void {
    const name = command.name?.value;
    if (name !== undefined && this.#functions.has(name)) {
      const given = command.args.map((word) =>
        word.type === 'Word' ? (expandWord(word, this, 0, false)?.join(' ') ?? '') : word.text,
      );
      this.setPositional([name, ...given]);
    }
    if (name !== 'read' && name !== 'printf' && name !== 'set' && name !== 'declare' && name !== 'export') return;
    const words = command.args.filter((word): word is Word => word.type === 'Word').slice(0, 32);
    const texts = words.flatMap((word) => expandWord(word, this, 0, false) ?? [word.value]);
    if (name === 'read') {
      const given = command.redirects.find((redirect) => redirect.type === 'HereString')?.target;
      const value = given === undefined ? null : expandWord(given, this, 0, false);
      if (value !== null) for (const text of texts) if (/^\w+$/.test(text)) this.set(text, value.join(' '));
    } else if (name === 'printf') {
      if (texts[0] === '-v' && texts[1] !== undefined) this.set(texts[1], texts.slice(2).join(' ').replace('%s ', ''));
    } else if (name === 'set') {
      this.setPositional(['bash', ...(texts[0] === '--' ? texts.slice(1) : texts)]);
    } else {
      for (const text of texts) {
        const assigned = /^(\w+)=(.*)$/s.exec(text);
        if (assigned !== null) this.set(assigned[1]!, assigned[2]!);
      }
    }
  }
}
