import { equalBytes } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import type { Command } from './command.ts';

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
  readonly #underWay = new Map<string, { readonly request: Uint8Array; readonly answer: Promise<unknown> }>();

  get length(): number {
    return this.#waiting.length;
  }

  add<T>(command: Command<T>): Promise<T> {
    return this.#join(command) ?? this.#enqueue(command);
  }

  #join<T>({ idempotency }: Command<T>): Promise<T> | null {
    if (idempotency === null) return null;
    const twin = this.#underWay.get(keyText(idempotency.key));
    if (twin === undefined) return null;
    if (!equalBytes(twin.request, idempotency.request)) return Promise.reject(reusedKey());
    return twin.answer as Promise<T>;
  }

  #enqueue<T>(command: Command<T>): Promise<T> {
    if (this.#waiting.length >= maxQueue) {
      return Promise.reject(new ProblemError('overloaded', `${maxQueue} commands wait for this organization's log`));
    }
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#waiting.push({ ...command, resolve: resolve as Waiting['resolve'], reject });
    this.#remember(command, promise);
    return promise;
  }

  #remember({ idempotency }: Command<unknown>, answer: Promise<unknown>): void {
    if (idempotency === null) return;
    const key = keyText(idempotency.key);
    this.#underWay.set(key, { request: idempotency.request, answer });
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

export function keyText(key: Uint8Array): string {
  return Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('latin1');
}

export function reusedKey(): ProblemError {
  return new ProblemError('idempotency_key_reused', 'this idempotency key came with another request before');
}
