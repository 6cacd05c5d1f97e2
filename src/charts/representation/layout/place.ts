import type { BaseLayout, Space, Target } from '../../../figure/chart.js';
import type { TextMark } from '../../../marks/mark.js';
import { rule } from '../../../marks/shapes.js';
import { lineHeight, textLines } from '../../../marks/text.js';
import type { RepresentationModel } from '../model/types.js';
import { OVERHANG } from './bar.js';
import { contextOf } from './context.js';
import { placeHead } from './head.js';
import type { PlacedRow } from './row.js';
import { placeRow } from './row.js';

export interface RepresentationLayout extends BaseLayout {
  /** The line over the bars, or what is said where there are none. */
  texts: TextMark[];
  rows: PlacedRow[];
}

/** px of the hairline under all staff. */
const RULE = 1;

/**
 * Places the positions one under the other: label and n left of the bars from 600 px on, above them below.
 * Pure: the same model, width (px) and measure give the same numbers, px rounded to 0.1.
 */
export function layout(model: RepresentationModel, space: Space): RepresentationLayout {
  const context = contextOf(model, space);
  const head = placeHead(model, context);
  const absent = model.absent ? [model.absent] : [];
  const texts = [...head.texts, ...textLines('label', absent, 0, head.height, 'soft')];
  const rows: PlacedRow[] = [];
  const targets: Target[] = [];
  let y = head.height + absent.length * lineHeight('label');
  model.rows.forEach((row, index) => {
    const placed = placeRow(context, row, index, y);
    rows.push(placed.row);
    targets.push(...placed.targets);
    y += placed.height + context.below;
    if (!row.total) return;
    placed.row.shapes.push(rule(0, y, context.width));
    y += RULE + context.below;
  });
  const foot = rows.length ? context.below - OVERHANG : 0;
  return { width: context.width, height: Math.ceil(y - foot), targets, legend: head.legend, texts, rows };
}

export const rows = (placed: RepresentationLayout): number => placed.rows.length;
