import type { Print, Space } from '../../figure/chart.js';
import { address } from '../../figure/address.js';
import { DISCLOSURE_URL } from '../../figure/method.js';
import { paragraph } from '../../marks/paragraph.js';
import { beside, indented, NOTHING, stack } from '../../marks/piece.js';
import type { Piece } from '../../marks/piece.js';
import { rect } from '../../marks/shapes.js';
import { placeMethods } from './layout.js';
import type { Card, MethodologyModel } from './model.js';
import { card } from './print/card.js';
import { facts, named } from './print/facts.js';
import { looks, MEASURE, TYPES } from './print/types.js';

/** Where methods are left out, those that stay have no list of facts. */
interface PrintedMethods extends MethodologyModel {
  brief?: true;
}

/** px: between cards, over limits and list, over and under the parts of these. */
const GAPS = { across: 32, down: 20, limits: 22, disclosure: 20, note: 4, item: 4, method: 14 } as const;

/** px of the box of limits. */
const LIMITS = { edge: 4, x: 18, y: 10, right: 14 } as const;

/** Methods as cards, what they can show, and the disclosure list. */
export const print: Print<PrintedMethods> = {
  looks,
  draw: (model, space) => {
    const { height, marks } = stack([
      [0, cards(model, space)],
      [GAPS.limits, limits(model, space)],
      [GAPS.disclosure, model.brief || !model.cards.length ? NOTHING : disclosure(model, space)],
    ]);
    return { height, legend: [], marks: [...marks] };
  },
  rows: (model) => model.cards.length + 1,
  first: (model, count) => ({ ...model, brief: true, cards: model.cards.slice(0, Math.max(1, count)) }),
  leftOut: ({ cards }, count) => [{ count: Math.max(0, cards.length - count) }],
};

function cards(model: PrintedMethods, space: Space): Piece {
  const { measure } = space;
  return inColumns(model, space, (each, room) =>
    card(each, model.texts.notStated, measure, room, !!model.brief),
  );
}

/** What is said of each method, in as many columns as the cards have. */
function inColumns(model: MethodologyModel, space: Space, draw: (each: Card, width: number) => Piece): Piece {
  const { columns } = placeMethods(model, space);
  const step = (space.width + GAPS.across) / columns;
  const rows: [x: number, piece: Piece][][] = [];
  model.cards.forEach((each, i) => {
    const column = i % columns;
    if (!column) rows.push([]);
    rows.at(-1)?.push([column * step, draw(each, step - GAPS.across)]);
  });
  return stack(rows.map((row, i) => [i ? GAPS.down : 0, beside(row)]));
}

/** Figures must not be read without it. */
function limits({ limits: all, texts }: MethodologyModel, { measure, width }: Space): Piece {
  if (!all.length) return NOTHING;
  const room = Math.min(MEASURE, width - LIMITS.x - LIMITS.right);
  const words = stack([
    [0, named('limits', paragraph(measure, [{ text: texts.limits }], TYPES.strong, room))],
    ...all.map(({ name, sentences }): [number, Piece] => {
      const said = { text: sentences.join(' ') };
      const spans = name ? [{ ...name, text: `${name.text}. `, className: 'strong-span' }, said] : [said];
      return [GAPS.item, paragraph(measure, spans, TYPES.told, room)];
    }),
  ]);
  const height = words.height + 2 * LIMITS.y;
  return {
    height,
    marks: [
      rect('limits-ground', 0, 0, width, height),
      rect('limits-edge', 0, 0, LIMITS.edge, height),
      { x: LIMITS.x, y: LIMITS.y, marks: [...indented(0, words).marks] },
    ],
  };
}

/** What a method is held to, stated or not: of the whole, then of each method. */
function disclosure(model: MethodologyModel, space: Space): Piece {
  const { texts, stated, sponsor } = model;
  const { measure, width } = space;
  const room = Math.min(MEASURE, width);
  const from = `${texts.code} (${address(DISCLOSURE_URL)}) · ${texts.note}`;
  return stack([
    [0, paragraph(measure, [{ text: `${texts.list}: ${stated}` }], TYPES.strong, width)],
    [GAPS.note, paragraph(measure, [{ text: from }], TYPES.absent, room)],
    [GAPS.method, facts([sponsor], texts.notStated, measure, room)],
    [
      GAPS.method,
      inColumns(model, space, ({ title, disclosure: items }, each) =>
        stack([
          [0, paragraph(measure, [title], TYPES.strong, each)],
          [GAPS.item, facts(items, texts.notStated, measure, Math.min(MEASURE, each))],
        ]),
      ),
    ],
  ]);
}
