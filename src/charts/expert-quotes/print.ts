import { sum } from 'd3';
import type { Print, Space } from '../../figure/chart.js';
import { paragraph } from '../../marks/paragraph.js';
import { beside, NOTHING, stack } from '../../marks/piece.js';
import type { Piece } from '../../marks/piece.js';
import { rule } from '../../marks/shapes.js';
import { firstQuotes, isLarge, layout } from './layout.js';
import type { QuoteModel, QuotesModel, Topic } from './model/types.js';
import { quote } from './print/quote.js';
import { looks, TYPES } from './print/types.js';

/** Where quotes are left out, those that stay are shortened, too. */
interface PrintedQuotes extends QuotesModel {
  brief?: true;
}

/** px between columns, rows and topics; around the name of a topic. */
const GAPS = { across: 24, down: 28, topic: 28, title: 10, first: 16 } as const;

/** Quotes by topic, whole, with the words before translation. */
export const print: Print<PrintedQuotes> = {
  looks,
  draw: (model, space) => {
    const { columns } = layout(model, space);
    const { height, marks } = stack(
      model.topics.map((topic, i) => [
        i ? GAPS.topic : 0,
        topicOf(topic, i, { ...space, columns, brief: !!model.brief }),
      ]),
    );
    return { height, legend: [], marks: [...marks] };
  },
  rows: (model) => quotesIn(model) + 1,
  first: (model, count) => ({ ...model, brief: true, topics: firstQuotes(model.topics, Math.max(1, count)) }),
  leftOut: (model, count) => [{ count: Math.max(0, quotesIn(model) - count) }],
};

const quotesIn = ({ topics }: QuotesModel): number => sum(topics, ({ quotes }) => quotes.length);

interface Setting extends Space {
  columns: 1 | 2;
  brief: boolean;
}

function topicOf({ title, quotes }: Topic, topic: number, setting: Setting): Piece {
  const { measure, width } = setting;
  const rows = rowsOf(quotes, topic, setting);
  return stack([
    [0, title && topic ? { height: 1, marks: [rule(0, 0, width)] } : NOTHING],
    [topic ? GAPS.title : 0, title ? paragraph(measure, [title], TYPES.topic, width) : NOTHING],
    ...rows.map((row, i): [number, Piece] => [i ? GAPS.down : title ? GAPS.first : 0, row]),
  ]);
}

/** The first quote of all, and one that is alone, has a row of its own; the others stand in columns. */
function rowsOf(quotes: readonly QuoteModel[], topic: number, setting: Setting): Piece[] {
  const { measure, width, columns, brief } = setting;
  const step = (width + GAPS.across) / columns;
  const rows: [x: number, piece: Piece][][] = [];
  let column: number = columns;
  quotes.forEach((each, i) => {
    const large = isLarge(topic, i);
    const type = large ? (columns === 2 ? TYPES.large : TYPES.largeNarrow) : TYPES.said;
    if (large || quotes.length === 1) {
      rows.push([[0, quote(each, { type, brief }, measure, width)]]);
      return;
    }
    if (column === columns) {
      rows.push([]);
      column = 0;
    }
    rows.at(-1)?.push([column * step, quote(each, { type, brief }, measure, step - GAPS.across)]);
    column += 1;
  });
  return rows.map(beside);
}
