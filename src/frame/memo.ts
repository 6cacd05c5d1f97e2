/** A pure step that reruns only when one of its inputs is another value than last time. */
export class Memo<A extends readonly unknown[], R> {
  #inputs: A | undefined;
  #result!: R;

  constructor(readonly step: (...inputs: A) => R) {}

  get(...inputs: A): R {
    const last = this.#inputs;
    if (!last || inputs.some((input, i) => !Object.is(input, last[i]))) {
      this.#result = this.step(...inputs);
      this.#inputs = inputs;
    }
    return this.#result;
  }
}
