import { validate } from '../../src/documents/parse.js';

/** A survey that uses every field of its format. */
export function fullSurvey() {
  return {
    type: 'survey',
    id: 'media-trust-2024',
    language: 'ru',
    title: { en: 'Trust', ru: 'Доверие', kk: 'Сенім' },
    subtitle: 'Сколько людей доверяет',
    summary: { kk: 'Қысқаша' },
    status: 'preliminary',
    sources: [{ name: 'Опрос', url: 'https://example.kz/a?b=1#c' }, { name: { en: 'Desk' } }],
    publisher: { name: 'CABAR', url: '/about' },
    funding: { en: 'A funder' },
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    notes: ['Первая', { en: 'Second' }],
    published: '2024-09-18',
    updated: '2024-10~',
    corrections: [{ date: '2024-09-20', text: 'Исправлено' }],
    methodology: {
      methods: [
        {
          kind: 'survey',
          title: 'Опрос',
          text: 'Как',
          n: 1200,
          fieldwork: '2024-06/2024-07',
          mode: 'online',
          sampling: 'non-probability',
          population: 'Журналисты',
          weighting: 'Нет',
          by: 'Институт',
        },
      ],
    },
    groups: [
      { id: 'kk', set: 'language', text: 'Kazakh' },
      { id: 'ru', set: 'language', text: 'Russian' },
    ],
    sets: [{ id: 'language', text: 'Language' }],
    waves: [
      { id: 'w1', text: '2023', date: '2023-21' },
      { id: 'w2', text: '2024', date: '2024-06/..', break: true },
    ],
    questions: [
      {
        id: 'trust',
        text: 'Do you trust?',
        topic: 'Trust',
        kind: 'scale',
        base: 'All',
        percentBase: 'valid',
        answers: [
          { id: 'yes', text: 'Yes', kind: 'substantive', value: 1 },
          { id: 'so', text: 'So-so', kind: 'neutral', value: 0 },
          { id: 'no', text: 'No', value: -1 },
          { id: 'dk', text: 'Do not know', kind: 'missing' },
        ],
        results: [
          { n: 100, counts: [40, 30, 20, 10] },
          { group: 'kk', wave: 'w1', n: 50, weightedN: 51.5, counts: [20.5, 11, 10, 10] },
          { group: 'ru', wave: 'w2', percent: [40, 30, 20, 11.5] },
        ],
      },
      {
        id: 'use',
        text: 'What do you use?',
        kind: 'multiple',
        answers: [
          { id: 'tv', text: 'TV' },
          { id: 'web', text: 'Web' },
        ],
        results: [
          { n: 100, counts: [80, 70] },
          { group: 'kk', percent: [100, 0] },
        ],
      },
      { id: 'age', text: 'Age', kind: 'number', unit: { en: 'years' }, results: [{ n: 100, value: 38.5 }] },
    ],
  };
}

/** A methodology that stands alone, with nothing that is optional. */
export function shortMethodology() {
  return {
    type: 'methodology',
    id: 'how',
    language: 'en',
    title: 'How',
    methods: [{ kind: 'interviews', text: 'We asked.' }],
  };
}

// oxlint-disable-next-line typescript/no-explicit-any -- the documents are wrong on purpose
export type Wrong = any;

/** The problems of the full survey after a change, as `path: expected …, got …`. */
export function problemsAfter(change: (document: Wrong) => void): string[] {
  const document = fullSurvey();
  change(document);
  return validate(document).map(({ path, expected, got }) => `${path}: expected ${expected}, got ${got}`);
}
