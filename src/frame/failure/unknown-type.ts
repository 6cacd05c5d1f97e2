import type { Problem } from '../../documents/problem.js';

/** Why no chart takes this value. */
export function unknownType(
  value: unknown,
  type: unknown,
  url: string | undefined,
): { code: 'invalid' | 'unknown-type'; problems: Problem[]; url: string | undefined } {
  const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
  const problem: Problem = isObject
    ? { path: 'type', expected: 'a known type of document', got: shorten(type) }
    : { path: '', expected: 'an object', got: Array.isArray(value) ? 'a list' : shorten(value) };
  return { code: isObject ? 'unknown-type' : 'invalid', problems: [problem], url };
}

const shorten = (value: unknown): string =>
  typeof value === 'string'
    ? `“${value.slice(0, 60)}”`
    : value === undefined
      ? 'nothing'
      : value === null || typeof value !== 'object'
        ? String(value)
        : 'a list or an object';
