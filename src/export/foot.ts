import { msg } from '@lit/localize';
import { address } from '../figure/address.js';
import type { Furniture, Link } from '../figure/furniture.js';
import type { Words } from '../locale/choose.js';
import { fill } from '../locale/message.js';
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
    source: named(sourceWord(text.sources), text.sources),
    publisher: text.publisher ? named(msg('Publisher', { id: 'publisher' }), [text.publisher]) : [],
    funding: text.funding ? [text.funding] : [],
    license: text.license ? named(msg('Licence', { id: 'licence' }), [text.license]) : [],
    dates: text.dates.length ? [{ text: text.dates.join(' · ') }] : [],
  };
}

/**
 * Who the figures are from, without addresses: at most `most` names, in at most `lines` lines; how many more there are is
 * said. A name as long as a page is cut.
 */
export function sourceLine(
  { sources }: Furniture,
  measure: Measure,
  width: number,
  { most, lines }: { most: number; lines: number },
): Span[] {
  const { size } = TYPES.source;
  const room = SOURCE_FILL * lines * width;
  let names = sources.slice(0, most).map(({ text, lang }): Link => ({ text, lang }));
  const wide = (): number => measure(names.map(({ text }) => text).join('; '), size, 600);
  while (names.length > 1 && wide() > room) names = names.slice(0, -1);
  const [first] = names;
  if (first && wide() > room)
    names = [{ ...first, text: `${first.text.slice(0, Math.floor((first.text.length * room) / wide()))}…` }];
  const left = sources.length - names.length;
  return [...named(sourceWord(sources), names), ...(left ? [{ text: `; ${andMore(left)}` }] : [])];
}

/** Part of lines that words fill whatever their breaks. */
const SOURCE_FILL = 0.7;

export const andMore = (n: number): string => fill(msg('and {n} more', { id: 'and-n-more' }), { n });

const sourceWord = ({ length }: readonly Link[]): string =>
  length > 1 ? msg('Sources', { id: 'sources' }) : msg('Source', { id: 'source' });

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
