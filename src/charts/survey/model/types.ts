import type { Answer, Group, Question, Result, SurveyDocument, Wave } from '../../../documents/survey.js';
import type { Text } from '../../../documents/text.js';
import type { Datum } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import type { BaseMark } from '../../../statistics/base.js';
import type { Form, Side, SurveyOptions } from '../blocks.js';

export interface AskedAnswer {
  /** Place in the document, also in the figures. */
  index: number;
  answer: Answer;
  text: Words;
  side: Side;
  missing: boolean;
  highlighted: boolean;
}

export interface Asked {
  index: number;
  question: Question;
  text: Words;
  answers: AskedAnswer[];
  percent: boolean;
  /** What percentages are of. */
  base: 'all' | 'valid';
  /** Some answer lies below zero and some above. */
  twoSided: boolean;
  /** Decimals of figures: of the options, or of the data for numbers. */
  decimals: number;
  /** Of numbers; empty text where they have none. */
  unit: Words;
}

/** A group, or the total, as one of the slices of the results. */
export interface Part {
  /** −1 for the total. */
  index: number;
  group: Group | undefined;
  text: Words;
  section: Words | undefined;
  highlighted: boolean;
}

export interface Round {
  /** −1 where the document has no waves. */
  index: number;
  wave: Wave | undefined;
  text: Words;
  day: number;
  /** Not comparable with the round before it, also when that is because of one that is not drawn. */
  break: boolean;
}

/** The document as the options want it: which questions, groups and waves, and in which words. */
export interface Study {
  document: SurveyDocument;
  options: SurveyOptions;
  locale: Locale;
  census: boolean;
  questions: Asked[];
  total: Part;
  /** Empty without `by`. */
  groups: Part[];
  /** At least one. */
  rounds: Round[];
  results: Map<string, Result>;
  /** Filled while blocks are built; notes are made from it. */
  slices: Map<string, Slice>;
  data: Map<string, Datum>;
  /** Counts or bases are weighted, so counts are no numbers of people. */
  weighted: boolean;
  /** Some net is drawn. */
  netShown: boolean;
  /** Lines or rows that the drawing had no room for, in words. */
  leftOut: Set<string>;
  common?: { n: number | undefined };
  say: (text: Text) => Words;
}

/** The figures of one question in one group and wave. */
export interface Slice {
  /** Made of places, never of ids of the document. */
  id: string;
  asked: Asked;
  part: Part;
  round: Round;
  result: Result | undefined;
  n: number | undefined;
  mark: BaseMark;
  /** Why nothing may be drawn, in words. */
  absent: string | undefined;
  /** One for each answer, percent, in the document's order; of a `number` question its value alone. Empty when absent. */
  values: number[];
  net: number | undefined;
  positive: number;
  negative: number;
  /** Sum of the percents that their base covers. */
  sum: number;
}

/** Questions that are drawn together in one form. */
export interface Run {
  form: Form;
  questions: Asked[];
  /** `dots` only: the one answer that is drawn, by its place. */
  answer?: number | undefined;
}
