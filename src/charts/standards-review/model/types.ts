import type { Verdict } from '../../../documents/standards-review.js';
import type { BaseModel } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';

/** Words that may be a live link. */
export interface Linked extends Words {
  url?: string | undefined;
}

export interface Standard extends Linked {
  id: string;
  /** Not left out by the reader. */
  chosen: boolean;
}

/** A standard as a button of the choice. */
export interface StandardChoice extends Words {
  /** Chosen while others are not. */
  pressed: boolean;
  /** What the option `standard` becomes when it is pressed. */
  next: string;
}

/** What was found of one provision against one standard; without a verdict: nothing. */
export interface Cell {
  /** Unique in the chart. */
  id: string;
  standard: Standard;
  verdict?: Verdict | undefined;
  /** The verdict in words. */
  word: string;
  /** "2014", where findings differ in age; empty where they do not. */
  year: string;
  /** "9 August 2016"; empty where the document gives no date. */
  when: string;
  /** Stands back: its row is shown for another verdict. */
  quiet: boolean;
  /** The assessor's reasoning, where the document gives it. */
  text?: Words | undefined;
  recommendation?: Words | undefined;
  /** What a screen reader speaks: verdict, standard, provision. */
  label: string;
}

export interface Count {
  verdict: Verdict;
  word: string;
  n: number;
  /** `n` in the reader's digits. */
  text: string;
}

/** A count of all findings, that also filters by them. */
export interface CountFilter extends Count {
  pressed: boolean;
  /** What the option `verdict` becomes when it is pressed. */
  next: string;
}

export interface Row {
  id: string;
  /** The words of the law. */
  text: Words;
  law: Words;
  /** "Article 28"; empty where the document names none. */
  article: string;
  url?: string | undefined;
  /** One for each chosen standard, in its order. */
  cells: Cell[];
  counts: Count[];
  /** "Not assessed: standard A; standard B. The reasons.", where all findings are printed; empty where all are assessed. */
  notAssessed: Words[];
  /** Text, article and counts, as they are spoken. */
  label: string;
}

export interface LawGroup {
  name: Words;
  rows: Row[];
}

/** A provision that no finding speaks of. */
export interface UnassessedProvision {
  text: Words;
  law: Words;
  article: string;
  url?: string | undefined;
  /** Why there is none, as far as the document says and not all of them share it. */
  reasons: Words[];
}

/** The provisions without any finding, behind one line. */
export interface Unassessed {
  /** Unique in the chart. */
  id: string;
  /** "5 provisions have no finding" */
  text: string;
  /** What the document says of all of them. */
  reasons: Words[];
  provisions: UnassessedProvision[];
}

/** Words of the drawing that are the same for every finding. */
export interface ReviewTexts {
  review: string;
  provision: string;
  standard: string;
  verdict: string;
  law: string;
  recommendation: string;
  noReasons: string;
  date: string;
  /** The note that tells how a finding is opened. */
  select: string;
  /** Why nothing is drawn. */
  nothing: string;
  /** "Choose standards: 2 of 3" */
  chooseStandards: string;
}

export interface ReviewModel extends BaseModel {
  texts: ReviewTexts;
  /** By verdict, worst first, of the chosen standards and laws; a filter by verdict leaves them as they are. */
  counts: CountFilter[];
  /** All standards of the document. */
  standards: Standard[];
  /** For the reader to choose from; empty where there is nothing to choose. */
  choices: StandardChoice[];
  /** Laws with at least one row to show. */
  laws: LawGroup[];
  /** What is left out of `laws` for want of a finding; undefined where nothing is. */
  unassessed: Unassessed | undefined;
  /**
   * "Assessed by: {name} · 3 May 2024", and who chose the words of the verdicts where that was somebody else: lines, in
   * pieces because a name may be in another language. None where the document names nobody.
   */
  assessedBy: Words[][];
}
