import { max } from 'd3';
import { paragraph, prose } from '../../../marks/paragraph.js';
import { blank, indented, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';
import type { SceneMark } from '../../../marks/scene.js';
import { rect } from '../../../marks/shapes.js';
import type { Measure } from '../../../text/measure.js';
import { columnsOf } from '../layout.js';
import type { ReviewLayout } from '../layout.js';
import type { Cell, ReviewModel, Row } from '../model/types.js';
import { TYPES } from './types.js';
import { verdict } from './verdict.js';

/** px: around heads and provisions, in cells, over and under the name of a law, between rows. */
const HEAD = { side: 8, above: 4, below: 4 } as const;
const PROVISION = { above: 8, right: 12 } as const;
const CELL = { left: 12, right: 8, above: 10, least: 44, edge: 3 } as const;
const DENSE_CELL = { ...CELL, left: 11, right: 6, above: 8 } as const;
const LAW = { above: 14, below: 6 } as const;
const ROW_GAP = 2;

interface Grid {
  measure: Measure;
  width: number;
  dense: boolean;
  /** px of the column of provisions. */
  provisions: number;
  /** px of a column with its gap, and without. */
  step: number;
  column: number;
}

/** Provisions by law as rows, standards as columns. */
export function grid(model: ReviewModel, { width, dense }: ReviewLayout, measure: Measure): Piece {
  const standards = model.standards.filter(({ chosen }) => chosen);
  const { provisions, step, column } = columnsOf(width, standards.length);
  const all: Grid = { measure, width, dense, provisions, step, column };
  return stack([
    [0, heads(model, all)],
    ...model.laws.flatMap((law): [number, Piece][] => [
      [LAW.above, paragraph(measure, [law.name], TYPES.law, width)],
      [0, blank(LAW.below)],
      ...law.rows.map((row, i): [number, Piece] => [i ? ROW_GAP : 0, rowOf(row, all)]),
    ]),
  ]);
}

/** Names of standards, all down to the same line. */
function heads({ standards, texts }: ReviewModel, { measure, provisions, step, column }: Grid): Piece {
  const room = column - 2 * HEAD.side;
  const names = [
    {
      x: 0,
      className: ' corner',
      words: paragraph(measure, [{ text: texts.provision }], TYPES.head, provisions),
    },
    ...standards
      .filter(({ chosen }) => chosen)
      .map(({ text, lang }, i) => ({
        x: columnStart(provisions, step, i) + HEAD.side,
        className: '',
        words: paragraph(measure, [{ text, lang }], TYPES.head, room),
      })),
  ];
  const tallest = max(names, ({ words }) => words.height) ?? 0;
  return {
    height: HEAD.above + tallest + HEAD.below,
    marks: names.map(({ x, className, words }) => ({
      x,
      y: HEAD.above + tallest - words.height,
      marks: words.marks.map((mark) => ({ ...mark, className: mark.className + className })),
    })),
  };
}

const columnStart = (provisions: number, step: number, i: number): number => provisions + ROW_GAP + i * step;

function rowOf({ text, article, cells }: Row, grid: Grid): Piece {
  const { measure, provisions, step, column, dense } = grid;
  const room = provisions - PROVISION.right;
  const name = stack([
    [0, prose(measure, text, TYPES.provision, room)],
    [0, paragraph(measure, [{ text: article }], TYPES.small, room)],
  ]);
  const pad = dense ? DENSE_CELL : CELL;
  const signs = cells.map((cell) => sign(cell, measure, column - pad.left - pad.right, dense));
  const height = Math.max(
    CELL.least,
    name.height + 2 * PROVISION.above,
    ...signs.map((each) => each.height + 2 * pad.above),
  );
  return {
    height,
    marks: [
      { x: 0, y: (height - name.height) / 2, marks: [...name.marks] },
      ...cells.flatMap((cell, i): SceneMark[] => {
        const x = columnStart(provisions, step, i);
        const drawn = signs[i];
        return [
          ...ground(cell, x, column, height),
          ...(drawn ? [{ x: x + pad.left, y: (height - drawn.height) / 2, marks: [...drawn.marks] }] : []),
        ];
      }),
    ],
  };
}

function sign(cell: Cell, measure: Measure, width: number, dense: boolean): Piece {
  const { verdict: of, word, year, quiet } = cell;
  if (!of) return noFinding(measure, width);
  return verdict({ verdict: of, word, year, quiet }, measure, width, dense);
}

/** The dash of what was not compared. */
export function noFinding(measure: Measure, width: number): Piece {
  const { height, marks } = paragraph(measure, [{ text: '–' }], TYPES.quietVerdict, width);
  return { height, marks: marks.map((mark) => ({ ...mark, className: `${mark.className} dash` })) };
}

/** What a verdict stands on: its tint, and an edge where it is a conflict. */
export function ground({ verdict: of, quiet }: Cell, x: number, width: number, height: number): SceneMark[] {
  if (!of) return [rect('empty', x, 0, width, height)];
  if (quiet) return [rect('tint stands-back', x + 1, 1, width - 2, height - 2)];
  if (of === 'not-assessed') return [];
  const tint = rect(`tint ${of}`, x, 0, width, height);
  return of === 'conflicts' ? [tint, rect('edge', x, 0, CELL.edge, height)] : [tint];
}

/** As a piece of its own. */
export const onGround = (cell: Cell, inner: Piece, width: number, pad: { x: number; y: number }): Piece => {
  const height = inner.height + 2 * pad.y;
  return {
    height,
    marks: [...ground(cell, 0, width, height), { x: pad.x, y: pad.y, marks: [...indented(0, inner).marks] }],
  };
};
