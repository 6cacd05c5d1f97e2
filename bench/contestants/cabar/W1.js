import { likert } from './documents.js';
import { contestant } from './element.js';

export const { render, update, destroy } = contestant('survey', likert);
