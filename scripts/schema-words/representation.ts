import type { SchemaWords } from '../schema.js';

export const words: SchemaWords = {
  title: 'Representation for cabar-charts',
  fields: {
    waves: 'Times at which the positions were counted, in order.',
    'waves[].date': 'When they were counted.',
    categories: 'Whose shares are shown, such as women and men.',
    'categories[].id': 'Id of the category, unique among categories.',
    'categories[].text': 'Name of the category.',
    positions: 'Positions, from all staff to the top.',
    'positions[].id': 'Id of the position; the same id in another wave is the same position, later.',
    'positions[].text': 'Name of the position.',
    'positions[].wave': 'Id of the wave.',
    'positions[].n': 'Number of people in such a position.',
    'positions[].counts': 'One number for each category. Exactly one of counts and percent.',
    'positions[].percent': 'One percentage (0 to 100) for each category. Exactly one of counts and percent.',
  },
};
