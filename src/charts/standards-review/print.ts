import { sum } from 'd3';
import type { Print, Space } from '../../figure/chart.js';
import { paragraph } from '../../marks/paragraph.js';
import { NOTHING, stack } from '../../marks/piece.js';
import type { Piece } from '../../marks/piece.js';
import { firstRows, layout } from './layout.js';
import type { ReviewModel, Unassessed } from './model/types.js';
import { brief } from './print/brief.js';
import { counts } from './print/counts.js';
import { findings, inWords } from './print/findings.js';
import { grid } from './print/grid.js';
import { list } from './print/list.js';
import { looks } from './print/looks.js';
import { TYPES } from './print/types.js';
import { addresses, unassessed } from './print/unassessed.js';

/** A review of which rows are left out has no room for the words of findings either. */
interface PrintedReview extends ReviewModel {
  brief?: true;
}

/** px over each part. */
const GAPS = { verdicts: 14, findings: 28, unassessed: 24, addresses: 20 } as const;

/** The grid with all findings in words under it; on narrow pictures a list that holds them. */
export const print: Print<PrintedReview> = {
  looks,
  draw: (model, space) => {
    const { measure, width } = space;
    const { height, marks } = stack([
      [0, counts(model, measure, width)],
      ...verdicts(model, space),
      [GAPS.unassessed, unassessed(model.unassessed, measure, width)],
      [GAPS.addresses, model.brief ? NOTHING : addresses(model, measure, width)],
    ]);
    return {
      height,
      legend: [],
      marks: [...marks],
      notes: model.notes.filter(({ text }) => text !== model.texts.select),
    };
  },
  rows: ({ laws, unassessed: left }) => rowsIn(laws) + (left?.provisions.length ?? 0) + 1,
  first: (model, count) => {
    const laws = firstRows(model.laws, Math.max(1, count));
    const room = Math.max(0, count - rowsIn(model.laws));
    return { ...model, brief: true, laws, unassessed: firstUnassessed(model.unassessed, room) };
  },
  leftOut: ({ laws, unassessed: left, tables }, count) => [
    { count: Math.max(0, rowsIn(laws) + (left?.provisions.length ?? 0) - count) },
    { of: tables[1]?.caption.text ?? '', count: inWords(laws) },
  ],
};

function verdicts(model: PrintedReview, space: Space): [number, Piece][] {
  const { measure, width } = space;
  if (!model.laws.length)
    return [[GAPS.verdicts, paragraph(measure, [{ text: model.texts.nothing }], TYPES.prose, width)]];
  const placed = layout(model, space);
  if (placed.form === 'list') return [[GAPS.verdicts, (model.brief ? brief : list)(model, measure, width)]];
  return [
    [GAPS.verdicts, grid(model, placed, measure)],
    [GAPS.findings, model.brief ? NOTHING : findings(model, measure, width)],
  ];
}

const rowsIn = (laws: ReviewModel['laws']): number => sum(laws, ({ rows }) => rows.length);

const firstUnassessed = (group: Unassessed | undefined, count: number): Unassessed | undefined =>
  group && count ? { ...group, provisions: group.provisions.slice(0, count) } : undefined;
