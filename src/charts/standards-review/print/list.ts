import { paragraph } from '../../../marks/paragraph.js';
import { blank, indented, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';
import { rule } from '../../../marks/shapes.js';
import type { Measure } from '../../../text/measure.js';
import type { Cell, ReviewModel, Row } from '../model/types.js';
import { inOne, name, notAssessed, reasons, sameFindings } from './findings.js';
import { noFinding, onGround } from './grid.js';
import { TYPES } from './types.js';
import { verdict } from './verdict.js';

type Texts = ReviewModel['texts'];

/** px over each part, and around the words on a tint. */
const GAPS = {
  law: 18,
  provisions: 6,
  rule: 12,
  finding: 10,

  reason: 6,
  left: 8,
  below: 14,
} as const;
const PAD = { x: 12, y: 8 } as const;

/** The narrow form: each provision with its findings, tint and words. */
export function list({ laws, texts }: ReviewModel, measure: Measure, width: number): Piece {
  return stack(
    laws.flatMap(({ name: law, rows }, i): [number, Piece][] => [
      [i ? GAPS.law : 0, paragraph(measure, [law], TYPES.law, width)],
      [0, blank(GAPS.provisions)],
      ...rows.map((row): [number, Piece] => [0, provision(row, texts, measure, width)]),
    ]),
  );
}

function provision(row: Row, texts: Texts, measure: Measure, width: number): Piece {
  const empty = row.cells.filter(({ verdict: of }) => !of);
  const quiet = row.cells
    .filter((cell) => cell.verdict && cell.quiet)
    .map((cell): [number, Piece] => [GAPS.finding, strip(cell, [cell], measure, width)]);
  const said = sameFindings(row).flatMap(([cell, same]): [number, Piece][] => [
    [GAPS.finding, strip(cell, same, measure, width)],
    [GAPS.reason, indented(PAD.x, reasons(cell, texts, measure, width - 2 * PAD.x))],
  ]);
  return stack([
    [0, { height: 1, marks: [rule(0, 0, width)] }],
    [GAPS.rule, name(row, measure, width)],
    ...said,
    ...quiet,
    ...empty.slice(0, 1).map((cell): [number, Piece] => [GAPS.finding, strip(cell, empty, measure, width)]),
    [GAPS.left, notAssessed(row, measure, width)],
    [0, blank(GAPS.below)],
  ]);
}

/** Standards with their verdict on its tint. */
function strip(cell: Cell, same: readonly Cell[], measure: Measure, width: number): Piece {
  const { verdict: of, word, when, quiet } = cell;
  const room = width - 2 * PAD.x;
  const inner = stack([
    [0, paragraph(measure, inOne(same.map(({ standard }) => standard)), TYPES.standard, room)],
    [2, of ? verdict({ verdict: of, word, year: when, quiet }, measure, room) : noFinding(measure, room)],
  ]);
  return onGround(cell, inner, width, PAD);
}
