import type { BaseLayout, LegendItem, Space, Target } from '../../../figure/chart.js';
import { wrap } from '../../../text/wrap.js';
import type { Language } from '../../../documents/text.js';
import type { Words } from '../../../locale/choose.js';
import type { Base, Block, Cell, Series, SurveyModel } from '../blocks.js';

/** Type sizes as in the style sheet: size and line height, px. */
const TYPE = {
  label: [14, 19],
  value: [13, 16],
  small: [12.5, 18],
  head: [12.5, 16],
  set: [13, 19],
} as const;
export type Kind = keyof typeof TYPE;

/** One line of text at its baseline. `look`: classes; `end` and `mid` anchor it. */
export interface Label {
  x: number;
  y: number;
  text: string;
  look: string;
  lang?: Language | undefined;
}

/** A rectangle, or with `d` the path inside that rectangle. */
export interface Ink {
  look: string;
  x: number;
  y: number;
  width: number;
  height: number;
  d?: string;
}

/** What is drawn for one figure. */
export interface Mark {
  id: string;
  inks: Ink[];
  labels: Label[];
}

/** A row of a block (a line of a trend): ground and words first, marks above them. */
export interface Row {
  text: Words;
  inks: Ink[];
  labels: Label[];
  marks: Mark[];
}

/** One block: what all its rows share, then the rows. */
export interface Part {
  inks: Ink[];
  labels: Label[];
  rows: Row[];
}

export interface SurveyLayout extends BaseLayout {
  parts: Part[];
}

/** What a form needs to lay out its block. */
export interface Paper extends Space {
  model: SurveyModel;
  /** Labels stand left of the marks. */
  wide: boolean;
  targets: Target[];
  /** Rows so far over all blocks: the row number of the arrow keys. */
  count: number;
  addLegend: (item: LegendItem) => void;
}

/** A form of block: fills the part from `top` and returns its lower edge, px. */
export type Form<B extends Block> = (block: B, paper: Paper, part: Part, top: number) => number;

export const round = (value: number): number => Math.round(value * 10) / 10;

export const lineHeight = (kind: Kind): number => TYPE[kind][1];

export const textWidth = (paper: Paper, text: string, kind: Kind, weight = 400): number =>
  paper.measure(text, TYPE[kind][0], weight);

export const fold = (paper: Paper, text: string, width: number, kind: Kind, weight = 400): string[] =>
  text === '' ? [] : wrap(text, Math.max(width, 24), TYPE[kind][0], paper.measure, weight);

/** Widest word: a column is at least as wide. */
export const wordWidth = (paper: Paper, text: string, kind: Kind): number =>
  Math.max(0, ...text.split(' ').map((word) => textWidth(paper, word, kind)));

/** Writes lines from `top` down and returns the height they take. */
export function write(
  out: Label[],
  kind: Kind,
  lines: string[],
  x: number,
  top: number,
  look = '',
  lang?: Language,
): number {
  const [size, height] = TYPE[kind];
  lines.forEach((text, i) => {
    out.push({
      x: round(x),
      y: round(top + (i + 0.5) * height + size * 0.36),
      text,
      look: `${kind} ${look}`,
      lang,
    });
  });
  return lines.length * height;
}

/** Writes one line centred on `middle`. */
/** The bold head over the rows of a set; returns the height it takes, px. */
export function writeSection(paper: Paper, { labels }: Row, { text, lang }: Words, top: number): number {
  return write(labels, 'set', fold(paper, text, paper.width, 'set', 700), 0, top, 'strong', lang) + 2;
}

export function writeAt(
  out: Label[],
  kind: Kind,
  text: string,
  x: number,
  middle: number,
  look = '',
  lang?: Language,
): void {
  write(out, kind, [text], x, middle - TYPE[kind][1] / 2, look, lang);
}

export const ink = (look: string, x: number, y: number, width: number, height: number, d?: string): Ink => ({
  look,
  x: round(x),
  y: round(y),
  width: round(Math.max(0, width)),
  height: round(height),
  ...(d === undefined ? {} : { d }),
});

/** A hairline; `line` is drawn 1 px thick by its class. */
export const rule = (x: number, y: number, width: number, look = 'line'): Ink =>
  ink(look, x, Math.round(y), width, 1);

