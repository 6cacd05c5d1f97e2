import { address } from '../../../figure/address.js';
import { paragraph, prose } from '../../../marks/paragraph.js';
import { indented, NOTHING, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';
import type { Span } from '../../../marks/scene.js';
import { drawingAt } from '../../../marks/shapes.js';
import type { Type } from '../../../marks/paragraph.js';
import type { Measure } from '../../../text/measure.js';
import { PATHS } from '../icon-paths.js';
import { placeVote } from '../layout/vote.js';
import type { EventDetail, EventModel, TimelineModel } from '../model/types.js';
import { TYPES } from './types.js';

type Words = TimelineModel['words'];

/** What the words of an event are set with. */
export interface Setting {
  words: Words;
  measure: Measure;
  /** px */
  width: number;
}

/** px over each part of an event. */
const OVER = { vote: 2, detail: 2, link: 2 } as const;

/** px of the icon of a concern, with its space. */
const ICON = { side: 16, room: 22 } as const;

/** Title, stage, date and length of an event, its vote, and all that a reader opens on a screen. */
export function eventWords(
  event: EventModel,
  setting: Setting,
  { title, dateBeside }: { title: Type; dateBeside: boolean },
): Piece {
  const { measure, width } = setting;
  const under = underTitle(event, dateBeside);
  return stack([
    [0, paragraph(measure, [event.title], title, width)],
    [0, paragraph(measure, under, TYPES.under, width)],
    [OVER.vote, vote(event, setting)],
    ...event.details.map((detail): [number, Piece] => [OVER.detail, told(detail, event, setting)]),
  ]);
}

/** Stage, date and length in one line, parted by dots. */
const underTitle = ({ stage, date, lasted }: EventModel, dateBeside: boolean): Span[] =>
  [stage, dateBeside ? undefined : { text: date }, lasted ? { text: lasted } : undefined]
    .flatMap((span) => span ?? [])
    .flatMap((span, i) => (i ? [{ text: ' · ' }, span] : [span]));

/** Persons in words, and the same as a bar. */
function vote({ vote: voted }: EventModel, { measure, width }: Setting): Piece {
  if (!voted) return NOTHING;
  const { height, shapes } = placeVote(voted);
  return stack([
    [0, { height, marks: shapes }],
    [0, paragraph(measure, [{ text: voted.text }], TYPES.vote, width)],
  ]);
}

/** Words of an event beside its title; its date in full only where it says more than the short one. */
function told({ name, value, concern }: EventDetail, event: EventModel, setting: Setting): Piece {
  const { words, measure, width } = setting;
  if (name === words.date && !event.doubt) return NOTHING;
  if (name === words.text) return prose(measure, value, TYPES.told, width);
  const spans = [{ text: `${name}: `, className: concern ? 'worry-term' : 'term' }, value];
  if (!concern) return paragraph(measure, spans, TYPES.told, width);
  const { height, marks } = indented(ICON.room, paragraph(measure, spans, TYPES.told, width - ICON.room));
  return {
    height,
    marks: [drawingAt('worry-icon', 0, (TYPES.told.line - ICON.side) / 2, ICON.side, PATHS.worry), ...marks],
  };
}

/** Where something can be read. */
export const source = (url: string | undefined, { words, measure, width }: Setting): Piece =>
  url ? paragraph(measure, [{ text: `${words.source}: ${address(url)}` }], TYPES.link, width) : NOTHING;
