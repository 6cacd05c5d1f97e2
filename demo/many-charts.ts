import type { DossierDocument } from '../src/documents/dossier.js';
import { bigDocument } from './big-document.js';

/**
 * A dossier with many charts, three to a section, to see that a long page stays fast.
 * The figures are invented by a fixed formula, so that every call gives the same document.
 * @param count how many charts, 30 by default
 */
export function manyCharts(count = 30): DossierDocument {
  const charts = Array.from({ length: count }, (_, i) => ({
    ...bigDocument(3 + (i % 4), 2),
    id: `chart-${i + 1}`,
    title: { en: `Chart ${i + 1}`, ru: `Диаграмма ${i + 1}`, kk: `${i + 1}-диаграмма` },
  }));
  const sections = Array.from({ length: Math.ceil(count / 3) }, (_, i) => ({
    id: `section-${i + 1}`,
    title: { en: `Section ${i + 1}`, ru: `Раздел ${i + 1}`, kk: `${i + 1}-бөлім` },
    text: {
      en: 'An invented paragraph between the charts.',
      ru: 'Вымышленный абзац между диаграммами.',
      kk: 'Диаграммалар арасындағы ойдан шығарылған абзац.',
    },
    charts: charts.slice(3 * i, 3 * i + 3),
  }));
  return {
    type: 'dossier',
    id: 'many-charts',
    language: 'en',
    title: { en: 'A long report', ru: 'Длинный доклад', kk: 'Ұзақ баяндама' },
    status: 'illustrative',
    sources: [
      { name: { en: 'Illustrative figures', ru: 'Вымышленные данные', kk: 'Ойдан шығарылған деректер' } },
    ],
    sections,
  };
}
