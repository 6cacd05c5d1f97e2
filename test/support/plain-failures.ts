import { Assertion } from 'chai';

/** Letters of a message, and of a value, that a report needs. */
const MOST = 2000;

const plain = (text: string): string => {
  const safe = text.replace(
    /(?!\n)\p{Cc}|\p{Cf}|\p{Cs}/gu,
    (letter) => `\\u{${letter.codePointAt(0)!.toString(16)}}`,
  );
  return safe.length > MOST ? `${safe.slice(0, MOST)}… (${safe.length} letters)` : safe;
};

const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value instanceof Node) return `[${value.nodeName.toLowerCase()}]`;
  try {
    return (
      JSON.stringify(value, (_, inner: unknown) => (inner instanceof Node ? shown(inner) : inner), 1) ??
      String(value)
    );
  } catch {
    return String(value);
  }
};

/**
 * What is reported of a failure is text and short. The runner sends `actual` and `expected` as JSON and follows every
 * property: an element drawn by Lit leads it through all parts and templates of the page, for minutes. Hostile strings
 * of a document are told without letters that turn or hide the rest of a terminal's line.
 */
export function plainFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const failure = error as Error & { actual?: unknown; expected?: unknown };
  const message = plain(failure.message);
  // The stack begins with the message.
  if (failure.stack !== undefined) failure.stack = failure.stack.replace(failure.message, () => message);
  failure.message = message;
  for (const name of ['actual', 'expected'] as const)
    if (name in failure) failure[name] = plain(shown(failure[name]));
  return failure;
}

/** Every assertion of chai fails plainly, from now on. */
export function failPlainly(): void {
  const { assert } = Assertion.prototype as unknown as { assert: (...args: unknown[]) => void };
  Object.assign(Assertion.prototype, {
    assert(this: unknown, ...args: unknown[]): void {
      try {
        assert.apply(this, args);
      } catch (error) {
        throw plainFailure(error);
      }
    },
  });
}
