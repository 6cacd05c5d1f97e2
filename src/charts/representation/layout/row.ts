import type { Target } from '../../../figure/chart.js';
import type { DatumMark, RowMark, TextMark } from '../../../marks/mark.js';
import { round } from '../../../marks/mark.js';
import { warningIcon } from '../../../marks/shapes.js';
import { lineHeight, textAt, textLines, wordWidth, wrapText } from '../../../marks/text.js';
import { HIT } from '../../../theme/sizes.js';
import type { Row } from '../model/types.js';
import type { PlacedBar } from './bar.js';
import { placeBar } from './bar.js';
import type { LayoutContext } from './context.js';
import { asideWidth, changeReach, LABEL_GAP, nameWeight, nWidth } from './context.js';

/** px between the words over a bar and the bar. */
const OVER_BAR = 6;

/** A position: its words, its bar, and the figures over all. */
export interface PlacedRow extends RowMark {
  figures: TextMark[];
}

/** The words of a row before they have a place. */
interface RowWords {
  name: string[];
  /** px of name and, where it stands below, n. */
  height: number;
  /** n stands in a line of its own, under the name. */
  nBelow: boolean;
  /** Why there is no bar. */
  reason: string[];
}

/** The row of a position with its upper edge at `top`, where its marks are reached, and its height, px. */
export function placeRow(
  context: LayoutContext,
  row: Row,
  index: number,
  top: number,
): { row: PlacedRow; targets: Target[]; height: number } {
  const words = wordsOf(context, row);
  const body = row.absent ? words.reason.length * lineHeight('small') : context.bar;
  const height = context.beside ? Math.max(words.height, body) : words.height + OVER_BAR + body;
  const bodyTop = context.beside ? top + (height - body) / 2 : top + words.height + OVER_BAR;
  const wordsTop = context.beside ? top + (height - words.height) / 2 : top;
  const nMiddle =
    wordsTop + (words.nBelow ? words.height - lineHeight('label') / 2 : lineHeight('label') / 2);
  const bar = row.absent ? NO_BAR : placeBar(context, row, bodyTop);
  return {
    row: {
      label: row.text,
      shapes: [...bar.shapes, ...warningOf(context, row, nMiddle)],
      texts: [
        ...textLines('label', words.name, 0, wordsTop, row.strong ? 'strong' : '', row.text.lang),
        ...(row.n ? textAt('small', row.n, nEnd(context, row), nMiddle, 'quiet end') : []),
        ...changeOf(context, row, context.beside ? bodyTop + body / 2 : nMiddle),
        ...(row.absent ? textLines('small', words.reason, context.left, bodyTop, 'soft') : []),
      ],
      data: bar.data,
      over: bar.over,
      figures: bar.figures,
    },
    targets: bar.data.flatMap((mark, column) => targetOf(context, mark, index, column, top, height)),
    height,
  };
}

const NO_BAR: PlacedBar = { shapes: [], data: [], over: [], figures: [] };

function wordsOf({ measure, width, left, nColumn, beside }: LayoutContext, row: Row): RowWords {
  const column = beside ? left - LABEL_GAP - nColumn : width - asideWidth(measure, row);
  const weight = nameWeight(row);
  // On a phone n goes under the words where the longest leaves it no room.
  const nBelow = !beside && wordWidth(measure, row.text.text, 'label', weight) > column;
  const name = wrapText(measure, row.text.text, nBelow ? width : column, 'label', weight);
  const lines = Math.max(1, name.length) + (nBelow ? 1 : 0);
  const reason = wrapText(measure, row.absent ?? '', width - left, 'small');
  return { name, height: lines * lineHeight('label'), nBelow, reason };
}

/** Where n ends, px: at the bars, or left of the change. */
const nEnd = ({ measure, width, left, beside }: LayoutContext, row: Row): number =>
  beside ? left - LABEL_GAP : width - changeReach(measure, row);

const warningOf = (context: LayoutContext, row: Row, middle: number) =>
  row.warned ? [warningIcon(nEnd(context, row) - nWidth(context.measure, row), middle)] : [];

const changeOf = ({ width }: LayoutContext, { change }: Row, middle: number): TextMark[] =>
  change ? textAt('value', change, width, middle, 'semi end') : [];

/** A part as high as its row and wide enough to be hit. */
function targetOf(
  { width }: LayoutContext,
  { id, shapes }: DatumMark,
  row: number,
  column: number,
  y: number,
  height: number,
): Target[] {
  const [box] = shapes;
  if (!box) return [];
  const reach = Math.max(HIT, box.width);
  const x = Math.max(0, Math.min(box.x + box.width / 2 - reach / 2, width - reach));
  return [{ id, x: round(x), y: round(y), width: round(reach), height: round(height), row, column }];
}
