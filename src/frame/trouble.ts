/** All that is needed to speak of a failure: fetched only when there is one. */
export { complaint, technical } from './failure.js';
export { notice, panel } from './parts/trouble.js';
