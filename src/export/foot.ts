import { msg } from '@lit/localize';
import { address } from '../figure/address.js';
import type { Furniture, Link } from '../figure/furniture.js';
import type { Words } from '../locale/choose.js';
import { paragraph } from '../marks/paragraph.js';
import { stack } from '../marks/piece.js';
import type { Piece } from '../marks/piece.js';
import type { Span } from '../marks/scene.js';
import { rule } from '../marks/shapes.js';
import type { Measure } from '../text/measure.js';
import { TYPES } from './types.js';

/** Most of a note, in sizes of its type. */
const NOTE_WIDTH = 60;
const NOTE_GAP = 2;

/** px over the hairline's words. */
const FOOT_GAP = 10;

export const notes = (all: readonly Words[], measure: Measure, width: number): Piece =>
  stack(
    all.map((note) => [
      NOTE_GAP,
      paragraph(measure, [note], TYPES.notes, Math.min(width, NOTE_WIDTH * TYPES.notes.size)),
    ]),
  );

/** The lines under a figure by what they say: source, publisher, funder, licence, dates. */
export function footLines(
  text: Furniture,
): Record<'source' | 'publisher' | 'funding' | 'license' | 'dates', Span[]> {
  return {
    source: named(
      text.sources.length > 1 ? msg('Sources', { id: 'sources' }) : msg('Source', { id: 'source' }),
      text.sources,
    ),
    publisher: text.publisher ? named(msg('Publisher', { id: 'publisher' }), [text.publisher]) : [],
    funding: text.funding ? [text.funding] : [],
    license: text.license ? named(msg('Licence', { id: 'licence' }), [text.license]) : [],
    dates: text.dates.length ? [{ text: text.dates.join(' · ') }] : [],
  };
}

/** Under a hairline: the lines, with all addresses written out, since nothing can be pressed. */
export function foot(lines: readonly (readonly Span[])[], measure: Measure, width: number): Piece {
  const said = lines.filter((line) => line.length);
  if (!said.length) return { height: 1, marks: [rule(0, 0, width, 'hairline')] };
  return stack([
    [0, { height: 1, marks: [rule(0, 0, width, 'hairline')] }],
    ...said.map((line, i): [number, Piece] => [
      i ? 0 : FOOT_GAP,
      paragraph(measure, line, TYPES.source, width),
    ]),
  ]);
}

const named = (name: string, links: readonly Link[]): Span[] =>
  links.length
    ? [
        { text: `${name}: ` },
        ...links.flatMap(({ text, lang, url }, i): Span[] => [
          ...(i ? [{ text: '; ' }] : []),
          { text, lang, className: 'name' },
          ...(url ? [{ text: ` (${address(url)})` }] : []),
        ]),
      ]
    : [];
