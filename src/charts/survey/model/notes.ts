import { msg } from '@lit/localize';
import type { Note } from '../../../figure/chart.js';
import { fill } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';
import { quote } from '../../../locale/quote.js';
import { sentences } from '../../../locale/sentences.js';
import { isNonProbability, isWeighted, SMALL, VERY_SMALL } from '../../../statistics/base.js';
import { addsUp, isComplete } from '../../../statistics/rounding.js';
import type { Block } from '../blocks.js';
import type { Estimate, SurveyPlan } from './types.js';
import { words } from './words.js';

/** What follows from the data that are drawn, in reading order: how to read, base, small bases, rounding, sample. */
export function notesOf(plan: SurveyPlan, blocks: readonly Block[]): Note[] {
  const drawn = plan.estimates.filter(({ absent }) => absent === undefined);
  return [
    ...howToRead(plan, drawn, blocks).map((text) => ({ text })),
    ...baseNotes(plan),
    ...paragraph(basesOf(plan), 'base'),
    ...paragraph(smallBases(plan)),
    ...paragraph(withheldNote(plan)),
    ...sums(plan, drawn).map((text) => ({ text })),
    ...paragraph(sample(plan)),
  ];
}

/** One note of several sentences; none of no sentence. */
function paragraph(parts: string[], about?: Note['about']): Note[] {
  const text = sentences(parts);
  return text ? [{ text, ...(about && { about }) }] : [];
}

function howToRead(plan: SurveyPlan, drawn: Estimate[], blocks: readonly Block[]): string[] {
  const net = blocks.some((block) => 'head' in block && block.rows.some((row) => row.net));
  const multiple = drawn.some(({ question }) => question.question.kind === 'multiple');
  const broken = plan.waves.some((wave, i) => i > 0 && wave.break);
  const shortened = blocks.flatMap((block) => (block.form === 'trend' ? (block.shortened ?? []) : []));
  return [
    ...(net
      ? [
          msg(
            'Net score = positive answers − negative answers, in percentage points, calculated before rounding.',
            { id: 'net-score-formula' },
          ),
        ]
      : []),
    ...(multiple
      ? [
          msg('The total can exceed 100% because several answers could be chosen.', {
            id: 'multiple-sum-note',
          }),
        ]
      : []),
    ...(broken ? [words.methodChanged()] : []),
    ...new Set(shortened),
  ];
}

/** The base in the document's words; they keep their language, so each is a note of its own. */
function baseNotes({ questions, say }: SurveyPlan): Note[] {
  const own = new Set(questions.map(({ question: { base } }) => base && JSON.stringify(base)));
  const shown = own.size === 1 ? questions.slice(0, 1) : questions;
  return shown.flatMap(({ question, text }) => {
    if (!question.base) return [];
    const base = say(question.base);
    const note =
      own.size === 1
        ? fill(msg('Base: {base}', { id: 'base-is' }), { base: base.text })
        : fill(msg('Base of “{question}”: {base}', { id: 'base-of' }), {
            question: text.text,
            base: base.text,
          });
    return { ...base, text: sentences([note]), about: 'base' };
  });
}

/** The wave, n where it is the same everywhere, and what the percentages are of. */
function basesOf(plan: SurveyPlan): string[] {
  const { locale, questions, estimates, commonBase } = plan;
  const valid = questions.some(
    ({ base, answers }) => base === 'valid' && answers.some(({ missing }) => missing),
  );
  const recalculated = estimates.some((estimate) => estimate.recalculated);
  return [
    ...oneWave(plan),
    ...(commonBase === undefined ? [] : [words.baseOf(commonBase, locale)]),
    ...percentagesOf(plan),
    ...(recalculated
      ? [msg('Recalculated from the published percentages.', { id: 'percent-recalculated' })]
      : []),
    ...(valid ? [msg('Missing answers are percentages of all asked.', { id: 'missing-of-all' })] : []),
    ...unstated(plan),
    ...(valid && estimates.some(({ question, n }) => question.base === 'valid' && n !== undefined)
      ? [msg('“n” counts those who answered.', { id: 'n-answered' })]
      : []),
    ...weightedNotes(plan),
  ];
}

/** Scores and ratings are of no respondents. */
function unstated({ estimates }: SurveyPlan): string[] {
  const shares = estimates.filter(({ question, result }) => question.percent && result);
  const without = shares.filter(({ result }) => result?.n === undefined);
  if (!without.length) return [];
  const groupsOnly = without.every(({ group }) => group.group) && shares.some(({ group }) => !group.group);
  return [
    groupsOnly ? msg('Group bases are not stated.', { id: 'group-bases-not-stated' }) : words.notStated(),
  ];
}

/** Published percentages do not show that they are weighted; the methodology says it. */
function weightedNotes({ weighted, estimates, document }: SurveyPlan): string[] {
  const published =
    isWeighted(document.methodology) && estimates.some(({ result }) => result?.percent !== undefined);
  if (!weighted && !published) return [];
  return [
    msg('Weighted data', { id: 'weighted' }),
    ...(estimates.some(({ n }) => n !== undefined)
      ? [msg('“n” counts people, unweighted.', { id: 'n-unweighted' })]
      : []),
  ];
}

