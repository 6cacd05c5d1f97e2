import type { Words } from '../../../locale/choose.js';
import { sortRows } from '../../../statistics/order.js';
import type { Series } from '../blocks.js';
import { baseOf } from './bases.js';
import type { Asked, AskedAnswer, Part, Slice, Study } from './types.js';
import { join, words } from './words.js';

/** Heading of a block of one question: its text, unless title or subtitle say it already. */
export function questionHeading(
  { document, say }: Study,
  { text }: Asked,
  answer?: Words,
): { heading?: Words } {
  const said = [document.title, document.subtitle].some((each) => each && say(each).text.includes(text.text));
  if (!answer) return said ? {} : { heading: text };
  if (said) return { heading: answer };
  return { heading: join([text, answer]) };
}

/** Heading of one of several blocks of a question: the first also names the question. */
export function partHeading(study: Study, asked: Asked, part: Part, place: number): { heading: Words } {
  const own = place ? undefined : questionHeading(study, asked).heading;
  return { heading: own ? join([own, part.text]) : part.text };
}

/** Why a block draws nothing, if nothing of it can be drawn. */
export function absence(slices: readonly Slice[]): { absent?: string } {
  if (slices.some(({ absent }) => !absent)) return {};
  return { absent: slices.find(({ mark }) => mark === 'too-few')?.absent ?? words.noData() };
}

export const SHAPES = ['circle', 'rect', 'diamond', 'triangle', 'circle-open', 'rect-open'] as const;

/** A series with colour and shape by its place. */
export function seriesOf(
  study: Study,
  id: string,
  text: Words,
  place: number,
  slices: readonly Slice[],
): Series {
  return { id, text, base: baseOf(study, slices), ...look(place) };
}

export function look(place: number): { step: string; shape: Series['shape'] } {
  return { step: `cat-${(place % 6) + 1}`, shape: SHAPES[place % 6]! };
}

/** Rows in the order asked for by `sort`; `value` takes the highlighted answers, else the positive side, else the first answer. */
export function sorted<R>({ options: { sort } }: Study, rows: R[], slice: (row: R) => Slice): R[] {
  if (!sort) return rows;
  const values = rows.map((row) => {
    const { absent, net, asked, positive, values } = slice(row);
    if (absent) return undefined;
    if (sort.key === 'net') return net;
    const marked = asked.answers.filter(({ highlighted }) => highlighted);
    if (marked.length) return marked.reduce((sum, { index }) => sum + values[index]!, 0);
    return net === undefined ? values[0] : positive;
  });
  return sortRows(values, { by: sort.key, turned: sort.reversed }).map((i) => rows[i]!);
}

/** Groups sorted within their sets, the total first. */
export function sortedParts(study: Study, parts: Part[], slice: (part: Part) => Slice): Part[] {
  const sets = [...new Set(parts.map(({ group }) => group?.set))];
  return sets.flatMap((set) =>
    sorted(
      study,
      parts.filter(({ group }) => group?.set === set),
      slice,
    ),
  );
}

/** The head of a set, at its first row only. */
export function section(part: Part, before: Part | undefined): { section?: Words } {
  return part.section && part.group?.set !== before?.group?.set ? { section: part.section } : {};
}

/** Answers that are no missing ones, then the missing ones. */
export function missingLast<A extends AskedAnswer>(answers: readonly A[]): A[] {
  return [...answers.filter(({ missing }) => !missing), ...answers.filter(({ missing }) => missing)];
}
