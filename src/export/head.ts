import { msg } from '@lit/localize';
import type { Language } from '../documents/text.js';
import type { Furniture } from '../figure/furniture.js';
import { fill, plural } from '../locale/message.js';
import { paragraph } from '../marks/paragraph.js';
import type { Type } from '../marks/paragraph.js';
import { NOTHING } from '../marks/piece.js';
import type { Piece } from '../marks/piece.js';
import type { Span } from '../marks/scene.js';
import { drawingAt, rect } from '../marks/shapes.js';
import { textAt } from '../marks/text.js';
import type { Measure } from '../text/measure.js';
import { TYPES } from './types.js';

/** px: the box of a badge, its icon, and the space around its words. */
const BADGE = { height: 20, icon: 16, left: 5, gap: 5, right: 7 } as const;

const ICONS = {
  illustrative: 'M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.3v1',
  preliminary: 'M8 1.8a6.2 6.2 0 1 0 .01 0zM8 7v4.4M8 4.4v1.1',
};

/** What must not be missed, in a box with its sign. */
export function badge({ badge: stated }: Furniture, measure: Measure): Piece {
  if (!stated) return NOTHING;
  const { kind, text } = stated;
  const { size, weight } = TYPES.badge;
  const x = BADGE.left + BADGE.icon + BADGE.gap;
  const width = x + measure(text, size, weight) + BADGE.right;
  const middle = BADGE.height / 2;
  return {
    height: BADGE.height,
    marks: [
      rect(`badge-box ${kind}`, 0.5, 0.5, width - 1, BADGE.height - 1),
      drawingAt(`icon ${kind}`, BADGE.left, 2, BADGE.icon, ICONS[kind]),
      ...textAt('small', text, x, middle, '').map((mark) => ({ ...mark, className: `badge ${kind}` })),
    ],
  };
}

/** Most of a title, in sizes of its type; of a subtitle likewise. */
const TITLE_WIDTH = 36;
const SUBTITLE_WIDTH = 44;

export const title = ({ title: words }: Furniture, measure: Measure, type: Type, width: number): Piece =>
  paragraph(measure, [words], type, Math.min(width, TITLE_WIDTH * type.size), { even: true });

export const subtitle = (
  { subtitle: words }: Furniture,
  measure: Measure,
  width: number,
  type: Type = TYPES.subtitle,
): Piece =>
  words ? paragraph(measure, [words], type, Math.min(width, SUBTITLE_WIDTH * type.size)) : NOTHING;

/** px: the panel of a correction. */
const PANEL = { edge: 4, side: 12, top: 8 } as const;

/** The latest correction in full, and how many came before. */
export function corrections(
  { corrections: [latest, ...earlier] }: Furniture,
  measure: Measure,
  width: number,
  language: Language,
): Piece {
  if (!latest) return NOTHING;
  const more = earlier.length
    ? [
        { text: ' ' },
        {
          text: `${fill(
            plural(
              msg('{n} earlier correction | {n} earlier corrections', { id: 'n-corrections' }),
              earlier.length,
              language,
            ),
            { n: earlier.length },
          )}.`,
        },
      ]
    : [];
  return panel(
    [{ text: `${latest.head}. `, className: 'correction-head' }, latest.text, ...more],
    measure,
    width,
  );
}

/** That there was a correction, and when, where it has no room in full. */
export const correctionDay = (
  { corrections: [latest] }: Furniture,
  measure: Measure,
  width: number,
): Piece => (latest ? panel([{ text: latest.head, className: 'correction-head' }], measure, width) : NOTHING);

function panel(spans: readonly Span[], measure: Measure, width: number): Piece {
  const x = PANEL.edge + PANEL.side;
  const words = paragraph(measure, spans, TYPES.correction, width - x - PANEL.side, { x, top: PANEL.top });
  const height = words.height + 2 * PANEL.top;
  return {
    height,
    marks: [rect('panel', 0, 0, width, height), rect('panel-edge', 0, 0, PANEL.edge, height), ...words.marks],
  };
}
