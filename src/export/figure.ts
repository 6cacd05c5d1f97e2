import type { AnyPrint, BaseModel } from '../figure/chart.js';
import type { Furniture } from '../figure/furniture.js';

import type { Locale } from '../locale/locale.js';
import { SHARED_LOOKS } from '../marks/looks.js';
import { stack } from '../marks/piece.js';
import type { Piece } from '../marks/piece.js';
import { rect } from '../marks/shapes.js';
import type { Measure } from '../text/measure.js';
import { WIDTHS } from '../theme/sizes.js';
import { foot, footLines, notes } from './foot.js';
import { badge, corrections, subtitle, title } from './head.js';
import { legend } from './legend.js';
import type { Picture, Theme } from './svg.js';
import { FIGURE_LOOKS, TYPES } from './types.js';

/** All that a picture of one chart is made of. */
export interface FigureInput {
  print: AnyPrint;
  model: BaseModel;
  text: Furniture;
  locale: Locale;
  measure: Measure;
  theme: Theme;
}

/** Width of the rule over a figure, px. */
export const RULE = 2;

/** px over each piece, as the frame on the screen has them. */
const GAPS = {
  badge: 12,
  title: 6,
  lone: 14,
  subtitle: 4,
  corrections: 10,
  legend: 14,
  chart: 12,
  notes: 14,
  foot: 12,
};

/**
 * The printed figure: all that stands around a chart on the screen and the chart, one under the other. Runs inside
 * `withLocale`.
 * @param width px, of the picture
 * @param margin px on all sides
 */
export function figure(input: FigureInput, width: number, margin: number): Picture {
  const { print, model, text, locale, measure } = input;
  const inner = width - 2 * margin;
  const drawn = print.draw(model, { width: inner, measure });
  const lines = footLines(text);
  const all = stack([
    [0, topRule(inner)],
    [GAPS.badge, badge(text, measure)],
    [text.badge ? GAPS.title : GAPS.lone, title(text, measure, titleType(width), inner)],
    [GAPS.subtitle, subtitle(text, measure, inner)],
    [GAPS.corrections, corrections(text, measure, inner, locale.language)],
    [GAPS.legend, legend(drawn.legend, measure, inner)],
    [GAPS.chart, drawn],
    [GAPS.notes, notes([...(drawn.notes ?? model.notes), ...text.notes], measure, inner)],
    [GAPS.foot, foot(Object.values(lines), measure, inner)],
  ]);
  return pictureOf(input, all, { width, height: Math.ceil(all.height) + 2 * margin, margin });
}

export const topRule = (width: number): Piece => ({ height: RULE, marks: [rect('rule', 0, 0, width, RULE)] });

const titleType = (width: number) => (width < WIDTHS.phone ? TYPES.titleSmall : TYPES.title);

/** The text alternative of a picture. */
export const describe = (text: Furniture, model: BaseModel): string =>
  [text.badge?.text && `${text.badge.text}.`, text.summary?.text, model.summary].filter(Boolean).join(' ');

/** What all pictures of a chart say and look like, around what they show. */
export function pictureOf(
  { print, model, text, locale, theme }: FigureInput,
  shown: Piece,
  { width, height, margin, scale }: { width: number; height: number; margin: number; scale?: number },
): Picture {
  return {
    width,
    height,
    scale,
    theme,
    language: locale.language,
    title: text.title.text,
    description: describe(text, model),
    marks: [{ x: margin, y: margin, marks: [...shown.marks] }],
    looks: [...SHARED_LOOKS, ...FIGURE_LOOKS, ...print.looks],
  };
}
