import { fill } from '../../../locale/message.js';
import { percentOf } from '../../../locale/number.js';
import { sortAnswers } from '../../../statistics/order.js';
import type { DotsBlock } from '../blocks.js';
import { baseOf, NO_BASE } from './bases.js';
import { answerCell } from './cell.js';
import { MAX_SERIES } from './choose-form.js';
import { absence, questionHeading, section, seriesOf, sorted, sortedParts } from './frame.js';
import { partsOf, sliceOf } from './slice.js';
import type { Asked, Part, Run, Slice, Study } from './types.js';

type Row = DotsBlock['rows'][number];

/**
 * Dots. One answer: rows are groups with the total as a line, or questions with groups as series.
 * All answers: rows are answers, groups are series.
 */
export function dotsBlocks(study: Study, { questions, answer }: Run): DotsBlock[] {
  const parts = partsOf(study, questions);
  const round = study.rounds.at(-1)!;
  const groups = parts.filter(({ group }) => group);
  const first = questions[0]!;
  const slice = (asked: Asked, part: Part) => sliceOf(study, asked, part, round);
  const blockOf = (
    asked: Asked,
    slices: Slice[],
    more: Omit<DotsBlock, 'form' | 'id' | 'domain' | 'unit'>,
  ): DotsBlock => {
    const none = absence(slices);
    const block: DotsBlock = {
      form: 'dots',
      id: `q${asked.index}/g${slices[0]!.part.index}`,
      ...more,
      ...none,
      domain: [0, 100],
      unit: { text: '%' },
    };
    return 'absent' in none ? { ...block, series: [], rows: [] } : block;
  };
  const lone = [{ ...seriesOf(study, 's0', { text: '' }, 0, []), base: NO_BASE }];

  if (answer !== undefined && groups.length && (questions.length === 1 || groups.length > MAX_SERIES)) {
    return questions.map((asked) => {
      const order = sortedParts(study, groups, (part) => slice(asked, part));
      const total = parts.find(({ group }) => !group);
      const totalSlice = total && slice(asked, total);
      const name = asked.answers[answer]!;
      const cell = totalSlice && answerCell(study, totalSlice, name);
      return blockOf(
        asked,
        [...order.map((part) => slice(asked, part)), ...(totalSlice ? [totalSlice] : [])],
        {
          ...questionHeading(study, asked, name.text),
          series: lone,
          rows: order.map((part, i): Row => {
            const each = slice(asked, part);
            const own = answerCell(study, each, name);
            return {
              id: each.id,
              text: part.text,
              base: baseOf(study, [each]),
              highlighted: part.highlighted,
              ...section(part, order[i - 1]),
              points: own ? [{ series: 0, cell: own, small: each.mark === '**' }] : [],
              ...(each.absent ? { absent: each.absent } : {}),
            };
          }),
          ...(cell
            ? {
                total: {
                  cell,
                  text: fill('{name}: {value}', {
                    name: total.text.text,
                    value: percentOf(cell.text, study.locale),
                  }),
                },
              }
            : {}),
        },
      );
    });
  }

  // Groups are the series; the total only where there are none, it stays in the table.
  const chunks = chunk(groups.length ? groups : parts);
  if (answer !== undefined) {
    const order = sorted(study, questions, (asked) => slice(asked, parts[0]!));
    return chunks.map((all) => {
      const drawn = all.filter((part) => order.some((asked) => !slice(asked, part).absent));
      const some = drawn.length ? drawn : all;
      const slices = order.flatMap((asked) => some.map((part) => slice(asked, part)));
      return blockOf(first, slices, {
        heading: first.answers[answer]!.text,
        series: some.map((part, i) =>
          seriesOf(
            study,
            `g${part.index}`,
            part.text,
            i,
            slices.filter((s) => s.part === part),
          ),
        ),
        rows: order.map((asked): Row => {
          const own = some.map((part) => slice(asked, part));
          return {
            id: `q${asked.index}`,
            text: asked.text,
            base: NO_BASE,
            highlighted: false,
            points: own.flatMap((each, series) => point(study, each, answer, series)),
            ...absence(own),
          };
        }),
      });
    });
  }
  return questions.flatMap((asked) =>
    chunks.map((some) => {
      const slices = some.map((part) => slice(asked, part));
      const drawn = slices.filter(({ absent }) => !absent);
      const lead = [slice(asked, parts[0]!), ...drawn].find(({ absent }) => !absent);
      const { sort } = study.options;
      const order = sortAnswers(
        asked.question,
        lead?.values ?? [],
        sort && { by: sort.key, turned: sort.reversed },
      );
      return blockOf(asked, slices, {
        ...questionHeading(study, asked),
        ...(groups.length ? {} : { base: baseOf(study, slices) }),
        series: groups.length
          ? drawn.map((each, i) => seriesOf(study, `g${each.part.index}`, each.part.text, i, [each]))
          : lone,
        rows: order.map((index): Row => ({
          id: `a${index}`,
          text: asked.answers[index]!.text,
          base: NO_BASE,
          highlighted: asked.answers[index]!.highlighted,
          points: drawn.flatMap((each, series) => point(study, each, index, series)),
        })),
      });
    }),
  );
}

function point(study: Study, slice: Slice, answer: number, series: number): Row['points'] {
  const cell = answerCell(study, slice, slice.asked.answers[answer]);
  return cell ? [{ series, cell, small: slice.mark === '**' }] : [];
}

/** At most six series in a block. */
function chunk(parts: Part[]): Part[][] {
  const chunks: Part[][] = [];
  for (let i = 0; i < parts.length; i += MAX_SERIES) chunks.push(parts.slice(i, i + MAX_SERIES));
  return chunks;
}
