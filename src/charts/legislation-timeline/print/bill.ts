import { groups } from 'd3';
import { address } from '../../../figure/address.js';
import type { Type } from '../../../marks/paragraph.js';
import { paragraph, prose } from '../../../marks/paragraph.js';
import { beside, indented, NOTHING, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';
import type { Span } from '../../../marks/scene.js';
import { drawingAt, rect } from '../../../marks/shapes.js';
import type { Measure } from '../../../text/measure.js';
import { PATHS } from '../icon-paths.js';
import type { BillModel } from '../model/types.js';
import type { Setting } from './event.js';
import { pill } from './pill.js';
import { MEASURE, TYPES } from './types.js';

/** px: between a title and what stands beside or under it. */
const GAPS = { beside: 12, under: 4, about: 2, concern: 4 } as const;

/** Title, and where the bill stands: at the right where there is room, else under it. */
export function head(bill: BillModel, { measure, width }: Setting, type: Type): Piece {
  const { title, present } = bill;
  const state = present && pill(present, measure, width);
  if (!state) return paragraph(measure, [title], type, width);
  const wanted = measure(title.text, type.size, type.weight) + GAPS.beside + state.width;
  if (wanted > width)
    return stack([
      [0, paragraph(measure, [title], type, width, { even: true })],
      [GAPS.under, state],
    ]);
  const name = paragraph(measure, [title], type, width, { top: (state.height - type.line) / 2 });
  return beside([
    [0, { ...name, height: state.height }],
    [width - state.width, state],
  ]);
}

/** Kind, what is expected next, summary. */
export function about({ kind, expected, summary }: BillModel, measure: Measure, width: number): Piece {
  const room = Math.min(width, MEASURE);
  return stack([
    [0, paragraph(measure, [{ text: [kind, expected].filter(Boolean).join(' · ') }], TYPES.about, room)],
    [GAPS.about, summary ? prose(measure, summary, TYPES.about, room) : NOTHING],
  ]);
}

/** px of the block of concerns: its bar, the words beside it, their icon. */
const CONCERNS = { bar: 3, words: 12, icon: 16, afterIcon: 22 } as const;

/** What civil society objects to in a bill. */
export function concerns({ concerns: all }: BillModel, { words, measure, width }: Setting): Piece {
  if (!all.length) return NOTHING;
  const room = Math.min(width, MEASURE) - CONCERNS.words;
  const heading = paragraph(
    measure,
    [{ text: words.concerns, className: 'strong-span' }],
    TYPES.told,
    room - CONCERNS.afterIcon,
    { x: CONCERNS.afterIcon },
  );
  const icon = drawingAt('worry-icon', 0, 1, CONCERNS.icon, PATHS.worry);
  const block = stack([
    [0, { height: heading.height, marks: [icon, ...heading.marks] }],
    ...all.map((each): [number, Piece] => [GAPS.concern, prose(measure, each, TYPES.told, room)]),
  ]);
  return {
    height: block.height,
    marks: [rect('worry-bar', 0, 0, CONCERNS.bar, block.height), ...indented(CONCERNS.words, block).marks],
  };
}

/** Where the bill and its events can be read: each address once, behind the numbers of its events. */
export function sources({ url, events }: BillModel, { words, measure, width }: Setting): Piece {
  const byUrl = groups(
    events.filter((event) => event.url),
    (event) => event.url,
  );
  const parts: Span[][] = [
    ...(url ? [[{ text: address(url) }]] : []),
    ...byUrl.map(([to = '', same]) => [
      { text: same.map(({ number }) => number).join(', '), className: 'strong-span' },
      { text: `\u00a0${address(to)}` },
    ]),
  ];
  if (!parts.length) return NOTHING;
  const spans = parts.flatMap((part, i) => (i ? [{ text: '; ' }, ...part] : part));
  return paragraph(measure, [{ text: `${words.source}: ` }, ...spans], TYPES.link, width);
}
