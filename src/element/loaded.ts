/** A promise that can be started afresh: what `whenLoaded()` hands out. */
export class Loaded {
  #resolve: () => void = () => {};
  #reject: (cause: unknown) => void = () => {};
  #promise: Promise<void> = this.#fresh();
  #settled = false;

  /** Resolves when everything first asked for is painted; rejects with what kept it from being painted. */
  get promise(): Promise<void> {
    return this.#promise;
  }

  get isDone(): boolean {
    return this.#settled;
  }

  resolve(): void {
    this.#settled = true;
    this.#resolve();
  }

  reject(cause: unknown): void {
    this.#settled = true;
    this.#reject(cause);
  }

  /** Starts again for the next thing to load; whoever waits for an unfinished one goes on waiting for the new one. */
  restart(): void {
    if (!this.#settled) return;
    this.#settled = false;
    this.#promise = this.#fresh();
  }

  #fresh(): Promise<void> {
    const promise = new Promise<void>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    promise.catch(() => {});
    return promise;
  }
}
