import { paragraph, prose } from '../../../marks/paragraph.js';
import type { Type } from '../../../marks/paragraph.js';
import { indented, NOTHING, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';
import { rect } from '../../../marks/shapes.js';
import type { Measure } from '../../../text/measure.js';
import type { QuoteModel } from '../model/types.js';
import { TYPES } from './types.js';

/** Most of a line, in sizes of its type. */
const LINE = { said: 38, large: 30 } as const;

/** px: over what stands under the words, its edge, and its words beside that. */
const CAPTION = { above: 10, edge: 3, words: 15, original: 4 } as const;

/** A quote with who says it; words before translation are under them. */
export function quote(
  each: QuoteModel,
  { type, brief }: { type: Type; brief: boolean },
  measure: Measure,
  width: number,
): Piece {
  const { head, rest, lang } = each;
  const most = (type === TYPES.said ? LINE.said : LINE.large) * type.size;
  const text = brief && rest ? `${head}…` : head + rest;
  const below = caption(each, brief, measure, width - CAPTION.words);
  return stack([
    [0, prose(measure, { text, lang }, type, Math.min(width, most))],
    [
      CAPTION.above,
      {
        height: below.height,
        marks: [rect('edge', 0, 0, CAPTION.edge, below.height), ...indented(CAPTION.words, below).marks],
      },
    ],
  ]);
}

function caption(
  { role, name, lang, origin, original, originOfOriginal }: QuoteModel,
  brief: boolean,
  measure: Measure,
  width: number,
): Piece {
  const speaker = [
    { ...role, text: role.text + (name ? ', ' : ''), className: 'role' },
    ...(name ? [name] : []),
    ...(lang ? [{ text: `\u00a0\u00a0${lang.toUpperCase()}`, className: 'language' }] : []),
  ];
  const before = { text: `${originOfOriginal}: `, className: 'said-as' };
  const room = Math.min(width, LINE.said * TYPES.original.size);
  return stack([
    [0, paragraph(measure, speaker, TYPES.speaker, width)],
    [0, paragraph(measure, [{ text: origin }], TYPES.origin, width)],
    [
      CAPTION.original,
      original && !brief ? paragraph(measure, [before, original], TYPES.original, room) : NOTHING,
    ],
  ]);
}
