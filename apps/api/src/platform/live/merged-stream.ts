/**
 * An endless stream that its reader pulls. What arrives while the reader is busy is merged into one value, so that a slow reader
 * costs no memory and never sees an old state after a newer one.
 */
export class MergedStream<T> implements AsyncIterableIterator<T> {
  private waiting: T | undefined;
  private wake: (() => void) | null = null;
  private over = false;

  constructor(
    private readonly merge: (earlier: T, later: T) => T,
    private readonly onEnd: () => void,
  ) {}

  push(value: T): void {
    if (this.over) return;
    this.waiting = this.waiting === undefined ? value : this.merge(this.waiting, value);
    this.wake?.();
  }

  /** The reader gets no more; whoever asks for more is told that it is over. */
  end(): void {
    if (this.over) return;
    this.over = true;
    this.waiting = undefined;
    this.wake?.();
    this.onEnd();
  }

  async next(): Promise<IteratorResult<T>> {
    while (this.waiting === undefined && !this.over) await new Promise<void>((wake) => (this.wake = wake));
    this.wake = null;
    const value = this.waiting;
    this.waiting = undefined;
    return value === undefined ? { value: undefined, done: true } : { value, done: false };
  }

  return(): Promise<IteratorResult<T>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  throw(error: unknown): Promise<IteratorResult<T>> {
    this.end();
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
