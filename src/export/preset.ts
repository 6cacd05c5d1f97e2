import { msg } from '@lit/localize';
import type { Printed } from '../figure/chart.js';
import { paragraph } from '../marks/paragraph.js';
import type { Type } from '../marks/paragraph.js';
import { NOTHING, stack } from '../marks/piece.js';
import type { Piece } from '../marks/piece.js';
import type { Span } from '../marks/scene.js';
import type { FigureInput } from './figure.js';
import { pictureOf, RULE, topRule } from './figure.js';
import { andMore, foot, footLines, notes, sourceLine } from './foot.js';
import { badge, correctionDay, subtitle } from './head.js';
import { legend } from './legend.js';
import { SHAPES } from './shapes.js';
import type { Preset, Shape } from './shapes.js';
import type { Picture } from './svg.js';
import { LARGE_TITLES, TYPES } from './types.js';

/** px around all, and over each piece. */
const MARGIN = 24;
const GAPS = {
  badge: 10,
  title: 8,
  lone: 12,
  subtitle: 4,
  correction: 8,
  body: 12,
  chart: 10,
  more: 6,
  under: 10,
};

/** px between the title's column and a drawing beside it. */
const SIDE_GAP = 32;

/** Part of the room that is left, over the drawing; the rest is under it. */
const ABOVE = 0.4;

/** Most of the names of sources. */
const SOURCES = { most: 3, lines: 3 } as const;

/**
 * A picture composed for a shape: title, badge, source and as much of the rest as it has room for, in type as large as
 * it allows. Never shrunk: where the smallest type has no room, rows are left out from the last one on, and that is
 * said; then the subtitle goes. Notes, funder, publisher, licence and dates are added as far as room is left.
 * Runs inside `withLocale`.
 */
export function presetFigure(input: FigureInput, preset: Preset): Picture {
  const shape = SHAPES[preset];
  const pages = shape.grids.map((grid) => new Page(input, shape, grid));
  const whole = pages.find((page) => page.fits(page.all));
  if (whole) return whole.picture(whole.all);
  for (const page of smaller(input, shape)) {
    const most = page.most();
    if (most.rows) return (pages.find((larger) => larger.fits(most)) ?? page).picture(most);
  }
  const page = new Page(input, shape, shape.spare.at(-1) ?? shape.width);
  return page.picture(page.most());
}

/** From the smallest type of a shape on to what is for drawings only of which not one row has room there. */
function* smaller(input: FigureInput, shape: Shape): Generator<Page> {
  const grids = [...shape.grids.slice(-1), ...shape.spare];
  for (const grid of grids) yield new Page(input, shape, grid);
  if (shape.side !== undefined)
    for (const grid of grids) yield new Page(input, { ...shape, side: undefined, titleLines: 2 }, grid);
}

/** How much of a chart is shown. */
interface Choice {
  rows: number;
  withSubtitle: boolean;
}

/** A shape with a grid to lay out on. */
class Page {
  readonly all: Choice;
  readonly #height: number;
  /** px between margins, and between what apps cover. */
  readonly #width: number;
  readonly #room: number;
  /** px of title and source, and where the drawing begins: beside them, or under the one and over the other. */
  readonly #column: number;
  readonly #start: number;
  readonly #rows: number;
  readonly #title: Piece;
  readonly #drawings = new Map<number, Printed>();

