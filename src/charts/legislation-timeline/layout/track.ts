import { range } from 'd3';
import { round } from '../../../marks/mark.js';
import type { Scenery } from '../../../marks/mark.js';
import { pathIn, rect } from '../../../marks/shapes.js';
import type { Measure } from '../../../text/measure.js';
import { GAP, SIZES } from '../../../theme/sizes.js';
import type { Segment, Stop } from '../model/types.js';
import type { DayScale } from './axis.js';
import { FADE, FORCE_INSET, LANE, STAGE, STOP } from './sizes.js';

const { track: TOP, trackEnd: END } = LANE;
const THICK = END - TOP;
const MIDDLE = (TOP + END) / 2;
/** px under which no stage is drawn. */
const LEAST = 0.5;
/** px that the icon of a return stands right of the start, and its arrow around its own left edge. */
const RETURN_INSET = 4;
const RETURN = 'l-4 4 4 4m-4-4h6a4 4 0 0 1 0 8h-3';

/** A stage as a bar from its first day to its last; one that goes on fades towards now. */
export function segmentMarks(segment: Segment, x: DayScale, measure: Measure): Scenery[] {
  const left = x(segment.from) + GAP / 2;
  const width = x(segment.to) - left - GAP / 2;
  if (width <= LEAST) return [];
  const { phase, open, returned } = segment;
  const fade = open ? Math.min(FADE.most, width * FADE.share) : 0;
  const withIcon = returned && width >= STAGE.leastIcon;
  const { text, lang } = phase.text;
  const room = (withIcon ? STAGE.roomWithIcon : STAGE.room) + fade / 2;
  const fits = measure(text, SIZES.small.size) + room <= width;
  return [
    {
      shapes: [
        bar(phase.className, left, width - fade),
        ...range(fade ? FADE.steps : 0).map((i) =>
          rect(
            `phase slice ${phase.className} fade-${i + 1}`,
            left + width - fade + (i * fade) / FADE.steps,
            TOP,
            fade / FADE.steps,
            THICK,
          ),
        ),
        ...(open ? [edges('phase broken', left, width, 0)] : []),
        ...(withIcon ? [returnIcon(phase.className, left + RETURN_INSET)] : []),
      ],
      texts: fits
        ? [
            {
              className: `phase on-${phase.className}`,
              x: round(left + (withIcon ? STAGE.afterIcon : STAGE.inset)),
              y: STAGE.baseline,
              text,
              lang,
            },
          ]
        : [],
    },
  ];
}

const bar = (className: string, x: number, width: number) =>
  className === 'force'
    ? edges('phase force', x, width, FORCE_INSET)
    : rect(`phase ${className}`, x, TOP, width, THICK);

/** Two lines along a bar, so many px inside its edges. */
function edges(className: string, x: number, width: number, inset: number) {
  const [left, right] = [round(x), round(x + width)];
  const d = `M${left} ${TOP + inset}H${right}M${left} ${END - inset}H${right}`;
  return pathIn(className, { x, y: TOP, width, height: THICK }, d);
}

const returnIcon = (className: string, x: number) =>
  pathIn(
    `phase back on-${className}`,
    { x, y: TOP, width: STAGE.leastIcon, height: THICK },
    `M${round(x + 6)} ${TOP + 6}${RETURN}`,
  );

/** A cross, and right of it the word where there is room until the bill goes on, or until the axis ends with today. */
export function stopMarks({ day, text, until }: Stop, x: DayScale, width: number, measure: Measure): Scenery {
  const at = x(day);
  const end = until < Infinity ? x(until) : width;
  const latest = Math.min(Math.max(end, at + STOP.least) - STOP.clear, width - STOP.least);
  const left = round(Math.max(0, Math.min(at + STOP.after, latest)));
  const fits = left + STOP.room + measure(text.text, SIZES.small.size, 600) <= Math.min(end, x(Infinity));
  const { half } = STOP;
  return {
    shapes: [
      pathIn(
        'stop',
        { x: left, y: MIDDLE - half, width: 2 * half, height: 2 * half },
        `M${left} ${MIDDLE - half}l8 8m0-8l-8 8`,
      ),
    ],
    texts: fits
      ? [{ className: 'stop', x: left + STOP.word, y: STOP.baseline, text: text.text, lang: text.lang }]
      : [],
  };
}
