import { sum } from 'd3';
import type { LegendItem, Space, Target } from '../../figure/chart.js';
import { baseHeight, baseLines } from '../../marks/base.js';
import type { Scenery } from '../../marks/mark.js';
import { addScenery } from '../../marks/mark.js';
import { lineHeight, textLines, wrapText } from '../../marks/text.js';
import { WIDTHS } from '../../theme/sizes.js';
import type { Block, LikertBlock, SurveyModel } from './blocks.js';
import { bars } from './layout/bars.js';
import type { LayoutContext, PlacedBlock, SurveyLayout } from './layout/context.js';
import { isPercent, SEMI } from './layout/context.js';
import { dots } from './layout/dots.js';
import type { Columns } from './layout/likert-frame.js';
import { columnsOf } from './layout/likert-frame.js';
import { likert } from './layout/likert.js';
import { trend } from './layout/trend.js';

/** px between two blocks, and between a heading and what it heads. */
const BLOCK_GAP = 28;
const HEADING_GAP = 6;

/**
 * Places all blocks of a survey one under the other.
 * Pure: the same model, width (px) and measure give the same numbers, px rounded to 0.1.
 */
export function layout(model: SurveyModel, space: Space): SurveyLayout {
  const context: LayoutContext = { ...space, model, wide: space.width >= WIDTHS.side };
  const columns = columnsOf(model.blocks.filter(isLikert), context);
  let bottom = 0;
  const placed = model.blocks.map((block, i) => {
    const one = placeBlock(block, columns, context, i > 0 ? bottom + BLOCK_GAP : 0);
    bottom = one.bottom;
    return one;
  });
  const rows = placed.flatMap((block) => block.rows);
  return {
    width: space.width,
    height: Math.ceil(bottom),
    targets: rows.flatMap(({ targets }, row) =>
      targets.map(({ id, x, y, width, height, column }): Target => ({
        id,
        x,
        y,
        width,
        height,
        row,
        column,
      })),
    ),
    legend: legendOf(model, placed),
    blocks: placed.map(({ shapes, texts, rows }) => ({ shapes, texts, rows: rows.map(({ row }) => row) })),
  };
}

/** Rows over all blocks. */
export const rows = (drawn: SurveyLayout): number => sum(drawn.blocks, (block) => block.rows.length);

const isLikert = (block: Block): block is LikertBlock => 'answers' in block && block.absent === undefined;

type AllColumns = ReadonlyMap<LikertBlock, Columns>;

function placeBlock(block: Block, columns: AllColumns, context: LayoutContext, top: number): PlacedBlock {
  const head: Scenery = { shapes: [], texts: [] };
  const under = addHeading(head, block, context, top);
  const body =
    block.absent === undefined
      ? formOf(block, columns, context, under)
      : absence(block.absent, context, under);
  return { ...body, shapes: [...head.shapes, ...body.shapes], texts: [...head.texts, ...body.texts] };
}

function formOf(block: Block, columns: AllColumns, context: LayoutContext, top: number): PlacedBlock {
  switch (block.form) {
    case 'bars':
      return bars(block, context, top);
    case 'dots':
      return dots(block, context, top);
    case 'trend':
      return trend(block, context, top);
    default: {
      const own = columns.get(block);
      return own ? likert(block, own, context, top) : absence('', context, top);
    }
  }
}

/** Why nothing is drawn, in words. */
function absence(words: string, { measure, width }: LayoutContext, top: number): PlacedBlock {
  const lines = wrapText(measure, words, width, 'label');
  return {
    shapes: [],
    texts: textLines('label', lines, 0, top, 'soft'),
    rows: [],
    legend: [],
    bottom: top + lines.length * lineHeight('label'),
  };
}

/** Heading, base and unit of a block; answers where its marks may start. */
function addHeading(to: Scenery, block: Block, context: LayoutContext, top: number): number {
  const { measure, width } = context;
  let y = top;
  const { heading, base } = block;
  if (heading) {
    const lines = wrapText(measure, heading.text, width, 'label', SEMI);
    to.texts.push(...textLines('label', lines, 0, y, 'semi', heading.lang));
    y += lines.length * lineHeight('label');
  }
  if (base) {
    addScenery(to, baseLines(measure, base, 0, y, width));
    y += baseHeight(measure, base, width);
  }
  const unit = 'unit' in block ? block.unit : undefined;
  if (unit?.text && !isPercent(context, unit)) {
    const lines = wrapText(measure, unit.text, width, 'small');
    to.texts.push(...textLines('small', lines, 0, y, 'soft', unit.lang));
    y += lines.length * lineHeight('small');
  }
  return y > top ? y + HEADING_GAP : y;
}

/** Each item once, with the look that it has last; what a hollow mark says comes at the end. */
function legendOf({ blocks, smallBaseLegend }: SurveyModel, placed: readonly PlacedBlock[]): LegendItem[] {
  const items = placed.flatMap(({ legend }) => legend);
  const hollow: LegendItem[] = smallBaseLegend
    ? [
        {
          text: { text: smallBaseLegend },
          swatch: 'hollow',
          shape: blocks.some(({ form }) => form === 'dots' || form === 'trend') ? 'circle' : 'square',
        },
      ]
    : [];
  return [
    ...new Map([...items, ...hollow].map((item) => [`${item.swatch} ${item.text.text}`, item])).values(),
  ];
}
