import type { SchemaWords } from '../schema.js';

export const words: SchemaWords = {
  title: 'Methodology for cabar-charts',
  fields: {},
};
