import { estimateId, estimateOf } from './estimate.js';
import { formOf, oneAnswer, sameAnswers } from './form.js';
import { resultOf } from './resolve.js';
import type {
  Estimate,
  PlannedBlocks,
  ResolvedGroup,
  ResolvedQuestion,
  ResolvedSurvey,
  SurveyPlan,
} from './types.js';

/** Which questions are drawn together, in which form, and all figures that this takes. */
export function planSurvey(survey: ResolvedSurvey): SurveyPlan {
  const planned = planBlocks(survey);
  const known = new Map<string, Estimate>();
  for (const { questions, groups, waves } of planned)
    for (const question of questions)
      for (const group of groups)
        for (const wave of waves)
          known.set(estimateId(question, group, wave), estimateOf(survey, question, group, wave));
  const estimates = [...known.values()].filter(({ result }) => result);
  return {
    ...survey,
    planned,
    estimates,
    commonBase: commonBase(estimates),
    estimate: (...place) => known.get(estimateId(...place)) ?? estimateOf(survey, ...place),
  };
}

function commonBase(estimates: readonly Estimate[]): number | undefined {
  const [first] = estimates;
  return estimates.every(({ n, mark }) => n === first?.n && mark === 'none') ? first?.n : undefined;
}

/** The questions in the document's order, each in the form asked for where the data allow it. */
function planBlocks(survey: ResolvedSurvey): PlannedBlocks[] {
  const { questions: all, groups, waves, latest } = survey;
  const planned: PlannedBlocks[] = [];
  all.forEach((question, i) => {
    const twin = [all[i - 1], all[i + 1]].some((other) => other && sameAnswers(question, other));
    const form = formOf(survey, question, twin);
    const answer = form === 'dots' && groups.length ? oneAnswer(question) : undefined;
    const last = planned.at(-1);
    if (last?.form === form && last.answer === answer && joins(survey, last, question))
      last.questions.push(question);
    else {
      const drawn = form === 'bars' || form === 'dots' ? [latest] : waves;
      planned.push({ form, first: question, questions: [question], groups: [], waves: drawn, answer });
    }
  });
  return planned.map((each) => ({ ...each, groups: groupsOf(survey, each.questions) }));
}

function joins(
  { groups, waves }: ResolvedSurvey,
  { form, answer, first }: PlannedBlocks,
  question: ResolvedQuestion,
): boolean {
  if (!first.percent) return !question.percent && first.unit.text === question.unit.text && !groups.length;
  const rows = form === 'stacked' || form === 'diverging' || (form === 'dots' && answer !== undefined);
  return rows && waves.length < 2 && sameAnswers(first, question);
}

/** The total, where the questions have one, and the groups. */
export function groupsOf(survey: ResolvedSurvey, questions: readonly ResolvedQuestion[]): ResolvedGroup[] {
  const { total, groups, waves } = survey;
  const hasTotal = questions.some((question) =>
    waves.some((wave) => resultOf(survey, question, total, wave)),
  );
  return hasTotal || !groups.length ? [total, ...groups] : groups;
}
