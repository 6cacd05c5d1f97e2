import { timeline } from './documents.js';
import { contestant } from './element.js';

export const { render, update, destroy } = contestant('legislation-timeline', timeline, ({ end }) => ({
  now: end,
}));
