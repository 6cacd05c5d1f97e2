import type { Space } from '../../../figure/chart.js';
import { blank, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';
import type { SceneMark } from '../../../marks/scene.js';
import { sceneryMarks } from '../../../marks/scene.js';
import { rect, rule } from '../../../marks/shapes.js';
import type { TextMark } from '../../../marks/mark.js';
import { placeLanes } from '../layout.js';
import type { Lane } from '../layout/lane.js';
import { AXIS, LANE } from '../layout/sizes.js';
import type { TimelineModel } from '../model/types.js';
import { head } from './bill.js';
import type { Setting } from './event.js';
import { TYPES } from './types.js';

/** px over the names of bills, over a track, and from its band's edges to the track. */
const GAPS = { bill: 14, first: 10, band: 4, edge: 5 } as const;

/** Height of a track with the lines of the axis behind it. */
const BAND = LANE.trackEnd - LANE.track + 2 * GAPS.edge;

/** px of the line of today. */
const TODAY = 2;

/** Names, where each bill stands, and its way on one axis, at any width: without events and their words. */
export function brief(model: TimelineModel, space: Space): Piece {
  const { width, measure } = space;
  const { texts, lanes } = placeLanes(model, space);
  const setting: Setting = { words: model.words, measure, width };
  const lines = linesAt(texts);
  return stack([
    [0, { height: AXIS.height, marks: [...texts, rule(0, AXIS.height - 1, width)] }],
    ...model.bills.flatMap((bill, i): [number, Piece][] => {
      const lane = lanes[i];
      if (!lane) return [];
      return [
        [i ? GAPS.bill : GAPS.first, head(bill, setting, TYPES.bill)],
        [GAPS.band, { height: BAND, marks: [...lines, ...trackMarks(lane)] }],
      ];
    }),
    [0, blank(GAPS.band)],
  ]);
}

/** The lines of the axis that have a label, as high as a band. */
const linesAt = (texts: readonly TextMark[]): SceneMark[] =>
  texts.map(({ className, x }) =>
    className === 'today'
      ? rect('now-line', x + AXIS.beside - TODAY / 2, 0, TODAY, BAND)
      : rect('line', x - AXIS.beside, 0, 1, BAND),
  );

/** A lane without the room for markers over it. */
const trackMarks = ({ scenery: { shapes, texts } }: Lane): SceneMark[] => [
  {
    x: 0,
    y: GAPS.edge - LANE.track,
    marks: sceneryMarks({
      shapes: shapes.filter(({ className }) => !/^(grid|today)/.test(className)),
      texts,
    }),
  },
];
