import { describe } from '../../documents/problem.js';
import type { Problem } from '../../documents/problem.js';

/**
 * Why no chart takes this value.
 * @param types that the element draws
 */
export function unknownType(
  value: unknown,
  type: unknown,
  types: readonly string[],
  url: string | undefined,
): { code: 'invalid' | 'unknown-type'; problems: Problem[]; url: string | undefined } {
  const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
  const expected = types.map((name) => `"${name}"`).join(' | ');
  const problem: Problem = isObject
    ? { path: 'type', expected, got: describe(type) }
    : { path: '', expected: 'an object', got: describe(value) };
  return { code: isObject ? 'unknown-type' : 'invalid', problems: [problem], url };
}
