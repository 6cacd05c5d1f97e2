import type { BaseLayout, Space, Target } from '../../figure/chart.js';
import { HIT, SIZES, WIDTHS } from '../../theme/sizes.js';
import type { Label, PlacedRow } from './paper.js';
import { fold, ink, OVERHANG, round, warning, WARNING, widthOf, write } from './paper.js';
import { placeBar, gutters } from './bar.js';
import type { RepresentationModel, Row } from './types.js';

export interface RepresentationLayout extends BaseLayout {
  labels: Label[];
  rows: PlacedRow[];
}

/** px: between label and bars; between a bar and the next row on a wide page, on a phone. */
const GAP = 16;
const BELOW = { wide: 12, phone: 16 };
/** px between the words over a bar and the bar. */
const OVER = 6;
const THICK = { wide: 28, phone: 26 };

/**
 * Places the positions one under the other: label and n left of the bars from 600 px on, above them below.
 * Pure: the same model, width (px) and measure give the same numbers, px rounded to 0.1.
 */
export function layout(model: RepresentationModel, { width, measure }: Space): RepresentationLayout {
  const size = widthOf(measure);
  const baseWidth = (row: Row): number => (row.n ? size(row.n, 'small') + (row.warned ? WARNING : 0) : 0);
  const changeWidth = (row: Row): number => (row.change ? size(row.change, 'value', 600) : 0);
  const widest = (read: (row: Row) => number): number =>
    model.rows.reduce((most, row) => Math.max(most, read(row)), 0);
  const bases = widest(baseWidth);
  const changes = widest(changeWidth);
  const longest = (row: Row): number =>
    row.text.text
      .split(' ')
      .reduce((most, word) => Math.max(most, size(word, 'label', row.strong ? 700 : 400)), 0);
  const needed = widest(longest) + GAP + (bases ? bases + 10 : 0);
  // Words too long for a column beside the bars stand over them.
  const wide = width >= WIDTHS.side && needed < width * 0.48;
  const thick = wide ? THICK.wide : THICK.phone;
  const below = wide ? BELOW.wide : BELOW.phone;
  const left = wide ? Math.ceil(Math.max(230, width * 0.36, needed)) : 0;
  const right = wide && changes ? changes + 12 : 0;
  const [before, after] = gutters(model, width - left - right, size);
  const x = left + before;
  const plot = width - right - after - x;

  const targets: Target[] = [];
  const labels: Label[] = [];
  const { legend, height } = placeHead(model, labels, x, plot, size);
  let y = height;
  if (model.absent) y += write(labels, 'label', [model.absent], 0, y, 'soft');

  const rows = model.rows.map((row, index): PlacedRow => {
    const placed: PlacedRow = { text: row.text, inks: [], labels: [], marks: [], over: [] };
    const top = y;
    const beside = baseWidth(row) + (changeWidth(row) ? changeWidth(row) + 10 : 0);
    const column = wide ? left - GAP - (bases ? bases + 10 : 0) : width - (beside ? beside + 12 : 0);
    // On a phone n goes under the words where the longest leaves it no room.
    const under = !wide && longest(row) > column;
    const room = under ? width : column;
    const lines = fold(measure, row.text.text, room, 'label', row.strong ? 700 : 400);
    const reason = row.absent ? fold(measure, row.absent, wide ? width - left : width, 'small') : [];
    const height = lines.length * SIZES.label.line;
    const words = height + (under ? SIZES.label.line : 0);
    const body = row.absent ? reason.length * SIZES.small.line : thick;
    const tall = wide ? Math.max(words, body) : words + OVER + body;
    const bar = wide ? top + (tall - body) / 2 : top + words + OVER;
    const first = wide ? top + (tall - words) / 2 : top;
    write(placed.labels, 'label', lines, 0, first, row.strong ? 'strong' : '', row.text.lang);

    const side = first + (under ? height : 0);
    const end = wide ? left - GAP : width - (changeWidth(row) ? changeWidth(row) + 10 : 0);
    if (row.n) {
      write(placed.labels, 'small', [row.n], end, side + 0.5, 'quiet end');
      if (row.warned) placed.inks.push(warning(end - baseWidth(row), side + SIZES.label.line / 2));
    }
    if (row.change) {
      const at = wide ? bar + (body - SIZES.value.line) / 2 : side + 1.5;
      write(placed.labels, 'value', [row.change], width, at, 'semi end');
    }
    if (row.absent) write(placed.labels, 'small', reason, left, bar, 'soft');
    else placeBar(placed, row, model, { x, y: bar, width: plot, height: thick }, size);

    placed.marks.forEach(({ id, inks }, column) => {
      const box = inks[0]!;
      const reach = Math.max(HIT, box.width);
      const from = Math.max(0, Math.min(box.x + box.width / 2 - reach / 2, width - reach));
      targets.push({
        id,
        x: round(from),
        y: round(top),
        width: round(reach),
        height: round(tall),
        row: index,
        column,
      });
    });
    y = top + tall + below;
    if (row.total) {
      placed.inks.push(ink('line', 0, Math.round(y), width, 1));
      y += 1 + below;
    }
    return placed;
  });
  const foot = rows.length ? below - OVERHANG : 0;
  return { width, height: Math.ceil(y - foot), targets, legend, labels, rows };
}

/** Names of the two categories over the ends of the bars, the line's share between; else a legend. */
function placeHead(
  { categories, reference, earlier, rows }: RepresentationModel,
  labels: Label[],
  x: number,
  plot: number,
  size: ReturnType<typeof widthOf>,
): { legend: RepresentationLayout['legend']; height: number } {
  const legend: RepresentationLayout['legend'] = [];
  const drawn = rows.some(({ absent }) => !absent);
  const [one, two] = categories;
  const line = reference && size(reference.text, 'small', 600);
  const at = reference && line ? x + (plot * reference.value) / 100 : x + plot;
  const from = reference && line ? Math.max(x, Math.min(at - line / 2, x + plot - line)) : x + plot;
  const needs = (words = ''): number => (words ? size(words, 'small', 700) + 10 : 0);
  const named =
    categories.length < 3 &&
    needs(one?.text.text) <= from - x &&
    needs(two?.text.text) <= x + plot - from - (line ?? 0);
  if (!named) for (const { text, step } of categories) legend.push({ text, swatch: step });
  if (earlier) legend.push({ text: earlier, swatch: 'earlier', shape: 'circle-open' });
  if (!drawn || (!named && !reference)) return { legend, height: 0 };
  if (named && one) write(labels, 'small', [one.text.text], x, 0, `strong name-1`, one.text.lang);
  if (named && two) write(labels, 'small', [two.text.text], x + plot, 0, 'strong end', two.text.lang);
  if (reference) write(labels, 'small', [reference.text], from, 0, 'semi soft');
  return { legend, height: SIZES.small.line + OVERHANG + 2 };
}

export const rows = (placed: RepresentationLayout): number => placed.rows.length;
