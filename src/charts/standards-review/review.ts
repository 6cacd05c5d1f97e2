import type { Verdict } from '../../documents/standards-review.js';
import type { BaseLayout, BaseModel } from '../../figure/chart.js';
import type { Words } from '../../locale/choose.js';

export interface ReviewOptions {
  /** Verdicts to show; none: all. */
  verdict: Verdict[];
  /** Ids of the standards to show; none: all. */
  standard: string[];
  /** What the name of a law has in it, or the places of laws; see `chosenLaws`. */
  law: string | undefined;
}

/** Words that may be a live link. */
export interface Linked extends Words {
  url?: string | undefined;
}

export interface Column extends Linked {
  id: string;
  /** Not left out by the reader. */
  chosen: boolean;
}

/** What was found of one provision against one standard; without a verdict: nothing. */
export interface Cell {
  /** Unique in the chart. */
  id: string;
  standard: Column;
  verdict?: Verdict | undefined;
  /** The verdict in words. */
  word: string;
  /** Stands back: its row is shown for another verdict. */
  quiet: boolean;
  /** The assessor's reasoning. */
  text?: Words | undefined;
  recommendation?: Words | undefined;
  /** What a screen reader speaks: verdict, standard, provision. */
  label: string;
}

export interface Count {
  verdict: Verdict;
  word: string;
  n: number;
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
  /** Text, article and counts, as they are spoken. */
  label: string;
}

export interface LawGroup {
  name: Words;
  rows: Row[];
}

export interface ReviewModel extends BaseModel {
  /** By verdict, worst first, of the chosen standards and laws; a filter by verdict leaves them as they are. */
  counts: (Count & { text: string; pressed: boolean })[];
  /** All standards of the document. */
  standards: Column[];
  /** Laws with at least one row to show. */
  laws: LawGroup[];
  /** Who assessed and when; the date may be empty. */
  assessed: { by: Words; date: string } | undefined;
  number: (n: number) => string;
}

export interface ReviewLayout extends BaseLayout {
  form: 'grid' | 'list';
  /** The icon stands above the word, for want of room beside it. */
  dense: boolean;
  /** Provisions to draw. */
  rows: number;
}
