import type { Words } from '../../../locale/choose.js';
import { sortAnswers } from '../../../statistics/order.js';
import type { BarsBlock, Base, Series } from '../blocks.js';
import { baseOf, NO_BASE } from './bases.js';
import { answerCell } from './cell.js';
import { absence, partHeading, questionHeading, seriesOf, sorted, sortedParts } from './frame.js';
import { partsOf, sliceOf } from './slice.js';
import type { Asked, Part, Round, Run, Slice, Study } from './types.js';

type Row = BarsBlock['rows'][number];

/** Bars: answers down, one or two groups across; more groups a block each. Numbers: a bar for each question or group. */
export function barsBlocks(study: Study, { questions }: Run): BarsBlock[] {
  const [first] = questions;
  const parts = partsOf(study, questions);
  // Waves are drawn as bars only on request: then the latest.
  const round = study.rounds.at(-1)!;
  if (!first!.percent) return [numberBlock(study, questions, parts, round)];

  const slices = parts.map((part) => sliceOf(study, first!, part, round));
  const { sort } = study.options;
  const order = sortAnswers(
    first!.question,
    slices.find(({ absent }) => !absent)?.values ?? [],
    sort && { by: sort.key, turned: sort.reversed },
  );
  const answers = order.map((index) => first!.answers[index]!);
  const across = columns(slices);
  return across.map((together, place): BarsBlock => {
    const { part } = together[0]!;
    const single = together.length === 1 && (across.length > 1 || !part.group);
    const drawn = together.filter(({ absent }) => !absent);
    const none = absence(together);
    return {
      form: 'bars',
      id: `q${first!.index}/g${part.index}`,
      ...(across.length > 1
        ? { ...partHeading(study, first!, part, place), base: baseOf(study, together) }
        : { ...questionHeading(study, first!), ...(single ? { base: baseOf(study, together) } : {}) }),
      ...none,
      series: drawn.map((slice, i): Series =>
        single
          ? blank(slice.id, baseOf(study, [slice]))
          : seriesOf(study, slice.id, slice.part.text, i, [slice]),
      ),
      rows: drawn.length
        ? answers.map((answer): Row => ({
            id: `a${answer.index}`,
            text: answer.text,
            highlighted: answer.highlighted,
            missing: answer.missing,
            cells: drawn.map((slice) => answerCell(study, slice, answer)),
          }))
        : [],
      domain: [0, 1],
      unit: { text: '%' },
      muted: answers.some(({ highlighted }) => highlighted),
    };
  });
}

/** Two series stand side by side: two groups, or the total and the one group that can be drawn; else each part has a block. */
function columns(slices: Slice[]): Slice[][] {
  if (slices.length < 3) return [slices];
  if (slices.length > 3) return slices.map((slice) => [slice]);
  const groups = slices.filter(({ part, absent }) => part.group && !absent);
  const total = slices.filter(({ part }) => !part.group);
  return [groups.length > 1 ? groups : [...total, ...groups]];
}

function numberBlock(study: Study, questions: Asked[], parts: Part[], round: Round): BarsBlock {
  const first = questions[0]!;
  const byGroup = parts.length > 1;
  const slices = byGroup
    ? sortedParts(study, parts, (part) => sliceOf(study, first, part, round)).map((part) =>
        sliceOf(study, first, part, round),
      )
    : sorted(
        study,
        questions.map((asked) => sliceOf(study, asked, parts[0]!, round)),
        (slice) => slice,
      );
  const none = absence(slices);
  const heading = byGroup ? questionHeading(study, first) : {};
  return {
    form: 'bars',
    id: `q${first.index}`,
    ...heading,
    ...none,
    series: 'absent' in none ? [] : [blank(`q${first.index}`, NO_BASE)],
    rows: slices
      .filter(({ absent }) => !absent)
      .map((slice) => ({
        id: slice.id,
        text: withBase(byGroup ? slice.part.text : slice.asked.text, baseOf(study, [slice]).text),
        highlighted: slice.part.highlighted,
        missing: false,
        cells: [answerCell(study, slice)],
      })),
    domain: [0, 1],
    unit: first.unit,
    muted: slices.some(({ part }) => part.highlighted),
  };
}

/** Rows of bars have no place of their own for the base. */
function withBase(words: Words, base: string): Words {
  return base ? { ...words, text: `${words.text} (${base})` } : words;
}

/** The one series of a block; its base is written under the heading. */
function blank(id: string, base: Base): Series {
  return {
    id,
    text: { text: '' },
    base: { ...base, text: '', warning: '' },
    step: 'cat-1',
    shape: 'circle',
  };
}
