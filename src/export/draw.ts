import type { Envelope } from '../documents/envelope.js';
import type { AnyChart, AnyPrint } from '../figure/chart.js';
import { furniture } from '../figure/furniture.js';

import type { Locale } from '../locale/locale.js';
import { withLocale } from '../locale/with-locale.js';
import { tableMeasure } from '../text/measure.js';
import { WIDTHS } from '../theme/sizes.js';
import { figure } from './figure.js';
import type { FigureInput } from './figure.js';
import { presetFigure } from './preset.js';
import type { Preset } from './shapes.js';
import { svg } from './svg.js';
import type { Picture, Theme } from './svg.js';

/** What a picture is made from. */
export interface Drawn {
  chart: AnyChart;
  print: AnyPrint;
  document: Envelope;
  /** As the chart's readers of options give them. */
  options: object;
  locale: Locale;
}

/** What a picture shall be like. */
export interface PictureSettings {
  /** px, 320 to 1600; default 640. */
  width?: number | undefined;
  theme?: Theme | undefined;
  /** px around the figure; default 16, from 520 px on 24. */
  margin?: number | undefined;
  /** Composed for a shape of the networks in place of a width: `link` 1200 × 630, `square` 1080 × 1080, … */
  preset?: Preset | undefined;
  /** px that the picture says it has for each of its own, default 1; what it shows stays. */
  scale?: number | undefined;
}

const WIDTH = { least: 320, usual: 640, most: 1600 } as const;
const MARGIN = { narrow: 16, wide: 24 } as const;

/** A chart with all that stands around it as one SVG. The same input gives the same bytes. */
export function drawSVG(
  drawn: Drawn,
  { width, theme = 'light', margin, preset, scale = 1 }: PictureSettings = {},
): string {
  const { chart, print, document, options, locale } = drawn;
  return withLocale(locale, () => {
    const wide = clamp(width ?? WIDTH.usual);
    const input: FigureInput = {
      print,
      model: chart.model(document, options, locale),
      text: furniture(document, locale),
      locale,
      measure: tableMeasure,
      theme,
    };
    const written = (picture: Picture): string => svg({ ...picture, scale: (picture.scale ?? 1) * scale });
    if (preset !== undefined) return written(presetFigure(input, preset));
    return written(figure(input, wide, margin ?? (wide < WIDTHS.phone ? MARGIN.narrow : MARGIN.wide)));
  });
}

/** Anything but a number is the usual width. */
const clamp = (width: number): number =>
  Number.isFinite(width) ? Math.min(Math.max(Math.round(width), WIDTH.least), WIDTH.most) : WIDTH.usual;
