/**
 * Something that is fetched for certain inputs: asked for once while they stay the same, again when one is another.
 * The last that came stays until the next has come; what comes for inputs that are no longer asked for is dropped.
 */
export class Arrival<T> {
  /** The last that came. */
  value: T | undefined;
  /** What was asked for last did not come. */
  failed = false;
  #inputs: readonly unknown[] | undefined;

  /**
   * @param track keeps the element busy until the promise is settled
   * @param done called when the value has come, or with the reason why it has not
   */
  constructor(
    readonly track: (work: Promise<void>) => void,
    readonly done: (error?: unknown) => void,
  ) {}

  need(inputs: readonly unknown[], fetch: () => Promise<T>): void {
    const last = this.#inputs;
    if (last?.length === inputs.length && inputs.every((input, i) => input === last[i])) return;
    this.#inputs = inputs;
    this.failed = false;
    const now = (act: () => void): void => {
      if (this.#inputs === inputs) act();
    };
    this.track(
      fetch().then(
        (value) =>
          now(() => {
            this.value = value;
            this.done();
          }),
        (error: unknown) =>
          now(() => {
            this.failed = true;
            this.done(error ?? 'unknown');
          }),
      ),
    );
  }

  /** Asks again at the next need, though the inputs are the same. */
  forget(): void {
    this.#inputs = undefined;
  }
}
