import type { Space } from '../../../figure/chart.js';
import { paragraph } from '../../../marks/paragraph.js';
import { NOTHING, blank, indented, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';
import type { SceneMark } from '../../../marks/scene.js';
import { pathIn, rect, rule } from '../../../marks/shapes.js';
import { symbolMark } from '../../../marks/symbols.js';
import type { BillModel, EventModel, TimelineModel } from '../model/types.js';
import { about, concerns, head } from './bill.js';
import { eventWords, source } from './event.js';
import type { Setting } from './event.js';
import { TYPES } from './types.js';

/** px over each part of a bill and under its last one. */
const GAPS = { top: 14, about: 4, link: 2, steps: 12, concerns: 6, bottom: 20 } as const;

/** px from the left: the right edge of the dates, the line of the way, the words; from the top: words and dots. */
const STEP = { date: 94, line: 107, words: 124, top: 3, middle: 12.5, below: 10, least: 40 } as const;
/** Thickness of the way, of each line of a law in force, of the mark of a date that lasts. */
const WAY = { width: 6, edge: 2 } as const;
const LASTING = { width: 2, gap: 6 } as const;
const DOT = { radius: 5.5, doubt: 6, edge: 7.5 } as const;
const NOW = { width: 18, height: 2, least: 24 } as const;

/** Bills one under the other, each as the way down its steps. */
export function steps(model: TimelineModel, { width, measure }: Space): Piece {
  const setting: Setting = { words: model.words, measure, width };
  return stack(
    model.bills.flatMap((bill, i): [number, Piece][] => [
      [0, i ? { height: 1, marks: [rule(0, 0, width)] } : NOTHING],
      [i ? GAPS.top : 0, section(bill, setting)],
      [0, blank(GAPS.bottom)],
    ]),
  );
}

function section(bill: BillModel, setting: Setting): Piece {
  const { measure, width } = setting;
  return stack([
    [0, head(bill, setting, TYPES.billNarrow)],
    [GAPS.about, about(bill, measure, width)],
    [GAPS.link, source(bill.url, setting)],
    [GAPS.steps, bill.events.length ? way(bill, setting) : NOTHING],
    [GAPS.concerns, concerns(bill, setting)],
  ]);
}

/** What has happened, now, what is to come. */
function way({ events, present, segments }: BillModel, setting: Setting): Piece {
  const behind = events.filter(({ ahead }) => !ahead);
  const planned = events.filter(({ ahead }) => ahead);
  const going = !!segments.at(-1)?.open;
  const all = [
    ...behind.map((event, i) => ({ event, isGoing: going && !!present && i === behind.length - 1 })),
    ...(present ? [undefined] : []),
    ...planned.map((event) => ({ event, isGoing: false })),
  ];
  return stack(
    all.map((each, i) => [
      0,
      each ? step(each.event, setting, wayClass(each, i === all.length - 1)) : now(present?.text, setting),
    ]),
  );
}

type WayClass = 'none' | 'going' | 'solid';

const wayClass = ({ isGoing }: { isGoing: boolean }, isLast: boolean): WayClass =>
  isLast ? 'none' : isGoing ? 'going' : 'solid';

function step(event: EventModel, setting: Setting, kind: WayClass): Piece {
  const { words, measure, width } = setting;
  const { span, url } = event;
  const inside: Setting = { words, measure, width: width - STEP.words };
  const told = stack([
    [STEP.top, eventWords(event, inside, { title: TYPES.step, dateBeside: true })],
    [STEP.top - 1, source(url, inside)],
    [0, blank(STEP.below)],
  ]);
  const right = STEP.date - (span?.lasting ? LASTING.gap : 0);
  const date = paragraph(measure, [{ text: event.date }], TYPES.date, right, { x: right, top: STEP.top });
  const height = Math.max(STEP.least, told.height, STEP.top + date.height + STEP.top);
  return {
    height,
    marks: [
      ...date.marks,
      ...(span?.lasting
        ? [rect('lasting', STEP.date - LASTING.width, STEP.top, LASTING.width, date.height)]
        : []),
      ...line(event, kind, height),
      ...dot(event),
      ...indented(STEP.words, told).marks,
    ],
  };
}

/** From the dot of a step to that of the next. */
function line({ phase }: EventModel, kind: WayClass, length: number): SceneMark[] {
  if (kind === 'none' || !phase || phase.className === 'stopped') return [];
  const { className } = phase;
  const left = STEP.line - WAY.width / 2;
  const top = STEP.middle;
  if (kind === 'going' && className !== 'force')
    return [
      pathIn(
        `way-going ${className}`,
        { x: left, y: top, width: WAY.width, height: length },
        `M${STEP.line} ${top}v${length}`,
      ),
    ];
  if (className === 'force')
    return [left, left + WAY.width - WAY.edge].map((x) => rect('way-force', x, top, WAY.edge, length));
  const inset = className === 's2' ? 0.5 : 0;
  return [rect(className, left + inset, top, WAY.width - 2 * inset, length)];
}

function dot({ phase, doubt, ahead }: EventModel): SceneMark[] {
  const className = phase?.className ?? 'stopped';
  const at = (name: string, radius: number) =>
    symbolMark(name, 'circle', false, STEP.line, STEP.middle, radius);
  if (doubt || ahead) return [at(`stop-dot${doubt ? ' doubt' : ''}${ahead ? ' ahead' : ''}`, DOT.doubt)];
  return [...(className === 's2' ? [at('dot-edge', DOT.edge)] : []), at(`stop-dot ${className}`, DOT.radius)];
}

/** Where the bill stands today. */
function now(text: string | undefined, { words, measure, width }: Setting): Piece {
  const date = paragraph(measure, [{ text: words.now }], TYPES.date, STEP.date, { x: STEP.date });
  const told = paragraph(measure, [{ text: text ?? '' }], TYPES.now, width - STEP.words, { x: STEP.words });
  const middle = TYPES.now.line / 2;
  return {
    height: Math.max(NOW.least, told.height + STEP.below),
    marks: [
      ...date.marks.map((mark) => ({ ...mark, className: `${mark.className} now` })),
      rect('now-line', STEP.line - NOW.width / 2, middle - NOW.height / 2, NOW.width, NOW.height),
      ...told.marks,
    ],
  };
}