/** Diagonals 5 px apart as one path: a pattern by `url(#…)` breaks under a `base` element. */
function hatch(x: number, y: number, width: number, height: number): string {
  let d = '';
  for (let c = 5; c < width + height; c += 7.07) {
    const left = Math.max(0, c - height);
    const low = Math.min(c, height);
    d += `M${round(x + left)} ${round(y + low)}L${round(x + Math.min(c, width))} ${round(y + Math.max(0, c - width))}`;
  }
  return d;
}

/** A bar in the look of its step; an outline lies inside the bar. */
export function bar(
  step: string,
  hollow: boolean,
  x: number,
  y: number,
  width: number,
  height: number,
): Ink[] {
  if (width <= 0) return [];
  if (hollow) return [ink(`hollow ${step}`, x + 0.75, y + 0.75, width - 1.5, height - 1.5)];
  if (step !== 'hatch') return [ink(step, x, y, width, height)];
  return [
    ink('hatch', x + 0.5, y + 0.5, width - 1, height - 1),
    ink('strokes', x, y, width, height, hatch(x, y, width, height)),
  ];
}

const SIGN = 13;

/** The base and its warning in one line; `end`: right-aligned at `x`. Returns its width; draws nothing without `out`. */
export function writeBase(
  paper: Paper,
  base: Base,
  x: number,
  middle: number,
  end: boolean,
  out?: { inks: Ink[]; labels: Label[] },
): number {
  const number = textWidth(paper, base.text, 'small');
  const warning = base.small ? textWidth(paper, base.warning, 'small', 600) + SIGN + 5 : 0;
  const space = base.text && warning ? 6 : 0;
  const width = number + space + warning;
  if (!out) return width;
  if (base.text) writeAt(out.labels, 'small', base.text, x, middle, end ? 'quiet end' : 'quiet');
  if (warning) {
    const left = end ? x - width : x + number + space;
    const y = middle - 6;
    const d = `M${round(left + 6.5)} ${round(y)}l5.3 9.4h-10.6zm0 3.6v2.7m0 1.3v.9`;
    out.inks.push(ink('sign', left + 1, y - 0.5, 11.5, 11, d));
    writeAt(out.labels, 'small', base.warning, left + SIGN + 5, middle, 'warn');
  }
  return width;
}

/** 0, 18 or 36 px: the warning takes a line of its own where both do not fit in `room`. */
export function baseHeight(paper: Paper, base: Base, room: number): number {
  const width = writeBase(paper, base, 0, 0, false);
  if (width === 0) return 0;
  return base.text && base.small && width > room ? 36 : 18;
}

/** Writes a base from `top` down, left-aligned; returns its height. */
export function placeBase(
  paper: Paper,
  base: Base,
  x: number,
  top: number,
  room: number,
  out: Pick<Row, 'inks' | 'labels'>,
): number {
  const height = baseHeight(paper, base, room);
  if (height === 36) {
    writeBase(paper, { ...base, small: false }, x, top + 9, false, out);
    writeBase(paper, { ...base, text: '' }, x, top + 27, false, out);
  } else if (height > 0) writeBase(paper, base, x, top + 9, false, out);
  return height;
}

/** Adds a mark with the place where it takes pointer and keyboard. */
export function addMark(
  paper: Paper,
  row: Row,
  cell: Cell,
  column: number,
  hit: [x: number, y: number, width: number, height: number],
): Mark {
  const mark: Mark = { id: cell.id, inks: [], labels: [] };
  row.marks.push(mark);
  const x = Math.max(0, hit[0]);
  paper.targets.push({
    id: cell.id,
    x: round(x),
    y: round(hit[1]),
    width: round(Math.min(hit[0] + hit[2], paper.width) - x),
    height: round(hit[3]),
    row: paper.count,
    column,
  });
  return mark;
}

/** The figures of a block are percent. */
export const isPercent = (paper: Paper, unit: Words | undefined): boolean =>
  unit ? unit.text === '%' : paper.model.percent;

/** Words of a series in a legend, with its base. */
export const seriesWords = ({ text, base }: Series): string =>
  [text.text, base.text].filter(Boolean).join(', ') + (base.small ? ` ⚠ ${base.warning}` : '');
