import { contestant, envelope } from './element.js';

const document = (data) => ({
  ...envelope('trust-matrix', data),
  measure: { text: 'Trust', unit: 'score', domain: data.domain },
  sets: [{ id: 'audience', text: 'Audience' }],
  groups: data.groups.map((text, g) => ({ id: `g${g + 1}`, set: 'audience', text })),
  items: data.sources.map((text, s) => ({ id: `s${s + 1}`, text })),
  cells: data.values.flatMap((row, s) =>
    row.map((value, g) => ({ item: `s${s + 1}`, group: `g${g + 1}`, value })),
  ),
});

export const { render, update, destroy } = contestant('trust-matrix', document);
