import { readdirSync, readFileSync } from 'node:fs';
import { buildModel } from '../../../src/charts/legislation-timeline/model/build.js';
import { timelineOptions } from '../../../src/charts/legislation-timeline/options.js';
import type { TimelineModel } from '../../../src/charts/legislation-timeline/model/types.js';
import type { Bill, LegislationTimelineDocument } from '../../../src/documents/legislation-timeline.js';
import { parseLegislationTimeline } from '../../../src/documents/legislation-timeline.js';
import { parseDate } from '../../../src/documents/date.js';
import { loadLocale } from '../../../src/locale/load-locale.js';
import type { Language } from '../../../src/documents/text.js';
import { withLocale } from '../../../src/locale/with-locale.js';

export const locales = {
  en: await loadLocale('en', 'legislation-timeline'),
  ru: await loadLocale('ru', 'legislation-timeline'),
  kk: await loadLocale('kk', 'legislation-timeline'),
};

export const day = (date: string): number => parseDate(date)!.start.first;

/** `2024-06-19 signed`, one event each. */
export const bill = (events: string[], rest: Partial<Bill> = {}): Bill => ({
  id: 'b',
  title: 'A bill',
  kind: 'law',
  events: events.map((event) => {
    const [date, stage, title] = event.split(' ') as [string, string, string | undefined];
    return { date, stage, ...(title ? { title } : {}) };
  }),
  ...rest,
});

export const timeline = (
  bills: Bill[],
  rest: Partial<LegislationTimelineDocument> = {},
): LegislationTimelineDocument => ({
  type: 'legislation-timeline',
  id: 'x',
  language: 'en',
  title: 'Bills',
  bills,
  ...rest,
});

/** The model of a document with attributes, in one language; today is 24 November 2026. */
export const modelOf = (
  document: LegislationTimelineDocument,
  attributes: Record<string, string> = {},
  language: Language = 'en',
): TimelineModel => {
  const read = <T>(name: keyof typeof timelineOptions, text?: string) =>
    timelineOptions[name](text ?? null) as T;
  const texts: Record<string, string> = { now: '2026-11-24', ...attributes };
  const options = Object.fromEntries(
    Object.keys(timelineOptions).map((name) => [
      name,
      read(name as keyof typeof timelineOptions, texts[name]),
    ]),
  );
  const locale = locales[language];
  return withLocale(locale, () => buildModel(document, options as never, locale));
};

const FOLDER = new URL('../../../demo/documents/', import.meta.url);

/** The timelines of the gallery, by file. */
export const gallery = (): [string, LegislationTimelineDocument][] =>
  readdirSync(FOLDER)
    .filter((file) => file.startsWith('legislation-'))
    .map((file) => {
      const parsed = parseLegislationTimeline(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));
      if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
      return [file, parsed.document];
    });

/** 60 bills with 20 events each. */
export const large = (): LegislationTimelineDocument => {
  const stages = ['concept', 'public-discussion', 'introduced', 'first-reading', 'second-reading', 'senate'];
  return timeline(
    Array.from({ length: 60 }, (_, b) => ({
      id: `bill-${b}`,
      title: { en: `Bill ${b}`, ru: `Законопроект ${b}`, kk: `Заң жобасы ${b}` },
      kind: 'draft-law' as const,
      events: Array.from({ length: 20 }, (_, e) => ({
        date: `${2020 + Math.floor((b + e) / 15)}-${String(((b + e) % 12) + 1).padStart(2, '0')}-${String((e % 27) + 1).padStart(2, '0')}`,
        stage: stages[e] ?? 'other',
        title: `What happened ${e}`,
        text: 'A text that opens on demand.',
      })),
    })),
  );
};
