import { registry } from '../charts/registry.js';
import { parse } from '../documents/parse.js';
import type { Problem } from '../documents/problem.js';
import type { Language } from '../documents/text.js';
import { drawSVG } from '../export/draw.js';
import type { PictureSettings } from '../export/draw.js';
import { readOptions } from '../export/options.js';
import type { OptionTexts } from '../export/options.js';
import { loadLocale } from '../locale/load-locale.js';

export interface RenderSettings extends PictureSettings {
  /** Default: the document's. */
  language?: Language | undefined;
  /** As attributes of the element: `{ by: 'age', 'min-base': '50' }`. */
  options?: OptionTexts | undefined;
}

/** A document that cannot be drawn, with all that is wrong with it. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ path, expected, got }) => `${path}: expected ${expected}, got ${got}`).join('\n'));
  }
}

/**
 * A document as a static SVG, without a browser: the same that `toSVG()` of its element gives.
 * Rejects with a `DocumentError` where the document is not valid.
 */
export async function renderSVG(document: unknown, settings: RenderSettings = {}): Promise<string> {
  const parsed = parse(document);
  if (!parsed.ok) throw new DocumentError(parsed.problems);
  const { type, language } = parsed.document;
  const [chart, locale] = await Promise.all([
    registry[type].load(),
    loadLocale(settings.language ?? language, type),
  ]);
  if (!chart.print) throw new Error(`${type} has no static figure`);
  return drawSVG(
    {
      chart,
      ...(await chart.print()),
      document: parsed.document,
      options: readOptions(chart, settings.options),
      locale,
    },
    settings,
  );
}
