import type { AnyPrint, BaseModel } from '../figure/chart.js';
import type { Furniture } from '../figure/furniture.js';
import type { Words } from '../locale/choose.js';
import { SHARED_LOOKS } from '../marks/looks.js';
import { stack } from '../marks/piece.js';
import { tableMeasure } from '../text/measure.js';
import { describe } from './figure.js';
import { legend } from './legend.js';
import { inlineSVG } from './svg.js';
import { FIGURE_LOOKS } from './types.js';

/** px: the widths that the two pictures are made for. */
export const STATIC_WIDTHS = { narrow: 360, wide: 640 } as const;

/** px over a drawing that follows a legend, as on the screen. */
const LEGEND_GAP = 12;

export interface Pictures {
  markup: string;
  /** In place of the model's. */
  notes: Words[] | undefined;
}

/**
 * The drawing with its legend for a phone and for the column of an article. The narrow one stands; the wide one is hidden
 * until a style sheet knows how wide the container is. SVG itself knows no `hidden`.
 */
export function pictures(print: AnyPrint, model: BaseModel, text: Furniture): Pictures {
  const description = describe(text, model);
  const draw = (width: number): { svg: string; notes: Words[] | undefined } => {
    const drawn = print.draw(model, { width, measure: tableMeasure });
    const { height, marks } = stack([
      [0, legend(drawn.legend, tableMeasure, width)],
      [LEGEND_GAP, drawn],
    ]);
    const looks = [...SHARED_LOOKS, ...FIGURE_LOOKS, ...print.looks];
    return {
      svg: inlineSVG({ width, height: Math.ceil(height), description, marks, looks }),
      notes: drawn.notes,
    };
  };
  const narrow = draw(STATIC_WIDTHS.narrow);
  const wide = draw(STATIC_WIDTHS.wide);
  return {
    markup: `<div class="cabar-narrow">${narrow.svg}</div>\n<div class="cabar-wide" hidden>${wide.svg}</div>`,
    notes: narrow.notes,
  };
}
