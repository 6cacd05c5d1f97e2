import { resolveUrl } from '../documents/url.js';
import type { OptionTexts } from '../export/options.js';
import { staticFigure } from '../export/static.js';
import type { StaticSettings } from '../export/static.js';
import { staticAbsence, staticPage } from '../export/static-page.js';
import { versionOf } from '../export/version.js';
import type { Words } from '../locale/choose.js';
import type { Locale } from '../locale/locale.js';
import { withLocale } from '../locale/with-locale.js';
import { DocumentError, prepare } from './prepare.js';
import type { FileSettings, Prepared } from './prepare.js';

export interface RenderStaticSettings extends FileSettings {
  /** Address of the document, against which its relative links are resolved. */
  baseURL?: string | undefined;
  /**
   * Gives the document of a dossier's chart that stands at an address (its first, resolved against `baseURL` where there is
   * one); without it, and where it rejects, a link stands for such a chart.
   */
  load?: ((src: string) => Promise<unknown>) | undefined;
  /** In a page that names its funder once. */
  inside?: boolean | undefined;
}

/** What a dossier's model says of a chart. */
interface Place {
  title: Words | undefined;
  data: object | undefined;
  src: string | undefined;
  options: [name: string, text: string][];
}

interface Part {
  title: Words | undefined;
  paragraphs: Words[];
  rows: { places: Place[] }[];
}

/**
 * A document as HTML that stands in a page without any script of ours: title, two pictures of which a style sheet
 * (`dist/static.css`) shows the one that fits, the table, notes and source. `options` are those of the element, `view` and
 * `heading-level` among them. A dossier gives its sections with a figure for each chart.
 * Rejects with a `DocumentError` where the document is not valid.
 */
export async function renderStatic(document: unknown, settings: RenderStaticSettings = {}): Promise<string> {
  const prepared = await prepare(document, settings);
  const { chart } = prepared;
  const about = aboutOf(document, settings);
  if (!chart.print) return ofPage(prepared, about, settings);
  return staticFigure({ ...prepared, ...(await chart.print()) }, about);
}

function aboutOf(
  document: unknown,
  { options = {}, baseURL, inside = false }: RenderStaticSettings,
): StaticSettings {
  const level = Math.floor(Number(options['heading-level'] ?? USUAL_LEVEL));
  return {
    version: versionOf(document),
    baseURL,
    inside,
    level: level >= 2 && level <= 6 ? level : USUAL_LEVEL,
    asTable: options['view'] === 'table',
  };
}

/** Of the heading of a chart; as the element has it. */
const USUAL_LEVEL = 3;

/** How much deeper the charts of a section stand than the title of the page. */
const DEEPER = 2;

async function ofPage(
  { chart, options, document, locale }: Prepared,
  about: StaticSettings,
  settings: RenderStaticSettings,
): Promise<string> {
  const { parts, notes } = withLocale(
    locale,
    () => chart.model(document, options, locale) as { parts: Part[]; notes: Words[] },
  );
  const level = Math.min(6, about.level + DEEPER);
  const drawn = await Promise.all(
    parts.map(async ({ title, paragraphs, rows }) => ({
      title,
      paragraphs,
      charts: await Promise.all(
        rows.flatMap(({ places }) => places.map((place) => ofPlace(place, level, locale, settings))),
      ),
    })),
  );
  return staticPage(document, locale, { parts: drawn, remarks: notes }, about);
}

/** One broken or missing chart does not take the page with it. */
async function ofPlace(
  { title, data, src, options }: Place,
  level: number,
  locale: Locale,
  { baseURL, load }: RenderStaticSettings,
): Promise<string> {
  // Of mirrors, the first.
  const [first = ''] = src?.trim().split(/\s+/) ?? [];
  const address = first && ((baseURL !== undefined && resolveUrl(first, baseURL)) || first);
  const texts: OptionTexts = { ...Object.fromEntries(options), 'heading-level': level };
  try {
    const document = data ?? (load && (await load(address)));
    const settings = { language: locale.language, options: texts, baseURL: address || baseURL, inside: true };
    if (document !== undefined) return await renderStatic(document, settings);
  } catch (error) {
    if (src === undefined && !(error instanceof DocumentError)) throw error;
  }
  const words = title ?? { text: first };
  return staticAbsence(src === undefined ? words : { ...words, url: first }, locale, baseURL);
}
