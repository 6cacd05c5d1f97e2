import type { JsonProblem } from '../../documents/json-problem.js';
import { jsonProblemIn } from '../../problems/json.js';
import type { Failure } from '../document.js';

/** Where the text that has come breaks the rules of JSON; undefined where that is not what failed. */
export const jsonProblemOf = async (failure: Failure): Promise<JsonProblem | undefined> =>
  failure.code === 'not-json' && 'bytes' in failure && failure.bytes
    ? jsonProblemIn(failure.bytes)
    : undefined;
