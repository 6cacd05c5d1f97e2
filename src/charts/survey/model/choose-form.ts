import type { Form } from '../blocks.js';
import type { Asked, Run, Study } from './types.js';

/** Shapes and colours of series end here. */
export const MAX_SERIES = 6;

/** The questions in runs that are drawn together, each in the form asked for where the data allow it. */
export function chooseForms(study: Study): Run[] {
  const runs: Run[] = [];
  study.questions.forEach((asked, i) => {
    const all = study.questions;
    const twin = [all[i - 1], all[i + 1]].some((other) => other && sameAnswers(asked, other));
    const form = formOf(study, asked, twin);
    const answer = form === 'dots' && study.groups.length ? oneAnswer(asked) : undefined;
    const last = runs.at(-1);
    if (last && last.form === form && last.answer === answer && joins(last, asked))
      last.questions.push(asked);
    else runs.push({ form, questions: [asked], answer });
  });
  return runs;

  function joins({ form, answer, questions: [first] }: Run, asked: Asked): boolean {
    if (!first!.percent)
      return !asked.percent && first!.unit.text === asked.unit.text && !study.groups.length;
    const rows = form === 'stacked' || form === 'diverging' || (form === 'dots' && answer !== undefined);
    return rows && study.rounds.length < 2 && sameAnswers(first!, asked);
  }
}

/** Same ids and values in the same order, and figures of the same kind. */
export function sameAnswers(a: Asked, b: Asked): boolean {
  const key = ({ question: { kind, answers } }: Asked) =>
    JSON.stringify([kind, ...answers.map((answer) => [answer.id, answer.value, answer.kind])]);
  return a.percent && b.percent && key(a) === key(b);
}

function formOf(study: Study, asked: Asked, twin: boolean): Form {
  const wanted = study.options.layout;
  if (wanted !== 'auto' && allows(study, asked, wanted)) return wanted;
  if (study.rounds.length > 1) return 'trend';
  const { kind } = asked.question;
  const groups = study.groups.length;
  if (kind === 'scale') return asked.twoSided ? 'diverging' : 'stacked';
  if (groups && kind !== 'number') {
    return oneAnswer(asked) !== undefined || (groups > 2 && groups <= MAX_SERIES) ? 'dots' : 'bars';
  }
  return twin && kind === 'single' && allows(study, asked, 'stacked') ? 'stacked' : 'bars';
}

/** Several answers of one person are no parts of a whole; numbers have no parts; a trend needs two waves. */
function allows({ rounds }: Study, { question, percent, twoSided, answers }: Asked, form: Form): boolean {
  const whole = percent && question.kind !== 'multiple';
  if (form === 'trend') return rounds.length > 1;
  if (form === 'diverging') return whole && twoSided;
  if (form === 'stacked') {
    const colours = answers.filter(({ missing }) => !missing).length <= MAX_SERIES;
    return whole && (colours || answers.some(({ answer }) => answer.value !== undefined));
  }
  return form === 'bars' || percent;
}

/** The one answer that stands for the question: the only one highlighted, else the first of two. */
export function oneAnswer({ question, answers }: Asked): number | undefined {
  const highlighted = answers.filter((answer) => answer.highlighted);
  if (highlighted.length === 1) return highlighted[0]!.index;
  const real = answers.filter(({ missing }) => !missing);
  return real.length === 2 && question.kind === 'single' ? real[0]!.index : undefined;
}
