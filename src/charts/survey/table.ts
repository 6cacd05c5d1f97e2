import type { Table, TableColumn } from '../../figure/chart.js';
import type { Words } from '../../locale/choose.js';
import { dash } from '../../locale/dash.js';
import { lazy } from '../../locale/lazy.js';
import { formatNumber } from '../../locale/number.js';
import { sentences } from '../../locale/sentences.js';
import { figureText, netText, sideName } from './model/figure.js';
import { sameAnswers } from './model/form.js';
import { missingLast } from './model/frame.js';
import { groupsOf } from './model/plan.js';
import type { Estimate, ResolvedAnswer, ResolvedGroup, ResolvedQuestion, SurveyPlan } from './model/types.js';
import { join, words } from './model/words.js';

type Row = Table['rows'][number];

/**
 * All figures of what the options chose, drawn or not: a row for each question, group and wave, a column for
 * each answer. Neighbouring questions with the same answers share a table.
 */
export function tablesOf(plan: SurveyPlan): Table[] {
  const together: [ResolvedQuestion, ...ResolvedQuestion[]][] = [];
  for (const question of plan.questions) {
    const last = together.at(-1);
    if (last && isAlike(last[0], question)) last.push(question);
    else together.push([question]);
  }
  return together.map((questions) => tableOf(plan, questions));
}

const isAlike = (first: ResolvedQuestion, question: ResolvedQuestion): boolean =>
  question.percent
    ? sameAnswers(first, question) && first.base === question.base
    : !first.percent && first.unit.text === question.unit.text;

function tableOf(plan: SurveyPlan, questions: [ResolvedQuestion, ...ResolvedQuestion[]]): Table {
  const columns = columnsOf(questions[0]);
  // A section is named by the row that opens it.
  const rows = lazy(plan.locale, () =>
    rowsOf(plan, questions, columns).map((row, i, all): Row => {
      if (!row.section || row.section.text !== all[i - 1]?.section?.text) return row;
      return { head: row.head, cells: row.cells };
    }),
  );
  return {
    caption: { text: captionOf(plan, questions) },
    corner: '',
    columns: columns.map(({ head }) => head),
    get rows() {
      return rows();
    },
  };
}

function captionOf(
  { document, say }: SurveyPlan,
  [first, ...more]: [ResolvedQuestion, ...ResolvedQuestion[]],
): string {
  const { base } = first.question;
  return sentences([
    more.length ? say(document.title).text : first.text.text,
    first.percent ? words.percentOf(first.base) : undefined,
    base && more.every(({ question }) => question.base === base) ? say(base).text : undefined,
  ]);
}

interface Column {
  head: TableColumn;
  /** Its figure in words; of an estimate that is not absent. */
  read: (plan: SurveyPlan, estimate: Estimate) => string;
}

/** A column for each answer, for the sides of a scale and its net, and for n. */
function columnsOf(first: ResolvedQuestion): Column[] {
  const { answers, percent, unit, twoSided, question, base } = first;
  const hasNet = twoSided && question.kind !== 'multiple';
  const valid = base === 'valid' && answers.some(({ missing }) => missing);
  const figures: Column[] = percent
    ? missingLast(answers).map((answer) => ({ head: headOf(answer), read: valueAt(answer.index) }))
    : [{ head: { ...(unit.text ? unit : { text: words.value() }), kind: 'number' }, read: valueAt(0) }];
  return [
    ...figures,
    ...(hasNet ? netColumns(first) : []),
    ...(valid ? [{ head: { text: words.answered(), kind: 'number' as const }, read: people }] : []),
    { head: { text: 'n', kind: 'text' }, read: valid ? asked : people },
  ];
}

const headOf = ({ text, missing }: ResolvedAnswer): TableColumn => ({
  ...text,
  kind: missing ? 'missing' : 'number',
});

const valueAt =
  (index: number): Column['read'] =>
  (plan, { question, values: { [index]: value } }) =>
    value === undefined ? words.withheld() : figureText(plan, question, value);

function netColumns(first: ResolvedQuestion): Column[] {
  const sides = (['negative', 'positive'] as const).filter(
    (side) => first.answers.filter((answer) => answer.side === side).length > 1,
  );
  return [
    ...sides.map((side): Column => ({
      head: { text: sideName(first, side), kind: 'total' },
      read: (plan, { question, [side]: value }) =>
        value === undefined ? words.withheld() : figureText(plan, question, value),
    })),
    {
      head: { text: words.net(), kind: 'total' },
      read: (plan, { net }) => (net === undefined ? words.withheld() : netText(plan, net)),
    },
  ];
}

const asked: Column['read'] = ({ locale }, { asked: n }) => (n === undefined ? '–' : formatNumber(n, locale));

/** People in the base of the percentages, with the mark of a small one. */
const people: Column['read'] = ({ locale }, { n, asked, mark }) =>
  n === undefined
    ? asked === undefined
      ? '–'
      : words.withheld()
    : formatNumber(n, locale) + (/^\*+$/.test(mark) ? mark : '');

function rowsOf(plan: SurveyPlan, questions: ResolvedQuestion[], columns: Column[]): Row[] {
  const groups = groupsOf(plan, questions);
  return questions.flatMap((question) =>
    groups.flatMap((group) =>
      plan.waves.map((wave): Row => {
        const estimate = plan.estimate(question, group, wave);
        const cells = columns.map(({ head, read }) => {
          if (estimate.absent === undefined) return read(plan, estimate);
          return head.kind === 'text' ? estimate.absent : '–';
        });
        return { ...rowHead(plan, estimate, questions, groups), cells };
      }),
    ),
  );
}

/** The last of what varies is the head, what varies above it opens sections. */
function rowHead(
  { waves, locale }: SurveyPlan,
  { question, group, wave }: Estimate,
  questions: ResolvedQuestion[],
  groups: ResolvedGroup[],
): Pick<Row, 'section' | 'head'> {
  const varies: Words[] = [
    ...(questions.length > 1 ? [question.text] : []),
    ...(groups.length > 1 ? [group.text] : []),
    ...(waves.length > 1 ? [wave.text] : []),
  ];
  const head = varies.pop() ?? (group.group || !wave.wave ? group.text : wave.text);
  const set = groups.length > 1 ? group.section : undefined;
  const section = varies.length ? join(varies, dash(locale)) : set;
  return section ? { section, head } : { head };
}
