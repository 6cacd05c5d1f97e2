import type { LikertBlock } from '../blocks.js';
import { baseOf } from './bases.js';
import { answerCell, netCell, sumCells } from './cell.js';
import { absence, missingLast, partHeading, questionHeading, section, sorted, sortedParts } from './frame.js';
import { partsOf, sliceOf } from './slice.js';
import type { Asked, AskedAnswer, Run, Slice, Study } from './types.js';
import { words } from './words.js';

type Row = LikertBlock['rows'][number];

/** Bars of answers: rows are waves, or groups of one question, or questions (a block for each group). */
export function likertBlocks(study: Study, { form, questions }: Run): LikertBlock[] {
  const diverging = form === 'diverging';
  const first = questions[0]!;
  const answers = arrange(first, diverging);
  const parts = partsOf(study, questions);
  const { rounds } = study;
  const [round] = rounds;
  const block = (id: string, slices: Slice[], rows: Row[], more: Partial<LikertBlock>): LikertBlock => {
    const none = absence(slices);
    return {
      form: diverging ? 'diverging' : 'stacked',
      id,
      ...more,
      ...none,
      answers:
        'absent' in none
          ? []
          : answers.map((answer) => ({
              id: `a${answer.index}`,
              text: answer.text,
              side: answer.side,
              step: stepOf(answer, first, diverging),
            })),
      head: heads(answers, diverging),
      rows: 'absent' in none ? [] : rows,
      reach: { negative: 0, positive: 0, neutral: 0, missing: 0, plain: 0 },
    };
  };
  const row = (slice: Slice, more: Pick<Row, 'text' | 'highlighted' | 'section'>): Row => {
    const absent = slice.absent ? { absent: slice.absent } : {};
    const long =
      diverging && ['negative', 'positive'].some((s) => answers.filter(({ side }) => side === s).length > 2);
    const net = diverging && netCell(study, slice);
    return {
      id: slice.id,
      ...more,
      base: baseOf(study, [slice]),
      cells: slice.absent ? [] : answers.map((answer) => answerCell(study, slice, answer)),
      ...(long && !slice.absent ? { sums: sumCells(study, slice) } : {}),
      ...(net ? { net } : {}),
      ...absent,
    };
  };

  if (rounds.length > 1) {
    return parts.map((part, place) => {
      const slices = rounds.map((each) => sliceOf(study, first, part, each));
      const rows = slices.map((slice) => row(slice, { text: slice.round.text, highlighted: false }));
      const heading =
        parts.length > 1 ? partHeading(study, first, part, place) : questionHeading(study, first);
      return block(`q${first.index}/g${part.index}`, slices, rows, heading);
    });
  }
  if (questions.length === 1 && parts.length > 1) {
    const slice = (part: (typeof parts)[number]) => sliceOf(study, first, part, round!);
    const order = sortedParts(study, parts, slice);
    const rows = order.map((part, i) =>
      row(slice(part), { text: part.text, highlighted: part.highlighted, ...section(part, order[i - 1]) }),
    );
    return [block(`q${first.index}`, order.map(slice), rows, questionHeading(study, first))];
  }
  // One order in all groups, so that rows of the blocks can be compared.
  const order = sorted(study, questions, (asked) => sliceOf(study, asked, parts[0]!, round!));
  return parts.map((part) => {
    const slices = order.map((asked) => sliceOf(study, asked, part, round!));
    const same = slices.every(({ n }) => n === slices[0]!.n);
    const rows = slices.map((slice) => row(slice, { text: slice.asked.text, highlighted: false }));
    if (same && parts.length > 1)
      for (const each of rows) each.base = { ...each.base, text: '', warning: '' };
    const more =
      parts.length > 1 ? { heading: part.text, ...(same ? { base: baseOf(study, slices) } : {}) } : {};
    return block(`q${first.index}/g${part.index}`, slices, rows, more);
  });
}

/** From the strongest negative to the strongest positive answer; neutral apart where the form sets it apart; missing last. */
function arrange({ answers, twoSided }: Asked, diverging: boolean): AskedAnswer[] {
  if (!twoSided) return missingLast(answers);
  const place = ({ missing, side, answer }: AskedAnswer): number =>
    missing ? Infinity : side === 'neutral' ? (diverging ? 1e300 : 0) : (answer.value ?? 0);
  const order = answers.map((answer): [number, AskedAnswer] => [place(answer), answer]);
  return order.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, answer]) => answer);
}

/** The outer steps are the strong answers; three or more on a side take the set of seven. */
function stepOf(answer: AskedAnswer, { answers, twoSided, question }: Asked, diverging: boolean): string {
  const { side } = answer;
  if (side === 'missing') return 'hatch';
  if (twoSided) {
    const count = (s: string) => answers.filter((each) => each.side === s).length;
    const set = Math.max(count('negative'), count('positive')) > 2 ? 3 : 2;
    const name = `div${set * 2 + 1}-`;
    if (side === 'neutral') return name + 'mid';
    const strength = ({ answer: { value = 0 } }: AskedAnswer) => Math.abs(value);
    const inner = answers.filter((each) => each.side === side && strength(each) < strength(answer)).length;
    const all = count(side);
    const step = all < set ? set - all + inner + 1 : Math.ceil(((inner + 1) / all) * set);
    return `${name}${side === 'negative' ? 'neg' : 'pos'}${step}`;
  }
  const real = answers.filter(({ missing }) => !missing);
  if (question.kind !== 'scale' && !real.some(({ answer: { value } }) => value !== undefined) && !diverging) {
    return `cat-${(real.indexOf(answer) % 6) + 1}`;
  }
  const rank = (each: AskedAnswer) => each.answer.value ?? each.index;
  const below = real.filter((each) => rank(each) < rank(answer)).length;
  return `seq-${real.length > 1 ? 1 + Math.round((below * 4) / (real.length - 1)) : 4}`;
}

/** Each side is named after its mildest answer, which holds for all of it. */
function heads(answers: AskedAnswer[], diverging: boolean): LikertBlock['head'] {
  const of = (side: string) => (diverging ? answers.filter((answer) => answer.side === side) : []);
  const list = (side: string) =>
    of(side)
      .map(({ text }) => text.text)
      .join(' / ');
  return {
    negative: of('negative').at(-1)?.text.text ?? '',
    positive: of('positive')[0]?.text.text ?? '',
    neutral: list('neutral'),
    missing: list('missing'),
    net: diverging ? words.net() : '',
  };
}
