import { groups, sum } from 'd3';
import { address } from '../../../figure/address.js';
import type { Words } from '../../../locale/choose.js';
import { paragraph, prose } from '../../../marks/paragraph.js';
import { beside, blank, NOTHING, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';
import type { Span } from '../../../marks/scene.js';
import { rule } from '../../../marks/shapes.js';
import type { Measure } from '../../../text/measure.js';
import type { Cell, ReviewModel, Row } from '../model/types.js';
import { MEASURE, TYPES } from './types.js';
import { verdict } from './verdict.js';

type Texts = ReviewModel['texts'];

/** px over each part. */
const GAPS = { title: 8, law: 16, provision: 8, rule: 10, finding: 8, reason: 4, left: 6 } as const;

/** Share of the width that the standards take left of what is said, and px between. */
const STANDARD = { share: 0.3, gap: 24 } as const;

/** Every finding in words, by law and provision: the standards at the left, what was found at the right. */
export function findings(model: ReviewModel, measure: Measure, width: number): Piece {
  const heading = model.tables[1]?.caption;
  if (!heading) return NOTHING;
  const laws = model.laws.flatMap(({ name, rows }): [number, Piece][] => {
    const told = rows.filter((row) => row.cells.some(isTold));
    return told.length
      ? [
          [GAPS.law, paragraph(measure, [name], TYPES.law, width)],
          ...told.map((row): [number, Piece] => [
            GAPS.provision,
            provision(row, model.texts, measure, width),
          ]),
        ]
      : [];
  });
  return stack([
    [0, { height: 1, marks: [rule(0, 0, width)] }],
    [GAPS.title, paragraph(measure, [heading], TYPES.section, width)],
    ...laws,
  ]);
}

const isTold = ({ verdict: of, quiet }: Cell): boolean => !!of && !quiet;

function provision(row: Row, texts: Texts, measure: Measure, width: number): Piece {
  const left = Math.round(width * STANDARD.share);
  const x = left + STANDARD.gap;
  const said = sameFindings(row).map(([cell, same]): [number, Piece] => [
    GAPS.finding,
    beside([
      [0, paragraph(measure, inOne(same.map(({ standard }) => standard)), TYPES.standard, left)],
      [x, finding(cell, texts, measure, Math.min(MEASURE, width - x))],
    ]),
  ]);
  return stack([
    [0, { height: 1, marks: [rule(0, 0, width)] }],
    [GAPS.rule, name(row, measure, width)],
    ...said,
    [GAPS.left, notAssessed(row, measure, width)],
    [0, blank(GAPS.provision)],
  ]);
}

/** The words of a provision, its article, and where it can be read. */
export function name({ text, article, url }: Row, measure: Measure, width: number): Piece {
  const room = Math.min(width, MEASURE);
  const place = [article, url && address(url)].filter(Boolean).join(' · ');
  return stack([
    [0, paragraph(measure, [text], TYPES.strongProvision, room, { even: true })],
    [0, paragraph(measure, [{ text: place }], TYPES.small, width)],
  ]);
}

/** Those that were assessed and say the same of several standards are one. */
export function sameFindings({ cells }: Row): [first: Cell, same: Cell[]][] {
  const told = cells.filter((cell) => isTold(cell) && cell.verdict !== 'not-assessed');
  const key = ({ verdict: of, when, text, recommendation }: Cell): string =>
    JSON.stringify([of, when, text, recommendation]);
  return groups(told, key).flatMap(([, same]) =>
    same.slice(0, 1).map((cell): [Cell, Cell[]] => [cell, same]),
  );
}

/** How many findings give reasons or a recommendation. */
export const inWords = (laws: ReviewModel['laws']): number =>
  sum(laws, ({ rows }) =>
    sum(
      rows,
      (row) => sameFindings(row).filter(([{ text, recommendation }]) => text || recommendation).length,
    ),
  );

/** Standards one after the other. */
export const inOne = (all: readonly Words[]): Span[] =>
  all.flatMap(({ text, lang }, i) => [...(i ? [{ text: '; ' }] : []), { text, lang }]);

/** Verdict and date, reasons, recommendation. */
function finding(cell: Cell, texts: Texts, measure: Measure, width: number): Piece {
  const { verdict: of, word, when } = cell;
  return stack([
    [0, of ? verdict({ verdict: of, word, year: when }, measure, width) : NOTHING],
    [GAPS.reason, reasons(cell, texts, measure, width)],
  ]);
}

export function reasons(
  { text, recommendation }: Cell,
  texts: Texts,
  measure: Measure,
  width: number,
): Piece {
  return stack([
    [0, prose(measure, text ?? { text: texts.noReasons }, TYPES.prose, width)],
    [
      GAPS.reason,
      recommendation
        ? paragraph(
            measure,
            [{ text: `${texts.recommendation}: `, className: 'term' }, recommendation],
            TYPES.prose,
            width,
          )
        : NOTHING,
    ],
  ]);
}

/** What a provision was not held against, in one line. */
export const notAssessed = ({ notAssessed: words, cells }: Row, measure: Measure, width: number): Piece =>
  cells.some((cell) => cell.verdict === 'not-assessed' && isTold(cell))
    ? paragraph(measure, words, TYPES.small, Math.min(width, MEASURE))
    : NOTHING;
