import type { Envelope } from '../documents/envelope.js';
import type { Language } from '../documents/text.js';
import type { AnyChart } from '../figure/chart.js';
import { drawSVG } from '../export/draw.js';
import type { PictureSettings } from '../export/draw.js';
import { loadFileLocale } from '../export/locale.js';
import { png } from '../export/png.js';
import type { Theme } from '../export/svg.js';

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
export async function toSVG(shown: Shown, settings: TakeSettings): Promise<string> {
  const draw = await drawing(shown, settings);
  return draw(settings.scale);
}

/** The same as PNG, by default with two px for each, or in the exact size of a preset. */
export async function toPNG(shown: Shown, settings: TakeSettings): Promise<Blob> {
  const draw = await drawing(shown, settings);
  return png(draw, settings.scale ?? (settings.preset === undefined ? 2 : 1));
}

async function drawing(
  { chart, document, language, theme, options }: Shown,
  settings: TakeSettings,
): Promise<(scale: number | undefined) => string> {
  if (!chart || !document) throw new Error('there is no chart to make a picture of');
  if (!chart.print) throw new Error(`a ${chart.type} has no picture of its own: take those of its charts`);
  const [locale, { print }] = await Promise.all([
    loadFileLocale(settings.language ?? language ?? document.language, chart.type),
    chart.print(),
  ]);
  const own: Theme = theme === 'dark' ? 'dark' : 'light';
  const drawn = { chart, print, document, options: options(chart), locale };
  return (scale) => drawSVG(drawn, { ...settings, theme: settings.theme ?? own, scale });
}
