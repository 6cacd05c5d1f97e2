import { msg } from '@lit/localize';
import { fill } from '../../locale/message.js';
import { figureText, netText, signed } from './model/cell.js';
import { oneAnswer, sameAnswers } from './model/choose-form.js';
import { partsOf, sliceOf } from './model/slice.js';
import type { Asked, AskedAnswer, Part, Slice, Study } from './model/types.js';
import { counted, sentences, words } from './model/words.js';

/** More questions than these are left to the table. */
const MAX_QUESTIONS = 5;
const MAX_ANSWERS = 6;

const highest = () => msg('Highest: {name}, {value}', { id: 'summary-highest' });
const lowest = () => msg('Lowest: {name}, {value}', { id: 'summary-lowest' });

/** What is asked, of whom, and the ends of the figures, in the reader's language. Labels with a colon, so that no word is inflected. */
export function summaryOf(study: Study): string {
  const { questions, rounds, locale } = study;
  const first = questions[0];
  if (!first) return words.noData();
  const parts = partsOf(study, questions);
  const lead = parts[0]!;
  const round = rounds.at(-1)!;
  const at = (asked: Asked, part: Part) => sliceOf(study, asked, part, round);
  const alike =
    questions.length > 1 &&
    rounds.length < 2 &&
    questions.every((asked) => sameAnswers(first, asked)) &&
    first.twoSided &&
    first.question.kind !== 'multiple';
  const text: (string | undefined)[] = [];
  if (questions.length > 1) {
    text.push(
      counted(msg('{n}\u00a0question | {n}\u00a0questions', { id: 'n-questions' }), questions.length, locale),
    );
  }
  if (rounds.length > 1) {
    text.push(
      fill(msg('Waves: {from} – {to}', { id: 'summary-waves' }), {
        from: rounds[0]!.text.text,
        to: round.text.text,
      }),
    );
  }
  if (alike) {
    text.push(
      ...ends(
        questions.map((asked) => at(asked, lead)),
        ({ asked }) => asked.text.text,
        ({ net }) => net,
        (value) => `${words.net()} ${netText(study, value)}`,
      ),
    );
  } else {
    for (const asked of questions.slice(0, MAX_QUESTIONS)) text.push(...describe(asked));
    if (questions.length > MAX_QUESTIONS) {
      text.push(msg('The table has all questions.', { id: 'summary-more' }));
    }
  }
  return sentences(text);

  function describe(asked: Asked): (string | undefined)[] {
    const slice = at(asked, lead);
    const { n, absent, part } = slice;
    const opening = [
      fill(msg('Question: {text}', { id: 'summary-question' }), { text: asked.text.text }),
      part.group && fill(msg('Group: {text}', { id: 'summary-group' }), { text: part.text.text }),
      n === undefined || rounds.length > 1
        ? undefined
        : counted(msg('Base: {n}\u00a0respondent | Base: {n}\u00a0respondents', { id: 'base-n' }), n, locale),
    ];
    const real = asked.answers.filter(({ missing }) => !missing);
    if (rounds.length > 1) {
      return [...opening, ...through(asked, asked.percent ? real.slice(0, MAX_ANSWERS) : [undefined])];
    }
    if (absent) return [...opening, absent];
    if (!asked.percent) return [...opening, ...numbers(asked, slice)];
    const share = (value: number) => signed(study, asked, figureText(study, asked, value));
    const found = real
      .map(({ index, text: { text } }) => ({ name: text, value: slice.values[index]! }))
      .sort((a, b) => b.value - a.value);
    const top = found[0];
    const low = found.at(-1)!;
    return [
      ...opening,
      top && fill(highest(), { name: top.name, value: share(top.value) }),
      found.length > 1 ? fill(lowest(), { name: low.name, value: share(low.value) }) : undefined,
      ...(slice.net === undefined
        ? groupEnds(asked)
        : [
            fill(msg('Net: {value}', { id: 'summary-net' }), { value: netText(study, slice.net) }),
            ...(parts.length > 1
              ? ends(
                  study.groups.map((group) => at(asked, group)),
                  (each) => each.part.text.text,
                  (each) => each.net,
                  (value) => `${words.net()} ${netText(study, value)}`,
                )
              : []),
          ]),
    ];
  }

  /** The first and the last figure of each line. */
  function through(asked: Asked, answers: (AskedAnswer | undefined)[]): string[] {
    const all = rounds.map((each) => sliceOf(study, asked, lead, each)).filter(({ absent }) => !absent);
    const first = all[0]!;
    const last = all.at(-1)!;
    if (all.length < 2) return [];
    return answers.map((answer) => {
      const read = ({ values }: Slice) =>
        signed(study, asked, figureText(study, asked, values[answer?.index ?? 0]!));
      return fill(msg('{name}: {first} ({from}), {last} ({to})', { id: 'summary-trend' }), {
        name: answer?.text.text ?? words.value(),
        first: read(first),
        from: first.round.text.text,
        last: read(last),
        to: last.round.text.text,
      });
    });
  }

  /** The groups with the highest and the lowest share of the one answer that is drawn. */
  function groupEnds(asked: Asked): (string | undefined)[] {
    const index = oneAnswer(asked);
    const groups = study.groups.map((group) => at(asked, group));
    if (index === undefined) return [];
    const found = ends(
      groups,
      (each) => each.part.text.text,
      ({ values }) => values[index],
      (value) => signed(study, asked, figureText(study, asked, value)),
    );
    const answer = fill(msg('Answer: {text}', { id: 'summary-answer' }), {
      text: asked.answers[index]!.text.text,
    });
    return found.length ? [answer, ...found] : [];
  }

  function numbers(asked: Asked, slice: Slice): (string | undefined)[] {
    const shown = (value: number) => signed(study, asked, figureText(study, asked, value));
    const value = fill(msg('Value: {value}', { id: 'summary-value' }), { value: shown(slice.values[0]!) });
    const groups = study.groups.map((group) => at(asked, group));
    const names = (each: Slice) => each.part.text.text;
    return [value, ...ends(groups, names, ({ values }) => values[0], shown)];
  }
}

/** Highest and lowest of the slices that have a figure; nothing for fewer than two. */
function ends(
  slices: Slice[],
  name: (slice: Slice) => string,
  read: (slice: Slice) => number | undefined,
  show: (value: number) => string,
): string[] {
  const found = slices
    .filter(({ absent }) => !absent)
    .flatMap((slice) => {
      const value = read(slice);
      return value === undefined ? [] : [{ slice, value }];
    })
    .sort((a, b) => b.value - a.value);
  // Nothing stands out among figures that read the same.
  if (found.length < 2 || show(found[0]!.value) === show(found.at(-1)!.value)) return [];
  return [found[0]!, found.at(-1)!].map(({ slice, value }, i) =>
    fill(i ? lowest() : highest(), { name: name(slice), value: show(value) }),
  );
}
