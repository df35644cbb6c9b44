import { equalBytes } from '@runplane/core';
import type { Signer } from './signer.ts';
import { checkStoredLog, type GuardFinding, type SignerGuard, type TreeHead } from './signer-guard.ts';

/** A signed tree head. */
export interface SignedCheckpoint extends TreeHead {
  /** C2SP signed note */
  readonly note: string;
}

/**
 * The newest head that was signed, and the guard that remembers it outside the database.
 *
 * INVARIANT (intent first): a head is signed only after the guard has it on disk as its intent.
 */
export class SignedHead {
  readonly #signer: Signer;
  readonly #guard: SignerGuard;
  #checkpoint: SignedCheckpoint | null = null;
  #signed: TreeHead;
  #writes: Promise<void> = Promise.resolve();

  constructor(signer: Signer, guard: SignerGuard, empty: TreeHead) {
    this.#signer = signer;
    this.#guard = guard;
    this.#signed = guard.record?.signed ?? empty;
  }

  get checkpoint(): SignedCheckpoint | null {
    return this.#checkpoint;
  }

  get verificationKey(): string {
    return this.#signer.verificationKey;
  }

  /** Resolves when it is on disk that `head` may be signed next. */
  intend(head: TreeHead): Promise<void> {
    return this.#write(this.#signed, head);
  }

  sign({ size, root }: TreeHead): SignedCheckpoint {
    const note = this.#signer.sign(size, root);
    this.#signed = { size, root };
    this.#checkpoint = { size, root, note };
    return this.#checkpoint;
  }

  // Shortens the time in which a crash leaves open whether the last batch was signed; nobody waits for it.
  markSigned(): void {
    void this.#write(this.#signed, this.#signed).catch(() => undefined);
  }

  /** Whether the stored log continues what was signed here. */
  check(stored: TreeHead, rootAt: (size: number) => Promise<Uint8Array>, exclusive: boolean): Promise<GuardFinding> {
    const { record } = this.#guard;
    // under load the guard marks a head only with the next one's intent; this process knows what it signed
    return checkStoredLog(record === null ? null : { ...record, signed: this.#signed }, stored, rootAt, exclusive);
  }

  /** Where this host never signed: takes over a head that someone else vouches for, if the stored log continues it. */
  async adopt(head: TreeHead, stored: TreeHead, rootAt: (size: number) => Promise<Uint8Array>): Promise<void> {
    if (this.#guard.record !== null || head.size > stored.size) return;
    if (!equalBytes(await rootAt(head.size), head.root)) return;
    this.#signed = head;
    await this.#write(head, head);
  }

  /** The head in a note that this log's key signed, or null. */
  open(note: string | null): TreeHead | null {
    return note === null ? null : this.#signer.open(note);
  }

  async close(): Promise<void> {
    await this.#writes;
    await this.#guard.close();
  }

  #write(signed: TreeHead, intent: TreeHead): Promise<void> {
    const write = this.#writes.then(() => this.#guard.write({ signed, intent }));
    this.#writes = write.catch(() => undefined);
    return write;
  }
}
