import { paragraph } from '../../../marks/paragraph.js';
import { blank, indented, NOTHING, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';
import type { Span } from '../../../marks/scene.js';
import { rule } from '../../../marks/shapes.js';
import type { Measure } from '../../../text/measure.js';
import type { Cell, ReviewModel, Row } from '../model/types.js';
import { inOne, sameFindings } from './findings.js';
import { onGround } from './grid.js';
import { TYPES } from './types.js';
import { icon, ICON } from './verdict.js';

/** px over each part, and around the words on a tint. */
const GAPS = { law: 12, provisions: 4, rule: 8, finding: 5, left: 4, below: 9 } as const;
const PAD = { x: 8, y: 4 } as const;

/** Each provision with its verdicts in a line each, without reasons: as many as possible in little room. */
export const brief = ({ laws }: ReviewModel, measure: Measure, width: number): Piece =>
  stack(
    laws.flatMap(({ name, rows }, i): [number, Piece][] => [
      [i ? GAPS.law : 0, paragraph(measure, [name], TYPES.law, width)],
      [0, blank(GAPS.provisions)],
      ...rows.map((row): [number, Piece] => [0, provision(row, measure, width)]),
    ]),
  );

function provision(row: Row, measure: Measure, width: number): Piece {
  const { text, article, cells } = row;
  const unsaid = (of: Cell['verdict']): Cell[] =>
    cells.filter(({ verdict, quiet }) => verdict === of && !quiet);
  return stack([
    [0, { height: 1, marks: [rule(0, 0, width)] }],
    [
      GAPS.rule,
      paragraph(
        measure,
        [text, ...(article ? [{ text: ` ${article.replaceAll(' ', '\u00a0')}`, className: 'year' }] : [])],
        TYPES.strongProvision,
        width,
      ),
    ],
    ...sameFindings(row).map(([cell, same]): [number, Piece] => [
      GAPS.finding,
      onGround(cell, line(cell, same, measure, width - 2 * PAD.x), width, PAD),
    ]),
    [GAPS.left, listed(unsaid('not-assessed'), measure, width)],
    [GAPS.left, listed(unsaid(undefined), measure, width)],
    [0, blank(GAPS.below)],
  ]);
}

/** The verdict, its year, and the standards that it speaks of. */
function line({ verdict, word, year }: Cell, same: readonly Cell[], measure: Measure, width: number): Piece {
  if (!verdict) return NOTHING;
  const words: Span[] = [
    { text: word, className: `text ${verdict} verdict` },
    ...(year ? [{ text: `\u00a0\u00a0${year}`, className: 'year' }] : []),
    { text: ': ' },
    ...inOne(same.map(({ standard }) => standard)),
  ];
  const { height, marks } = indented(
    ICON.room,
    paragraph(measure, words, TYPES.strip, width - ICON.room, { even: true }),
  );
  return {
    height,
    marks: [...icon({ verdict, word }, 0, (TYPES.strip.line - ICON.side) / 2), ...marks],
  };
}

/** Standards without a finding: the word, or the dash of what was not compared, and their names. */
function listed(cells: readonly Cell[], measure: Measure, width: number): Piece {
  const [first] = cells;
  if (!first) return NOTHING;
  const sign = first.verdict ? `${first.word}: ` : '– ';
  return paragraph(
    measure,
    [{ text: sign }, ...inOne(cells.map(({ standard }) => standard))],
    TYPES.small,
    width,
    { even: true },
  );
}
