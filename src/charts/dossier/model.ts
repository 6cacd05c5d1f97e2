import { msg } from '@lit/localize';
import type { DossierChart, DossierDocument, Section } from '../../documents/dossier.js';
import type { Text } from '../../documents/text.js';
import type { BaseModel } from '../../figure/chart.js';
import { chooseText } from '../../locale/choose.js';
import type { Words } from '../../locale/choose.js';
import type { Locale } from '../../locale/locale.js';
import { unlike } from './ids.js';
import { pair } from './pair.js';
import type { Row } from './pair.js';
import { placeOf } from './place.js';

/** One section, as it is read. */
export interface Part {
  /** Also its anchor. */
  id: string;
  title: Words | undefined;
  paragraphs: Words[];
  rows: Row[];
}

export interface DossierModel extends BaseModel {
  /** Anchor of the contents. */
  contents: string;
  parts: Part[];
  texts: DossierTexts;
}

export interface DossierTexts {
  contents: string;
  print: string;
  /** In place of a page inside another one. */
  inside: string;
  /** In print, in place of a chart that has not come. */
  notPrinted: string;
}

/** Brings the sections of a dossier into words; its charts stay documents, for their own elements to read. */
export function buildModel(document: DossierDocument, _options: object, locale: Locale): DossierModel {
  const { language } = document;
  const words = (text: Text): Words => chooseText(text, locale, language);
  const sections = [...document.sections, ...methodOf(document, locale)];
  const free = unlike(sections.map(({ id }) => id));
  const parts = sections.map((section): Part => {
    const places = (section.charts ?? []).map((chart, i) =>
      placeOf(chart, free(own(chart), `${section.id}-chart-${i + 1}`), locale, language),
    );
    return {
      id: section.id,
      title: section.title === undefined ? undefined : words(section.title),
      paragraphs: section.text === undefined ? [] : paragraphs(words(section.text)),
      rows: pair(places),
    };
  });
  const contents = free('contents', 'contents');
  // Last, so that no question takes the name of a chart.
  for (const place of parts.flatMap(({ rows }) => rows.flatMap(({ places }) => places)))
    place.anchors = [...place.holds].filter((id) => free(id, id) === id);
  return {
    contents,
    parts,
    texts: {
      contents: msg('Contents', { id: 'contents' }),
      print: msg('Print', { id: 'print' }),
      inside: msg('A dossier cannot be shown inside another one.', { id: 'dossier-inside' }),
      notPrinted: msg(
        'This chart had not loaded when the page was printed. The button at the top of the page waits for all charts.',
        { id: 'not-printed' },
      ),
    },
    tables: [],
    summary: '',
    notes: parts.length ? [] : [{ text: msg('No data', { id: 'no-data' }) }],
    data: new Map(),
  };
}

/** A chart at hand is linked by its own id; of one elsewhere nobody knows it yet. */
const own = (chart: DossierChart): string | undefined => {
  const { id } = chart as { id?: unknown };
  return typeof id === 'string' && id.trim() ? id : undefined;
};

/** Paragraphs are parted by empty lines. */
const paragraphs = ({ text, lang }: Words): Words[] =>
  text
    .split(/(?:\r?\n[^\S\n]*){2,}/)
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => (lang ? { text: each, lang } : { text: each }));

/** How the research of the whole was done, as its last section. */
function methodOf(document: DossierDocument, { language }: Locale): Section[] {
  const { methodology, id, status, sources, funding } = document;
  if (!methodology?.methods.length) return [];
  const taken = unlike(document.sections.map((section) => section.id));
  return [
    {
      id: taken('methodology', 'methodology'),
      title: { [language]: msg('Methodology', { id: 'methodology' }) },
      charts: [
        {
          type: 'methodology',
          id: `${id}-methodology`,
          language: document.language,
          title: { [language]: msg('How the research was done', { id: 'how-done' }) },
          ...(status ? { status } : {}),
          ...(sources ? { sources } : {}),
          ...(funding === undefined ? {} : { funding }),
          ...methodology,
        },
      ],
    },
  ];
}
