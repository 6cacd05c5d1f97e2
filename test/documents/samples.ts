import { readFileSync } from 'node:fs';
import { validate } from '../../src/documents/parse.js';
import { DOCUMENT_TYPES, type DocumentType } from '../../src/documents/types.js';
import { fullSurvey, type Wrong } from './sample.js';

/** Every field that all types share. */
function envelope() {
  const { type: _, groups: _g, sets: _s, waves: _w, questions: _q, ...common } = fullSurvey();
  return common;
}

const groups = () => fullSurvey().groups;
const sets = () => fullSurvey().sets;
const waves = () => fullSurvey().waves;

function trustMatrix() {
  return {
    type: 'trust-matrix',
    ...envelope(),
    minCell: 5,
    percentBase: 'valid',
    levels: fullSurvey().questions[0]!.answers,
    sets: sets(),
    groups: groups(),
    items: [
      { id: 'tv', text: { en: 'Television' }, kind: { kk: 'Теледидар' } },
      { id: 'web', text: 'Web' },
    ],
    measure: { text: 'Net trust', unit: 'points', domain: [-100, 100] },
    cells: [
      { item: 'tv', n: 100, counts: [40, 30, 20, 10] },
      { item: 'tv', group: 'kk', n: 0, percent: [40, 30, 20, 12], note: 'Rounded' },
      { item: 'web', group: 'ru', note: { en: 'Not asked' } },
      { item: 'web', value: null },
    ],
  };
}

/** A trust matrix without levels: finished values. */
export function valueMatrix() {
  const { levels: _, percentBase: _p, ...rest } = trustMatrix();
  return {
    ...rest,
    cells: [
      { item: 'tv', value: 12.5, n: 40 },
      { item: 'tv', group: 'kk', value: -7 },
      { item: 'web', value: null, note: 'Not asked' },
      { item: 'web', group: 'kk' },
    ],
  };
}

function legislationTimeline() {
  return {
    type: 'legislation-timeline',
    ...envelope(),
    bills: [
      {
        id: 'media',
        title: { ru: 'О масс-медиа' },
        short: 'Медиа',
        kind: 'draft-law',
        url: 'https://example.kz/bill',
        summary: 'О чём',
        events: [
          {
            id: 'start',
            date: '2023-21~',
            stage: 'concept',
            title: 'Начало',
            text: 'Подробно',
            actor: 'Министерство',
            url: '/source',
            concern: { en: 'Objection' },
            vote: { for: 71, against: 12, abstain: 0, needed: 50 },
          },
          { date: '2024-06/..', stage: 'kurultai' },
        ],
        concerns: ['Первая', { kk: 'Екінші' }],
      },
      { id: 'doctrine', title: 'Doctrine', kind: 'doctrine', events: [] },
    ],
    stages: [{ id: 'kurultai', text: { en: 'In the Kurultai' } }],
  };
}

function standardsReview() {
  return {
    type: 'standards-review',
    ...envelope(),
    assessment: { by: 'Experts', date: '2023-07' },
    standards: [
      { id: 'iccpr-19', text: 'ICCPR, article 19', url: 'https://example.org/iccpr' },
      { id: 'b', text: 'B' },
    ],
    provisions: [
      { id: 'p1', text: 'Words of the law', law: { ru: 'Закон' }, article: '36 (2)', url: '/law' },
      { id: 'p2', text: 'Other words', law: 'Закон' },
    ],
    findings: [
      {
        provision: 'p1',
        standard: 'iccpr-19',
        verdict: 'partly',
        text: 'Why',
        recommendation: { en: 'Change it' },
      },
      { provision: 'p2', standard: 'iccpr-19', verdict: 'not-assessed' },
    ],
  };
}

function representation() {
  return {
    type: 'representation',
    ...envelope(),
    categories: [
      { id: 'women', text: 'Women' },
      { id: 'men', text: { ru: 'Мужчины' } },
    ],
    waves: waves(),
    positions: [
      { id: 'staff', text: 'All staff', wave: 'w1', n: 120, counts: [70, 50] },
      { id: 'staff', text: 'All staff', wave: 'w2', percent: [61, 40] },
      { id: 'top', text: { en: 'Top' }, percent: [30, 70] },
    ],
  };
}

function expertQuotes() {
  return {
    type: 'expert-quotes',
    ...envelope(),
    quotes: [
      {
        id: 'q1',
        text: { en: 'Translated', ru: 'Сказано' },
        kind: 'paraphrase',
        original: 'ru',
        role: { en: 'Editor' },
        name: 'A name',
        topic: 'Trust',
        about: 'media',
      },
      { id: 'q2', text: 'Said', kind: 'verbatim', role: 'Lawyer' },
    ],
  };
}

function methodology() {
  return { type: 'methodology', ...envelope(), methods: envelope().methodology.methods };
}

function dossier() {
  return {
    type: 'dossier',
    ...envelope(),
    sections: [
      {
        id: 'how',
        title: { en: 'How' },
        text: 'One.\n\nTwo.',
        charts: [
          fullSurvey(),
          {
            src: 'https://a.kz/a.json /b.json',
            options: { by: 'language', decimals: 1, controls: '', 'min-base': 20 },
          },
          { src: 'c.json' },
          { type: 'chart of a later version', whatever: [{ deep: true }] },
        ],
      },
      { id: 'end' },
    ],
  };
}

const FULL: Partial<Record<DocumentType, () => Wrong>> = {
  survey: fullSurvey,
  'trust-matrix': trustMatrix,
  'legislation-timeline': legislationTimeline,
  'standards-review': standardsReview,
  representation,
  'expert-quotes': expertQuotes,
  methodology,
  dossier,
};

/** For each type a document that uses every field of its format; of a new type its first one in the gallery. */
export const SAMPLES = Object.fromEntries(
  DOCUMENT_TYPES.map((type) => [type, FULL[type] ?? (() => galleryDocument(type))]),
) as Record<DocumentType, () => Wrong>;

function galleryDocument(type: DocumentType): Wrong {
  const read = (name: string) => JSON.parse(readFileSync(`demo/documents/${name}`, 'utf8'));
  return read(
    (read('gallery.json') as { type: string; file: string }[]).find((one) => one.type === type)!.file,
  );
}

/** The problems of a document as `path: expected …, got …`. */
export function problemsOf(document: unknown): string[] {
  return validate(document).map(({ path, expected, got }) => `${path}: expected ${expected}, got ${got}`);
}
