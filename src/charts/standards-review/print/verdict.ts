import type { Verdict } from '../../../documents/standards-review.js';
import { paragraph } from '../../../marks/paragraph.js';
import type { Piece } from '../../../marks/piece.js';
import type { SceneMark, Span } from '../../../marks/scene.js';
import { drawingAt } from '../../../marks/shapes.js';
import type { Measure } from '../../../text/measure.js';
import { HALF, ICONS } from '../verdict-icons.js';
import { TYPES } from './types.js';

/** px of an icon, and with the space after it. */
export const ICON = { side: 16, room: 24 } as const;

/** A verdict as it is drawn. */
export interface Judged {
  verdict: Verdict;
  word: string;
  /** Of its finding; empty where it tells nothing. */
  year?: string;
  quiet?: boolean;
  /** How often it stands. */
  count?: string;
}

const classOf = ({ verdict, quiet }: Judged): string => (quiet ? 'stands-back' : verdict);

const typeOf = ({ verdict, quiet }: Judged) =>
  quiet || verdict === 'not-assessed' ? TYPES.quietVerdict : TYPES.verdict;

export function icon(judged: Judged, x: number, y: number): SceneMark[] {
  const { verdict } = judged;
  const at = (name: string, d: string) => drawingAt(`${name} ${classOf(judged)}`, x, y, ICON.side, d);
  return [...(verdict === 'partly' ? [at('sign-half', HALF)] : []), at('sign-icon', ICONS[verdict])];
}

/** The icon of a verdict with the word beside it, or under it. */
export function verdict(judged: Judged, measure: Measure, width: number, dense = false): Piece {
  const { word, year, count } = judged;
  const type = typeOf(judged);
  const x = dense ? 0 : ICON.room;
  const top = dense ? ICON.side : 0;
  // Year and count never begin a line.
  const spans: Span[] = [
    { text: word },
    ...(year ? [{ text: `\u00a0\u00a0${year}`, className: 'year' }] : []),
    ...(count ? [{ text: `\u00a0\u00a0${count}`, className: 'number' }] : []),
  ];
  const words = paragraph(measure, spans, type, width - x, { x, top });
  return {
    height: top + words.height,
    marks: [
      ...icon(judged, 0, dense ? 0 : (type.line - ICON.side) / 2),
      ...words.marks.map((mark) => ({ ...mark, className: `${mark.className} ${classOf(judged)}` })),
    ],
  };
}

/** px of a verdict in one line. */
export function verdictWidth(judged: Judged, measure: Measure): number {
  const { size } = typeOf(judged);
  const words = [judged.word, judged.year, judged.count].filter(Boolean).join('\u00a0\u00a0');
  return ICON.room + measure(words, size, 600);
}
