import type { Answer, Group, Question, Result, SurveyDocument, Wave } from '../../../documents/survey.js';
import type { Text } from '../../../documents/text.js';
import type { Datum } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import type { BaseMark } from '../../../statistics/base.js';
import type { Withheld } from '../../../statistics/suppression.js';
import type {
  BarsBlock,
  Cell,
  DotsBlock,
  Form,
  LikertBlock,
  Side,
  SurveyOptions,
  TrendBlock,
} from '../blocks.js';

export interface ResolvedAnswer {
  /** Place in the document, also in the figures. */
  index: number;
  answer: Answer;
  text: Words;
  side: Side;
  missing: boolean;
  highlighted: boolean;
}

export interface ResolvedQuestion {
  index: number;
  question: Question;
  text: Words;
  answers: ResolvedAnswer[];
  percent: boolean;
  /** What percentages are of. */
  base: 'all' | 'valid';
  /** Some answer lies below zero and some above. */
  twoSided: boolean;
  /** Decimals of figures: of the options, or of the data for numbers. */
  decimals: number;
  /** Of numbers; empty text where they have none. */
  /** As it stands over many numbers. */
  unit: Words;
  /** Its plural forms parted by ` | `, or one that stays the same. */
  unitForms: string;
}

/** A group of people, or all of them. */
export interface ResolvedGroup {
  /** −1 for the total. */
  index: number;
  /** Undefined for the total. */
  group: Group | undefined;
  text: Words;
  /** Name of the set. */
  section: Words | undefined;
  highlighted: boolean;
}

export interface ResolvedWave {
  /** −1 where the document has no waves. */
  index: number;
  wave: Wave | undefined;
  text: Words;
  day: number;
  /** Not comparable with the wave before it, also when that is because of one that is not drawn. */
  break: boolean;
}

/** The document as the options want it: which questions, groups and waves, and in which words. */
export interface ResolvedSurvey {
  document: SurveyDocument;
  options: SurveyOptions;
  locale: Locale;
  census: boolean;
  questions: ResolvedQuestion[];
  total: ResolvedGroup;
  /** Empty without `by`. */
  groups: ResolvedGroup[];
  /** At least one; the last one apart too, as forms without a time axis draw it alone. */
  waves: ResolvedWave[];
  latest: ResolvedWave;
  /** By question, group and wave, as `resultOf` looks them up. */
  results: ReadonlyMap<string, Result>;
  /** What `minCell` keeps back of a result. */
  withheld: ReadonlyMap<Result, Withheld>;
  /** Counts or bases are weighted, so counts are no numbers of people. */
  weighted: boolean;
  say: (text: Text) => Words;
}

/** The figures of one question in one group and wave. */
export interface Estimate {
  /** Made of places, never of ids of the document. */
  id: string;
  question: ResolvedQuestion;
  group: ResolvedGroup;
  wave: ResolvedWave;
  result: Result | undefined;
  /** People in the base of the percentages; `asked`: all who were asked. Unweighted. */
  n: number | undefined;
  asked: number | undefined;
  /** By `n`. */
  mark: BaseMark;
  /** Why nothing may be drawn, in words. */
  absent: string | undefined;
  /** One for each answer, percent, in the document's order; of a `number` question its value alone. Empty when absent. */
  values: readonly (number | undefined)[];
  /** Some of the values are withheld; they are undefined. */
  withheld: boolean;
  /** Percentages worked out anew from published ones. */
  recalculated: boolean;
  net: number | undefined;
  positive: number | undefined;
  negative: number | undefined;
}

/** Neighbouring questions that are drawn together in one form. */
export interface PlannedBlocks {
  form: Form;
  /** The first of `questions`, which has the answers and the kind of all. */
  first: ResolvedQuestion;
  questions: ResolvedQuestion[];
  /** The total, where there is one, and the groups. */
  groups: ResolvedGroup[];
  /** Those that the form draws: all, or the latest alone. */
  waves: ResolvedWave[];
  /** `dots` only: the one answer that is drawn, by its place. */
  answer: number | undefined;
}

/** What will be drawn, before any block of it is made. */
export interface SurveyPlan extends ResolvedSurvey {
  planned: PlannedBlocks[];
  /** Of all that is planned and has a result. */
  estimates: Estimate[];
  /** The one base of all that is drawn, if there is but one and it needs no mark. */
  commonBase: number | undefined;
  estimate: (question: ResolvedQuestion, group: ResolvedGroup, wave: ResolvedWave) => Estimate;
}

/** A figure in a block with the words about it. */
export interface Figure extends Cell, Datum {}

/** Blocks before those of one form and unit are given one scale. */
export type UnscaledBlock =
  | Omit<BarsBlock<Figure>, 'domain'>
  | Omit<LikertBlock<Figure>, 'reach'>
  | DotsBlock<Figure>
  | Omit<TrendBlock<Figure>, 'domain'>;
