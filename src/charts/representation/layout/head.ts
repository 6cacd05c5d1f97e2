import type { LegendItem } from '../../../figure/chart.js';
import type { TextMark } from '../../../marks/mark.js';
import { lineHeight, textLines, textWidth } from '../../../marks/text.js';
import type { Measure } from '../../../text/measure.js';
import type { RepresentationModel } from '../model/types.js';
import { OVERHANG } from './bar.js';
import type { LayoutContext } from './context.js';

/** px between the names of categories and the percent of the line, and between head and bars. */
const NAME_GAP = 10;
const BELOW = 2;

/** The line over the bars. */
export interface Head {
  texts: TextMark[];
  legend: LegendItem[];
  height: number;
}

/** Names of the two categories over the ends of the bars, the line's percent between; else a legend. */
export function placeHead(
  { categories, earlier, rows }: RepresentationModel,
  { measure, scale, reference }: LayoutContext,
): Head {
  const start = scale(0);
  const end = scale(100);
  const line = lineLabel(measure, reference?.text, scale(reference?.value ?? 100), start, end);
  const [one, two, ...others] = categories;
  const needed = (name: string | undefined): number =>
    name ? textWidth(measure, name, 'small', 700) + NAME_GAP : 0;
  const named =
    !others.length &&
    needed(one?.text.text) <= line.left - start &&
    needed(two?.text.text) <= end - line.right;
  const drawn = rows.some(({ absent }) => !absent);
  const legend: LegendItem[] = named ? [] : categories.map(({ text, step }) => ({ text, swatch: step }));
  if (earlier) legend.push({ text: earlier, swatch: 'earlier', shape: 'circle-open' });
  if (!drawn || (!named && !reference)) return { legend, texts: [], height: 0 };
  const name = (text: TextMark['text'] | undefined, x: number, className: string, lang?: string) =>
    named && text !== undefined ? textLines('small', [text], x, 0, className, lang) : [];
  return {
    legend,
    texts: [
      ...name(one?.text.text, start, 'strong name-1', one?.text.lang),
      ...name(two?.text.text, end, 'strong end', two?.text.lang),
      ...(reference ? textLines('small', [reference.text], line.left, 0, 'semi soft') : []),
    ],
    height: lineHeight('small') + OVERHANG + BELOW,
  };
}

/** The percent of the line centred over it, but inside the ends of the bars; without words at the end. */
function lineLabel(
  measure: Measure,
  text: string | undefined,
  x: number,
  start: number,
  end: number,
): { left: number; right: number } {
  if (!text) return { left: end, right: end };
  const width = textWidth(measure, text, 'small', 600);
  const left = Math.max(start, Math.min(x - width / 2, end - width));
  return { left, right: left + width };
}