/** Of several waves, one alone is drawn: the drawing itself does not say which. */
function oneWave({ document, estimates }: SurveyPlan): string[] {
  const [wave, ...more] = new Set(estimates.map((estimate) => estimate.wave));
  if (!wave?.wave || more.length || (document.waves?.length ?? 0) < 2) return [];
  return [fill(msg('Wave: {text}', { id: 'wave-is' }), { text: wave.text.text })];
}

function percentagesOf({ questions, locale }: SurveyPlan): string[] {
  const shares = questions.filter(({ percent }) => percent);
  const [base, ...more] = new Set(shares.map((question) => question.base));
  if (base === undefined) return [];
  if (!more.length) return [words.percentOf(base)];
  return shares.map(({ text, base }) => `${quote(text.text, locale)}: ${words.percentOf(base)}`);
}

/** The marks that occur, and who is not drawn because too few were asked. */
function smallBases(plan: SurveyPlan): string[] {
  const { estimates, options } = plan;
  const has = (mark: Estimate['mark']) => estimates.some((estimate) => estimate.mark === mark);
  const few = new Set(
    estimates
      .filter(({ mark }) => mark === 'too-few')
      .map(
        (estimate) => `${nameOf(plan, estimate)} (${words.base(formatNumber(estimate.n ?? 0, plan.locale))})`,
      ),
  );
  const list = [...few].join(', ');
  const smallFrom = Math.max(VERY_SMALL, options.minBase);
  return [
    ...(has('**')
      ? [
          fill(msg('{mark} {from}–{to}\u00a0respondents: very small base', { id: 'very-small-base-mark' }), {
            mark: '**',
            from: options.minBase,
            to: VERY_SMALL - 1,
          }),
          words.caution(),
        ]
      : []),
    ...(has('*')
      ? [
          fill(msg('{mark} {from}–{to}\u00a0respondents: small base', { id: 'base-mark' }), {
            mark: '*',
            from: smallFrom,
            to: SMALL - 1,
          }),
        ]
      : []),
    ...(list ? [fill(msg('Too few respondents to show: {list}', { id: 'too-few' }), { list })] : []),
  ];
}

/** Whose figures the document's `minCell` keeps back. */
function withheldNote(plan: SurveyPlan): string[] {
  const { estimates, document, locale } = plan;
  const hidden = estimates.filter(({ withheld }) => withheld);
  const list = new Set(
    hidden.map((estimate) => {
      const { question, values } = estimate;
      const answers = question.answers.filter(({ index }) => values.length && values[index] === undefined);
      const names = answers.map(({ text }) => text.text).join(', ');
      return [nameOf(plan, estimate, plan.questions.length > 1), names].filter(Boolean).join(': ');
    }),
  );
  if (!list.size) return [];
  return [
    fill(
      msg('Withheld (fewer than {n}\u00a0people, or figures that would give them away): {list}', {
        id: 'withheld-list',
      }),
      { n: formatNumber(document.minCell ?? 0, locale), list: [...list].join('; ') },
    ),
  ];
}

/** "Women, 2024"; the question where there is no group or wave to name, or where it is asked for. */
function nameOf({ waves, locale }: SurveyPlan, { question, group, wave }: Estimate, asked = false): string {
  const trend = waves.length > 1;
  const about = asked || (!group.group && !trend) ? quote(question.text.text, locale) : '';
  const who = group.group ? group.text.text : '';
  return [about, who, trend ? wave.text.text : ''].filter(Boolean).join(', ');
}

/** Why shares of one whole do not add up to 100: not all were published, or rounding. */
function sums({ options }: SurveyPlan, drawn: Estimate[]): string[] {
  const whole = drawn.filter(({ question }) => question.percent && question.question.kind !== 'multiple');
  const isShort = ({ result }: Estimate) => !!result?.percent && !isComplete(result.percent);
  const isRounded = (estimate: Estimate) => {
    const { question, values } = estimate;
    const parts = values.flatMap((value, i) =>
      value === undefined || (question.base === 'valid' && question.answers[i]?.missing) ? [] : value,
    );
    return !isShort(estimate) && !estimate.withheld && !addsUp(parts, options.decimals);
  };
  return [
    ...(whole.some(isRounded)
      ? [msg('Percentages may not add up to 100 because of rounding.', { id: 'rounding-note' })]
      : []),
    ...(whole.some(isShort)
      ? [
          msg('Not every answer was published, so the percentages add up to less than 100.', {
            id: 'incomplete-note',
          }),
        ]
      : []),
  ];
}

const sample = ({ document }: SurveyPlan): string[] =>
  isNonProbability(document.methodology)
    ? [
        msg('Non-probability sample: the results describe those who answered; no margin of error is given.', {
          id: 'non-probability-note',
        }),
      ]
    : [];
