/**
 * Decoded rows that are kept between batches, up to so many: what agents are doing now, not all that they ever did.
 */
export class KeptValues<Value> {
  readonly #most: number;
  readonly #mostRecent: number;
  #values = new Map<string, Value>();
  #recent = new Set<string>();

  /** @param mostRecent of the last batches, to be read again at once when another gateway wrote */
  constructor(most: number, mostRecent: number) {
    this.#most = most;
    this.#mostRecent = mostRecent;
  }

  get values(): Map<string, Value> {
    return this.#values;
  }

  /** What a batch should read beside what it asks for: all was forgotten, and these are likely wanted. */
  get lost(): Iterable<string> {
    return this.#values.size === 0 ? this.#recent : [];
  }

  /** As a batch that is durable left them. */
  keep(changed: ReadonlyMap<string, Value>): void {
    if (this.#values.size + changed.size > this.#most) this.#values = new Map();
    for (const [id, value] of changed) this.#values.set(id, value);
    if (this.#recent.size + changed.size > this.#mostRecent) this.#recent = new Set();
    for (const id of changed.keys()) if (this.#recent.size < this.#mostRecent) this.#recent.add(id);
  }

  forget(): void {
    this.#values = new Map();
  }
}
