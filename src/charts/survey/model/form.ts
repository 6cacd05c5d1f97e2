import type { Form } from '../blocks.js';
import type { ResolvedQuestion, ResolvedSurvey } from './types.js';

/** Shapes and colours of series end here. */
export const MAX_SERIES = 6;

/** Same ids and values in the same order, and figures of the same kind. */
export function sameAnswers(a: ResolvedQuestion, b: ResolvedQuestion): boolean {
  const key = ({ question: { kind, answers } }: ResolvedQuestion) =>
    JSON.stringify([kind, ...answers.map((answer) => [answer.id, answer.value, answer.kind])]);
  return a.percent && b.percent && key(a) === key(b);
}

/** @param twin a neighbour has the same answers */
export function formOf(survey: ResolvedSurvey, question: ResolvedQuestion, twin: boolean): Form {
  const wanted = survey.options.layout;
  if (wanted !== 'auto' && allows(survey, question, wanted)) return wanted;
  if (survey.waves.length > 1) return 'trend';
  const { kind } = question.question;
  const groups = survey.groups.length;
  if (kind === 'scale') return question.twoSided ? 'diverging' : 'stacked';
  if (groups && kind !== 'number') {
    return oneAnswer(question) !== undefined || (groups > 2 && groups <= MAX_SERIES) ? 'dots' : 'bars';
  }
  return twin && kind === 'single' && allows(survey, question, 'stacked') ? 'stacked' : 'bars';
}

/** Several answers of one person are no parts of a whole; numbers have no parts; a trend needs two waves. */
function allows(
  { waves }: ResolvedSurvey,
  { question, percent, twoSided, answers }: ResolvedQuestion,
  form: Form,
): boolean {
  const whole = percent && question.kind !== 'multiple';
  if (form === 'trend') return waves.length > 1;
  if (form === 'diverging') return whole && twoSided;
  if (form === 'stacked') {
    const colours = answers.filter(({ missing }) => !missing).length <= MAX_SERIES;
    return whole && (colours || answers.some(({ answer }) => answer.value !== undefined));
  }
  return form === 'bars' || percent;
}

/** The one answer that stands for the question: the only one highlighted, else the first of two. */
export function oneAnswer({ question, answers }: ResolvedQuestion): number | undefined {
  const [highlighted, ...more] = answers.filter((answer) => answer.highlighted);
  if (highlighted && !more.length) return highlighted.index;
  const [first, ...rest] = answers.filter(({ missing }) => !missing);
  return rest.length === 1 && question.kind === 'single' ? first?.index : undefined;
}
