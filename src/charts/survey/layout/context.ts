import type { BaseLayout, LegendItem, Space, Target } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import type { DatumMark, RowMark, Scenery } from '../../../marks/mark.js';
import { round, rowMark } from '../../../marks/mark.js';
import type { SymbolShape } from '../../../marks/symbols.js';
import { isOpen } from '../../../marks/symbols.js';
import { lineHeight, textLines, wrapText } from '../../../marks/text.js';
import type { Series, SurveyModel } from '../blocks.js';

/** What the forms need beside their block. */
export interface LayoutContext extends Space {
  model: Pick<SurveyModel, 'percent' | 'withPercent' | 'number'>;
  /** Labels stand left of the marks. */
  wide: boolean;
}

/** One block as it is drawn: what all its rows share, then the rows. */
export interface BlockMarks extends Scenery {
  rows: RowMark[];
}

export interface SurveyLayout extends BaseLayout {
  blocks: BlockMarks[];
}

/** A row with the places where its figures take pointer and keyboard. */
export interface PlacedRow {
  row: RowMark;
  targets: Omit<Target, 'row'>[];
}

/** A block with all that a form says of it. */
export interface PlacedBlock extends Scenery {
  rows: PlacedRow[];
  legend: LegendItem[];
  /** px, where it ends. */
  bottom: number;
}

/** Left, top, width and height, px. */
export type Reach = readonly [x: number, y: number, width: number, height: number];

/** Weight of figures and heads of blocks, of highlighted words and heads of columns. */
export const SEMI = 600;
export const STRONG = 700;

export const weightOf = ({ highlighted }: { highlighted: boolean }): number => (highlighted ? STRONG : 400);

export const emptyRow = (label: Words): PlacedRow => ({ row: rowMark(label), targets: [] });

/** Adds the mark of a figure; its target keeps inside the drawing. */
export function addDatum(
  { row, targets }: PlacedRow,
  id: string,
  column: number,
  [left, y, width, height]: Reach,
  drawing: { width: number },
): DatumMark {
  const mark: DatumMark = { id, shapes: [], texts: [] };
  row.data.push(mark);
  const x = Math.min(Math.max(0, left), drawing.width);
  const right = Math.max(x, Math.min(left + width, drawing.width));
  targets.push({ id, x: round(x), y: round(y), width: round(right - x), height: round(height), column });
  return mark;
}

/** px between the head of a set and its first row. */
const SECTION_GAP = 2;

/** The bold head over the rows of a set, from `top` on; answers where it ends. */
export function addSection(
  { row }: PlacedRow,
  { text, lang }: Words,
  { measure, width }: LayoutContext,
  top: number,
): number {
  const lines = wrapText(measure, text, width, 'set', STRONG);
  row.texts.push(...textLines('set', lines, 0, top, 'strong', lang));
  return top + lines.length * lineHeight('set') + SECTION_GAP;
}

/** The figures of a block are percent. */
export const isPercent = ({ model }: LayoutContext, unit: Words | undefined): boolean =>
  unit ? unit.text === '%' : model.percent;

/** A series in a legend; without a shape it has that of its marks. */
export const seriesLegend = (
  series: Series,
  shape: LegendItem['shape'] = series.shape,
  step = series.step,
): LegendItem => {
  return { text: series.legend, swatch: series.base.small ? `hollow ${step}` : step, shape };
};

/** The state classes of a symbol: open symbols and small bases are outlines, points of trends are finer. */
export const symbolClass = (step: string, shape: SymbolShape, small: boolean, fine = false): string =>
  `dot ${step}${fine ? ' point' : ''}${small || isOpen(shape) ? ' hollow' : ''}`;
