import type { Envelope } from '../documents/envelope.js';
import { resolveUrl, safeUrl } from '../documents/url.js';
import { describe, figure } from '../export/figure.js';
import { versionOf } from '../export/version.js';
import type { BaseModel } from '../figure/chart.js';
import { furniture } from '../figure/furniture.js';
import type { Link } from '../figure/furniture.js';
import { withLocale } from '../locale/with-locale.js';
import { tableMeasure } from '../text/measure.js';
import { WIDTHS } from '../theme/sizes.js';
import { prepare } from './prepare.js';
import type { FileSettings } from './prepare.js';

/** What a page, a catalogue or a link preview says of a document, in one language. */
export interface About {
  type: string;
  version: string;
  title: string;
  subtitle: string;
  /** The text alternative of its picture. */
  alt: string;
  publisher: Link | undefined;
  sources: Link[];
  funding: string;
  license: Link | undefined;
  published: string | undefined;
  updated: string | undefined;
  /** Of its element: `[width of the container, height]`, px; empty where the browser places what it draws. */
  heights: [width: number, height: number][];
}

/** Containers whose heights are told, px. */
const WIDTHS_TOLD = [280, 320, 480, 640, 800, 1200];

/** px of what an element has around a chart beside its picture: the switch of languages, and controls. */
const CONTROLS = { phone: 150, wide: 100 } as const;

/** @param baseURL against which relative links are resolved. Rejects with a `DocumentError` where it is not valid. */
export async function aboutOf(input: unknown, settings: FileSettings, baseURL: string): Promise<About> {
  const prepared = await prepare(input, settings);
  const { chart, document, options, locale } = prepared;
  const print = (await chart.print?.())?.print;
  return withLocale(locale, () => {
    const model = chart.model(document, options, locale) as BaseModel;
    const text = furniture(document, locale);
    const absolute = (to: Link): Link => ({
      ...to,
      url: to.url !== undefined && safeUrl(to.url) ? resolveUrl(to.url, baseURL) : undefined,
    });
    const heightAt = (width: number): number => {
      const drawn = { model, text, locale, measure: tableMeasure, theme: 'light' } as const;
      const { height } = print ? figure({ ...drawn, print }, width, 0) : { height: 0 };
      return height + (width < WIDTHS.phone ? CONTROLS.phone : CONTROLS.wide);
    };
    // What is HTML on the screen is as high as the browser makes it, and may fold what a picture writes out.
    const placed = print && chart.layout(model, { width: WIDTHS.phone, measure: tableMeasure }).height > 0;
    return {
      type: document.type,
      version: versionOf(input),
      title: text.title.text,
      subtitle: text.subtitle?.text ?? '',
      alt: describe(text, model) || text.title.text,
      publisher: text.publisher && absolute(text.publisher),
      sources: text.sources.map(absolute),
      funding: text.funding?.text ?? '',
      license: text.license && absolute(text.license),
      ...dates(document),
      heights: placed ? WIDTHS_TOLD.map((width) => [width, heightAt(width)]) : [],
    };
  });
}

const dates = ({ published, updated }: Envelope): Pick<About, 'published' | 'updated'> => ({
  published,
  updated,
});
