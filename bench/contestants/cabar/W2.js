import { matrix } from './documents.js';
import { contestant } from './element.js';

export const { render, update, destroy } = contestant('trust-matrix', matrix);
