import type { Envelope } from '../documents/envelope.js';
import type { Language } from '../documents/text.js';
import type { AnyChart } from '../figure/chart.js';
import { drawSVG } from '../export/draw.js';
import type { PictureSettings } from '../export/draw.js';
import type { Theme } from '../export/svg.js';
import { loadLocale } from '../locale/load-locale.js';

/** What an element shows, as far as a picture of it is made from it. */
export interface Shown {
  chart?: AnyChart | undefined;
  document?: Envelope | undefined;
  /** The document as it came, and from where. */
  raw?: unknown;
  url?: string | undefined;
  language: Language | undefined;
  theme: string;
  options: (chart: AnyChart) => object;
}

export interface TakeSettings extends PictureSettings {
  language?: Language | undefined;
}

/** The picture of what an element shows. */
export async function toSVG(
  { chart, document, language, theme, options }: Shown,
  settings: TakeSettings,
): Promise<string> {
  if (!chart || !document) throw new Error('there is no chart to make a picture of');
  if (!chart.print) throw new Error(`${chart.type} has no static figure`);
  const [locale, { print }] = await Promise.all([
    loadLocale(settings.language ?? language ?? document.language, chart.type),
    chart.print(),
  ]);
  const own: Theme = theme === 'dark' ? 'dark' : 'light';
  return drawSVG(
    { chart, print, document, options: options(chart), locale },
    { ...settings, theme: settings.theme ?? own },
  );
}
