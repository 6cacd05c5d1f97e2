import { max } from 'd3';
import type { LegendItem } from '../../../figure/chart.js';
import type { LinearScale } from '../../../marks/linear.js';
import { baseHeight, baseLines } from '../../../marks/base.js';
import { addScenery } from '../../../marks/mark.js';
import type { Scenery } from '../../../marks/mark.js';
import { rule } from '../../../marks/shapes.js';
import { lineHeight, textLines, wrapText } from '../../../marks/text.js';
import type { BarsBlock } from '../blocks.js';
import type { LayoutContext } from './context.js';
import { seriesLegend, STRONG } from './context.js';

/** Where the bars of each series stand. */
export interface Columns {
  /** px of the labels left of the bars; 0 where they stand above. */
  labels: number;
  /** Where each series starts, and how wide it is, px. */
  starts: number[];
  width: number;
  /** px from the start of a series. */
  scale: LinearScale;
  zero: number;
}

/** px from the name of the only series to its first row. */
const NAME_GAP = 4;

/** px from the heads of columns to the rule under them, and from there to the first row. */
const HEAD_RULE = 6;
const HEAD_GAP = 11;

type Head = Scenery & { legend: LegendItem[]; bottom: number };

/** Names of the series: over their columns, in the legend, or over the one that there is. */
export function headOf(block: BarsBlock, context: LayoutContext, columns: Columns, top: number): Head {
  if (block.series.length < 2) return onlyHead(block, context, columns, top);
  if (context.wide) return columnHeads(block, context, columns, top);
  const legend = block.series.map((series, i) =>
    seriesLegend(series, i > 0 ? 'line' : 'square', block.muted ? 'mark-muted' : series.step),
  );
  return { shapes: [], texts: [], legend, bottom: top };
}

function onlyHead(
  { series: [only] }: BarsBlock,
  context: LayoutContext,
  columns: Columns,
  top: number,
): Head {
  const head: Head = { shapes: [], texts: [], legend: [], bottom: top };
  if (!only) return head;
  const { measure } = context;
  const x = columns.starts[0] ?? 0;
  const lines = wrapText(measure, only.text.text, columns.width, 'head', STRONG);
  head.texts.push(...textLines('head', lines, x, top, 'strong', only.text.lang));
  const under = top + lines.length * lineHeight('head');
  addScenery(head, baseLines(measure, only.base, x, under, columns.width));
  const bottom = under + baseHeight(measure, only.base, columns.width);
  return { ...head, bottom: bottom > top ? bottom + NAME_GAP : top };
}

/** Names and bases over their columns, all ending on one rule. */
function columnHeads({ series }: BarsBlock, context: LayoutContext, columns: Columns, top: number): Head {
  const { measure, width } = context;
  const heads = series.map(({ text, base }) => {
    const lines = wrapText(measure, text.text, columns.width, 'head', STRONG);
    const words = lines.length * lineHeight('head');
    return { lines, words, height: words + baseHeight(measure, base, columns.width) };
  });
  const bottom = top + (max(heads, ({ height }) => height) ?? 0);
  const head: Head = { shapes: [], texts: [], legend: [], bottom: bottom + HEAD_GAP };
  series.forEach(({ text, base }, i) => {
    const { lines, words, height } = heads[i] ?? { lines: [], words: 0, height: 0 };
    const x = columns.starts[i] ?? 0;
    head.texts.push(...textLines('head', lines, x, bottom - height, 'strong', text.lang));
    addScenery(head, baseLines(measure, base, x, bottom - height + words, columns.width));
  });
  head.shapes.push(rule(0, bottom + HEAD_RULE, width));
  return head;
}