  constructor(
    readonly input: FigureInput,
    readonly shape: Shape,
    readonly grid: number,
  ) {
    const { side, top, bottom, titleLines } = shape;
    this.#height = (grid * shape.height) / shape.width;
    this.#width = grid - 2 * MARGIN;
    this.#room = this.#height * (1 - top - bottom) - 2 * MARGIN - RULE;
    this.#column = side === undefined ? this.#width : Math.round(this.#width * side);
    this.#start = side === undefined ? 0 : this.#column + SIDE_GAP;
    this.#rows = input.print.rows(input.model);
    const others = [
      badge(input.text, input.measure),
      correctionDay(input.text, input.measure, this.#column),
      this.#foot([]),
    ];
    const taken =
      others.reduce((all, { height }) => all + height, 0) + GAPS.badge + GAPS.lone + GAPS.correction;
    this.#title = titleOf(input, this.#column, titleLines, this.#room - taken);
    this.all = { rows: this.#rows, withSubtitle: true };
  }

  fits(choice: Choice): boolean {
    return (
      this.#left(choice) >= this.#foot([]).height &&
      (this.#start === 0 || this.#body(choice).height <= this.#room)
    );
  }

  /** As many rows as there is room for. */
  most(): Choice {
    for (const withSubtitle of [true, false]) {
      let [low, high] = [0, this.#rows];
      while (low < high) {
        const rows = Math.ceil((low + high) / 2);
        if (this.fits({ rows, withSubtitle })) low = rows;
        else high = rows - 1;
      }
      if (low) return { rows: low, withSubtitle };
    }
    return { rows: 0, withSubtitle: this.fits({ rows: 0, withSubtitle: true }) };
  }

  picture(choice: Choice): Picture {
    const { grid, shape } = this;
    const head = this.#head(choice);
    const body = this.#body(choice);
    const under = this.#under(choice);
    const top = this.#height * shape.top;
    const over = top + RULE + (this.#start ? 0 : head.height);
    const free = this.#start ? this.#room - body.height : this.#left(choice) - under.height;
    const shown: Piece = {
      height: this.#room,
      marks: [
        { x: 0, y: top, marks: [...topRule(this.#width).marks] },
        { x: 0, y: top + RULE, marks: [...head.marks] },
        { x: this.#start, y: over + Math.max(0, free) * ABOVE, marks: [...body.marks] },
        { x: 0, y: top + RULE + this.#room - under.height, marks: [...under.marks] },
      ],
    };
    const scale = shape.width / grid;
    return pictureOf(this.input, shown, { width: grid, height: this.#height, margin: MARGIN, scale });
  }

  /** px for what stands under title and drawing. */
  #left(choice: Choice): number {
    return this.#room - this.#head(choice).height - (this.#start ? 0 : this.#body(choice).height);
  }

  #head({ withSubtitle }: Choice): Piece {
    const { text, measure } = this.input;
    return stack([
      [GAPS.badge, badge(text, measure)],
      [text.badge ? GAPS.title : GAPS.lone, this.#title],
      [GAPS.subtitle, withSubtitle ? subtitle(text, measure, this.#column) : NOTHING],
      [GAPS.correction, correctionDay(text, measure, this.#column)],
    ]);
  }

  #drawn(rows: number): Printed {
    const { print, model, measure } = this.input;
    const known = this.#drawings.get(rows);
    if (known) return known;
    const shown = rows < this.#rows ? print.first(model, rows) : model;
    const drawn = print.draw(shown, { width: this.#width - this.#start, measure });
    this.#drawings.set(rows, drawn);
    return drawn;
  }

  #body({ rows }: Choice): Piece {
    const { measure } = this.input;
    if (!rows && this.#rows) return NOTHING;
    const width = this.#width - this.#start;
    const drawn = this.#drawn(rows);
    const more = this.#more(rows);
    const body = stack([
      [0, legend(drawn.legend, measure, width)],
      [drawn.legend.length ? GAPS.chart : 0, drawn],
      [GAPS.more, more ? paragraph(measure, [{ text: more }], TYPES.more, width) : NOTHING],
    ]);
    return stack([[GAPS.body, body]]);
  }

  /** "and 6 more" */
  #more(rows: number): string {
    const { print, model } = this.input;
    if (rows >= this.#rows) return '';
    const left = print.leftOut?.(model, rows) ?? [{ count: this.#rows - rows }];
    const counted = left
      .filter(({ count }) => count > 0)
      .map(({ of, count }) => (of ? `${of}: ${andMore(count)}` : andMore(count)))
      .join(' · ');
    return counted || msg('in brief', { id: 'in-brief' });
  }

  /** Source, and of what may be left out as much as there is room for: from the funder to the publisher, then notes. */
  #under(choice: Choice): Piece {
    const { text, model, measure } = this.input;
    const room = this.#left(choice);
    const { publisher, funding, license, dates } = footLines(text);
    let under = this.#foot([]);
    const added: Span[][] = [];
    for (const line of [funding, license, dates, publisher]) {
      const next = this.#foot([...added, line]);
      if (next.height > room) break;
      added.push(line);
      under = next;
    }
    const said = choice.rows ? [...(this.#drawn(choice.rows).notes ?? model.notes), ...text.notes] : [];
    for (let count = said.length; count > 0; count--) {
      const all = stack([
        [GAPS.under, notes(said.slice(0, count), measure, this.#column)],
        [0, under],
      ]);
      if (all.height <= room) return all;
    }
    return under;
  }

  #foot(lines: readonly Span[][]): Piece {
    const { text, measure } = this.input;
    const source = sourceLine(text, measure, this.#column, SOURCES);
    return stack([[GAPS.under, foot([source, ...lines], measure, this.#column)]]);
  }
}

/**
 * In the largest type in which no word is broken and it takes no more than `most` lines; in the smallest one it may take
 * as many as there is room for, then it is cut.
 */
function titleOf({ text, measure }: FigureInput, width: number, most: number, room: number): Piece {
  const set = (type: Type): ReturnType<typeof paragraph> =>
    paragraph(measure, [text.title], type, width, { even: true });
  const words = text.title.text.split(/\s+/);
  const suits = (type: Type): boolean =>
    words.every((word) => measure(word, type.size, type.weight) <= width) &&
    set(type).height <= Math.min(room, most * type.line);
  const type = LARGE_TITLES.find(suits) ?? LARGE_TITLES.at(-1) ?? TYPES.title;
  const lines = set(type).marks;
  const marks = lines.slice(0, Math.max(1, Math.min(2 * most, Math.floor(room / type.line))));
  if (lines.length > marks.length) marks.at(-1)?.spans.push({ text: '…' });
  return { marks, height: marks.length * type.line };
}
