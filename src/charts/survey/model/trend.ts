import { msg } from '@lit/localize';
import type { Words } from '../../../locale/choose.js';
import { segments } from '../../../statistics/wave-break.js';
import type { TrendBlock } from '../blocks.js';
import { baseOf } from './bases.js';
import { answerCell } from './cell.js';
import { MAX_SERIES } from './choose-form.js';
import { absence, look, partHeading, questionHeading } from './frame.js';
import { partsOf, sliceOf } from './slice.js';
import type { Asked, AskedAnswer, Part, Run, Slice, Study } from './types.js';
import { counted } from './words.js';

/** What a line follows through the waves. */
interface Line {
  id: string;
  text: Words;
  missing: boolean;
  highlighted: boolean;
  slices: Slice[];
  answer: AskedAnswer | undefined;
}

/** Trends: lines are answers; groups where one answer is highlighted; questions or groups where they are numbers. */
export function trendBlocks(study: Study, { questions }: Run): TrendBlock[] {
  const parts = partsOf(study, questions);
  const first = questions[0]!;
  const through = (asked: Asked, part: Part) =>
    study.rounds.map((round) => sliceOf(study, asked, part, round));
  const byPart = (asked: Asked, answer?: AskedAnswer): Line[] =>
    parts.map((part) => ({
      id: `g${part.index}`,
      text: part.text,
      missing: false,
      highlighted: part.highlighted,
      slices: through(asked, part),
      answer,
    }));
  if (!first.percent) {
    const lines = questions.map((asked): Line => ({
      id: `q${asked.index}`,
      text: asked.text,
      missing: false,
      highlighted: false,
      slices: through(asked, parts[0]!),
      answer: undefined,
    }));
    return parts.length > 1
      ? questions.map((asked) =>
          block(study, asked, `q${asked.index}`, byPart(asked), questionHeading(study, asked).heading),
        )
      : chunks(lines).map((some, i) => block(study, first, `q${first.index}/${i}`, some, undefined));
  }
  const marked = first.answers.filter(({ highlighted }) => highlighted);
  if (parts.length > 1 && marked.length === 1) {
    const [answer] = marked;
    return [
      block(
        study,
        first,
        `q${first.index}`,
        byPart(first, answer),
        questionHeading(study, first, answer!.text).heading,
      ),
    ];
  }
  return parts.map((part, i) => {
    const slices = through(first, part);
    const lines = first.answers.map((answer): Line => ({
      id: `a${answer.index}`,
      text: answer.text,
      missing: answer.missing,
      highlighted: answer.highlighted,
      slices,
      answer,
    }));
    const { heading } = parts.length > 1 ? partHeading(study, first, part, i) : questionHeading(study, first);
    return block(study, first, `q${first.index}/g${part.index}`, lines, heading);
  });
}

function block(study: Study, asked: Asked, id: string, all: Line[], heading: Words | undefined): TrendBlock {
  const none = absence(all.flatMap(({ slices }) => slices));
  const lines = choose(study, all);
  const { rounds } = study;
  return {
    form: 'trend',
    id,
    ...(heading ? { heading } : {}),
    ...none,
    waves:
      'absent' in none
        ? []
        : rounds.map((round, i) => ({
            id: `w${round.index}`,
            text: round.text,
            day: round.day,
            break: round.break && i > 0,
            base: baseOf(study, [...new Set(lines.map(({ slices }) => slices[i]!))]),
          })),
    lines:
      'absent' in none
        ? []
        : lines.map(({ slices, answer, ...line }, place) => {
            const points = slices.map((slice) => {
              const cell = answerCell(study, slice, answer);
              return cell && { cell, small: slice.mark === '**' };
            });
            return {
              ...line,
              ...(line.missing ? { step: 'missing', shape: 'circle-open' as const } : look(place)),
              points,
              segments: segments(rounds, (i) => !!points[i]).filter((run) => run.length > 1),
            };
          }),
    domain: [0, 100],
    unit: asked.percent ? { text: '%' } : asked.unit,
    breakText: msg('Method changed', { id: 'method-changed' }),
  };
}

/** At most six lines: highlighted ones, else the largest at their last wave; missing answers last if there is room. */
function choose(study: Study, all: Line[]): Line[] {
  const real = all.filter(({ missing }) => !missing);
  if (real.length <= MAX_SERIES) {
    return [...real, ...all.filter(({ missing }) => missing)];
  }
  const last = ({ id, slices, answer }: Line) => {
    // The total among groups is what they are read against.
    if (id === 'g-1') return Infinity;
    const slice = [...slices].reverse().find(({ absent }) => !absent);
    return slice?.values[answer?.index ?? 0] ?? -Infinity;
  };
  const marked = real.filter(({ id, highlighted }) => highlighted || id === 'g-1');
  const largest = [...real].sort((a, b) => last(b) - last(a));
  const kept = new Set(
    (marked.some(({ highlighted }) => highlighted) ? marked : largest).slice(0, MAX_SERIES),
  );
  study.leftOut.add(
    counted(
      msg(
        'Only {n}\u00a0line is drawn; the table has all. | Only {n}\u00a0lines are drawn; the table has all.',
        {
          id: 'lines-left-out',
        },
      ),
      kept.size,
      study.locale,
    ),
  );
  return real.filter((line) => kept.has(line));
}

function chunks<T>(all: T[]): T[][] {
  return all.length > MAX_SERIES ? [all.slice(0, MAX_SERIES), ...chunks(all.slice(MAX_SERIES))] : [all];
}
