import { GAP, SIZES } from '../../theme/sizes.js';
import type { Mark, PlacedRow, Size } from './paper.js';
import { dot, ink, OVERHANG, write } from './paper.js';
import type { RepresentationModel, Row } from './types.js';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** px between the edge of a part and its figure; a part that is narrower than figure and both has none inside. */
const INSET = 7;
const FIT = 10;
/** px between the line and a figure. */
const CLEAR = 5;
/** Most px that a figure outside takes. */
const OUTSIDE = 40;

const sum = (row: Row): number => row.segments.reduce((all, { value }) => all + value, 0);

/** The bar's last part ends where the bar ends. */
const isFull = (row: Row): boolean => row.segments.length > 1 && sum(row) > row.whole - 2;

/** px kept free left and right of all bars for figures that their parts are too narrow for. */
export function gutters({ rows }: RepresentationModel, width: number, size: Size): [number, number] {
  const tight = (row: Row, at: 0 | -1): number => {
    const part = row.segments.at(at);
    if (!part || row.segments.length < 2 || (at && !isFull(row))) return 0;
    const needed = size(part.text, 'value', 600);
    return ((width - 2 * OUTSIDE) * part.value) / row.whole < needed + FIT ? needed + 6 : 0;
  };
  return [0, -1].map((at) => rows.reduce((most, row) => Math.max(most, tight(row, at as 0 | -1)), 0)) as [
    number,
    number,
  ];
}

/** Draws one bar of parts into `placed`, the line and the mark of the earlier share over it. */
export function placeBar(
  placed: PlacedRow,
  row: Row,
  model: RepresentationModel,
  box: Box,
  size: Size,
): void {
  const { x, y, width, height } = box;
  const end = x + width;
  const line = model.reference && x + (width * model.reference.value) / 100;
  const last = row.segments.length - 1;
  // A gap parts what is seen: none beside a share of 0.
  const seen = row.segments.flatMap(({ value }, i) => (value > 0 ? [i] : []));
  if (sum(row) < row.whole - 1) placed.inks.push(ink('rest', x + 0.5, y + 0.5, width - 1, height - 1));

  let from = x;
  row.segments.forEach((segment, i) => {
    const to = Math.min(end, from + (width * segment.value) / row.whole);
    const half = GAP / 2;
    // What is above zero has at least 2 px, inside the bar.
    const least = segment.value > 0 ? 2 : 0;
    const left = Math.max(x, Math.min(i > seen[0]! ? from + half : from, end - least));
    const right = segment.value > 0 ? Math.max(to - (i < seen.at(-1)! ? half : 0), left + least) : left;
    const mark: Mark = { id: segment.id, inks: [], labels: [] };
    mark.inks.push(
      row.hollow && right - left > 2
        ? ink(`hollow ${segment.step}`, left + 0.75, y + 0.75, right - left - 1.5, height - 1.5)
        : ink(segment.step, left, y, right - left, height),
    );
    placed.marks.push(mark);
    from = to;

    const text = size(segment.text, 'value', 600);
    const top = y + (height - SIZES.value.line) / 2;
    const put = (at: number, look: string): void =>
      void write(mark.labels, 'value', [segment.text], at, top, `semi ${look}`);
    if (right - left < text + FIT) {
      if (last === 0) put(clear(right + INSET, text, line, right, end) ?? right + INSET, '');
      else if (i === 0) put(x - 6, 'end');
      else if (i === last && isFull(row)) put(end + 6, '');
      return;
    }
    const wanted =
      i === 0 ? left + INSET : i === last && last === 1 ? right - INSET - text : (left + right - text) / 2;
    const at = clear(wanted, text, line, left, right);
    if (at !== undefined) put(at, row.hollow ? 'soft' : `on-${segment.step}`);
  });

  if (line !== undefined) {
    placed.over.push(
      ink('edge', line - 2.5, y - OVERHANG, 5, height + 2 * OVERHANG),
      ink('zero', line - 1, y - OVERHANG, 2, height + 2 * OVERHANG),
    );
  }
  if (row.earlier !== undefined) placed.over.push(dot(x + (width * row.earlier) / 100, y + height));
}

/** Where a figure can stand beside the line rather than under it, px; undefined where there is no room. */
function clear(
  at: number,
  text: number,
  line: number | undefined,
  left: number,
  right: number,
): number | undefined {
  if (line === undefined || at > line + CLEAR || at + text < line - CLEAR) return at;
  const places = [line - CLEAR - text, line + CLEAR].filter(
    (place) => place >= left + 3 && place + text <= right - 3,
  );
  return places.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
}
