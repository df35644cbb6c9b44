import { equalBytes } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import type { Command, Idempotency } from './command.ts';

const maxQueue = 1_024;
const maxBatch = 256;

/** A command and whoever waits for its answer. */
export interface Waiting extends Command<unknown> {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** Commands in the order they came, bounded; a repeat of one that is still under way shares its answer. */
export class CommandQueue {
  #waiting: Waiting[] = [];
  readonly #underWay = new Map<string, { readonly idempotency: Idempotency; readonly answer: Promise<unknown> }>();
  readonly #added: () => void;

  /** @param added told of every command that waits from now on */
  constructor(added: () => void) {
    this.#added = added;
  }

  get length(): number {
    return this.#waiting.length;
  }

  add<T>(command: Command<T>): Promise<T> {
    return this.#join(command) ?? this.#enqueue(command);
  }

  #join<T>(command: Command<T>): Promise<T> | null {
    const { idempotency } = command;
    if (idempotency === null) return null;
    const twin = this.#underWay.get(keyText(idempotency.key));
    if (twin === undefined) return null;
    const isSame = equalBytes(twin.idempotency.request, idempotency.request);
    if (isSame && isSameNonce(twin.idempotency, idempotency)) return twin.answer as Promise<T>;
    // which request the key is of, and whose authority to run it is, the record says: the twin may be refused
    const again = () => this.add(command);
    return twin.answer.then(again, again);
  }

  #enqueue<T>(command: Command<T>): Promise<T> {
    if (this.#waiting.length >= maxQueue) {
      return Promise.reject(new ProblemError('overloaded', `${maxQueue} commands wait for this organization's log`));
    }
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#waiting.push({ ...command, resolve: resolve as Waiting['resolve'], reject });
    this.#remember(command, promise);
    this.#added();
    return promise;
  }

  #remember({ idempotency }: Command<unknown>, answer: Promise<unknown>): void {
    if (idempotency === null) return;
    const key = keyText(idempotency.key);
    this.#underWay.set(key, { idempotency, answer });
    const forget = () => this.#underWay.delete(key);
    answer.then(forget, forget);
  }

  /** The next batch: urgent commands first, the rest as they came. */
  take(): Waiting[] {
    const urgent = this.#waiting.filter((command) => command.urgent);
    if (urgent.length === 0) return this.#waiting.splice(0, maxBatch);
    const batch = [...urgent, ...this.#waiting.filter((command) => !command.urgent)].slice(0, maxBatch);
    const taken = new Set(batch);
    this.#waiting = this.#waiting.filter((command) => !taken.has(command));
    return batch;
  }

  /** Puts commands back at the front: their batch wrote nothing. */
  putBack(commands: readonly Waiting[]): void {
    this.#waiting.unshift(...commands);
  }

  rejectAll(refusal: ProblemError): void {
    for (const command of this.#waiting.splice(0)) command.reject(refusal);
  }
}

function isSameNonce({ nonce: a }: Idempotency, { nonce: b }: Idempotency): boolean {
  return a === null || b === null ? a === b : equalBytes(a, b);
}

export function keyText(key: Uint8Array): string {
  return Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('latin1');
}

export function reusedKey(): ProblemError {
  return new ProblemError('idempotency_key_reused', 'this idempotency key came with another request before');
}
